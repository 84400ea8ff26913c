import type { Json } from "../parts/merging";
import type { Schema } from "./shape";

/** What a page knows of every document of the course; written by `course_json` in course/verkosto/book/work.py. */
export interface Course {
  documents: Record<string, { kind: string; title: string }>;
  kinds: Record<string, { empty: Json; schema: Schema }>;
}

export function kindOf(course: Course, key: string): { empty: Json; schema: Schema } {
  const kind = course.kinds[course.documents[key]?.kind ?? ""];
  if (!kind) throw new Error(`the course has no document ${key}`);
  return kind;
}

export function titleOf(course: Course, key: string): string {
  return course.documents[key]?.title ?? key;
}
