import { expect, test } from "vitest";
import { type Notes, originOf } from "./notes";

const NOTES: Notes = {
  persona: {
    fi: { visit: "Senna leipoo, kun pää on täynnä.", day: "Ok" },
    en: { visit: "Senna bakes when her head is full.", day: "Ok" },
  },
};
const resting = (...quotes: string[]) => ({
  fields: quotes.map((quote) => ({ text: "t", passage: { note: "visit", start: 0, end: 1, quote } })),
});

test.each([
  ["without passages", { fields: [{ text: "whatever", passage: null }] }, null],
  ["of this page", resting("leipoo"), null],
  ["of the other language", resting("bakes", "full"), { language: "en", count: 2 }],
  ["of both", resting("leipoo", "bakes"), { language: "en", count: 1 }],
  ["of no notes that we have", resting("paints"), { language: null, count: 1 }],
])("a document %s", (_, document, origin) => {
  expect(originOf(document, "persona", "fi", NOTES)).toEqual(origin);
});
