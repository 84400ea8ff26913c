import { expect, test } from "vitest";
import { fitting } from "./fitting";
import { refusals } from "./privacy";

test("a text that fits goes in whole, also one of exactly the limit, counted in characters", () => {
  expect(fitting("Senna", 5)).toBe("Senna");
  expect(fitting("👩👩👩", 3)).toBe("👩👩👩");
});

test("of a text that is too long the beginning goes in, and no half of a character", () => {
  expect(fitting("Senna Salo", 5)).toBe("Senna");
  expect(fitting("👩👩👩", 2)).toBe("👩👩");
});

test("what is refused does not go in, whole or cut to a length at which it is refused", () => {
  expect(fitting("Senna 040 123 4567, Salo", 60)).toBe("Senna , Salo");
  const cut = fitting("Numero 040123456789012345", 17);
  expect(refusals(cut)).toEqual([]);
});
