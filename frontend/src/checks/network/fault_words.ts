/**
 * Faults of a network document in words; the twin of checks/network/fault_words.py, where the reasons stand.
 * tests/vectors/network_faults.json holds the two together.
 */
import type { Network } from "../../types/network";
import { type Finding, finding } from "../finding";
import type { Fault } from "./faults";
import { CLIENT } from "./reading";

/** The fault in words. An end of a tie that goes by no name is shown by its id, as the file has it. */
export function faultTold(document: Network, { code, place }: Fault): Finding {
  const [part = "", ...ids] = place;
  const called = ids.map((id) => nameOf(document, part, id));
  const where = {
    part,
    name: called[0] ?? "",
    other: called[1] ?? "",
    end: clientEnd(ids.map((id, at) => id === CLIENT && !called[at])),
    center: String(document.center.kind ?? ""),
  };
  return finding(`network-fault-${code.toLowerCase()}`, where, place);
}

function nameOf(document: Network, part: string, id: string): string {
  if (part === "plans") return id;
  if (part === "ties" && id === CLIENT) return (document.center.name ?? "").trim();
  return (document.actors.find((actor) => actor.id === id)?.name ?? "").trim() || id;
}

/** Which end of a tie is a client without a name. */
function clientEnd([first, second]: boolean[]): string {
  if (first && second) return "both";
  return first ? "first" : second ? "second" : "neither";
}
