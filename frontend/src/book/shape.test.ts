import { expect, test } from "vitest";
import { filled, misfits, type Schema } from "./shape";

const SCHEMA: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["kind"],
  properties: {
    kind: { const: "demo", type: "string" },
    age: { anyOf: [{ type: "integer", minimum: 0, maximum: 120 }, { type: "null" }] },
    clock: { type: "string", pattern: "^(\\d\\d:\\d\\d)?$" },
    name: { type: "string", maxLength: 2 },
    items: { type: "array", maxItems: 3, items: { $ref: "#/$defs/Item" } },
  },
  $defs: {
    Item: { type: "object", properties: { id: { type: "string" } }, required: ["id"], additionalProperties: false },
  },
};

test("a fitting document has no misfits", () => {
  expect(misfits({ kind: "demo", age: null, clock: "", items: [{ id: "a" }, { id: "b" }] }, SCHEMA)).toEqual([]);
});

test.each([
  [{}, ["kind"]],
  [{ kind: "other" }, ["kind"]],
  [{ kind: "demo", age: 121 }, ["age"]],
  [{ kind: "demo", age: 3.5 }, ["age"]],
  [{ kind: "demo", age: "3" }, ["age"]],
  [{ kind: "demo", clock: "8.30" }, ["clock"]],
  [{ kind: "demo", extra: 1 }, ["extra"]],
  [{ kind: "demo", items: [{ id: "a" }, { id: 1 }] }, ["items.1.id"]],
  [{ kind: "demo", items: [{ id: "a" }, { id: "a" }] }, ["items.1"]],
  [{ kind: "demo", items: [{ id: "a" }, { id: "b" }, { id: "c" }, { id: "d" }] }, ["items"]],
])("%j does not fit", (document, places) => {
  expect(misfits(document, SCHEMA)).toEqual(places);
});

test("letters are counted as Python counts them", () => {
  expect(misfits({ kind: "demo", name: "👩👧" }, SCHEMA)).toEqual([]);
  expect(misfits({ kind: "demo", name: "abc" }, SCHEMA)).toEqual(["name"]);
});

test("no more than three places are named", () => {
  expect(misfits({ kind: "demo", a: 1, b: 1, c: 1, d: 1 }, SCHEMA)).toHaveLength(3);
});

test("fields that are missing are filled in at every depth, and nothing else is touched", () => {
  const schema: Schema = {
    type: "object",
    required: ["id"],
    properties: {
      id: { type: "string" },
      road: { $ref: "#/$defs/Road", default: { act: "", helpers: [] } },
      marks: { type: "array", items: { $ref: "#/$defs/Mark" }, default: [] },
      best: { anyOf: [{ $ref: "#/$defs/Mark" }, { type: "null" }], default: null },
    },
    $defs: {
      Road: { type: "object", properties: { act: { default: "" }, helpers: { type: "array", default: [] } } },
      Mark: { type: "object", required: ["n"], properties: { n: { type: "integer" }, note: { default: "-" } } },
    },
  };
  expect(filled({ id: "a" }, schema)).toEqual({ id: "a", road: { act: "", helpers: [] }, marks: [], best: null });
  expect(filled({ road: { act: "own" }, marks: [{ n: 1 }], best: { n: 2 }, unknown: 3 }, schema)).toEqual({
    road: { act: "own", helpers: [] },
    marks: [{ n: 1, note: "-" }],
    best: { n: 2, note: "-" },
    unknown: 3,
  });
});
