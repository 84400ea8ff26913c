/**
 * The measures of a map with what their sentences need: what each is made of, and why one cannot be computed. Pure; the
 * numbers themselves are those of checks/network, and nothing is put in an order by its value.
 */
import { change } from "../../checks/network/change";
import { concernedEnds } from "../../checks/network/concerned";
import {
  answered,
  type Counted,
  carrySeveral,
  crossKinds,
  fallApart,
  goBothWays,
  joinSectors,
  meetThroughClient,
  pairsAmong,
  pullApart,
  shareNobody,
  strained,
} from "../../checks/network/counted";
import { measuresIn } from "../../checks/network/network";
import { CLIENT, NetworkMap, type Which, wishes } from "../../checks/network/reading";
import type { Network } from "../../types/network";

/** Below so many who can speak, nobody is listed for where they stand. */
const ENOUGH_TO_LIST = 5;

export type How = "index" | "share" | "count" | "names";

/** Somebody in a list, with their own share where one is told. */
export interface Listed {
  id: string;
  share: number | null;
}

export interface Measure {
  key: string;
  /** Null where it cannot be computed; then `why` says what is lacking. Of a list: how many are in it. */
  value: number | null;
  how: How;
  why: string;
  /** Gaps of the sentence. */
  args: Record<string, number | string>;
  listed: Listed[];
  places: string[][];
}

/** What one map measures. The change between the two maps belongs to neither and stands on the wished one. */
export function measuresOf(document: Network, which: Which): Measure[] {
  const network = new NetworkMap(which, document);
  const measures = measuresIn(network);
  const value = (name: string) => (measures[name] ?? null) as number | null;
  const count = (name: string) => value(name) ?? 0;
  const counted = (key: string, how: How, why: string, { part, whole }: Counted) =>
    measure(key, value(key), how, why, { part, whole });
  const people = (key: string, ids: string[] | null, why: string, shares: Record<string, number | null> = {}) =>
    list(network, key, ids, why, shares);
  const talk = network.talkers.length;
  const contacts = network.contacts.length;
  const [across, sectors] = [crossKinds(network), measures.sectors as Record<string, number>];
  const threes = pullApart(network);
  return [
    measure("size", count("n"), "count", "", {
      n: count("n"),
      person: count("n_person"),
      animal: count("n_animal"),
      service: count("n_service"),
      community: count("n_community"),
    }),
    measure("ties", network.liveTies.length, "names", "", {
      client: count("m_client"),
      mutual: count("m"),
      broken: count("broken"),
    }),
    measure("blau", value("blau"), "index", "sectors", areas(document, sectors)),
    measure("blau_norm", value("blau_norm"), "index", "sectors", areas(document, sectors)),
    counted("personal_share", "share", "actors", {
      part: count("n_person") + count("n_animal"),
      whole: count("n"),
    }),
    counted("density", "index", "two", { part: network.mutual.length, whole: pairsAmong(talk) }),
    measure("ei", value("ei"), "index", "mutual", { across: across.part, within: across.whole - across.part }),
    counted("cross_sector", "share", "sectors_of_ties", joinSectors(network)),
    people("via_client", measures.via_client as string[] | null, "two"),
    people("untied", measures.untied as string[], ""),
    people("bridging", ids(measures.bridging), "three"),
    measure("centralisation", value("centralisation"), "index", talk < 3 ? "three" : "mutual", {}),
    people("cut", ids(measures.cut), "", measures.cut as Record<string, number | null>),
    counted("fragmentation", "share", "two", fallApart(network)),
    people("coordinators", measures.coordinators as string[], "", measures.reach as Record<string, number>),
    counted("multiplex_share", "share", "kinds", carrySeveral(network)),
    measure("multiplex_mean", value("multiplex_mean"), "index", "kinds", {}),
    counted("reciprocity", "share", "ways", goBothWays(network)),
    counted("stress_share", "share", "stress", strained(network)),
    measure("triangles", value("unbalanced_share"), "share", "threesomes", { ...threes }),
    measure("effective_size", value("effective_size"), "index", "contacts", { contacts }),
    counted("through_client", "share", "contacts", meetThroughClient(network)),
    counted("named_share", "share", "named", answered(network, "named")),
    counted("wanted_share", "share", "wanted", answered(network, "wanted")),
    counted("plan_overlap", "share", "plans", shareNobody(network)),
    ...(which === "wished" ? [changeOf(document, network)] : []),
  ];
}

function measure(key: string, value: number | null, how: How, why: string, args: Measure["args"]): Measure {
  return { key, value, how, why, args, listed: [], places: [] };
}

/** A list of people. Small maps list nobody for standing between others or holding them together. */
function list(
  network: NetworkMap,
  key: string,
  those: string[] | null,
  why: string,
  shares: Record<string, number | null>,
): Measure {
  const small = ["bridging", "cut"].includes(key) && network.talkers.length < ENOUGH_TO_LIST;
  const order = [CLIENT, ...network.actors.keys()]; // as on the map, never by a value
  const named = small || !those ? [] : order.filter((id) => those.includes(id));
  return {
    key,
    value: those?.length ?? null,
    how: "names",
    why,
    args: { listed: small ? "few" : named.length > 0 ? "some" : "nobody" },
    listed: named.map((id) => ({ id, share: shares[id] ?? null })),
    places: concernedEnds(named),
  };
}

function ids(values: unknown): string[] | null {
  return values === null || values === undefined ? null : Object.keys(values as object);
}

function areas(document: Network, sectors: Record<string, number>): Measure["args"] {
  return { used: Object.keys(sectors).length, areas: document.sectors.length };
}

function changeOf(document: Network, wished: NetworkMap): Measure {
  const between = wishes(document) ? change(new NetworkMap("now", document), wished) : null;
  const why = between ? "no_ties" : "wishes";
  return measure("change", between?.jaccard ?? null, "index", why, {
    kept: between?.kept.length ?? 0,
    fresh: between?.new.length ?? 0,
    gone: between?.gone.length ?? 0,
    changed: between?.changed.length ?? 0,
  });
}
