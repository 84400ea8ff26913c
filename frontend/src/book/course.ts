import type { Json } from "../parts/merging";
import type { Course } from "../types/course";
import type { Schema } from "./shape";

export function kindOf(course: Course, key: string): { empty: Json; schema: Schema } {
  const kind = course.kinds[course.documents[key]?.kind ?? ""];
  if (!kind) throw new Error(`the course has no document ${key}`);
  return kind as { empty: Json; schema: Schema };
}

export function titleOf(course: Course, key: string): string {
  return course.documents[key]?.title ?? key;
}
