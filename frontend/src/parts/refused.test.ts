import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { MemoryStorage } from "../book/testing";
import { Refused } from "./refused";

const TEXT = { text: "Soita 040 123 4567", kept: "Soita ", label: "Mitä tapahtuu?", place: ["moments", "a", "text"] };
let storage: MemoryStorage;

beforeEach(() => {
  storage = new MemoryStorage();
  vi.stubGlobal("sessionStorage", storage);
});
afterEach(() => vi.unstubAllGlobals());

test("what is refused is there again after a reload, for the work it belongs to", () => {
  new Refused("one").set("moments/a/text", TEXT);
  expect(new Refused("one").at("moments/a/text")).toEqual(TEXT);
  expect(new Refused("other").at("moments/a/text")).toBeUndefined();
});

test("what has been mended is let go", () => {
  const refused = new Refused("one");
  refused.set("moments/a/text", TEXT);
  refused.set("moments/a/text", null);
  expect(refused.holds("moments/a")).toBe(false);
  expect(new Refused("one").at("moments/a/text")).toBeUndefined();
});

test("whoever shows the state hears of a text that is kept or let go, and of nothing else", () => {
  const changed = vi.fn();
  const refused = new Refused("one", changed);
  refused.set("moments/a/text", null);
  refused.set("moments/a/text", TEXT);
  refused.set("moments/a/text", null);
  expect(changed).toHaveBeenCalledTimes(2);
});

test("a text whose field is gone is not told of", () => {
  const refused = new Refused("one");
  refused.set("moments/a/text", TEXT);
  const paths = (moments: { id: string; text: string }[]) => refused.within({ moments }).map(([path]) => path);
  expect(paths([{ id: "a", text: "Soita " }])).toEqual(["moments/a/text"]);
  expect(paths([{ id: "ab", text: "" }])).toEqual([]);
});

test.each(["{", "null"])("a damaged memory %j is no hindrance", (text) => {
  storage.setItem("one", text);
  expect(new Refused("one").within({})).toEqual([]);
});
