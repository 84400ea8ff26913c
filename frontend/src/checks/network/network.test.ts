import { describe, expect, it } from "vitest";
import vectors from "../../../../tests/vectors/network_measures.json";
import type { Network } from "../../types/network";
import { type NetworkReading, read } from "./network";
import { shownIndex, shownShare } from "./rounding";

interface Vector {
  id: string;
  doc: Network;
  expect: Record<string, unknown>;
}

/** The value with every fraction rounded to where the vectors must agree. */
function close(value: unknown): unknown {
  if (typeof value === "number") return Math.round(value * 1e9) / 1e9;
  if (Array.isArray(value)) return value.map(close);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, close(part)]));
}

/** A reading in the shape of the vectors. */
function told({ faults, now, wished, change }: NetworkReading): unknown {
  const codes = [...new Set(faults.map((fault) => fault.code))].sort();
  if (!now) return { faults: codes };
  return close({ faults: codes, now, ...(wished ? { wished } : {}), change });
}

describe("a network map", () => {
  it.each(vectors.vectors as unknown as Vector[])("$id", (vector) => {
    expect(told(read(vector.doc))).toEqual(close(vector.expect));
  });

  it.each(vectors.rounding as [number, number, string, string | null][])(
    "%i of %i is shown",
    (part, whole, index, share) => {
      expect(shownIndex(part / whole, ",")).toBe(index);
      if (share !== null) expect(shownShare(part / whole)).toBe(share);
    },
  );
});
