/**
 * What the course says of a network map as a whole; the twin of checks/network/summary.py, where the reasons stand.
 * tests/vectors/network_findings.json holds the two together.
 */
import type { Network, NetworkSettings } from "../../types/network";
import { type Finding, finding } from "../finding";
import { asks, asksTold } from "./asking";
import { faultTold } from "./fault_words";
import { faults, stops } from "./faults";
import { findingsIn } from "./network";
import { NetworkMap, wishes } from "./reading";
import { foundIn } from "./words";

/** The one finding that the map of now cannot have. */
const WISHED_ALONE = "network-finding-wished_no_path";

/**
 * What to talk about in the map of now and what no wish leads to, then faults, then what to ask next; only faults where
 * the learner is to read the map themselves.
 */
export function findings(document: Network, settings: NetworkSettings): Finding[] {
  const wrong = faults(document);
  const told = wrong.map((fault) => faultTold(document, fault));
  if (wrong.some(stops)) return told;
  if (document.actors.length === 0) return [finding("network-finding-empty", {}, ["actors"])];
  if (!settings.live_reading) return told.length > 0 ? told : [finding("network-finding-fits")];
  const now = new NetworkMap("now", document);
  const { found, open } = findingsIn(now);
  const noticed = foundIn(now, found);
  if (wishes(document)) {
    const wished = foundIn(new NetworkMap("wished", document));
    noticed.push(...wished.filter(({ message }) => message === WISHED_ALONE));
  }
  const there = finding("network-finding-there", { actors: now.actors.size, ties: now.liveTies.length });
  const quiet = noticed.length > 0 ? [] : [finding("network-finding-quiet")];
  return [there, ...quiet, ...noticed, ...told, ...asksTold(asks(now, open))];
}
