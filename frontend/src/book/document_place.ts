import type { Json } from "../parts/merging";
import { isObject } from "./taking_up";

/** A place in a document for the sentence `saving-place`. */
export type DocumentPlace = { list: string; item: number; field: string };

/** The innermost list, which of its items (from 1, 0 for none), the field; twin of `place_of` in answers/saving.py. */
export function placeOf(path: (string | number)[], document: Json): DocumentPlace {
  const field = path.filter((step) => typeof step === "string").at(-1) ?? "";
  const at = path.findLastIndex((step) => typeof step === "number");
  const list = at < 1 ? field : String(path[at - 1]);
  if (at < 0 || (list === "variants" && isObject(document) && (document.variants as Json[]).length === 1))
    return { list: field, item: 0, field };
  return { list, item: Number(path[at]) + 1, field };
}
