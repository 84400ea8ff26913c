/** Changes to a persona, each giving a new document; nothing here knows the page. */

import type { FieldId } from "../checks/persona_questions";
import { newId } from "../parts/ids";
import type { Mark } from "../parts/passages";
import { PERSONA_FIELDS } from "../types/choices";
import type { ImportantOne, Passage, Persona, PersonaVariant, Statement } from "../types/documents";
import { LIMITS } from "../types/limits";

export type Source = Statement["source"];

export interface Spot {
  field: FieldId;
  index: number;
  statement: Statement;
}

export function inVariant(document: Persona, id: string, change: (variant: PersonaVariant) => PersonaVariant): Persona {
  return { ...document, variants: document.variants.map((v) => (v.id === id ? change(v) : v)) };
}

export function spotOf(variant: PersonaVariant, id: string): Spot | undefined {
  for (const field of PERSONA_FIELDS) {
    const index = variant.fields[field].findIndex((statement) => statement.id === id);
    const statement = variant.fields[field][index];
    if (statement) return { field, index, statement };
  }
  return undefined;
}

/** Whether a field has room for no more statements. */
export function isFull(variant: PersonaVariant, field: FieldId): boolean {
  return variant.fields[field].length >= LIMITS.PersonaFields[field];
}

export function newStatement(text: string, source: Source, passage: Passage | null, id = newId()): Statement {
  return { id, text, source, passage };
}

function withField(variant: PersonaVariant, field: FieldId, statements: Statement[]): PersonaVariant {
  return { ...variant, fields: { ...variant.fields, [field]: statements } };
}

export function addStatement(variant: PersonaVariant, field: FieldId, statement: Statement): PersonaVariant {
  return withField(variant, field, [...variant.fields[field], statement]);
}

export function editStatement(variant: PersonaVariant, id: string, change: Partial<Statement>): PersonaVariant {
  const spot = spotOf(variant, id);
  if (!spot) return variant;
  const edited = variant.fields[spot.field].map((s) => (s.id === id ? { ...s, ...change } : s));
  return withField(variant, spot.field, edited);
}

export function removeStatement(variant: PersonaVariant, id: string): PersonaVariant {
  const spot = spotOf(variant, id);
  if (!spot) return variant;
  return withField(
    variant,
    spot.field,
    variant.fields[spot.field].filter((statement) => statement.id !== id),
  );
}

/** Moves a statement so that it stands at `index` of `field` (counted without itself; kept within the list). */
export function moveStatement(variant: PersonaVariant, id: string, field: FieldId, index: number): PersonaVariant {
  const spot = spotOf(variant, id);
  if (!spot) return variant;
  const without = removeStatement(variant, id);
  const list = without.fields[field];
  const at = Math.min(Math.max(index, 0), list.length);
  return withField(without, field, [...list.slice(0, at), spot.statement, ...list.slice(at)]);
}

export function newPerson(): ImportantOne {
  return { id: newId(), name: "", kind: "person", age: null, relation: "", home: "unknown" };
}

export function editPerson(variant: PersonaVariant, id: string, change: Partial<ImportantOne>): PersonaVariant {
  return { ...variant, people: variant.people.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

export function isBlank(one: ImportantOne): boolean {
  return !one.name.trim() && !one.relation.trim() && one.age === null;
}

/** Adds a copy of a version. Its items keep their ids, so that the two can be compared item by item. */
export function copyVariant(document: Persona, id: string, copy: { id: string; label: string }): Persona {
  const variant = document.variants.find((other) => other.id === id);
  return variant ? { ...document, variants: [...document.variants, { ...variant, ...copy }] } : document;
}

/** Removes a version; when it was the chosen one, the first of the others is chosen. The last one stays. */
export function removeVariant(document: Persona, id: string): Persona {
  const variants = document.variants.filter((variant) => variant.id !== id);
  const first = variants[0];
  if (!first) return document;
  return { ...document, variants, chosen: document.chosen === id ? first.id : document.chosen };
}

/** The passages that statements rest on, in the order of the page. */
export function marksOf(variant: PersonaVariant): Mark[] {
  return PERSONA_FIELDS.flatMap((field) =>
    variant.fields[field].flatMap(({ id, source, passage }) =>
      passage ? [{ id, source, note: passage.note, start: passage.start, end: passage.end }] : [],
    ),
  );
}
