/** One of the two maps of a network document, as measures and findings read it; the twin of checks/network/reading.py. */
import type { Actor, Network, Tie } from "../../types/network";

export type Which = "now" | "wished";

export const CLIENT = "client";

/** The states of what stands in each map. */
export const STANDS: Record<Which, readonly string[]> = { now: ["now", "ending"], wished: ["now", "wished"] };

/** In code-point order; ids are ASCII, so the plain comparison of JavaScript is that order. */
export function byCodePoint(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The two ends in their one order: the client first, else by code point. */
export function pair(x: string, y: string): [string, string] {
  return x === CLIENT || (y !== CLIENT && x < y) ? [x, y] : [y, x];
}

/** A tie in one map. `supports` null: nobody has told. */
export interface MapTie {
  a: string;
  b: string;
  strength: string;
  stress: string;
  help: string;
  supports: ReadonlySet<string> | null;
  frequency: string;
}

export function other(tie: MapTie, end: string): string {
  return tie.a === end ? tie.b : tie.a;
}

/** Whether help goes from this end. */
export function helps(tie: MapTie, giver: string): boolean {
  return tie.help === "both" || tie.help === (tie.a === giver ? "a_to_b" : "b_to_a");
}

export type Graph = Map<string, Set<string>>;

/** The actors and ties that stand in one map, wishes laid over. */
export class NetworkMap {
  readonly actors = new Map<string, Actor>();
  /** Live ties by both of their ends. */
  readonly live = new Map<string, Map<string, MapTie>>();
  readonly broken = new Map<string, Set<string>>();
  readonly liveTies: MapTie[] = [];
  readonly asked: ReadonlySet<string>;
  readonly talkers: string[];
  /** Those who can carry a message and have a live tie to the client. */
  readonly contacts: string[];
  /** Live ties between those who can carry a message, the client's left out. */
  readonly mutual: MapTie[];
  /** Those who can carry a message and their mutual ties. */
  readonly graph: Graph;
  brokenTies = 0;

  constructor(
    readonly which: Which,
    readonly document: Network,
  ) {
    this.asked = new Set(
      Object.entries(document.asked ?? {}).flatMap(([name, value]) => (value === "yes" ? name : [])),
    );
    const stands = (thing: Actor | Tie) => STANDS[which].includes(thing.state);
    for (const actor of document.actors.filter(stands)) this.actors.set(actor.id, this.#laidOver(actor));
    for (const end of [CLIENT, ...this.actors.keys()]) {
      this.live.set(end, new Map());
      this.broken.set(end, new Set());
    }
    for (const tie of document.ties.filter(stands)) this.#draw(mapTie(this.#laidOver(tie)));
    this.talkers = [...this.actors.values()].flatMap((actor) => (actor.kind === "animal" ? [] : actor.id));
    this.talkers.sort(byCodePoint);
    const talkers = new Set(this.talkers);
    this.contacts = this.talkers.filter((actor) => this.tie(CLIENT, actor));
    this.mutual = this.liveTies.filter((tie) => talkers.has(tie.a) && talkers.has(tie.b));
    this.graph = graphOf(
      this.talkers,
      this.mutual.map((tie) => [tie.a, tie.b]),
    );
  }

  /** The live tie between the two. */
  tie(x: string, y: string): MapTie | undefined {
    return this.live.get(x)?.get(y);
  }

  tiesOf(end: string): MapTie[] {
    return [...(this.live.get(end)?.values() ?? [])];
  }

  ofKind(...kinds: string[]): string[] {
    const those = [...this.actors.values()].filter((actor) => kinds.includes(actor.kind));
    return those.map((actor) => actor.id).sort(byCodePoint);
  }

  #laidOver<Thing extends Actor | Tie>(thing: Thing): Thing {
    return this.which === "wished" ? laidOver(thing) : thing;
  }

  #draw(tie: MapTie): void {
    if (!this.live.has(tie.a) || !this.live.has(tie.b)) return;
    for (const [end, far] of [
      [tie.a, tie.b],
      [tie.b, tie.a],
    ] as const) {
      if (tie.strength === "broken") this.broken.get(end)?.add(far);
      else this.live.get(end)?.set(far, tie);
    }
    if (tie.strength === "broken") this.brokenTies += 1;
    else this.liveTies.push(tie);
  }
}

/** The graph of these nodes; an edge to anything else is left out. */
export function graphOf(nodes: Iterable<string>, edges: Iterable<readonly [string, string]>): Graph {
  const graph: Graph = new Map();
  for (const node of nodes) graph.set(node, new Set());
  for (const [x, y] of edges) {
    if (!graph.has(x) || !graph.has(y)) continue;
    graph.get(x)?.add(y);
    graph.get(y)?.add(x);
  }
  return graph;
}

/** What is wished otherwise about an actor or a tie; null there is as now. */
function overlay(thing: { wished?: object | null }): [string, unknown][] {
  return Object.entries(thing.wished ?? {}).filter(([, value]) => value !== null);
}

/** An actor or a tie with what is wished otherwise. */
export function laidOver<Thing extends { wished?: object | null }>(thing: Thing): Thing {
  return { ...thing, ...Object.fromEntries(overlay(thing)) };
}

/** Whether the document says anything of a wished map: something wished, ending or otherwise then. */
export function wishes(document: Network): boolean {
  return [...document.actors, ...document.ties].some((thing) => thing.state !== "now" || overlay(thing).length > 0);
}

/** The tie with what its help and its kinds of help tell of each other: where one is none, so is the other. */
function mapTie(tie: Tie): MapTie {
  const told = tie.supports as string[] | "unknown" | null | undefined;
  let supports = told === null || told === undefined || told === "unknown" ? null : new Set(told);
  let help: string = tie.help ?? "unknown";
  if (help === "unknown" && supports?.size === 0) help = "none";
  if (help === "none" && supports === null) supports = new Set();
  const { a, b, strength = "unknown", stress = "unknown", frequency = "unknown" } = tie;
  return { a, b, strength, stress, help, supports, frequency };
}

/** Whether the two have nobody in common. */
export function disjoint(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  return ![...one].some((member) => two.has(member));
}
