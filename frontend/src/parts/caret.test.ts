import { expect, test } from "vitest";
import { moved } from "./caret";

test.each([
  ["before the change", 2, "Saara soittaa", "Saara soittaa Arjalle", 2],
  ["after words put in before it", 13, "Saara soittaa", "Illalla Saara soittaa", 21],
  ["at the end, where another wrote on", 5, "Saara", "Saara soittaa", 5],
  ["inside what another replaced", 8, "yksi kaksi kolme", "yksi viisi kolme", 8],
  ["in a text that was emptied", 3, "Saara", "", 0],
])("%s", (_, at, before, after, place) => {
  expect(moved(at, before, after)).toBe(place);
});
