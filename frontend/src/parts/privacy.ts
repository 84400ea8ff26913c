/**
 * The guard: what would point at a real person and must never enter. The twin of course/verkosto/privacy, where the
 * reasons and sources stand; tests/vectors/privacy.json holds the two together.
 */
import type { Json } from "./merging";
import { accountNumbers, emails, identityCodes, phones, type Span, spansOf } from "./privacy_codes";
import { HINTS } from "./privacy_hints";

/** A stretch of a text: `kind` (its message is privacy-<kind>), `start` and `end` (not included) as string indices. */
export interface Refusal {
  kind: string;
  start: number;
  end: number;
}

const DASH = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/u;
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/** Every identity code, account number, e-mail address and telephone number, in the order of the text. */
export function refusals(text: string): Refusal[] {
  const { plain, origin } = plainly(text);
  const upper = plain.replace(/[a-z]/g, (letter) => letter.toUpperCase());
  const found: Refusal[] = [];
  const spans: [kind: string, spans: Span[]][] = [
    ["hetu", identityCodes(upper)],
    ["iban", accountNumbers(upper)],
    ["email", emails(plain)],
    ["phone", phones(upper)],
  ];
  for (const [kind, places] of spans) {
    for (const place of places) {
      const refusal = inOriginal(kind, place, origin);
      if (!found.some((other) => refusal.start < other.end && other.start < refusal.end)) found.push(refusal);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What may point at a real person: addresses, car plates, diary numbers, a first name with a surname. */
export function warnings(text: string): Refusal[] {
  const { plain, origin } = plainly(text);
  return HINTS.flatMap(([kind, pattern]) =>
    spansOf(pattern, plain).map((place) => inOriginal(kind, place, origin)),
  ).sort((a, b) => a.start - b.start);
}

/** The refusals in every text of a JSON document, names of fields included, each with the way to it. */
export function documentRefusals(value: Json, path: (string | number)[] = []): [(string | number)[], Refusal][] {
  if (typeof value === "string") return refusals(value).map((refusal) => [path, refusal]);
  if (Array.isArray(value)) return value.flatMap((part, place) => documentRefusals(part, [...path, place]));
  if (typeof value !== "object" || value === null) return [];
  const names = Object.entries(value);
  return [
    ...names.flatMap(([name]) => documentRefusals(name, [...path, name])),
    ...names.flatMap(([name, part]) => documentRefusals(part, [...path, name])),
  ];
}

/** The text without what is refused: this, and no half of it, goes into the document. */
export function withoutRefused(text: string, refused: Refusal[]): string {
  let left = "";
  let from = 0;
  for (const { start, end } of refused) {
    left += text.slice(from, start);
    from = end;
  }
  return left + text.slice(from);
}

/** The text with every disguise taken off, and for each of its characters the stretch of the original it stands for. */
function plainly(text: string): { plain: string; origin: Span[] } {
  let plain = "";
  const origin: Span[] = [];
  let place = 0;
  for (const letter of text) {
    const stretch: Span = [place, place + letter.length];
    place += letter.length;
    if (UNSEEN.test(letter)) continue;
    for (const part of letter.normalize("NFKC")) {
      const seen = DASH.test(part) ? "-" : /\s/u.test(part) ? " " : part;
      plain += seen;
      for (let unit = 0; unit < seen.length; unit += 1) origin.push(stretch);
    }
  }
  return { plain, origin };
}

function inOriginal(kind: string, [start, end]: Span, origin: Span[]): Refusal {
  return { kind, start: (origin[start] as Span)[0], end: (origin[end - 1] as Span)[1] };
}
