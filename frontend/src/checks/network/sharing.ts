/** Measures that count; null where one is not defined. The twin of checks/network/sharing.py, which tells their meaning. */
import { byCodePoint, CLIENT, disjoint, graphOf, type MapTie, type NetworkMap } from "./reading";

export type Measures = Record<string, number | null | string[] | Record<string, number | null>>;

const ACTOR_KINDS = ["person", "animal", "service", "community"];
const KINDS_OF_HELP_THAT_MAKE_A_MULTIPLEX_TIE = 2;

export function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

export function size(network: NetworkMap): Measures {
  const kinds = ACTOR_KINDS.map((kind) => [`n_${kind}`, network.ofKind(kind).length]);
  return {
    n: network.actors.size,
    n_talk: network.talkers.length,
    ...Object.fromEntries(kinds),
    m: network.mutual.length,
    m_client: network.tiesOf(CLIENT).length,
    broken: network.brokenTies,
  };
}

/** The sector that is told of an actor. */
export function sectorOf(network: NetworkMap, actor: string): string | null {
  const sector = network.actors.get(actor)?.sector;
  return sector === undefined || sector === "unknown" ? null : sector;
}

export function variety(network: NetworkMap): Measures {
  const sectors: Record<string, number> = {};
  const told = [...network.actors.keys()].flatMap((actor) => sectorOf(network, actor) ?? []);
  for (const sector of told.sort(byCodePoint)) sectors[sector] = (sectors[sector] ?? 0) + 1;
  const areas = network.document.sectors.length;
  const squares = Object.values(sectors).reduce((sum, count) => sum + (count / told.length) ** 2, 0);
  const blau = told.length < 2 ? null : 1 - squares;
  const everybody = network.actors.size;
  return {
    sectors,
    blau,
    blau_norm: blau === null || areas < 2 ? null : blau / (1 - 1 / areas),
    personal_share: everybody < 2 ? null : network.ofKind("person", "animal").length / everybody,
  };
}

export function helpCarried(network: NetworkMap): Measures {
  const ties = network.tiesOf(CLIENT);
  const known = ties.flatMap((tie) => tie.supports?.size ?? []);
  const several = known.filter((count) => count >= KINDS_OF_HELP_THAT_MAKE_A_MULTIPLEX_TIE).length;
  const ways = ties.filter((tie) => tie.help !== "unknown" && tie.help !== "none");
  return {
    multiplex_share: ratio(several, known.length),
    multiplex_mean: ratio(
      known.reduce((sum, count) => sum + count, 0),
      known.length,
    ),
    reciprocity: ratio(ways.filter((tie) => tie.help === "both").length, ways.length),
  };
}

export function strainShares(network: NetworkMap): Measures {
  const told = network.liveTies.filter((tie) => tie.stress !== "unknown");
  const threes = threesomes(network, told);
  const odd = threes.filter((three) => three.filter((tie) => tie.stress === "yes").length % 2 === 1);
  return {
    stress_share: ratio(told.filter((tie) => tie.stress === "yes").length, told.length),
    triangles: threes.length,
    unbalanced_share: ratio(odd.length, threes.length),
  };
}

/** Threesomes of the client and those who can speak, by their three ties. */
function threesomes(network: NetworkMap, ties: MapTie[]): MapTie[][] {
  const speaking = [CLIENT, ...network.talkers];
  const graph = graphOf(
    speaking,
    ties.map((tie) => [tie.a, tie.b]),
  );
  const found: MapTie[][] = [];
  for (const tie of ties) {
    const [near, far] = [graph.get(tie.a), graph.get(tie.b)];
    if (!near || !far) continue;
    for (const third of near) {
      if (third <= tie.a || third <= tie.b || !far.has(third)) continue;
      found.push([tie, network.tie(tie.a, third), network.tie(tie.b, third)] as MapTie[]);
    }
  }
  return found;
}

export function voice(network: NetworkMap): Measures {
  const answers = (fact: "named" | "wanted") => {
    const told = network.talkers.map((actor) => network.actors.get(actor)?.[fact]);
    const yes = told.filter((one) => one === "yes").length;
    return ratio(yes, yes + told.filter((one) => one === "no").length);
  };
  return { named_share: answers("named"), wanted_share: answers("wanted") };
}

export function planOverlap(network: NetworkMap): Measures {
  const groups = (network.document.plans ?? []).flatMap((plan) => {
    const persons = plan.persons as string[] | "unknown" | null | undefined;
    if (!persons || persons === "unknown") return [];
    const members = new Set([...persons, ...(plan.owner && plan.owner !== "unknown" ? [plan.owner] : [])]);
    members.delete(CLIENT);
    return [members];
  });
  const pairs = groups.flatMap((one, place) => groups.slice(place + 1).map((two) => [one, two] as const));
  return { plan_overlap: ratio(pairs.filter(([one, two]) => disjoint(one, two)).length, pairs.length) };
}
