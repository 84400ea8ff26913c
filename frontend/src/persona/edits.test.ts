import { describe, expect, it, test } from "vitest";
import type { Persona, PersonaVariant, Statement } from "../types/documents";
import * as edits from "./edits";

const s = (id: string, change: Partial<Statement> = {}): Statement => ({
  id,
  text: id,
  source: "assumption",
  passage: null,
  ...change,
});
const variant = (id = "v1"): PersonaVariant => ({
  id,
  label: "",
  name: "",
  age: null,
  avatar: "moss",
  quote: "",
  people: [],
  fields: {
    strengths: [s("a"), s("b"), s("c")],
    life_situation: [],
    needs_and_wishes: [],
    values: [s("d")],
    challenges: [],
  },
});
const order = (v: PersonaVariant) =>
  Object.fromEntries(
    Object.entries(v.fields).map(([field, list]) => [field, (list as Statement[]).map(({ id }) => id).join("")]),
  );

test("a field takes as many statements as its model allows", () => {
  const many = (count: number) => ({
    ...variant(),
    fields: { ...variant().fields, values: Array.from({ length: count }, (_, place) => s(`s${place}`)) },
  });
  expect([59, 60].map((count) => edits.isFull(many(count), "values"))).toEqual([false, true]);
});

describe("moving a statement", () => {
  it.each([
    ["down by one", "a", "strengths", 1, { strengths: "bac", values: "d" }],
    ["to the end", "a", "strengths", 99, { strengths: "bca", values: "d" }],
    ["above the first", "c", "strengths", -1, { strengths: "cab", values: "d" }],
    ["to another field's beginning", "b", "values", 0, { strengths: "ac", values: "bd" }],
    ["to an empty field", "d", "challenges", 5, { strengths: "abc", values: "", challenges: "d" }],
  ] as const)("%s", (_, id, field, index, expected) => {
    expect(order(edits.moveStatement(variant(), id, field, index))).toMatchObject(expected);
  });
  it("that is not there changes nothing", () => {
    expect(edits.moveStatement(variant(), "x", "values", 0)).toEqual(variant());
  });
});

describe("editing", () => {
  it("touches one statement", () => {
    const edited = edits.editStatement(variant(), "b", { source: "record" });
    expect(edited.fields.strengths.map(({ source }) => source)).toEqual(["assumption", "record", "assumption"]);
  });
  it("leaves the document that it began with as it was", () => {
    const before = variant();
    edits.removeStatement(before, "a");
    expect(before).toEqual(variant());
  });
});

describe("versions", () => {
  const document: Persona = { kind: "persona", format: 1, chosen: "v1", variants: [variant()] };
  const two = edits.copyVariant(document, "v1", { id: "v2", label: "Toinen" });
  it("are copied with their items' ids", () => {
    expect(two.variants.map(({ id, label }) => [id, label])).toEqual([
      ["v1", ""],
      ["v2", "Toinen"],
    ]);
    expect(two.variants[1]?.fields).toEqual(variant().fields);
  });
  it("keep one chosen when the chosen one goes, and the last one stays", () => {
    const left = edits.removeVariant(two, "v1");
    expect([left.chosen, left.variants.length]).toEqual(["v2", 1]);
    expect(edits.removeVariant(left, "v2")).toBe(left);
  });
});

describe("marks", () => {
  it("are the passages of statements, with their sources", () => {
    const passage = { note: "n", start: 2, end: 5, quote: "abc" };
    const marked = edits.editStatement(variant(), "d", { source: "own_words", passage });
    expect(edits.marksOf(marked)).toEqual([{ id: "d", source: "own_words", note: "n", start: 2, end: 5 }]);
  });
});
