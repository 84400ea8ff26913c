/** Measures of how the helpers hang together without the client; the twin of checks/network/structure.py. */
import { betweenness, components, cutPoints, reached } from "./graph";
import { YES } from "./logic";
import { byCodePoint, CLIENT, type NetworkMap } from "./reading";
import { type Measures, ratio, sectorOf } from "./sharing";
import { coordinates } from "./telling";

const STEPS_THAT_A_COORDINATOR_REACHES = 2;

/** The number of pairs among so many. */
export function pairsAmong(count: number): number {
  return (count * (count - 1)) / 2;
}

export function cohesion(network: NetworkMap): Measures {
  const { talkers, mutual, graph } = network;
  const kind = (actor: string) => network.actors.get(actor)?.kind;
  const across = mutual.filter((tie) => kind(tie.a) !== kind(tie.b)).length;
  const known = mutual.filter((tie) => sectorOf(network, tie.a) !== null && sectorOf(network, tie.b) !== null);
  const between = known.filter((tie) => sectorOf(network, tie.a) !== sectorOf(network, tie.b));
  const several = talkers.length >= 2;
  return {
    density: several ? mutual.length / pairsAmong(talkers.length) : null,
    ei: ratio(across - (mutual.length - across), mutual.length),
    cross_sector: ratio(between.length, known.length),
    via_client: several ? network.contacts.filter((actor) => graph.get(actor)?.size === 0) : null,
    untied: [...network.actors.keys()].filter((actor) => network.tiesOf(actor).length === 0).sort(byCodePoint),
  };
}

export function between(network: NetworkMap): Measures {
  const n = network.talkers.length;
  if (n < 3) return { bridging: null, centralisation: null };
  const bridging: Record<string, number> = {};
  const passing = betweenness(network.graph);
  for (const actor of network.talkers) {
    const share = (passing.get(actor) as number) / pairsAmong(n - 1);
    if (share > 0) bridging[actor] = share;
  }
  const degrees = [...network.graph.values()].map((near) => near.size);
  const most = Math.max(...degrees);
  const spread = degrees.reduce((sum, degree) => sum + most - degree, 0);
  return { bridging, centralisation: network.mutual.length > 0 ? spread / ((n - 1) * (n - 2)) : null };
}

export function aroundClient(network: NetworkMap): Measures {
  const contacts = new Set(network.contacts);
  const d = contacts.size;
  if (d < 2) return { effective_size: null, through_client: null };
  const known = network.mutual.filter((tie) => contacts.has(tie.a) && contacts.has(tie.b)).length;
  const parts = components(network.graph).map((part) => part.filter((actor) => contacts.has(actor)).length);
  const together = parts.reduce((sum, size) => sum + pairsAmong(size), 0);
  return { effective_size: d - (2 * known) / d, through_client: 1 - together / pairsAmong(d) };
}

export function holding(network: NetworkMap): Measures {
  const cut: Record<string, number | null> = {};
  for (const [actor, parts] of cutPoints(network.graph)) cut[actor] = fragmentation(parts);
  return { fragmentation: fragmentation(components(network.graph).map((part) => part.length)), cut };
}

export function coordination(network: NetworkMap): Measures {
  const who = [CLIENT, ...network.talkers].sort(byCodePoint).filter((actor) => coordinates(network, actor) === YES);
  const others = network.talkers.length - 1;
  const reach: Record<string, number> = {};
  for (const actor of who) {
    if (actor === CLIENT || others < 1) continue;
    reach[actor] = reached(network.graph, actor, STEPS_THAT_A_COORDINATOR_REACHES) / others;
  }
  return { coordinators: who, reach };
}

/** The share of pairs that cannot reach each other, by the sizes of the parts. */
function fragmentation(sizes: number[]): number | null {
  const pairs = pairsAmong(sizes.reduce((sum, size) => sum + size, 0));
  return pairs ? 1 - sizes.reduce((sum, size) => sum + pairsAmong(size), 0) / pairs : null;
}
