import { describe, expect, it } from "vitest";
import commonFi from "../../../course/verkosto/content/messages/fi/common.ftl?raw";
import personaFi from "../../../course/verkosto/content/messages/fi/persona.ftl?raw";
import vectors from "../../../tests/vectors/persona_sheet.json";
import { createSay } from "../parts/messages";
import type { Content } from "../types/content";
import type { Persona, PersonaVariant } from "../types/documents";
import { personaMarkdown, personaPage } from "./sheet";

const say = createSay("fi", `${commonFi}\n${personaFi}`);
const content = { language: "fi", exercise: { text: { title: "Kuka on <keskellä>?" } } } as Content;
const whole = (variant: PersonaVariant) => personaPage(variant, content, say, new Date(2026, 10, 24)).text;
const entities: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };

function outline(page: string): string[][] {
  return [...page.matchAll(/<(h2|h3|blockquote|li|small)\b[^>]*>([^<]*)/g)].map(([, tag, text]) => [
    tag as string,
    (text as string).replace(/&(lt|gt|quot|amp|#39);/g, (entity) => entities[entity] as string).trim(),
  ]);
}

describe("the printed page", () => {
  it.each(vectors as unknown as { name: string; document: Persona; outline: string[][] }[])(
    "has the outline of the graded one: $name",
    ({ document, outline: expected }) => {
      expect(outline(whole(document.variants[0] as PersonaVariant))).toEqual(expected);
    },
  );
  it("carries title, date and that the case is an example, and no markup of the writer's", () => {
    const nasty = vectors[2]?.document as unknown as Persona;
    const page = whole(nasty.variants[0] as PersonaVariant);
    expect(page).toContain("Kuka on &lt;keskellä&gt;? · 24. marraskuuta 2026 · Esimerkkitapaus.");
    expect(page).not.toMatch(/<(script|img|b|i)\b/);
  });
});

describe("Markdown", () => {
  it("keeps typed signs from becoming markup, and each statement its source", () => {
    const nasty = vectors[2]?.document as unknown as Persona;
    const text = personaMarkdown(nasty.variants[0] as PersonaVariant, say);
    expect(text).toContain('# \\<b\\>Senna\\</b\\> & "O", 0');
    expect(text).toContain("- \\<img src=x onerror=alert(1)\\> טוב 🧁 *(asiakirja)*\n  > \\<i\\>");
    expect(text).toContain("*(työntekijän havainto, katkelma puuttuu)*");
  });
});
