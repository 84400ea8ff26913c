import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Elsewhere } from "./elsewhere";

const open: Elsewhere[] = [];

function place(page: number, name = "work"): Elsewhere {
  const one = new Elsewhere(name, () => undefined, page);
  open.push(one);
  return one;
}

beforeEach(() => {
  vi.stubGlobal("addEventListener", () => undefined);
  vi.stubGlobal("removeEventListener", () => undefined);
});

afterEach(() => {
  for (const one of open.splice(0)) one.close();
  vi.unstubAllGlobals();
});

test("two tabs on the same work know of each other until one closes", async () => {
  const [one, other] = [place(1), place(2)];
  await vi.waitFor(() => expect([one.open, other.open]).toEqual([true, true]));
  open.pop()?.close();
  await vi.waitFor(() => expect(one.open).toBe(false));
});

test("a tab stays known while one of its widgets is open", async () => {
  const [one, other] = [place(1), place(2)];
  place(2).close();
  open.pop();
  await vi.waitFor(() => expect([one.open, other.open]).toEqual([true, true]));
});

test("another widget in the same page, and other work, are no news", async () => {
  const [one, other] = [place(1), place(1)];
  const [third, fourth] = [place(3, "third"), place(4, "third")];
  await vi.waitFor(() => expect([third.open, fourth.open]).toEqual([true, true]));
  expect([one.open, other.open]).toEqual([false, false]);
});
