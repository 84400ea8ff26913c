import { beforeEach, expect, test, vi } from "vitest";
import { answersText, readAnswers, takeIn } from "./answers_file";
import { BookStore } from "./store";
import { COURSE, MemoryStorage } from "./testing";

const EMPTY = { kind: "demo", format: 1, text: "", items: [] };
const file = (documents: unknown, format: unknown = 1) =>
  JSON.stringify({ format, saved_at: "2026-01-01T10:00:00+00:00", documents });

beforeEach(() => vi.stubGlobal("addEventListener", () => {}));

test("what is written can be read again", () => {
  const documents = { first: { ...EMPTY, text: "Senna" } };
  const text = answersText(documents, new Date(Date.UTC(2026, 10, 24, 14, 32, 5, 678)));
  expect(JSON.parse(text)).toEqual({ format: 1, saved_at: "2026-11-24T14:32:05+00:00", documents });
  expect(readAnswers(text, "answers.json", COURSE)).toEqual({ documents, faults: [] });
});

test.each([
  ["not json", "book-file-not-json"],
  ["[1]", "book-file-not-json"],
  [file({}, 2), "book-file-newer"],
  [file({}, "1"), "book-file-shape"],
  [file([]), "book-file-shape"],
  [file({ third: EMPTY }), "book-document-unknown"],
  [file({ first: { kind: "write" } }), "book-document-kind"],
  [file({ first: { ...EMPTY, format: 2 } }), "book-document-newer"],
  [file({ first: { ...EMPTY, text: 5 } }), "book-document-fault"],
  [file({ first: { ...EMPTY, items: [{ id: "a", text: "write to senna@example.org" }] } }), "book-document-private"],
])("%s is told as %s", (text, message) => {
  const { documents, faults } = readAnswers(text, "answers.json", COURSE);
  expect(documents).toEqual({});
  expect(faults.map(([id]) => id)).toEqual([message]);
});

test("one faulty document does not keep the others out, and no private text is repeated", () => {
  const { documents, faults } = readAnswers(
    file({ first: { ...EMPTY, text: "senna@example.org" }, second: { ...EMPTY, text: "ok" } }),
    "answers.json",
    COURSE,
  );
  expect(Object.keys(documents)).toEqual(["second"]);
  expect(faults).toEqual([["book-document-private", { title: "First", path: "text", kind: "email" }]]);
});

test("taking a file in keeps what was there", () => {
  const store = new BookStore(COURSE, "fi", new MemoryStorage());
  store.put("first", { ...EMPTY, items: [{ id: "mine", text: "mine" }] });
  takeIn(store, { first: { ...EMPTY, items: [{ id: "theirs", text: "theirs" }] }, second: { ...EMPTY, text: "new" } });
  expect(store.all()).toEqual({
    first: {
      ...EMPTY,
      items: expect.arrayContaining([
        { id: "mine", text: "mine" },
        { id: "theirs", text: "theirs" },
      ]),
    },
    second: { ...EMPTY, text: "new" },
  });
});
