import { describe, expect, it } from "vitest";
import vectors from "../../../tests/vectors/dream_day_findings.json";
import type { DreamDaySettings } from "../types/content";
import type { DreamDay, Persona } from "../types/documents";
import { findings } from "./dream_day";
import type { Finding } from "./finding";

interface Vector {
  name: string;
  document: DreamDay;
  persona: Persona | null;
  settings?: DreamDaySettings;
  findings: Finding[];
}

describe("findings on a dream day", () => {
  it.each(vectors as unknown as Vector[])("$name", (vector) => {
    const settings = vector.settings ?? { horizon: 3, part: "day", moments: 1, helpers: 1 };
    const persona = vector.persona ?? undefined;
    expect(findings(vector.document, { persona, settings, byHand: false })).toEqual(vector.findings);
  });
});
