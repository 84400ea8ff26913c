import { refusals, withoutRefused } from "./privacy";

/**
 * The part of a text that the document takes: without what is refused, and no longer than its field holds. Cutting may
 * leave a number that is refused at its new length, so both are done until the text stays as it is.
 */
export function fitting(text: string, limit: number): string {
  const clean = withoutRefused(text, refusals(text));
  const next = [...clean].slice(0, limit).join("");
  return next === text ? text : fitting(next, limit);
}
