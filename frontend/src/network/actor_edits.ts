/** Changes to who stands on a map, each giving a new document; nothing here knows the page. */
import { CLIENT, STANDS, type Which } from "../checks/network/reading";
import { newId } from "../parts/ids";
import { LIMITS } from "../types/limits";
import type { Actor, ActorWish, Asked, Center, Network, Spot } from "../types/network";
import { reconciled } from "./tie_edits";

/** What is told of an actor, apart from where it stands. */
export type Facts = Omit<Actor, "id" | "state" | "sector" | "ring" | "wished" | "spot">;

export interface Placing {
  sector: string | null;
  ring: Actor["ring"];
  spot: Spot | null;
}

/** What can be otherwise in the wished map. */
const WISHED = ["sector", "ring", "coordinator", "needs_care", "after_hours"] as const;

export function actorOf(document: Network, id: string): Actor | undefined {
  return document.actors.find((actor) => actor.id === id);
}

/** Whether the map has room for no more actors. */
export function isFull(document: Network): boolean {
  return document.actors.length >= LIMITS.Network.actors;
}

/** Somebody of whom nothing is told yet but a name, a kind and a place; on the wished map, somebody wished for. */
export function newActor(name: string, kind: Actor["kind"], which: Which, placing: Placing, id = newId()): Actor {
  const untold = "unknown" as const;
  return {
    id,
    name,
    kind,
    state: which,
    ...placing,
    wanted: untold,
    named: untold,
    coordinator: untold,
    after_hours: untold,
    needs_care: untold,
    minor: untold,
    needs: "",
    offers: "",
    goal: "",
    role: "",
    wished: null,
  };
}

/** Adds an actor; a full map stays as it is. */
export function addActor(document: Network, actor: Actor): Network {
  return isFull(document) ? document : { ...document, actors: [...document.actors, actor] };
}

function withActor(document: Network, id: string, change: (actor: Actor) => Actor): Network {
  return { ...document, actors: document.actors.map((actor) => (actor.id === id ? change(actor) : actor)) };
}

/** The actor with this told otherwise on one of the maps; what cannot differ between them is told of both. */
function told(actor: Actor, which: Which, change: Partial<Actor>): Actor {
  if (which === "now" || actor.state !== "now") return { ...actor, ...change };
  const wish: Record<string, unknown> = { ...actor.wished };
  const both: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(change)) {
    if (!(WISHED as readonly string[]).includes(name)) both[name] = value;
    else wish[name] = value === actor[name as keyof Actor] ? null : value;
  }
  const otherwise = WISHED.some((name) => (wish[name] ?? null) !== null);
  const whole = Object.fromEntries(WISHED.map((name) => [name, wish[name] ?? null]));
  return { ...actor, ...both, wished: otherwise ? (whole as unknown as ActorWish) : null };
}

/** Tells something of an actor: its name, its kind, a mark or a text. */
export function editActor(document: Network, id: string, which: Which, change: Partial<Facts>): Network {
  return withActor(document, id, (actor) => told(actor, which, change));
}

/** Puts an actor somewhere on one of the maps; where within the cell is shared by both. */
export function placeActor(document: Network, id: string, which: Which, placing: Placing): Network {
  return withActor(document, id, (actor) => told(actor, which, placing));
}

/** Says that an actor stands now, is wished for, or leaves; its ties follow as far as they must. */
export function setState(document: Network, id: string, state: Actor["state"]): Network {
  return reconciled(
    withActor(document, id, (actor) => ({ ...actor, state, wished: state === "now" ? actor.wished : null })),
  );
}

/**
 * Takes an actor off one of the maps. Off the wished one, somebody who stands now is said to leave; else the actor is
 * gone with its ties, and from the plans.
 */
export function removeActor(document: Network, id: string, which: Which): Network {
  const actor = actorOf(document, id);
  if (!actor) return document;
  if (which === "wished" && STANDS.now.includes(actor.state)) return setState(document, id, "ending");
  return {
    ...document,
    actors: document.actors.filter((one) => one.id !== id),
    ties: document.ties.filter((tie) => tie.a !== id && tie.b !== id),
    plans: document.plans.map((plan) => ({
      ...plan,
      owner: plan.owner === id ? null : plan.owner,
      persons: plan.persons?.filter((person) => person !== id) ?? null,
    })),
  };
}

/** Tells something of the one in the middle; a household is never a minor. */
export function editCenter(document: Network, change: Partial<Center>): Network {
  const center = { ...document.center, ...change };
  return { ...document, center: center.kind === "household" ? { ...center, minor: "unknown" } : center };
}

/** Notes whether a question was put about everybody. */
export function setAsked(document: Network, question: keyof Asked, answer: Asked[keyof Asked]): Network {
  return { ...document, asked: { ...document.asked, [question]: answer } };
}

/** What somebody is called; nothing where there is no name yet. */
export function nameOf(document: Network, end: string): string {
  return (end === CLIENT ? document.center.name : (actorOf(document, end)?.name ?? "")).trim();
}
