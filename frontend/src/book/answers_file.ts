import { type Json, merge } from "../parts/merging";
import { documentRefusals } from "../parts/privacy";
import { type Course, kindOf, titleOf } from "./course";
import { misfits } from "./shape";
import type { BookStore } from "./store";

const FORMAT = 1;

/** A sentence to say: message id and arguments. */
export type Sentence = [id: string, values?: Record<string, string | number>];

/** answers.json as JupyterLab's side writes it. */
export function answersText(documents: Record<string, Json>, now: Date): string {
  const saved_at = now.toISOString().replace(/\.\d+Z$/, "+00:00");
  return JSON.stringify({ format: FORMAT, saved_at, documents }, null, 1);
}

/** The documents of an answers.json that fit this course, and a sentence for each fault. */
export function readAnswers(
  text: string,
  file: string,
  course: Course,
): { documents: Record<string, Json>; faults: Sentence[] } {
  const content = parsedObject(text);
  if (!content) return { documents: {}, faults: [["book-file-not-json", { file }]] };
  if (typeof content.format === "number" && content.format > FORMAT) {
    return { documents: {}, faults: [["book-file-newer", { file }]] };
  }
  const { documents } = content;
  if (content.format !== FORMAT || !isObject(documents)) {
    return { documents: {}, faults: [["book-file-shape", { file }]] };
  }
  const fitting: Record<string, Json> = {};
  const faults: Sentence[] = [];
  for (const [key, document] of Object.entries(documents)) {
    const found = documentFaults(key, document, course);
    if (found.length === 0) fitting[key] = document;
    faults.push(...found);
  }
  return { documents: fitting, faults };
}

/** Takes the documents in beside what is kept: nothing that stands there goes away. */
export function takeIn(store: BookStore, documents: Record<string, Json>): void {
  for (const [key, document] of Object.entries(documents)) {
    const kept = store.kept(key);
    store.put(key, kept === null ? document : merge(kindOf(store.course, key).empty, document, kept));
  }
}

function documentFaults(key: string, document: Json, course: Course): Sentence[] {
  const known = course.documents[key];
  if (!known) return [["book-document-unknown", { key }]];
  const title = titleOf(course, key);
  const { empty, schema } = kindOf(course, key);
  if (!isObject(document) || document.kind !== known.kind) return [["book-document-kind", { title }]];
  const format = (empty as { format: number }).format;
  if (typeof document.format === "number" && document.format > format) return [["book-document-newer", { title }]];
  const shape = misfits(document, schema).map((path): Sentence => ["book-document-fault", { title, path }]);
  if (shape.length > 0) return shape;
  return documentRefusals(document).map(([path, { kind }]) => [
    "book-document-private",
    { title, path: path.join("."), kind },
  ]);
}

function isObject(value: Json | undefined): value is { [name: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parsedObject(text: string): { [name: string]: Json } | null {
  try {
    const value = JSON.parse(text) as Json;
    return isObject(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
