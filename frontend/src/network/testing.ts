/** Maps for tests and measurements: as alike as numbers drawn by lot from a seed. */
import { frameOf, type Ring } from "./geometry";
import type { Standing } from "./places";

export const SHARES = [46, 50, 34, 32, 44, 44, 86, 24];
export const SECTORS = ["home", "family", "friends", "neighbours", "work_school", "organisations", "services", "other"];

export function lots(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function frame(width: number, count: number) {
  return frameOf(
    width,
    count,
    SECTORS.map((id, place) => ({ id, share: SHARES[place] as number })),
  );
}

/** One of the things, each as likely as its weight says. */
function drawn<Thing>(lot: number, things: readonly Thing[], weights: readonly number[]): Thing {
  let left = lot * weights.reduce((sum, weight) => sum + weight, 0);
  const place = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return things[place] as Thing;
}

/** So many actors anywhere where there is room for as many, or without a spot of their own yet. */
export function actors(count: number, seed: number, spots = true): Standing[] {
  const lot = lots(seed);
  return Array.from({ length: count }, (_, place) => ({
    id: `x${place}`,
    sector: drawn(lot(), SECTORS, SHARES),
    ring: drawn(lot(), [1, 2, 3] as Ring[], [15, 35, 50]),
    spot: spots ? { along: lot(), across: lot() } : null,
  }));
}
