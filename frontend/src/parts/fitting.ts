import { merge } from "./merging";
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

/**
 * What a field shows, and what of it the document takes, when the document has got another `value` while it had `own` of
 * what the field shows. Merging may make a text too long of two that fit: the document then takes the beginning.
 */
export function together(own: string, shown: string, value: string, limit: number): { text: string; kept: string } {
  const text = merge(own, shown, value) as string;
  const whole = fitting(text, limit) === text;
  return { text, kept: whole ? text : fitting(value, limit) };
}
