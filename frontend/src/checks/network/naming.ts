/** What those on a map are called in a sentence; the twin of checks/network/naming.py, where the reasons stand. */
import type { Network } from "../../types/network";
import type { Finding } from "../finding";
import { CLIENT } from "./reading";

type Arguments = Finding["arguments"];

export type Names = ReadonlyMap<string, string>;

/** Everybody's name by id. Without one, an actor goes by its number on the map, and the client is left nameless. */
export function namesIn(document: Network): Names {
  const actors = document.actors.map(({ id, name }, at) => [id, (name ?? "").trim() || `(${at + 1})`] as const);
  return new Map([[CLIENT, (document.center.name ?? "").trim()], ...actors]);
}

/** The gaps of a sentence that lists these; `client` tells whether a client without a name is among them. */
export function listed(names: Names, ids: string[]): Arguments {
  const called = ids.flatMap((id) => names.get(id) || []);
  const nameless = called.length < ids.length;
  const client = nameless ? (called.length > 0 ? "with" : "alone") : "none";
  return { names: called.join(", "), count: ids.length, client };
}

/** The gaps for who gives help. */
export function giver(names: Names, id: string): Arguments {
  const name = names.get(id) ?? "";
  return { giver: name, from: name ? "somebody" : "client" };
}

/** Where the first of these is found. */
export function placeOf(ids: string[]): string[] {
  const first = ids[0];
  if (first === undefined) return [];
  return first === CLIENT ? ["center"] : ["actors", first];
}
