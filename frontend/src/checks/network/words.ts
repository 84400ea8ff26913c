/**
 * What is found in one map, in words; the twin of checks/network/words.py, where the reasons stand.
 * tests/vectors/network_findings.json holds the two together.
 */
import type { Network } from "../../types/network";
import { type Finding, finding } from "../finding";
import { YES } from "./logic";
import { giver, listed, type Names, namesIn, placeOf } from "./naming";
import { findingsIn } from "./network";
import type { Highlights } from "./outcome";
import { byCodePoint, CLIENT, type NetworkMap, other } from "./reading";
import { minor } from "./telling";

/** The messages behind a finding: its short name, when it is found, whose rule it is, when it misleads. */
export function behind(name: string): Record<"name" | "rule" | "source" | "caution", string> {
  return {
    name: `network-name-${name}`,
    rule: `network-rule-${name}`,
    source: `network-source-${name}`,
    caution: `network-caution-${name}`,
  };
}

/** What is found in this map in words, in the order in which findings are read. */
export function foundIn(network: NetworkMap, found = findingsIn(network).found): Finding[] {
  const names = namesIn(network.document);
  return Object.entries(found).flatMap(([name, highlights]) => {
    const special = SAID[name];
    if (special) return special(highlights, network, names);
    const those = actors(highlights);
    return [about(name, { ...listed(names, those), center: network.document.center.kind }, those)];
  });
}

function actors(points: Highlights): string[] {
  return points.actors as string[];
}

function pairs(points: Highlights, name = "pairs"): [string, string][] {
  return points[name] as [string, string][];
}

function about(name: string, args: Finding["arguments"], those: string[]): Finding {
  return finding(`network-finding-${name}`, args, placeOf(those));
}

/** One finding for each who gives, with all to whom it goes. */
function byGiver(
  name: string,
  given: [string, string][],
  document: Network,
  names: Names,
  more: Finding["arguments"] = {},
): Finding[] {
  const to = new Map<string, string[]>();
  for (const [one, far] of given) to.set(one, [...(to.get(one) ?? []), far]);
  const center = document.center.kind;
  return [...to].map(([one, others]) =>
    about(name, { ...giver(names, one), ...listed(names, others), center, ...more }, [one]),
  );
}

type Telling = (points: Highlights, network: NetworkMap, names: Names) => Finding[];

/** Findings that say more than who they are about. */
const SAID: Record<string, Telling> = {
  child_carries: (points, network, names) => byGiver("child_carries", pairs(points), network.document, names),
  client_voice: (points, _, names) =>
    ["not_wanted", "not_named"].flatMap((voice) => {
      const those = points[voice] as string[];
      return those.length > 0 ? [about("client_voice", { voice, names: listed(names, those).names ?? "" }, those)] : [];
    }),
  one_holds: (points, network, names) => {
    const cut = points.cut as string[];
    const nobody = { giver: "", from: "somebody", center: network.document.center.kind };
    const held = cut.length > 0 ? [about("one_holds", { ...nobody, ...listed(names, cut), holds: "links" }, cut)] : [];
    return [...held, ...byGiver("one_holds", pairs(points, "care"), network.document, names, { holds: "care" })];
  },
  nothing_remains: (points, network, names) => {
    const near = network
      .tiesOf(CLIENT)
      .map((tie) => other(tie, CLIENT))
      .sort(byCodePoint);
    const still = near.filter((one) => network.actors.get(one)?.kind === "animal" || minor(network, one) === YES);
    const services = actors(points);
    const args = { services: services.length, still: still.length, names: listed(names, still).names ?? "" };
    return [about("nothing_remains", args, services)];
  },
  islands: (points, _, names) => {
    const groups = points.groups as string[][];
    const texts = groups.map((group) => group.map((one) => names.get(one)).join(", ")).join("; ");
    return [about("islands", { count: actors(points).length, groups: groups.length, names: texts }, actors(points))];
  },
  plan_owners_apart: (points, network, names) => {
    const owners = new Map(network.document.plans.map(({ id, owner }) => [id, names.get(owner ?? "")]));
    const texts = new Set(pairs(points).map(([p, q]) => `${owners.get(p)} – ${owners.get(q)}`));
    const args = { count: pairs(points).length, names: [...texts].join("; ") };
    return [about("plan_owners_apart", args, actors(points))];
  },
};
