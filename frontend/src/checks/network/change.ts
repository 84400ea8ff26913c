/** What differs between the map of now and the wished one; the twin of checks/network/change.py. */
import { byMembers } from "./outcome";
import { byCodePoint, type MapTie, type NetworkMap, pair } from "./reading";

export interface Change {
  jaccard: number | null;
  kept: string[][];
  new: string[][];
  gone: string[][];
  changed: string[][];
  actors_new: string[];
  actors_gone: string[];
}

export function change(now: NetworkMap, wished: NetworkMap): Change {
  const kept = now.liveTies.filter((tie) => wished.tie(tie.a, tie.b));
  const fresh = wished.liveTies.filter((tie) => !now.tie(tie.a, tie.b));
  const gone = now.liveTies.filter((tie) => !wished.tie(tie.a, tie.b));
  const either = kept.length + fresh.length + gone.length;
  const absent = (from: NetworkMap, other: NetworkMap) =>
    [...from.actors.keys()].filter((actor) => !other.actors.has(actor)).sort(byCodePoint);
  return {
    jaccard: either > 0 ? kept.length / either : null,
    kept: named(kept),
    new: named(fresh),
    gone: named(gone),
    changed: named(kept.filter((tie) => differs(tie, wished.tie(tie.a, tie.b) as MapTie))),
    actors_new: absent(wished, now),
    actors_gone: absent(now, wished),
  };
}

function named(ties: MapTie[]): string[][] {
  return ties.map((tie) => pair(tie.a, tie.b) as string[]).sort(byMembers);
}

function differs(one: MapTie, two: MapTie): boolean {
  const facts = ["strength", "stress", "help", "frequency"] as const;
  const kinds = (tie: MapTie) => (tie.supports ? [...tie.supports].sort().join() : null);
  return facts.some((fact) => one[fact] !== two[fact]) || kinds(one) !== kinds(two);
}
