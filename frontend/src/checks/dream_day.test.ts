import { describe, expect, it } from "vitest";
import vectors from "../../../tests/vectors/dream_day_findings.json";
import type { DreamDay, Persona } from "../types/documents";
import { findings } from "./dream_day";
import type { Finding } from "./finding";

interface Vector {
  name: string;
  document: DreamDay;
  persona: Persona | null;
  findings: Finding[];
}

describe("findings on a dream day", () => {
  it.each(vectors as unknown as Vector[])("$name", (vector) => {
    expect(findings(vector.document, vector.persona ?? undefined)).toEqual(vector.findings);
  });
});
