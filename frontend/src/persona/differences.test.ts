import { describe, expect, it } from "vitest";
import type { Say } from "../parts/messages";
import type { PersonaVariant, Statement } from "../types/documents";
import { countDifferences, difference, type Item, type Section, sections } from "./differences";
import { addStatement, editStatement, moveStatement } from "./edits";

const say: Say = (id, values) => [id, ...Object.values(values ?? {})].join(" ");
const s = (id: string): Statement => ({ id, text: id, source: "assumption", passage: null });
const version: PersonaVariant = {
  id: "v1",
  label: "",
  name: "Senna",
  age: 38,
  avatar: "moss",
  quote: "",
  people: [{ id: "p", name: "Nappi", kind: "animal", age: null, relation: "", home: "same" }],
  fields: {
    strengths: [s("a"), s("b"), s("c")],
    life_situation: [],
    needs_and_wishes: [],
    values: [],
    challenges: [],
  },
};
const before = sections(version, say);

function kind(changed: PersonaVariant, id: string): string {
  const now = sections(changed, say);
  const section = now.find(({ items }) => items.some((item) => item.id === id)) as Section;
  return difference(section.items.find((item) => item.id === id) as Item, section, before);
}

describe("two versions", () => {
  it("that are copies do not differ", () => {
    expect(countDifferences(before, sections({ ...version, id: "v2" }, say))).toBe(0);
  });
  it("differ by what was added, changed, moved", () => {
    const source = editStatement(version, "a", { source: "record" });
    expect(kind(source, "a")).toBe("changed");
    expect(kind(moveStatement(version, "b", "values", 0), "b")).toBe("moved");
    expect(kind(addStatement(version, "values", s("e")), "e")).toBe("only");
    expect(kind(version, "c")).toBe("same");
  });
  it("differ by name and people too, and each thing counts once", () => {
    const people = version.people.map((one) => ({ ...one, home: "elsewhere" as const }));
    const other = addStatement({ ...version, age: 39, people }, "values", s("e"));
    expect(countDifferences(before, sections(other, say))).toBe(3);
    expect(countDifferences(sections(other, say), before)).toBe(3);
  });
});
