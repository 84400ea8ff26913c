/** Measures of how the helpers hang together without the client; the twin of checks/network/structure.py. */
import { apart, crossKinds, fallApart, joinSectors, meetThroughClient, pairsAmong, ratio } from "./counted";
import { betweenness, cutPoints, reached } from "./graph";
import { YES } from "./logic";
import { byCodePoint, CLIENT, type NetworkMap } from "./reading";
import type { Measures } from "./sharing";
import { coordinates } from "./telling";

const STEPS_THAT_A_COORDINATOR_REACHES = 2;

export function cohesion(network: NetworkMap): Measures {
  const { talkers, mutual, graph } = network;
  const { part: across, whole: m } = crossKinds(network);
  const several = talkers.length >= 2;
  return {
    density: several ? mutual.length / pairsAmong(talkers.length) : null,
    ei: ratio({ part: across - (m - across), whole: m }),
    cross_sector: ratio(joinSectors(network)),
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
  return { effective_size: d - (2 * known) / d, through_client: ratio(meetThroughClient(network)) };
}

export function holding(network: NetworkMap): Measures {
  const cut: Record<string, number | null> = {};
  for (const [actor, parts] of cutPoints(network.graph)) cut[actor] = ratio(apart(parts));
  return { fragmentation: ratio(fallApart(network)), cut };
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
