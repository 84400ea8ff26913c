import { expect, test } from "vitest";
import en from "../../../course/verkosto/content/messages/en/saving.ftl?raw";
import fi from "../../../course/verkosto/content/messages/fi/saving.ftl?raw";
import { createSay } from "./messages";
import { savedAt } from "./state_line";

const now = new Date(2026, 10, 25, 9, 5);

test.each([
  ["fi", fi, new Date(2026, 10, 25, 9, 4), "Tallennettu 9.04"],
  ["en", en, new Date(2026, 10, 25, 9, 4), "Saved 9:04"],
  ["fi", fi, new Date(2026, 10, 24, 14, 32), "Tallennettu 24.11. klo 14.32"],
])("%s: $3", (language, source, time, sentence) => {
  expect(createSay(language, source)(...savedAt(time.toISOString(), now))).toBe(sentence);
});

test("a time that is not known is not made up", () => {
  expect(createSay("fi", fi)(...savedAt(null, now))).toBe("Tallennettu aiemmin");
});
