/** A measure in words: its number as it is shown, its sentence, and where in the list it stands. */
import { shownIndex, shownShare } from "../../checks/network/rounding";
import type { Say } from "../../parts/messages";
import type { Names } from "../words";
import type { Measure } from "./measures";

/** The measures in their groups; the order says nothing of their weight. */
export const GROUPS: Readonly<Record<string, readonly string[]>> = {
  who: ["size", "ties", "blau", "blau_norm", "personal_share"],
  between: ["density", "ei", "cross_sector", "via_client", "untied", "bridging", "centralisation"],
  holding: ["cut", "fragmentation", "coordinators"],
  client: ["multiplex_share", "multiplex_mean", "reciprocity", "stress_share", "triangles"],
  around: ["effective_size", "through_client", "named_share", "wanted_share", "plan_overlap"],
  change: ["change"],
};

/** The decimal mark of a language. */
export function markOf(language: string): string {
  return language === "fi" ? "," : ".";
}

/** The number as it is shown; a list shows none, and what cannot be computed is never a 0. */
export function shownValue({ value, how }: Measure, mark: string, say: Say): string {
  if (value === null) return say("network-measure-undefined");
  if (how === "names") return "";
  if (how === "count") return String(value);
  return how === "index" ? shownIndex(value, mark) : percent(value, say);
}

function percent(share: number, say: Say): string {
  return say("network-measure-percent", { percent: shownShare(share).replace(" %", "") });
}

/** The measure in plain words; of one that cannot be computed, what is lacking. */
export function sentenceOf(measure: Measure, names: Names, mark: string, say: Say): string {
  const { key, value, why, args, listed } = measure;
  if (value === null) return say("network-measure-why", { why });
  const called = listed.map(({ id, share }) => {
    const name = names.get(id) ?? "";
    return share === null ? name : say("network-measure-one", { of: key, name, share: percent(share, say) });
  });
  return say(`network-measure-${key}`, { ...args, value: shownValue(measure, mark, say), names: called.join(", ") });
}
