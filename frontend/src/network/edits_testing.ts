/** A small network for tests of edits: two who stand now and are tied, somebody wished for, somebody who leaves. */
import type { Actor, Network, Tie } from "../types/network";
import { newActor } from "./actor_edits";
import { SECTORS } from "./testing";

const place = { sector: "family", ring: 2 as const, spot: null };

export function actor(id: string, change: Partial<Actor> = {}): Actor {
  return { ...newActor(id, "person", "now", place, id), ...change };
}

export function tie(a: string, b: string, change: Partial<Tie> = {}): Tie {
  const untold = { strength: "unknown", stress: "unknown", help: "unknown", frequency: "unknown" } as const;
  return { a, b, state: "now", ...untold, supports: null, since: "", wished: null, ...change };
}

export function network(change: Partial<Network> = {}): Network {
  const untold = "unknown" as const;
  return {
    kind: "network",
    format: 1,
    date: "2026-11-24",
    template: "life_areas",
    center: { kind: "person", name: "Senna", minor: untold, needs_care: untold, coordinator: untold },
    sectors: SECTORS,
    asked: { who: untold, ties_between: untold, coordination: untold, care: untold, hours: untold },
    actors: [actor("aune"), actor("koulu", { kind: "service" }), actor("ryhma", { state: "wished" })],
    ties: [tie("client", "aune", { strength: "strong" }), tie("aune", "koulu"), tie("client", "koulu")],
    plans: [{ id: "plan", owner: "koulu", persons: ["koulu", "client"] }],
    widths: [],
    ...change,
  };
}
