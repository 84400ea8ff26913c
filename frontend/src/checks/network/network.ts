/** Reading a network map live in the page; the twin of course/verkosto/checks/network, held by the same vectors. */
import type { Network } from "../../types/network";
import { type Change, change } from "./change";
import { type Fault, faults, stops } from "./faults";
import * as structural from "./findings_of_structure";
import * as supporting from "./findings_of_support";
import * as relating from "./findings_of_ties";
import { OPEN, YES } from "./logic";
import type { Finder, Highlights } from "./outcome";
import { NetworkMap, wishes } from "./reading";
import * as sharing from "./sharing";
import * as structure from "./structure";

const MEASURES = [
  sharing.size,
  sharing.variety,
  sharing.helpCarried,
  sharing.strainShares,
  sharing.voice,
  sharing.planOverlap,
  structure.cohesion,
  structure.between,
  structure.aroundClient,
  structure.coordination,
  structure.holding,
];

/** Every finding by its name, in the order in which they are read: strengths first, and no number about people. */
export const FINDERS: Record<string, Finder> = {
  carries: relating.carries,
  child_carries: relating.childCarries,
  client_voice: relating.clientVoice,
  strain: relating.strain,
  one_holds: supporting.oneHolds,
  nothing_remains: supporting.nothingRemains,
  one_supporter: supporting.oneSupporter,
  nobody_after_hours: supporting.nobodyAfterHours,
  all_through_client: structural.allThroughClient,
  islands: structural.islands,
  no_coordinator: structural.noCoordinator,
  many_coordinators: structural.manyCoordinators,
  plan_owners_apart: structural.planOwnersApart,
  supporter_gives_more: relating.supporterGivesMore,
  client_gives_more: relating.clientGivesMore,
  wished_no_path: structural.wishedNoPath,
};

/** What one map tells. A finding that is neither found nor open is absent. */
export interface MapReading {
  measures: sharing.Measures;
  found: Record<string, Highlights>;
  open: string[];
}

/** What a document tells. With a fault that stops reading there is no map; without wishes no wished one. */
export interface NetworkReading {
  faults: Fault[];
  now?: MapReading;
  wished?: MapReading;
  change: Change | null;
}

export function read(document: Network): NetworkReading {
  const found = faults(document);
  if (found.some(stops)) return { faults: found, change: null };
  const now = new NetworkMap("now", document);
  if (!wishes(document)) return { faults: found, now: readMap(now), change: null };
  const wished = new NetworkMap("wished", document);
  return { faults: found, now: readMap(now), wished: readMap(wished), change: change(now, wished) };
}

/** What this one map tells. */
export function readMap(network: NetworkMap): MapReading {
  return { measures: measuresIn(network), ...findingsIn(network) };
}

export function measuresIn(network: NetworkMap): sharing.Measures {
  return Object.assign({}, ...MEASURES.map((measure) => measure(network)));
}

export function findingsIn(network: NetworkMap): Pick<MapReading, "found" | "open"> {
  const outcomes = Object.entries(FINDERS).map(([name, finder]) => [name, finder(network)] as const);
  const found = outcomes.flatMap(([name, { value, highlights }]) => (value === YES ? [[name, highlights]] : []));
  return {
    found: Object.fromEntries(found),
    open: outcomes.flatMap(([name, { value }]) => (value === OPEN ? name : [])),
  };
}
