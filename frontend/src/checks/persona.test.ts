import { describe, expect, it } from "vitest";
import vectors from "../../../tests/vectors/persona_findings.json";
import type { Case, PersonaSettings } from "../types/content";
import type { Persona } from "../types/documents";
import { type Finding, finding } from "./finding";
import { findings, nudge } from "./persona";

interface Vector {
  name: string;
  document: Persona;
  case: Case | null;
  settings?: PersonaSettings;
  findings: Finding[];
}

describe("findings on a persona", () => {
  it.each(vectors as unknown as Vector[])("$name", (vector) => {
    const settings = vector.settings ?? { enough: 1, most: 20 };
    expect(findings(vector.document, { kase: vector.case, settings, byHand: true })).toEqual(vector.findings);
  });
});

describe("the nudge", () => {
  const worthRaising = [
    "persona-finding-all-problems",
    "persona-finding-no-own-words",
    "persona-finding-child-unheard",
    "persona-finding-source-without-passage",
    "persona-finding-passage-moved",
    "persona-finding-many-details",
    "persona-finding-long-statement",
    "persona-finding-assumption",
  ];
  it("raises each thing that is worth it, and nothing else that a persona's findings tell", () => {
    const told = (vectors as unknown as Vector[]).flatMap((vector) => vector.findings.map(({ message }) => message));
    const there = finding("persona-finding-there", { statements: 3 });
    const raised = [...new Set(told)].filter((message) => nudge([there, finding(message)], [])?.message === message);
    expect(raised.toSorted()).toEqual(worthRaising.toSorted());
  });
  const noticed = [
    finding("persona-finding-there", { statements: 3, passages: 1 }),
    finding("persona-finding-no-own-words"),
    finding("persona-finding-assumption"),
    finding("persona-finding-field-empty", { field: "values" }, ["values"]),
  ];
  it("is one thing, the most important", () => {
    expect(nudge(noticed, [])?.message).toBe("persona-finding-no-own-words");
  });
  it("gives way to the next when it has been passed by, and then falls silent", () => {
    expect(nudge(noticed, ["persona-finding-no-own-words"])?.message).toBe("persona-finding-assumption");
    expect(nudge(noticed, ["persona-finding-no-own-words", "persona-finding-assumption"])).toBeUndefined();
  });
  it("waits until there is something to talk about", () => {
    const early = [finding("persona-finding-there", { statements: 2, passages: 0 }), ...noticed.slice(1)];
    expect(nudge(early, [])).toBeUndefined();
  });
});
