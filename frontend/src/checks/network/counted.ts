/** What the shares are made of, and so many of so many: a share is never shown without the number that it is of. */
import { components } from "./graph";
import { CLIENT, disjoint, graphOf, type MapTie, type NetworkMap } from "./reading";

/** So many, of so many. */
export interface Counted {
  part: number;
  whole: number;
}

const KINDS_OF_HELP_THAT_MAKE_A_MULTIPLEX_TIE = 2;

/** The share; null where there is nothing to have a share of. */
export function ratio({ part, whole }: Counted): number | null {
  return whole > 0 ? part / whole : null;
}

/** The number of pairs among so many. */
export function pairsAmong(count: number): number {
  return (count * (count - 1)) / 2;
}

function counted<Thing>(things: Thing[], holds: (thing: Thing) => boolean): Counted {
  return { part: things.filter(holds).length, whole: things.length };
}

/** The sector that is told of an actor. */
export function sectorOf(network: NetworkMap, actor: string): string | null {
  const sector = network.actors.get(actor)?.sector;
  return sector === undefined || sector === "unknown" ? null : sector;
}

/** How many kinds of help each of the client's ties carries, of which that is known. */
export function kindsCarried(network: NetworkMap): number[] {
  return network.tiesOf(CLIENT).flatMap((tie) => tie.supports?.size ?? []);
}

export function carrySeveral(network: NetworkMap): Counted {
  return counted(kindsCarried(network), (count) => count >= KINDS_OF_HELP_THAT_MAKE_A_MULTIPLEX_TIE);
}

export function goBothWays(network: NetworkMap): Counted {
  const ways = network.tiesOf(CLIENT).filter((tie) => tie.help !== "unknown" && tie.help !== "none");
  return counted(ways, (tie) => tie.help === "both");
}

export function strained(network: NetworkMap): Counted {
  return counted(toldOfStress(network), (tie) => tie.stress === "yes");
}

function toldOfStress(network: NetworkMap): MapTie[] {
  return network.liveTies.filter((tie) => tie.stress !== "unknown");
}

/** Threesomes that pull apart: one or all three of their ties are a strain. */
export function pullApart(network: NetworkMap): Counted {
  const threes = threesomes(network, toldOfStress(network));
  return counted(threes, (three) => three.filter((tie) => tie.stress === "yes").length % 2 === 1);
}

/** Threesomes of the client and those who can speak, by their three ties. */
function threesomes(network: NetworkMap, ties: MapTie[]): MapTie[][] {
  const graph = graphOf(
    [CLIENT, ...network.talkers],
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

/** Those who can speak, of whom the client has told this. */
export function answered(network: NetworkMap, fact: "named" | "wanted"): Counted {
  const told = network.talkers.map((actor) => network.actors.get(actor)?.[fact]);
  return counted(
    told.filter((one) => one === "yes" || one === "no"),
    (one) => one === "yes",
  );
}

/** Pairs of plans that share nobody but the client. */
export function shareNobody(network: NetworkMap): Counted {
  const groups = (network.document.plans ?? []).flatMap((plan) => {
    const persons = plan.persons as string[] | "unknown" | null | undefined;
    if (!persons || persons === "unknown") return [];
    const members = new Set([...persons, ...(plan.owner && plan.owner !== "unknown" ? [plan.owner] : [])]);
    members.delete(CLIENT);
    return [members];
  });
  const pairs = groups.flatMap((one, place) => groups.slice(place + 1).map((two) => [one, two] as const));
  return counted(pairs, ([one, two]) => disjoint(one, two));
}

/** Mutual ties that cross from one kind of actors to another. */
export function crossKinds(network: NetworkMap): Counted {
  const kind = (actor: string) => network.actors.get(actor)?.kind;
  return counted(network.mutual, (tie) => kind(tie.a) !== kind(tie.b));
}

/** Mutual ties that join two areas of life, of those both of whose areas are known. */
export function joinSectors(network: NetworkMap): Counted {
  const known = network.mutual.filter((tie) => sectorOf(network, tie.a) !== null && sectorOf(network, tie.b) !== null);
  return counted(known, (tie) => sectorOf(network, tie.a) !== sectorOf(network, tie.b));
}

/** Pairs of the client's contacts who reach each other through the client alone. */
export function meetThroughClient(network: NetworkMap): Counted {
  const contacts = new Set(network.contacts);
  const sizes = components(network.graph).map((part) => part.filter((actor) => contacts.has(actor)).length);
  return apart(sizes);
}

/** Pairs of those who can speak who cannot reach each other without the client. */
export function fallApart(network: NetworkMap): Counted {
  return apart(components(network.graph).map((part) => part.length));
}

/** Pairs that cannot reach each other, by the sizes of the parts. */
export function apart(sizes: number[]): Counted {
  const whole = pairsAmong(sizes.reduce((sum, size) => sum + size, 0));
  return { part: whole - sizes.reduce((sum, size) => sum + pairsAmong(size), 0), whole };
}
