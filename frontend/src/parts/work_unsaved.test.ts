import { expect, test, vi } from "vitest";
import {
  EMPTY,
  eachTestAfresh,
  FULL,
  here,
  Kernel,
  REFUSED,
  SAVED,
  settle,
  type Text,
  tab,
  type,
} from "./work_testing";

eachTestAfresh();

test("when nobody answers it is said, and the next page to open the work takes up what was typed", () => {
  const { model, work } = tab();
  model.connected = false;
  type(work, "Saara");
  vi.advanceTimersByTime(5400);
  expect(work.state).toMatchObject({ status: "unconnected", kept: true });
  type(work, " soittaa");
  expect(work.state.status).toBe("unconnected");
  const reopened = tab();
  expect(reopened.work.document.text).toBe("Saara soittaa");
  settle();
  expect((here.kernel.document as unknown as Text).text).toBe("Saara soittaa");
});

test("two tabs without a connection both keep their words for the next opening", () => {
  const [one, other] = [tab(), tab()];
  one.model.connected = false;
  other.model.connected = false;
  type(one.work, "Saara");
  other.work.change({ ...EMPTY, items: [{ id: "a", text: "Arja" }] });
  expect(tab().work.document).toEqual({ text: "Saara", items: [{ id: "a", text: "Arja" }] });
});

test("a change that was lost on the way is sent again when the connection is back", () => {
  const { model, work } = tab();
  model.connected = false;
  type(work, "Saara");
  vi.advanceTimersByTime(5400);
  model.connected = true;
  vi.advanceTimersByTime(5000);
  settle();
  expect((here.kernel.document as unknown as Text).text).toBe("Saara");
  expect(work.state.status).toBe("saved");
});

test("a kernel that was only busy gets nothing twice", () => {
  const { work } = tab();
  type(work, "hello");
  vi.advanceTimersByTime(5400);
  expect(work.state.status).toBe("unconnected");
  work.change({ ...work.document, text: "help" });
  vi.advanceTimersByTime(20_000);
  settle();
  expect((here.kernel.document as unknown as Text).text).toBe("help");
  expect(work.state.status).toBe("saved");
});

test("a full disk is said, and saving again works without a new letter", () => {
  const { work } = tab();
  here.kernel.answer = FULL;
  type(work, "Saara");
  settle();
  expect(work.state).toMatchObject({ status: "not_saved", saving: FULL });
  expect(here.storage.length).toBe(1);
  here.kernel.answer = SAVED;
  work.save();
  here.kernel.work();
  expect(work.state.status).toBe("saved");
  expect(here.storage.length).toBe(0);
});

test("words that are in the kernel's memory only outlive the kernel", () => {
  const { work } = tab();
  here.kernel.answer = FULL;
  type(work, "Saara");
  settle();
  here.kernel = new Kernel();
  expect(tab().work.document.text).toBe("Saara");
});

test("a refused change stays in the page and in the browser", () => {
  const { work } = tab();
  here.kernel.answer = REFUSED;
  type(work, "Saara");
  settle();
  expect(work.document.text).toBe("Saara");
  expect(work.state.status).toBe("refused");
  expect(here.kernel.document).toEqual(EMPTY);
  expect(here.storage.length).toBe(1);
});

test.each(["", "{", "null", "7", '{"base": 1}', '{"base": {}, "document": null}'])(
  "a damaged draft %j is passed by",
  (text) => {
    here.storage.setItem("verkosto:draft:p:k", text);
    here.storage.setItem(
      "verkosto:draft:p:k2",
      JSON.stringify({ base: EMPTY, document: { ...EMPTY, text: "other work" } }),
    );
    expect(tab().work.document).toEqual(EMPTY);
  },
);

test("a browser that keeps nothing is no hindrance, and a lost connection then says so", () => {
  here.storage.room = 0;
  const { model, work } = tab();
  type(work, "Saara");
  settle();
  expect(work.state.status).toBe("saved");
  model.connected = false;
  type(work, " soittaa");
  vi.advanceTimersByTime(5400);
  expect(work.state).toMatchObject({ status: "unconnected", kept: false });
});

test("a host that throws when its kernel is gone loses nothing", () => {
  const { model, work } = tab();
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  model.send = () => {
    throw new Error("the comm is closed");
  };
  type(work, "Saara");
  vi.advanceTimersByTime(5400);
  expect(work.document.text).toBe("Saara");
  expect(work.state.status).toBe("unconnected");
});
