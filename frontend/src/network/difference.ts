/** How the wished map differs from the map of now, thing by thing: what a picture of both shows, and words tell. */
import { laidOver } from "../checks/network/reading";
import type { Actor, Network, Tie } from "../types/network";

export type Change = "kept" | "new" | "gone" | "changed";

export const CHANGES = ["new", "gone", "changed", "kept"] as const;

export interface Difference {
  actors: Map<Change, Actor[]>;
  ties: Map<Change, Tie[]>;
}

const ACTOR_FACTS = ["sector", "ring", "coordinator", "needs_care", "after_hours"] as const;
const TIE_FACTS = ["strength", "stress", "help", "frequency"] as const;

/** What becomes of an actor. */
export function changeOf(actor: Actor): Change {
  const wished = laidOver(actor);
  return byState(actor, () => ACTOR_FACTS.some((fact) => wished[fact] !== actor[fact]));
}

/** What becomes of a tie; with somebody who leaves, it goes. */
export function changeOfTie(tie: Tie, leaving: ReadonlySet<string> = new Set()): Change {
  if (leaving.has(tie.a) || leaving.has(tie.b)) return "gone";
  const wished = laidOver(tie);
  const kinds = (one: Tie) => (one.supports ? [...one.supports].sort().join() : null);
  return byState(tie, () => TIE_FACTS.some((fact) => wished[fact] !== tie[fact]) || kinds(wished) !== kinds(tie));
}

function byState(thing: Actor | Tie, differs: () => boolean): Change {
  if (thing.state === "wished") return "new";
  if (thing.state === "ending") return "gone";
  return differs() ? "changed" : "kept";
}

/** Those who leave. */
export function leavingOf(document: Network): Set<string> {
  return new Set(document.actors.flatMap((actor) => (actor.state === "ending" ? actor.id : [])));
}

/** Everything on the map by what becomes of it, in the order of the document. */
export function difference(document: Network): Difference {
  const leaving = leavingOf(document);
  return {
    actors: grouped(document.actors, changeOf),
    ties: grouped(document.ties, (tie) => changeOfTie(tie, leaving)),
  };
}

function grouped<Thing>(things: readonly Thing[], group: (thing: Thing) => Change): Map<Change, Thing[]> {
  const groups = new Map<Change, Thing[]>(CHANGES.map((change) => [change, []]));
  for (const thing of things) groups.get(group(thing))?.push(thing);
  return groups;
}
