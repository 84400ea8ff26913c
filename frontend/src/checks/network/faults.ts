/** Faults of a network document, which may be anything a file holds; the twin of checks/network/faults.py. */
import type { Network } from "../../types/network";
import { CLIENT, laidOver, NetworkMap, pair, STANDS, type Which } from "./reading";

type Loose = Record<string, unknown> & { wished?: object | null };

export interface Fault {
  /** One that begins with E stops the reading; with W it is shown beside the map. */
  code: string;
  /** The part, and the ids that name the item. */
  place: string[];
}

const ID = /^[a-z0-9][a-z0-9_-]*$/;
const TOLD = ["unknown", "yes", "no"];
const KINDS = ["person", "animal", "service", "community"];
const STATES = ["now", "wished", "ending"];
const SUPPORTS = ["concrete", "emotional", "information"];

function each(names: string, values: readonly unknown[]): Record<string, readonly unknown[]> {
  return Object.fromEntries(names.split(" ").map((name) => [name, values]));
}

/** The fields of each part that hold one of a few values, and those values. */
const FACTS = {
  center: each("minor needs_care coordinator", TOLD),
  asked: each("who ties_between coordination care hours", TOLD),
  actors: {
    ...each("wanted named coordinator after_hours needs_care minor", TOLD),
    ring: [1, 2, 3, "unknown"],
  },
  ties: {
    strength: ["unknown", "strong", "ordinary", "weak", "broken"],
    stress: TOLD,
    help: ["unknown", "a_to_b", "b_to_a", "both", "none"],
    frequency: ["unknown", "daily", "weekly", "monthly", "rarely"],
  },
};

/** What can be otherwise in the wished map. */
const WISHED = {
  actors: ["sector", "ring", "coordinator", "needs_care", "after_hours"],
  ties: ["strength", "stress", "help", "supports", "frequency"],
};

export function stops(fault: Fault): boolean {
  return fault.code.startsWith("E");
}

/** Every fault, by code and then in the order of the document. */
export function faults(document: Network): Fault[] {
  const loose = document as unknown as Loose;
  const found = [ids, values, ends, states, remarks].flatMap((look) => look(loose));
  if (!found.some(stops)) found.push(...alone(document));
  const once = new Map(found.map((fault) => [JSON.stringify(fault), fault]));
  return [...once.values()].sort((one, two) => Number(one.code > two.code) - Number(one.code < two.code));
}

function list(document: Loose, part: string): Loose[] {
  return (document[part] ?? []) as Loose[];
}

function placeOf(thing: Loose): string[] {
  return "a" in thing ? ["ties", String(thing.a), String(thing.b)] : ["actors", String(thing.id)];
}

function untold(value: unknown): boolean {
  return value === undefined || value === null || value === "unknown";
}

function ids(document: Loose): Fault[] {
  const found: Fault[] = [];
  for (const part of ["actors", "plans"]) {
    const taken = new Set<unknown>(part === "actors" ? [CLIENT] : []);
    for (const { id } of list(document, part)) {
      if (taken.has(id)) found.push({ code: "E1", place: [part, String(id)] });
      if (!ID.test(String(id))) found.push({ code: "E6", place: [part, String(id)] });
      taken.add(id);
    }
  }
  return found;
}

function values(document: Loose): Fault[] {
  const found: Fault[] = [];
  const center = document.center as Loose;
  const centerKinds = ["person", "household"] as unknown[];
  if (!centerKinds.includes(center.kind) || strange(center, "center")) found.push({ code: "E6", place: ["center"] });
  if (strange((document.asked ?? {}) as Loose, "asked")) found.push({ code: "E6", place: ["asked"] });
  const sectors = document.sectors as unknown[];
  for (const part of ["actors", "ties"] as const) {
    for (const thing of list(document, part)) {
      const wished = (thing.wished ?? {}) as Loose;
      const place = placeOf(thing);
      const kind = part === "actors" && !(KINDS as unknown[]).includes(thing.kind);
      const state = (STATES as unknown[]).includes(thing.state);
      if (kind || !state || strange(thing, part) || strange(wished, part)) found.push({ code: "E6", place });
      if ([thing, wished].some(({ sector }) => !untold(sector) && !sectors.includes(sector))) {
        found.push({ code: "E5", place });
      }
      const fields = Object.keys(wished);
      if (fields.length > 0 && (thing.state !== "now" || fields.some((name) => !WISHED[part].includes(name)))) {
        found.push({ code: "E8", place });
      }
    }
  }
  return found;
}

/** Whether a field holds what it cannot hold. */
function strange(thing: Loose, part: keyof typeof FACTS): boolean {
  const odd = ([name, allowed]: [string, readonly unknown[]]) => !untold(thing[name]) && !allowed.includes(thing[name]);
  if (Object.entries(FACTS[part]).some(odd)) return true;
  const { supports } = thing;
  return !untold(supports) && !(Array.isArray(supports) && supports.every((one) => SUPPORTS.includes(one)));
}

function ends(document: Loose): Fault[] {
  const known = new Set<unknown>([CLIENT, ...list(document, "actors").map((actor) => actor.id)]);
  const drawn = new Set<string>();
  return list(document, "ties").flatMap((tie) => {
    const { a, b } = tie as { a: string; b: string };
    const key = pair(a, b).join(" ");
    const code = !known.has(a) || !known.has(b) ? "E2" : a === b ? "E3" : drawn.has(key) ? "E4" : null;
    if (code === null) drawn.add(key);
    return code === null ? [] : [{ code, place: placeOf(tie) }];
  });
}

function states(document: Loose): Fault[] {
  const stateOf = new Map(list(document, "actors").map((actor) => [actor.id, actor.state]));
  const amiss = (tie: Loose) => {
    const reached = [stateOf.get(tie.a), stateOf.get(tie.b)];
    const early = reached.includes("wished") && STANDS.now.includes(String(tie.state));
    return early || (reached.includes("ending") && tie.state === "wished");
  };
  return list(document, "ties").flatMap((tie) => (amiss(tie) ? [{ code: "E7", place: placeOf(tie) }] : []));
}

function remarks(document: Loose): Fault[] {
  const found: Fault[] = [];
  const remark = (code: string, thing: Loose) => found.push({ code, place: placeOf(thing) });
  for (const tie of list(document, "ties")) if ([tie, laidOver(tie)].some(atOdds)) remark("W1", tie);
  const called = new Set<string>();
  for (const actor of list(document, "actors")) {
    const name = JSON.stringify([actor.name, actor.kind]);
    if (actor.name && called.has(name)) remark("W2", actor);
    called.add(name);
    if (actor.kind !== "person" && (actor.minor === "yes" || actor.minor === "no")) remark("W5", actor);
    const coordinates = [actor.coordinator, laidOver(actor).coordinator].includes("yes");
    if (actor.kind === "animal" && coordinates) remark("W6", actor);
  }
  const known = new Set<unknown>([CLIENT, ...list(document, "actors").map((actor) => actor.id)]);
  for (const plan of list(document, "plans")) {
    const persons = Array.isArray(plan.persons) ? plan.persons : [];
    if ([plan.owner, ...persons].some((one) => !untold(one) && !known.has(one))) {
      found.push({ code: "W4", place: ["plans", String(plan.id)] });
    }
  }
  return found;
}

/** Whether it says that no help goes and names kinds of it, or that help goes and there is no kind. */
function atOdds(tie: Loose): boolean {
  if (!Array.isArray(tie.supports)) return false;
  if (tie.help === "none") return tie.supports.length > 0;
  return tie.supports.length === 0 && !untold(tie.help);
}

/** Those without a live tie in a map where they stand. */
function alone(document: Network): Fault[] {
  const maps = (Object.keys(STANDS) as Which[]).map((which) => new NetworkMap(which, document));
  const untied = (id: string) => maps.some((one) => one.actors.has(id) && one.tiesOf(id).length === 0);
  return document.actors.flatMap(({ id }) => (untied(id) ? [{ code: "W3", place: ["actors", id] }] : []));
}
