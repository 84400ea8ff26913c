import type { Json } from "../parts/merging";
import type { Course } from "../types/course";
import { kindOf } from "./course";
import { filled, misfits } from "./shape";

/** A document of any version as this version of the course has it, or why it cannot be used. */
export type TakenUp =
  | { document: Json }
  | { fault: "unknown" | "kind" | "newer" }
  | { fault: "shape"; places: string[] };

/** What an older version left out is filled in, under today's number; what a later one put in is left to that one. */
export function takenUp(course: Course, key: string, document: Json | undefined): TakenUp {
  const known = course.documents[key];
  if (!known) return { fault: "unknown" };
  if (!isObject(document) || document.kind !== known.kind) return { fault: "kind" };
  const { empty, schema } = kindOf(course, key);
  const { format } = empty as { format: number };
  if (Number(document.format) > format) return { fault: "newer" };
  const whole = filled(document, schema);
  const places = misfits(whole, schema);
  return places.length > 0 ? { fault: "shape", places } : { document: { ...(whole as object), format } };
}

export function isObject(value: Json | undefined): value is { [name: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of a JSON text, or undefined. */
export function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
