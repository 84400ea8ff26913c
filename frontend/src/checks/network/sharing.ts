/** Measures that count; null where one is not defined. The twin of checks/network/sharing.py, which tells their meaning. */
import {
  answered,
  carrySeveral,
  goBothWays,
  kindsCarried,
  pullApart,
  ratio,
  sectorOf,
  shareNobody,
  strained,
} from "./counted";
import { byCodePoint, CLIENT, type NetworkMap } from "./reading";

export type Measures = Record<string, number | null | string[] | Record<string, number | null>>;

const ACTOR_KINDS = ["person", "animal", "service", "community"];

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
  const kinds = kindsCarried(network);
  const sum = kinds.reduce((total, count) => total + count, 0);
  return {
    multiplex_share: ratio(carrySeveral(network)),
    multiplex_mean: ratio({ part: sum, whole: kinds.length }),
    reciprocity: ratio(goBothWays(network)),
  };
}

export function strainShares(network: NetworkMap): Measures {
  const threes = pullApart(network);
  return { stress_share: ratio(strained(network)), triangles: threes.whole, unbalanced_share: ratio(threes) };
}

export function voice(network: NetworkMap): Measures {
  return { named_share: ratio(answered(network, "named")), wanted_share: ratio(answered(network, "wanted")) };
}

export function planOverlap(network: NetworkMap): Measures {
  return { plan_overlap: ratio(shareNobody(network)) };
}
