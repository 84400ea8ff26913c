import type { Json } from "../parts/merging";
import { documentRefusals } from "../parts/privacy";
import type { Course } from "../types/course";
import { titleOf } from "./course";
import { placeOf } from "./document_place";
import { isObject, parsed, takenUp } from "./taking_up";

const FORMAT = 1;

/** A sentence to say: message id and arguments. */
export type Sentence = [id: string, values?: Record<string, string | number>];

/** What a file holds for this course, and a sentence for each fault. */
export interface Opened {
  documents: Record<string, Json>;
  faults: Sentence[];
  /** The file is one piece of work by itself, which does not say where it belongs. */
  single: boolean;
}

/** answers.json as JupyterLab's side writes it. */
export function answersText(documents: Record<string, Json>, now: Date): string {
  const saved_at = now.toISOString().replace(/\.\d+Z$/, "+00:00");
  return JSON.stringify({ format: FORMAT, saved_at, documents }, null, 1);
}

/** Reads an answers.json, or one document as its own menu downloads it; `here` is the work that it is opened at. */
export function readAnswers(text: string, file: string, course: Course, here: string): Opened {
  const content = parsed(text);
  if (!isObject(content)) return nothing("book-file-not-json", file);
  if (typeof content.kind === "string" && content.documents === undefined)
    return oneDocument(content, file, course, here);
  if (typeof content.format === "number" && content.format > FORMAT) return nothing("book-file-newer", file);
  const { documents } = content;
  if (content.format !== FORMAT || !isObject(documents)) return nothing("book-file-shape", file);
  const keys = Object.keys(documents);
  if (keys.length === 0) return nothing("book-file-empty", file);
  if (keys.every((key) => !course.documents[key])) return nothing("book-file-other-course", file);
  return { ...fitting(documents, course), single: false };
}

function oneDocument(document: Json & { kind?: Json }, file: string, course: Course, here: string): Opened {
  if (document.kind === course.documents[here]?.kind) return { ...fitting({ [here]: document }, course), single: true };
  const places = Object.entries(course.documents).filter(([, { kind }]) => kind === document.kind);
  if (places.length === 0) return nothing("book-file-other-course", file);
  const names = places.map(([key]) => titleOf(course, key)).join(", ");
  return { documents: {}, faults: [["book-file-single-elsewhere", { file, names }]], single: true };
}

function fitting(
  documents: Record<string, Json>,
  course: Course,
): { documents: Record<string, Json>; faults: Sentence[] } {
  const found: Record<string, Json> = {};
  const faults: Sentence[] = [];
  for (const [key, document] of Object.entries(documents)) {
    const taken = takenUp(course, key, document);
    const troubles =
      "document" in taken
        ? privateTexts(taken.document, titleOf(course, key))
        : sentences(taken, document, titleOf(course, key));
    if ("document" in taken && troubles.length === 0) found[key] = taken.document;
    faults.push(...troubles);
  }
  return { documents: found, faults };
}

function sentences(taken: { fault: string; places?: string[] }, document: Json, title: string): Sentence[] {
  if (taken.places) {
    const paths = taken.places.map((place) => place.split(".").map((step) => (/^\d+$/.test(step) ? +step : step)));
    return paths.map((path) => ["book-document-fault", { title, ...placeOf(path, document) }]);
  }
  return [[`book-document-${taken.fault}`, { title }]];
}

function privateTexts(document: Json, title: string): Sentence[] {
  return documentRefusals(document).map(([path, { kind }]) => [
    "book-document-private",
    { title, ...placeOf(path, document), kind },
  ]);
}

function nothing(message: string, file: string): Opened {
  return { documents: {}, faults: [[message, { file }]], single: false };
}
