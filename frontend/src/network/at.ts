/** What has the focus on a map: the one in the middle, an actor, or a tie. */
import { CLIENT } from "../checks/network/reading";

export type At = { kind: "end"; id: string } | { kind: "tie"; a: string; b: string };

export const MIDDLE: At = { kind: "end", id: CLIENT };

export function atEnd(id: string): At {
  return { kind: "end", id };
}

export function atTie({ a, b }: { a: string; b: string }): At {
  return { kind: "tie", a, b };
}

/** The path by which it is found in the page, and by which findings name it. */
export function pathOf(at: At): string[] {
  if (at.kind === "tie") return ["ties", at.a, at.b];
  return at.id === CLIENT ? ["center"] : ["actors", at.id];
}

/** The inverse of `pathOf`, of a path as it stands in the page; null for any other path. */
export function atOf(path: string): At | null {
  const [part, a, b] = path.split("/");
  if (part === "center" && a === undefined) return MIDDLE;
  if (part === "actors" && a && b === undefined) return atEnd(a);
  return part === "ties" && a && b ? { kind: "tie", a, b } : null;
}

export function sameAt(one: At, other: At): boolean {
  return pathOf(one).join("/") === pathOf(other).join("/");
}
