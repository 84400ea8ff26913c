import { expect, test } from "vitest";
import { answersText, readAnswers } from "./answers_file";
import { COURSE } from "./testing";

const EMPTY = { kind: "demo", format: 1, text: "", items: [] };
const file = (documents: unknown, format: unknown = 1) =>
  JSON.stringify({ format, saved_at: "2026-01-01T10:00:00+00:00", documents });

test("what is written can be read again", () => {
  const documents = { first: { ...EMPTY, text: "Senna" } };
  const text = answersText(documents, new Date(Date.UTC(2026, 10, 24, 14, 32, 5, 678)));
  expect(JSON.parse(text)).toEqual({ format: 1, saved_at: "2026-11-24T14:32:05+00:00", documents });
  expect(readAnswers(text, "answers.json", COURSE, "first")).toEqual({ documents, faults: [], single: false });
});

test.each([
  ["not json", "book-file-not-json"],
  ["[1]", "book-file-not-json"],
  [file({}, 2), "book-file-newer"],
  [file({}, "1"), "book-file-shape"],
  [file([]), "book-file-shape"],
  [file({}), "book-file-empty"],
  [file({ third: EMPTY }), "book-file-other-course"],
  [file({ third: EMPTY, first: 1 }), "book-document-unknown", "book-document-kind"],
  [JSON.stringify({ kind: "map", format: 1 }), "book-file-other-course"],
  [JSON.stringify({ kind: "other", format: 1 }), "book-file-single-elsewhere"],
  [file({ first: { kind: "write" } }), "book-document-kind"],
  [file({ first: { ...EMPTY, format: 2 } }), "book-document-newer"],
  [file({ first: { ...EMPTY, text: 5 } }), "book-document-fault"],
  [file({ first: { ...EMPTY, items: [{ id: "a", text: "write to senna@example.org" }] } }), "book-document-private"],
])("%s is told as %s", (text, ...messages) => {
  const { documents, faults } = readAnswers(text, "answers.json", COURSE, "first");
  expect(documents).toEqual({});
  expect(faults.map(([id]) => id)).toEqual(messages);
});

test("an older document is filled in and bears today's number, and an older course tells it as newer then", () => {
  const demo = { empty: { ...EMPTY, format: 2 }, schema: COURSE.kinds.demo?.schema ?? {} };
  const course = { ...COURSE, kinds: { ...COURSE.kinds, demo } };
  const { documents } = readAnswers(file({ first: { kind: "demo", format: 1, text: "Senna" } }), "a", course, "first");
  expect(documents).toEqual({ first: { ...EMPTY, format: 2, text: "Senna" } });
  expect(readAnswers(file(documents), "a", COURSE, "first").faults.map(([id]) => id)).toEqual(["book-document-newer"]);
});

test("one faulty document does not keep the others out, and no private text is repeated", () => {
  const { documents, faults } = readAnswers(
    file({ first: { ...EMPTY, text: "senna@example.org" }, second: { ...EMPTY, text: "ok" } }),
    "answers.json",
    COURSE,
    "first",
  );
  expect(Object.keys(documents)).toEqual(["second"]);
  expect(faults).toEqual([
    ["book-document-private", { title: "First", list: "text", item: 0, field: "text", kind: "email" }],
  ]);
});

test("a fault's place is told by list, number and field", () => {
  const { faults } = readAnswers(
    file({ first: { ...EMPTY, items: [{ id: "a", text: 5 }] } }),
    "a.json",
    COURSE,
    "first",
  );
  expect(faults).toEqual([["book-document-fault", { title: "First", list: "items", item: 1, field: "text" }]]);
});

test("one work by itself is read for the place where it is opened", () => {
  const text = JSON.stringify({ ...EMPTY, text: "Senna" });
  const opened = readAnswers(text, "demo-senna.json", COURSE, "second");
  expect(opened).toEqual({ documents: { second: { ...EMPTY, text: "Senna" } }, faults: [], single: true });
});

test("what an older version left out is filled in", () => {
  const { documents, faults } = readAnswers(file({ first: { kind: "demo", text: "x" } }), "a.json", COURSE, "first");
  expect(faults).toEqual([]);
  expect(documents).toEqual({ first: { ...EMPTY, text: "x" } });
});
