import { beforeEach, expect, test, vi } from "vitest";
import type { Content } from "../types/content";
import { BookModel } from "./model";
import { BookStore } from "./store";
import { COURSE, MemoryStorage } from "./testing";

const EMPTY = { kind: "demo", format: 1, text: "", items: [] };
const demo = (text: string) => ({ ...EMPTY, text });
const NAME = "verkosto:book:fi:first";

let window: EventTarget;
beforeEach(() => {
  window = new EventTarget();
  vi.stubGlobal("addEventListener", window.addEventListener.bind(window));
});

function elsewhere(key: string | null): void {
  window.dispatchEvent(Object.assign(new Event("storage"), { key }));
}

test("work is kept and found again, each language by itself", () => {
  const storage = new MemoryStorage();
  expect(new BookStore(COURSE, "fi", storage).change("first", EMPTY, demo("Senna")).status).toBe("saved");
  expect(new BookStore(COURSE, "fi", storage).document("first")).toEqual(demo("Senna"));
  expect(new BookStore(COURSE, "en", storage).document("first")).toEqual(EMPTY);
});

test("two tabs on the same work keep what both added", () => {
  const storage = new MemoryStorage();
  const one = new BookStore(COURSE, "fi", storage);
  const other = new BookStore(COURSE, "fi", storage);
  one.change("first", EMPTY, { ...EMPTY, items: [{ id: "a", text: "one" }] });
  other.change("first", EMPTY, { ...EMPTY, items: [{ id: "b", text: "other" }] });
  expect(one.document("first")).toMatchObject({
    items: expect.arrayContaining([
      { id: "a", text: "one" },
      { id: "b", text: "other" },
    ]),
  });
});

test("a change in another tab reaches the listeners of that document", () => {
  const storage = new MemoryStorage();
  const heard = vi.fn();
  new BookStore(COURSE, "fi", storage).listen("first", heard);
  storage.setItem(NAME, JSON.stringify(demo("from there")));
  elsewhere("verkosto:book:fi:second");
  expect(heard).not.toHaveBeenCalled();
  elsewhere(NAME);
  expect(heard).toHaveBeenCalledExactlyOnceWith(demo("from there"), expect.objectContaining({ status: "saved" }));
});

test("a full storage is told, the work stays in the page, and is kept once there is room", () => {
  const storage = new MemoryStorage(80);
  const store = new BookStore(COURSE, "fi", storage);
  store.change("second", EMPTY, demo("x"));
  const long = demo("long ".repeat(30));
  expect(store.change("first", EMPTY, long)).toMatchObject({ status: "not_saved", message: "book-storage-full" });
  expect(store.document("first")).toEqual(long);
  storage.room = Infinity;
  store.put("second", null);
  expect(JSON.parse(storage.getItem(NAME) ?? "")).toEqual(long);
});

test("where storage is forbidden the work stays in the page", () => {
  const store = new BookStore(COURSE, "fi", null);
  expect(store.keeps).toBe(false);
  expect(store.change("first", EMPTY, demo("x"))).toMatchObject({
    status: "not_saved",
    message: "book-storage-forbidden",
  });
  expect(store.all()).toEqual({ first: demo("x") });
});

test("after a reload the time of the last saving is told, and none is made up for work of an older version", () => {
  const storage = new MemoryStorage();
  expect(new BookStore(COURSE, "fi", storage).saving("first")).toBe(null);
  const at = new BookStore(COURSE, "fi", storage).change("first", EMPTY, demo("Senna")).at;
  const content = { exercise: { key: "first", reads: {} } } as unknown as Content;
  expect(new BookModel(new BookStore(COURSE, "fi", storage), content).get("saving")).toMatchObject({
    status: "saved",
    at,
  });
  storage.setItem("verkosto:book:fi:second", JSON.stringify(demo("old")));
  expect(new BookStore(COURSE, "fi", storage).saving("second")).toMatchObject({ status: "saved", at: null });
});

test("what this page could not save does not take away what another tab saved meanwhile", () => {
  const storage = new MemoryStorage();
  const page = new BookStore(COURSE, "fi", storage);
  page.put("first", { ...EMPTY, items: [{ id: "a", text: "both had this" }] });
  storage.room = 0;
  page.change("first", page.document("first"), { ...EMPTY, text: "mine", items: [{ id: "a", text: "both had this" }] });
  storage.room = Infinity;
  const theirs = [
    { id: "a", text: "both had this" },
    { id: "b", text: "theirs" },
  ];
  new BookStore(COURSE, "fi", storage).put("first", { ...EMPTY, items: theirs });
  expect(page.put("first", page.document("first")).status).toBe("saved");
  expect(new BookStore(COURSE, "fi", storage).document("first")).toEqual({ ...EMPTY, text: "mine", items: theirs });
});

test("work of a newer version is never written over, not even without room to put it aside", () => {
  const storage = new MemoryStorage();
  const newer = JSON.stringify({ ...demo("of tomorrow"), format: 2 });
  storage.setItem(NAME, newer);
  storage.room = newer.length - 1;
  const store = new BookStore(COURSE, "fi", storage);
  expect(store.change("first", EMPTY, demo("x"))).toMatchObject({ status: "not_saved", message: "book-storage-full" });
  expect(storage.getItem(NAME)).toBe(newer);
  storage.room = Infinity;
  expect(store.put("first", store.document("first")).status).toBe("saved");
  expect(store.asides.of("first")).toEqual([newer]);
  expect(store.document("first")).toEqual(demo("x"));
});

test("taking work in keeps what was there", () => {
  const store = new BookStore(COURSE, "fi", new MemoryStorage());
  store.put("first", { ...EMPTY, items: [{ id: "mine", text: "mine" }] });
  store.takeIn("first", { ...EMPTY, items: [{ id: "theirs", text: "theirs" }] });
  store.takeIn("second", demo("new"));
  expect(store.all()).toEqual({
    first: {
      ...EMPTY,
      items: expect.arrayContaining([
        { id: "mine", text: "mine" },
        { id: "theirs", text: "theirs" },
      ]),
    },
    second: demo("new"),
  });
});

test.each(["{not json", JSON.stringify({ kind: "demo", unknown: 1 }), JSON.stringify({ ...EMPTY, format: 2 })])(
  "text that cannot be read is put aside: %s",
  (text) => {
    const storage = new MemoryStorage();
    storage.setItem(NAME, text);
    const store = new BookStore(COURSE, "fi", storage);
    expect(store.document("first")).toEqual(EMPTY);
    expect(new BookStore(COURSE, "fi", storage).asides.of("first")).toEqual([text]);
    expect(new BookStore(COURSE, "en", storage).asides.of("first")).toEqual([]);
    expect(store.held()).toEqual(["first"]);
    store.put("first", null);
    expect(storage.length).toBe(0);
  },
);

test("a work that was opened and left empty is nothing to delete", () => {
  const store = new BookStore(COURSE, "fi", new MemoryStorage());
  store.put("first", EMPTY);
  expect(store.held()).toEqual([]);
  store.put("first", demo("new"));
  expect(store.held()).toEqual(["first"]);
});

test("a document that does not fit is refused and the kept one stays", () => {
  const store = new BookStore(COURSE, "fi", new MemoryStorage());
  store.change("first", EMPTY, demo("good"));
  expect(store.change("first", demo("good"), { ...demo("good"), unknown: 1 }).status).toBe("refused");
  expect(store.change("first", demo("good"), demo("senna@example.org")).status).toBe("refused");
  expect(store.document("first")).toEqual(demo("good"));
});

test("the model answers a change as the kernel does: document, saving, then the acknowledgement", () => {
  const store = new BookStore(COURSE, "fi", new MemoryStorage());
  const content = { exercise: { key: "first", reads: { other: "second" } } } as unknown as Content;
  const model = new BookModel(store, content);
  const told: string[] = [];
  model.on("change:document change:saving", () => told.push("trait"));
  model.on("msg:custom", (message: { type: string; seq: number }) => told.push(`${message.type} ${message.seq}`));
  model.send({ type: "change", seq: 7, base: EMPTY, document: demo("x") });
  expect(told).toEqual(["trait", "trait", "ack 7"]);
  expect(model.get("document")).toEqual(demo("x"));
  store.put("second", demo("read"));
  expect(model.get("related")).toEqual({ other: demo("read") });
});

test("off takes away one callback, one event, or all", () => {
  const model = new BookModel(new BookStore(COURSE, "fi", null), {
    exercise: { key: "first", reads: {} },
  } as unknown as Content);
  const [one, two] = [vi.fn(), vi.fn()];
  model.on("change:x", one);
  model.on("change:x", two);
  model.off("change:x", one);
  model.set("x", 1);
  model.off("change:x");
  model.set("x", 2);
  model.on("change:x change", two);
  model.off();
  model.set("x", 3);
  model.save_changes();
  expect(one).not.toHaveBeenCalled();
  expect(two).toHaveBeenCalledTimes(1);
});
