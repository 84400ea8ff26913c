/** Whom and which ties a finding is about, so that a page can show them on the map. */
import type { Highlights } from "./outcome";
import { CLIENT, type MapTie, type NetworkMap } from "./reading";

type Ties = (points: Highlights, network: NetworkMap) => (MapTie | undefined)[];

/** The ties of findings that are about ties too, and not about those alone who have the ends. */
const TIES: Record<string, Ties> = {
  carries: toClient,
  child_carries: (points, network) => between(points.pairs as string[][], network),
  strain: toClient,
  one_holds: (points, network) => [
    ...between(points.care as string[][], network),
    ...(points.cut as string[]).flatMap((one) => network.tiesOf(one)),
  ],
  nothing_remains: toClient,
  one_supporter: toClient,
  all_through_client: toClient,
  islands: (points, network) => {
    const services = new Set(points.actors as string[]);
    return network.mutual.filter(({ a, b }) => services.has(a) && services.has(b));
  },
  supporter_gives_more: (points, network) => (points.actors as string[]).flatMap((one) => network.tiesOf(one)),
  client_gives_more: toClient,
};

/** The paths of everybody and of every tie that this finding is about, none twice. */
export function concerned(name: string, points: Highlights, network: NetworkMap): string[][] {
  const ties = new Set((TIES[name]?.(points, network) ?? []).flatMap((tie) => tie ?? []));
  const ends = (points.actors ?? []) as string[];
  return [...concernedEnds(ends), ...[...ties].map(({ a, b }) => ["ties", a, b])];
}

/** The paths of these, of whom the client is the one in the middle. */
export function concernedEnds(ends: string[]): string[][] {
  return ends.map((end) => (end === CLIENT ? ["center"] : ["actors", end]));
}

function toClient(points: Highlights, network: NetworkMap): (MapTie | undefined)[] {
  return (points.actors as string[]).map((one) => network.tie(CLIENT, one));
}

function between(pairs: string[][], network: NetworkMap): (MapTie | undefined)[] {
  return pairs.map(([x = "", y = ""]) => network.tie(x, y));
}
