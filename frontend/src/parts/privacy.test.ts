import { expect, test } from "vitest";
import vectors from "../../../tests/vectors/privacy.json";
import { documentRefusals, type Refusal, refusals, warnings, withoutRefused } from "./privacy";

interface Vector {
  text: string;
  refusals: [string, number, number][];
  warnings: [string, number, number][];
}

/** The vectors count whole characters; a string counts halves of an emoji. */
const counted = (text: string, found: Refusal[]) =>
  found.map(({ kind, start, end }) => [kind, [...text.slice(0, start)].length, [...text.slice(0, end)].length]);

test.each(vectors as unknown as Vector[])("$text", (vector) => {
  expect(counted(vector.text, refusals(vector.text))).toEqual(vector.refusals);
  expect(counted(vector.text, warnings(vector.text))).toEqual(vector.warnings);
});

test("what is left has no half of what was refused", () => {
  const text = "👩‍👧 Äiti 131052 – 308T, puh. 040 123 4567.";
  expect(withoutRefused(text, refusals(text))).toBe("👩‍👧 Äiti , puh. .");
});

test("every text of a document is read, names of fields too", () => {
  const document = { people: [{ name: "Saara", relation: "puh. 0401234567" }], "anna@esimerkki.fi": 1 };
  expect(documentRefusals(document).map(([path, { kind }]) => [path.join("."), kind])).toEqual([
    ["anna@esimerkki.fi", "email"],
    ["people.0.relation", "phone"],
  ]);
});

test("a very long paste is read in one go", () => {
  const text = `${"sana ".repeat(20_000)}131052-308T ${"a".repeat(100_000)}`;
  expect(refusals(text)).toEqual([{ kind: "hetu", start: 100_000, end: 100_011 }]);
});
