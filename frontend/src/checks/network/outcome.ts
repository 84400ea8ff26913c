/** What the gap finder says of one finding: found with what it points at, open, or absent. */
import { anyOf, type Truth, YES } from "./logic";
import { byCodePoint, type NetworkMap } from "./reading";

export type Highlights = Record<string, string[] | string[][]>;

export interface Outcome {
  value: Truth;
  highlights: Highlights;
}

export type Finder = (network: NetworkMap) => Outcome;

/** Found when it holds of anybody; points at all of whom it holds. */
export function forEach(values: [string, Truth][]): Outcome {
  const actors = values.flatMap(([actor, value]) => (value === YES ? actor : []));
  return { value: anyOf(values.map(([, value]) => value)), highlights: { actors: actors.sort(byCodePoint) } };
}

/** Whether it holds of any pair, and those of which it does. */
export function forPairs(values: [[string, string], Truth][]): { value: Truth; pairs: string[][] } {
  const pairs = values.flatMap(([two, value]) => (value === YES ? [two] : []));
  return { value: anyOf(values.map(([, value]) => value)), pairs: pairs.sort(byMembers) };
}

/** In code-point order of their first members, then of the next. */
export function byMembers(one: string[], other: string[]): number {
  const place = one.findIndex((name, at) => name !== other[at]);
  return place < 0 ? one.length - other.length : byCodePoint(one[place] as string, other[place] ?? "");
}

/** Everybody who is in any of the pairs or groups, or is named by itself. */
export function members(groups: (string | string[])[]): string[] {
  return [...new Set(groups.flat())].sort(byCodePoint);
}
