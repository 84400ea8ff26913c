/**
 * What to ask next: each open finding under the one question that most of them wait for; the twin of
 * checks/network/asking.py, where the reasons stand. tests/vectors/network_findings.json holds the two together.
 */
import { type Finding, finding } from "../finding";
import { CLIENT, type MapTie, type NetworkMap } from "./reading";

/** The questions whose answers can close each finding. A wish without a path is never open. */
const WAITS_FOR: Record<string, readonly string[]> = {
  carries: ["help", "strength", "stress"],
  child_carries: ["help", "minor", "supports", "care"],
  client_voice: ["wanted"],
  strain: ["stress", "help"],
  one_holds: ["ties_between", "who", "help", "minor", "care"],
  nothing_remains: ["who", "help", "minor"],
  one_supporter: ["who", "help", "minor"],
  nobody_after_hours: ["who", "hours", "help", "minor"],
  all_through_client: ["ties_between", "who"],
  islands: ["ties_between", "who"],
  no_coordinator: ["coordination"],
  many_coordinators: ["coordination"],
  plan_owners_apart: ["plans", "ties_between"],
  supporter_gives_more: ["help", "ties_between", "minor"],
  client_gives_more: ["help", "minor"],
};

/** Questions that are put about everybody at once. */
export const SWITCHES = ["who", "ties_between", "coordination", "care", "hours"] as const;

export type Switch = (typeof SWITCHES)[number];

export function isSwitch(question: string): question is Switch {
  return (SWITCHES as readonly string[]).includes(question);
}

function untold(value: unknown): boolean {
  return value !== "yes" && value !== "no";
}

function missing(value: unknown): boolean {
  return value === null || value === undefined || value === "unknown";
}

/** Where the answer to each question is missing, as paths; in the order in which as urgent questions are asked. */
const QUESTIONS: Record<string, (network: NetworkMap) => string[][]> = {
  who: asked("who"),
  help: (network) => ties(network.liveTies, (tie) => tie.help === "unknown"),
  ties_between: asked("ties_between"),
  coordination: asked("coordination"),
  wanted: (network) => actors(network.talkers.filter((one) => untold(network.actors.get(one)?.wanted))),
  minor: (network) => {
    const { center } = network.document;
    const people = network.ofKind("person").filter((one) => untold(network.actors.get(one)?.minor));
    return [...(center.kind === "person" && untold(center.minor) ? [["center"]] : []), ...actors(people)];
  },
  care: asked("care"),
  hours: asked("hours"),
  strength: (network) => ties(network.tiesOf(CLIENT), (tie) => tie.strength === "unknown"),
  stress: (network) => ties(network.tiesOf(CLIENT), (tie) => tie.stress === "unknown"),
  supports: (network) => ties(network.liveTies, (tie) => tie.supports === null),
  plans: (network) =>
    (network.document.plans ?? []).flatMap((plan) =>
      missing(plan.owner) || missing(plan.persons) ? [["plans", plan.id]] : [],
    ),
};

function asked(question: string): (network: NetworkMap) => string[][] {
  return (network) => (network.asked.has(question) ? [] : [["asked", question]]);
}

function actors(ids: string[]): string[][] {
  return ids.map((id) => ["actors", id]);
}

function ties(among: MapTie[], lacks: (tie: MapTie) => boolean): string[][] {
  return among.filter(lacks).map((tie) => ["ties", tie.a, tie.b]);
}

/** Where the answer to a question is missing, as paths of the document. */
export function missingFrom(network: NetworkMap, question: string): string[][] {
  return QUESTIONS[question]?.(network) ?? [];
}

/** A question that is still unanswered, and the open findings that wait for it. */
export interface Ask {
  question: string;
  findings: string[];
}

export function asks(network: NetworkMap, open: string[]): Ask[] {
  const unanswered = Object.keys(QUESTIONS).filter((question) => missingFrom(network, question).length > 0);
  const told: Ask[] = [];
  for (let left = open; left.length > 0; ) {
    let most: Ask = { question: "", findings: [] };
    for (const question of unanswered) {
      const findings = left.filter((name) => WAITS_FOR[name]?.includes(question));
      if (findings.length > most.findings.length) most = { question, findings };
    }
    if (most.findings.length === 0) break;
    told.push(most);
    left = left.filter((name) => !most.findings.includes(name));
  }
  return told;
}

/** The list in words: how many questions there are, and each of them. */
export function asksTold(listed: Ask[]): Finding[] {
  if (listed.length === 0) return [];
  const each = listed.map(({ question, findings }) => {
    const place = isSwitch(question) ? ["asked", question] : [];
    return finding(`network-ask-${question}`, { count: findings.length }, place);
  });
  return [finding("network-ask", { questions: listed.length }), ...each];
}
