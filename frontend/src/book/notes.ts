import type { Json } from "../parts/merging";
import { isObject } from "./taking_up";

/** The notes that each document rests on, in every language; written by `notes_json` in course/verkosto/book/work.py. */
export type Notes = Record<string, Record<string, Record<string, string>>>;

/** Where a document's passages are from: this page's notes, or another language's, or none that the course has. */
export type Origin = { language: string | null; count: number } | null;

/**
 * Documents are the same in every language, except for the passages that they quote. Null when all of those stand in
 * the notes of this page; else how many do not, and the language in whose notes most of them stand.
 */
export function originOf(document: Json, key: string, language: string, notes: Notes): Origin {
  const here = notes[key]?.[language] ?? {};
  const strays = [...passages(document)].filter(([note, quote]) => !here[note]?.includes(quote));
  if (strays.length === 0) return null;
  const others = Object.entries(notes[key] ?? {}).map(([name, texts]) => ({
    name,
    count: strays.filter(([note, quote]) => texts[note]?.includes(quote)).length,
  }));
  const best = others.sort((a, b) => b.count - a.count)[0];
  return { language: best && best.count > 0 ? best.name : null, count: strays.length };
}

function* passages(value: Json): Generator<[note: string, quote: string]> {
  if (Array.isArray(value)) {
    for (const part of value) yield* passages(part);
  } else if (isObject(value)) {
    if (typeof value.note === "string" && typeof value.quote === "string") yield [value.note, value.quote];
    else for (const part of Object.values(value)) yield* passages(part);
  }
}
