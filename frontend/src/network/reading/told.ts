/** What the panel tells of one map: findings by name, what to ask next, and whom on the map each is about. Pure. */
import type { Finding } from "../../checks/finding";
import { type Ask, asks, isSwitch, missingFrom, SWITCHES, type Switch } from "../../checks/network/asking";
import { concerned } from "../../checks/network/concerned";
import { faultTold } from "../../checks/network/fault_words";
import { faults, stops } from "../../checks/network/faults";
import { FINDERS, findingsIn } from "../../checks/network/network";
import { NetworkMap, type Which } from "../../checks/network/reading";
import { foundIn } from "../../checks/network/words";
import type { Network, NetworkSettings } from "../../types/network";

/** A finding with every sentence that it takes, and whom and which ties it is about. */
export interface Group {
  name: string;
  told: Finding[];
  places: string[][];
  /** Where both maps are looked at: whether it is found on one of them alone. */
  change: "new" | "gone" | "kept";
}

/** A question with the open findings that wait for it, and the paths of those of whom its answer is missing. */
export interface Question extends Ask {
  places: string[][];
  /** Of a question about everybody. */
  about: Switch | null;
  asked: boolean;
}

export interface Told {
  /** What is wrong in the document; with some of it nothing else can be told. */
  faults: Finding[];
  /** Whether there is a map to tell of. */
  read: boolean;
  found: Group[];
  /** First those for which findings wait; then the rest of those about everybody, asked or not. */
  questions: Question[];
}

/** What was told of a document, for the two parts of the panel; a document is never changed in place. */
const TOLD = { now: new WeakMap<Network, Told>(), wished: new WeakMap<Network, Told>() };

/** Null where the exercise leaves the reading to the learner. */
export function toldOf(document: Network, which: Which, settings: NetworkSettings): Told | null {
  if (!settings.live_reading) return null;
  const told = TOLD[which].get(document) ?? reading(document, which);
  TOLD[which].set(document, told);
  return told;
}

function reading(document: Network, which: Which): Told {
  const wrong = faults(document);
  const told = wrong.map((fault) => faultTold(document, fault));
  if (wrong.some(stops) || document.actors.length === 0) return { faults: told, read: false, found: [], questions: [] };
  const network = new NetworkMap(which, document);
  const { found, open } = findingsIn(network);
  const sentences = foundIn(network, found);
  const groups = Object.entries(found).map(([name, points]) => ({
    name,
    told: sentences.filter(({ message }) => message === `network-finding-${name}`),
    places: concerned(name, points, network),
    change: "kept" as const,
  }));
  return { faults: told, read: true, found: groups, questions: questionsOf(network, open) };
}

function questionsOf(network: NetworkMap, open: string[]): Question[] {
  const waiting = asks(network, open);
  const rest = SWITCHES.filter((question) => !waiting.some((ask) => ask.question === question));
  const unasked = rest.filter((question) => !network.asked.has(question));
  const asked = rest.filter((question) => network.asked.has(question));
  const others = [...unasked, ...asked].map((question) => ({ question, findings: [] }));
  return [...waiting, ...others].map((ask) => ({
    ...ask,
    places: missingFrom(network, ask.question),
    about: isSwitch(ask.question) ? ask.question : null,
    asked: network.asked.has(ask.question),
  }));
}

/** What the wished map tells, with what is found on one of the two maps alone, each marked as new or gone. */
export function comparedOf(now: Told, wished: Told): Told {
  const found = Object.keys(FINDERS).flatMap((name): Group[] => {
    const [before, after] = [now, wished].map((told) => told.found.find((group) => group.name === name));
    if (after) return [{ ...after, change: before ? "kept" : "new" }];
    return before ? [{ ...before, change: "gone" }] : [];
  });
  return { ...wished, found };
}

/** What is seen, and what is asked about it: a finding's sentence ends in a question to talk about. */
export function parted(sentence: string): { seen: string; question: string } {
  const end = sentence.endsWith("?") ? sentence.lastIndexOf(". ") : -1;
  if (end < 0) return { seen: sentence, question: "" };
  return { seen: sentence.slice(0, end + 1), question: sentence.slice(end + 2) };
}
