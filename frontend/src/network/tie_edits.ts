/** Changes to the ties of a map, each giving a new document. Two ends have one tie at the most, with its facts in it. */
import { laidOver, pair, STANDS, type Which } from "../checks/network/reading";
import { LIMITS } from "../types/limits";
import type { Network, Tie, TieWish } from "../types/network";

/** What is told of a tie on one of the maps; `since` is the same on both. */
export type TieFacts = Pick<Tie, "strength" | "stress" | "help" | "supports" | "frequency" | "since">;

const WISHED = ["strength", "stress", "help", "supports", "frequency"] as const;
const STRENGTHS = ["broken", "weak", "ordinary", "strong"] as const;

function joins(tie: Tie, x: string, y: string): boolean {
  return (tie.a === x && tie.b === y) || (tie.a === y && tie.b === x);
}

/** The tie between the two, on whichever map. */
export function tieOf(document: Network, x: string, y: string): Tie | undefined {
  return document.ties.find((tie) => joins(tie, x, y));
}

/** A tie of which nothing is told yet. */
function newTie(x: string, y: string, state: Tie["state"]): Tie {
  const [a, b] = pair(x, y);
  const untold = "unknown" as const;
  return {
    a,
    b,
    state,
    strength: untold,
    stress: untold,
    help: untold,
    supports: null,
    frequency: untold,
    since: "",
    wished: null,
  };
}

/** Whether the map has room for no more ties. */
export function isFullOfTies(document: Network): boolean {
  return document.ties.length >= LIMITS.Network.ties;
}

/**
 * Draws a tie on one of the maps. One that stands only on the other map then stands on both; one that is already here,
 * or has no room, leaves the document as it is.
 */
export function addTie(document: Network, x: string, y: string, which: Which): Network {
  const tie = tieOf(document, x, y);
  if (x === y || (!tie && isFullOfTies(document)) || (tie && STANDS[which].includes(tie.state))) return document;
  if (tie) return reconciled(withTie(document, x, y, (one) => ({ ...one, state: "now" })));
  return reconciled({ ...document, ties: [...document.ties, newTie(x, y, which)] });
}

/** Takes a tie off one of the maps: off the wished one, a tie that stands now is said to end; else it is gone. */
export function removeTie(document: Network, x: string, y: string, which: Which): Network {
  const tie = tieOf(document, x, y);
  if (tie && which === "wished" && STANDS.now.includes(tie.state)) {
    return withTie(document, x, y, (one) => ({ ...one, state: "ending", wished: null }));
  }
  return tie ? { ...document, ties: document.ties.filter((one) => one !== tie) } : document;
}

/** Says that a tie stands now, is wished for, or ends, as far as its ends allow it. */
export function setTieState(document: Network, x: string, y: string, state: Tie["state"]): Network {
  return reconciled(withTie(document, x, y, (tie) => inState(tie, state)));
}

/** Tells something of a tie on one of the maps. */
export function editTie(document: Network, x: string, y: string, which: Which, change: Partial<TieFacts>): Network {
  return withTie(document, x, y, (tie) => told(tie, which, change));
}

function withTie(document: Network, x: string, y: string, change: (tie: Tie) => Tie): Network {
  return { ...document, ties: document.ties.map((tie) => (joins(tie, x, y) ? change(tie) : tie)) };
}

function told(tie: Tie, which: Which, change: Partial<TieFacts>): Tie {
  if (which === "now" || tie.state !== "now") return { ...tie, ...change };
  const { since = tie.since, ...facts } = change;
  const asked = { ...tie.wished, ...facts } as Partial<TieWish>;
  const wish = Object.fromEntries(
    WISHED.map((name) => [name, sameFact(asked[name], tie[name]) ? null : (asked[name] ?? null)]),
  ) as unknown as TieWish;
  return { ...tie, since, wished: WISHED.some((name) => wish[name] !== null) ? wish : null };
}

function sameFact(one: unknown, other: unknown): boolean {
  const plain = (value: unknown) => (Array.isArray(value) ? [...value].sort().join() : value);
  return plain(one) === plain(other);
}

/** A wish is kept only beside what is now: what is wished for is as the wish says, what ends is as it is. */
function inState(tie: Tie, state: Tie["state"]): Tie {
  if (state === "now" || !tie.wished) return { ...tie, state };
  return { ...(state === "wished" ? laidOver(tie) : tie), state, wished: null };
}

/**
 * The ties as the states of their ends allow: to somebody wished for a tie is wished for, to somebody who leaves it
 * stands now, and between two who are never there together there is none.
 */
export function reconciled(document: Network): Network {
  const states = new Map(document.actors.map((actor) => [actor.id, actor.state]));
  const ties = document.ties.flatMap((tie) => {
    const ends = [states.get(tie.a), states.get(tie.b)];
    const [wished, ending] = [ends.includes("wished"), ends.includes("ending")];
    if (wished && ending) return [];
    if (wished && tie.state !== "wished") return [inState(tie, "wished")];
    if (ending && tie.state === "wished") return [inState(tie, "ending")];
    return [tie];
  });
  return { ...document, ties };
}

/** One step stronger or weaker; of a tie whose strength nobody has told, the first word is ordinary. */
export function stepped(strength: Tie["strength"], way: 1 | -1): Tie["strength"] {
  if (strength === "unknown") return "ordinary";
  const place = STRENGTHS.indexOf(strength) + way;
  return STRENGTHS[Math.min(Math.max(place, 0), STRENGTHS.length - 1)] as Tie["strength"];
}

/** Help with the arrowhead at one end on or off; without any, nobody has told which way it goes. */
export function headed(help: Tie["help"], end: "a" | "b"): Tie["help"] {
  const toA = (help === "b_to_a" || help === "both") !== (end === "a");
  const toB = (help === "a_to_b" || help === "both") !== (end === "b");
  return toA && toB ? "both" : toB ? "a_to_b" : toA ? "b_to_a" : "unknown";
}
