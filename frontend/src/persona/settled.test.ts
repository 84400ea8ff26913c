import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { MemoryStorage } from "../book/testing";
import type { Statement } from "../types/documents";
import { Settled } from "./settled";

const passage = { note: "n", start: 0, end: 4, quote: "Koti" };
const statement: Statement = { id: "a", text: "Koti", source: "own_words", passage };

beforeEach(() => vi.stubGlobal("localStorage", new MemoryStorage()));
afterEach(() => vi.unstubAllGlobals());

test("a settled question stays settled, until its statement is another", () => {
  new Settled("one").add(statement, "whose");
  const { has } = new Settled("one");
  expect(has({ ...statement, passage: { ...passage } }, "whose")).toBe(true);
  expect(has({ ...statement, text: "Koti nyt" }, "whose")).toBe(false);
  expect(has({ ...statement, source: "record" }, "whose")).toBe(false);
  expect(has({ ...statement, passage: { ...passage, start: 1 } }, "whose")).toBe(false);
  expect(has(statement, "which note")).toBe(false);
  expect(new Settled("other").has(statement, "whose")).toBe(false);
});

test.each(["{", "null", "7"])("a damaged memory %j is no hindrance", (text) => {
  localStorage.setItem("one", text);
  expect(new Settled("one").has(statement, "whose")).toBe(false);
});
