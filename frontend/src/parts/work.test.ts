import { expect, test, vi } from "vitest";
import { moved } from "./caret";
import { eachTestAfresh, here, SAVED, settle, type Text, tab, type } from "./work_testing";

eachTestAfresh();

test("what is typed is saved after a pause, and the copy in the browser goes", () => {
  const { model, work } = tab();
  type(work, "Saara");
  expect(work.state.status).toBe("waiting");
  expect(here.storage.length).toBe(1);
  settle();
  expect(model.sent.map(({ type }) => type)).toEqual(["change"]);
  expect((here.kernel.document as unknown as Text).text).toBe("Saara");
  expect(work.state).toMatchObject({ status: "saved", saving: SAVED });
  expect(here.storage.length).toBe(0);
});

test("who types without a pause is saved meanwhile", () => {
  const { model, work } = tab();
  for (const letter of "kirjoitan pysähtymättä") {
    type(work, letter);
    vi.advanceTimersByTime(100);
  }
  expect(model.sent.length).toBe(1);
  here.kernel.work();
  expect((here.kernel.document as unknown as Text).text).toBe("kirjoitan pysähtymät");
});

test("what is taken back before it goes is not sent, and nobody is left waiting", () => {
  const { model, work } = tab();
  type(work, "S");
  work.undo();
  settle();
  expect([work.state.status, model.sent.length, here.storage.length]).toEqual(["untouched", 0, 0]);
  type(work, "S");
  settle();
  work.change({ ...work.document, text: "ä" });
  work.undo();
  expect(work.state.status).toBe("waiting");
  settle();
  expect(work.state).toMatchObject({ status: "saved", saving: SAVED });
  expect(here.storage.length).toBe(0);
});

test("letters typed while an answer is on its way stay in order, and go when it has come", () => {
  const { work, model } = tab();
  type(work, "hel");
  vi.advanceTimersByTime(400);
  type(work, "lo");
  work.change({ ...work.document, text: "help" });
  vi.advanceTimersByTime(400);
  expect(model.sent.length).toBe(1);
  here.kernel.work();
  expect(work.document.text).toBe("help");
  settle();
  expect((here.kernel.document as unknown as Text).text).toBe("help");
  expect(work.document.text).toBe("help");
});

test("two tabs keep every word of both, and each shows the other's", () => {
  const [one, other] = [tab(), tab()];
  type(one.work, "Saara");
  other.work.change({ ...other.work.document, items: [{ id: "a", text: "Arja" }] });
  vi.advanceTimersByTime(400);
  type(one.work, " soittaa");
  here.kernel.work();
  type(one.work, " illalla");
  settle();
  const both = { text: "Saara soittaa illalla", items: [{ id: "a", text: "Arja" }] };
  expect(one.work.document).toEqual(both);
  expect(other.work.document).toEqual(both);
  expect(here.kernel.document).toEqual(both);
});

test("what another tab sends first does not take away what is on its way from here", () => {
  const [one, other] = [tab(), tab()];
  type(other.work, "Arja");
  vi.advanceTimersByTime(1);
  type(one.work, "Saara");
  vi.advanceTimersByTime(400);
  const seen: string[] = [];
  one.work.watch(() => seen.push(one.work.document.text));
  settle();
  expect(seen.every((text) => text.includes("Saara"))).toBe(true);
  expect(one.work.document.text).toBe(other.work.document.text);
  expect(one.work.document.text).toContain("Arja");
});

test("undo takes back one's own words and leaves the other's, also those between two letters", () => {
  const [one, other] = [tab(), tab()];
  type(one.work, "Sa");
  settle();
  other.work.change({ ...other.work.document, items: [{ id: "a", text: "Arja" }] });
  settle();
  type(one.work, "ara");
  settle();
  one.work.undo();
  expect(one.work.document).toEqual({ text: "Sa", items: [{ id: "a", text: "Arja" }] });
  one.work.undo();
  expect(one.work.document).toEqual({ text: "", items: [{ id: "a", text: "Arja" }] });
  one.work.redo();
  one.work.redo();
  expect(one.work.document).toEqual({ text: "Saara", items: [{ id: "a", text: "Arja" }] });
});

test("leaving the page sends what was typed after the last sending", () => {
  const { work } = tab();
  type(work, "Saa");
  vi.advanceTimersByTime(400);
  type(work, "ra");
  here.open.pop()?.close();
  here.kernel.work();
  expect((here.kernel.document as unknown as Text).text).toBe("Saara");
});

/** Somebody who types where the writing place stands, as a field keeps it. */
function writer(): (letter: string) => void {
  const { work } = tab();
  let [shown, at] = ["", 0];
  const look = () => {
    at = moved(at, shown, work.document.text);
    shown = work.document.text;
  };
  work.watch(look);
  return (letter) => {
    const text = shown.slice(0, at) + letter + shown.slice(at);
    [shown, at] = [text, at + letter.length];
    work.change({ ...work.document, text }, "text");
  };
}

test.each([4, 6, 9])("two who begin with the same letters lose no word, the answer coming %d letters later", (late) => {
  const [one, other] = [writer(), writer()];
  const [mine, theirs] = ["Ikkuna yksi auki", "Ikkuna kaksi on kiinni"];
  for (const letter of mine.slice(0, 4)) one(letter);
  for (const letter of theirs.slice(0, 9)) other(letter);
  vi.advanceTimersByTime(400);
  for (let at = 0; at < 20; at += 1) {
    if (at === late) here.kernel.work();
    if (mine[at + 4]) one(mine[at + 4] as string);
    if (theirs[at + 9]) other(theirs[at + 9] as string);
  }
  settle();
  const texts = [here.kernel.document, ...here.open.map(({ document }) => document)];
  for (const { text } of texts as Text[]) {
    expect(text.split("\n").sort()).toEqual([theirs, mine]);
  }
});
