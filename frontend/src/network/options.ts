/** What can be chosen of an actor or a tie, in words. */
import type { Say } from "../parts/messages";
import type { Actor, Network, Tie } from "../types/network";
import { helpWord, type Names, sectorWord } from "./words";

export interface Option<V extends string> {
  value: V;
  label: string;
}

const KINDS = ["person", "animal", "service", "community"] as const;
const TOLD = ["unknown", "yes", "no"] as const;
const STRENGTHS = ["strong", "ordinary", "weak", "broken", "unknown"] as const;
const HELPS = ["a_to_b", "b_to_a", "both", "none", "unknown"] as const;
const FREQUENCIES = ["daily", "weekly", "monthly", "rarely", "unknown"] as const;
const SUPPORTS = ["concrete", "emotional", "information"] as const;
const STATES = ["now", "wished", "ending"] as const;
/** No sector or ring yet. */
export const NONE = "none";

export function kinds(say: Say): Option<Actor["kind"]>[] {
  return KINDS.map((kind) => ({ value: kind, label: say("network-kind", { kind }) }));
}

export function sectors(document: Network, say: Say): Option<string>[] {
  const named = document.sectors.map((sector) => ({ value: sector, label: sectorWord(sector, say) }));
  return [...named, { value: NONE, label: sectorWord(null, say) }];
}

export function rings(say: Say): Option<string>[] {
  return [1, 2, 3, 0].map((ring) => ({ value: String(ring), label: say("network-ring", { ring }) }));
}

export function told(say: Say): Option<(typeof TOLD)[number]>[] {
  return TOLD.map((answer) => ({ value: answer, label: say("network-map-told", { answer }) }));
}

export function strengths(say: Say): Option<Tie["strength"]>[] {
  return STRENGTHS.map((strength) => ({ value: strength, label: say("network-strength", { strength }) }));
}

export function helps(tie: Tie, names: Names, say: Say): Option<Tie["help"]>[] {
  return HELPS.map((help) => ({ value: help, label: helpWord(tie, help, names, say) }));
}

export function frequencies(say: Say): Option<Tie["frequency"]>[] {
  return FREQUENCIES.map((frequency) => ({
    value: frequency,
    label:
      frequency === "unknown"
        ? say("network-map-told", { answer: frequency })
        : say("network-frequency", { frequency }),
  }));
}

export function supports(say: Say): Option<string>[] {
  const kindsOfHelp = SUPPORTS.map((support) => ({ value: support, label: say("network-support", { support }) }));
  return [...kindsOfHelp, { value: NONE, label: say("network-map-no-support") }];
}

export function states(say: Say): Option<Actor["state"]>[] {
  return STATES.map((state) => ({ value: state, label: say("network-map-state", { state }) }));
}
