import { expect, test } from "vitest";
import { fitting, together } from "./fitting";
import { refusals } from "./privacy";
import { eachTestAfresh, here, settle, type Text, tab } from "./work_testing";

eachTestAfresh();

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

test.each([
  [
    "a text that the document has got is shown and taken",
    ["Senna", "Senna", "Senna ja Eetu", 20],
    "Senna ja Eetu",
    null,
  ],
  [
    "of a text too long by merging the beginning is taken",
    ["Senna", "Senna", "Senna\nEetu", 8],
    "Senna\nEetu",
    "Senna\nEe",
  ],
  [
    "what is kept aside stays in sight",
    ["Soita ", "Soita 040 123 4567", "Soita Siiri", 40],
    "Soita 040 123 4567\nSiiri",
    "Soita Siiri",
  ],
  ["what has room again is taken in whole", ["Senna", "Senna ja", "Se", 5], "Se ja", null],
] as const)("%s", (_, [own, shown, value, limit], text, kept) => {
  expect(together(own, shown, value, limit)).toEqual({ text, kept: kept ?? text });
});

/** A tab with a field for the text, as it is drawn whenever the work changes. */
function fieldOf(limit: number) {
  const { work } = tab();
  const field = { work, shown: "", own: "" };
  const put = (text: string) => work.change({ ...work.document, text }, "text");
  work.watch(() => {
    const value = work.document.text;
    if (value === field.own) return;
    const { text, kept } = together(field.own, field.shown, value, limit);
    Object.assign(field, { shown: text, own: kept });
    if (kept !== value) work.history.unnoted(() => put(kept));
  });
  const write = (text: string) => {
    Object.assign(field, { shown: text, own: fitting(text, limit) });
    put(field.own);
  };
  return { ...field, field, write };
}

test("two texts that fit alone and not together keep nothing else from being saved, and no word leaves the page", () => {
  here.kernel.limit = 14;
  const [one, other] = [fieldOf(14), fieldOf(14)];
  one.write("Siiri soitti");
  other.write("Arja lähti");
  settle();
  one.work.change({ ...one.work.document, items: [{ id: "a", text: "Nappi" }] });
  settle();
  const stored = here.kernel.document as unknown as Text;
  expect(stored.items).toEqual([{ id: "a", text: "Nappi" }]);
  expect(stored.text.length).toBe(14);
  expect([one.work.state.status, other.work.state.status]).toEqual(["saved", "saved"]);
  expect([one, other].some(({ field }) => /Siiri soitti/.test(field.shown) && /Arja lähti/.test(field.shown))).toBe(
    true,
  );
});

test("undo takes back the writer's own step, and not the cutting of what had become too long", () => {
  here.kernel.limit = 14;
  const [one, other] = [fieldOf(14), fieldOf(14)];
  other.work.change({ ...other.work.document, items: [{ id: "a", text: "Nappi" }] });
  one.write("Siiri soitti");
  other.write("Arja lähti");
  settle();
  other.work.undo();
  settle();
  expect(other.field.shown).toContain("Siiri");
  expect(other.field.shown).not.toContain("Arja");
  expect((here.kernel.document as unknown as Text).text).toBe(other.field.shown);
});
