/** How two versions of a persona differ, item by item; a copied version keeps its items' ids. */

import { called } from "../checks/people";
import { said } from "../checks/persona";
import type { Say } from "../parts/messages";
import { PERSONA_FIELDS } from "../types/choices";
import type { PersonaVariant, Statement } from "../types/documents";
import { aboutPerson, whoIs } from "./sheet";

export type Difference = "same" | "only" | "changed" | "moved";

export interface Item {
  id: string;
  text: string;
  statement?: Statement;
}

export interface Section {
  title: string;
  items: Item[];
}

/** A version as titled lists: who it is, the five fields, the people. */
export function sections(variant: PersonaVariant, say: Say): Section[] {
  const quote = variant.quote.trim() && say("persona-quoted", { quote: variant.quote.trim() });
  const head = [
    { id: "who", text: whoIs(variant, say) },
    { id: "quote", text: quote },
  ];
  const statements = said(variant);
  return [
    { title: say("kind-persona"), items: head.filter(({ text }) => text) },
    ...PERSONA_FIELDS.map((field) => ({
      title: say("persona-field", { field }),
      items: statements
        .filter((one) => one.field === field)
        .map(({ statement }) => ({ id: statement.id, text: statement.text.trim(), statement })),
    })),
    {
      title: say("persona-people"),
      items: variant.people.filter(called).map((one) => ({ id: one.id, text: aboutPerson(one, say) })),
    },
  ];
}

export function difference(item: Item, section: Section, others: Section[]): Difference {
  for (const other of others) {
    const twin = other.items.find(({ id }) => id === item.id);
    if (!twin) continue;
    if (twin.text !== item.text || twin.statement?.source !== item.statement?.source) return "changed";
    return other.title === section.title ? "same" : "moved";
  }
  return "only";
}

/** Things that differ; one that is in both versions counts once. */
export function countDifferences(mine: Section[], theirs: Section[]): number {
  const differing = [...kinds(mine, theirs).filter((kind) => kind !== "same")];
  return differing.length + kinds(theirs, mine).filter((kind) => kind === "only").length;
}

function kinds(from: Section[], to: Section[]): Difference[] {
  return from.flatMap((section) => section.items.map((item) => difference(item, section, to)));
}
