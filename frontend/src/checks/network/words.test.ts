import { describe, expect, it } from "vitest";
import faulty from "../../../../tests/vectors/network_faults.json";
import found from "../../../../tests/vectors/network_findings.json";
import type { Network } from "../../types/network";
import type { Finding } from "../finding";
import { faultTold } from "./fault_words";
import { faults } from "./faults";
import { findings } from "./summary";

interface Vector {
  name: string;
  document: Network;
  findings: Finding[];
  live_reading?: boolean;
  told: Finding[];
}

describe("a network map in words", () => {
  it.each(found as unknown as Vector[])("findings: $name", ({ document, findings: expected, live_reading = true }) => {
    expect(findings(document, { live_reading })).toEqual(expected);
  });

  it.each(faulty as unknown as Vector[])("faults: $name", ({ document, told }) => {
    expect(faults(document).map((fault) => faultTold(document, fault))).toEqual(told);
  });
});
