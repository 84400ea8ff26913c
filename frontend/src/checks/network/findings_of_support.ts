/** Findings about support that is thin; the twin of checks/network/findings_of_support.py, which tells their meaning. */
import { pairsAmong } from "./counted";
import { components, cutPoints } from "./graph";
import { allOf, anyOf, NO, OPEN, type Truth, truth, YES } from "./logic";
import { forPairs, members, type Outcome } from "./outcome";
import { byCodePoint, CLIENT, type NetworkMap } from "./reading";
import { adult, afterHours, caredFor, gives, isPerson } from "./telling";

const ENOUGH_TO_FALL_APART = 5;

export function oneHolds(network: NetworkMap): Outcome {
  const unsaid = !network.asked.has("ties_between") && network.talkers.length >= ENOUGH_TO_FALL_APART;
  const cut = unsaid ? [] : holders(network);
  const { value, pairs } = forPairs(
    [CLIENT, ...network.ofKind("person")].map((one) => {
      const { alone, giver } = onlyGiver(network, one);
      return [[giver, one], allOf(caredFor(network, one), alone)];
    }),
  );
  return {
    value: anyOf([unsaid ? OPEN : truth(cut.length > 0), value]),
    highlights: { actors: members([...cut, ...pairs]), cut, care: pairs },
  };
}

/** Those without whom more than half of the pairs of the rest of their part lose each other. */
function holders(network: NetworkMap): string[] {
  const found: string[] = [];
  for (const part of components(network.graph)) {
    if (part.length < ENOUGH_TO_FALL_APART) continue;
    const around = new Map(part.map((actor) => [actor, network.graph.get(actor) ?? new Set<string>()]));
    const rest = pairsAmong(part.length - 1);
    for (const [actor, left] of cutPoints(around)) {
      const lost = rest - left.reduce((sum, size) => sum + pairsAmong(size), 0);
      if (2 * lost > rest) found.push(actor);
    }
  }
  return found.sort(byCodePoint);
}

/** Whether exactly one gives to this one, and that is no service or community; and who it is. */
function onlyGiver(network: NetworkMap, one: string): { alone: Truth; giver: string } {
  const givers: string[] = [];
  const maybe: string[] = [];
  for (const giver of [CLIENT, ...network.talkers]) {
    if (giver === one) continue;
    const value = gives(network, giver, one);
    if (value === YES) givers.push(giver);
    if (value === OPEN) maybe.push(giver);
  }
  const giver = givers[0] ?? "";
  if (givers.length === 1 && isPerson(network, giver)) return { alone: maybe.length > 0 ? OPEN : YES, giver };
  const open = givers.length === 0 && maybe.some((someone) => isPerson(network, someone));
  return { alone: open ? OPEN : NO, giver };
}

function supporters(network: NetworkMap): [string, Truth][] {
  return network
    .ofKind("person", "community")
    .map((actor) => [actor, allOf(adult(network, actor), gives(network, actor, CLIENT))]);
}

export function nothingRemains(network: NetworkMap): Outcome {
  const supporter = anyOf(supporters(network).map(([, value]) => value));
  const services = network.ofKind("service").filter((actor) => network.tie(CLIENT, actor));
  return { value: nobody(network, supporter), highlights: { actors: services } };
}

export function oneSupporter(network: NetworkMap): Outcome {
  const values = supporters(network);
  const known = values.flatMap(([actor, value]) => (value === YES ? actor : []));
  const complete = network.asked.has("who") && values.every(([, value]) => value !== OPEN);
  if (known.length > 1 || (complete && known.length === 0)) return { value: NO, highlights: {} };
  return { value: complete ? YES : OPEN, highlights: { actors: known } };
}

export function nobodyAfterHours(network: NetworkMap): Outcome {
  const reached = network.talkers.map((actor) =>
    allOf(adult(network, actor), gives(network, actor, CLIENT), afterHours(network, actor)),
  );
  return { value: nobody(network, anyOf(reached)), highlights: { actors: [] } };
}

/** That there is nobody, which can only be said when everybody has been asked about. */
function nobody(network: NetworkMap, somebody: Truth): Truth {
  if (somebody === YES) return NO;
  return somebody === NO && network.asked.has("who") ? YES : OPEN;
}
