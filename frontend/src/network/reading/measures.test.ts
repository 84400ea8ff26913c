import { describe, expect, it } from "vitest";
import measuresEn from "../../../../course/verkosto/content/messages/en/network_measures.ftl?raw";
import behindEn from "../../../../course/verkosto/content/messages/en/network_measures_behind.ftl?raw";
import measuresFi from "../../../../course/verkosto/content/messages/fi/network_measures.ftl?raw";
import behindFi from "../../../../course/verkosto/content/messages/fi/network_measures_behind.ftl?raw";
import vectors from "../../../../tests/vectors/network_measures.json";
import { readMap } from "../../checks/network/network";
import { NetworkMap, type Which } from "../../checks/network/reading";
import { createSay } from "../../parts/messages";
import type { Network, Tie } from "../../types/network";
import { actor, network, tie } from "../edits_testing";
import { GROUPS, markOf, sentenceOf, shownValue } from "./measure_words";
import { type Measure, measuresOf } from "./measures";

interface Vector {
  id: string;
  doc: Network;
  expect: { now?: object };
}

/** The documents that can be read, as the models fill them in. */
const DOCUMENTS = (vectors.vectors as unknown as Vector[]).filter(({ expect: { now } }) => now).map(({ doc }) => doc);
const SAYS = { fi: createSay("fi", measuresFi + behindFi), en: createSay("en", measuresEn + behindEn) };
const NAMED: Record<string, string> = { triangles: "unbalanced_share" };
const LISTS = ["via_client", "untied", "bridging", "cut", "coordinators"];
const TOLD_BY_COUNTS = ["size", "ties", "change"];

function of(key: string, document: Network, which: Which = "now"): Measure {
  const found = measuresOf(document, which).find((one) => one.key === key);
  if (!found) throw new Error(`no measure ${key}`);
  return found;
}

const service = { kind: "service" } as const;
const star = (count: number, ties: Tie[]) =>
  network({ actors: Array.from({ length: count }, (_, place) => actor(`x${place}`, service)), ties });

describe("the measures", () => {
  it("stand in the list, each once", () => {
    const keys = measuresOf(network(), "wished").map(({ key }) => key);
    expect(Object.values(GROUPS).flat().sort()).toEqual(keys.sort());
  });

  it("are the numbers of the reading, and cannot be computed where it has none", () => {
    for (const document of DOCUMENTS) {
      const { measures } = readMap(new NetworkMap("now", document));
      for (const { key, value } of measuresOf(document, "now")) {
        if (LISTS.includes(key) || TOLD_BY_COUNTS.includes(key)) continue;
        expect(value).toBe(measures[NAMED[key] ?? key]);
      }
    }
  });

  it("show with each share what it is a share of", () => {
    for (const measure of DOCUMENTS.flatMap((document) => measuresOf(document, "now"))) {
      const { part, whole } = measure.args;
      if (measure.value === null || typeof part !== "number" || typeof whole !== "number") continue;
      expect(measure.value).toBeCloseTo(part / whole, 9);
    }
  });

  it.each(["fi", "en"] as const)(
    "are said in words, and what is lacking is said where there is no number: %s",
    (language) => {
      const say = SAYS[language];
      const lacking = new Set<string>();
      for (const document of DOCUMENTS) {
        const names = new Map([["client", "Senna"], ...document.actors.map(({ id }) => [id, `Nimi ${id}`] as const)]);
        for (const which of ["now", "wished"] as const) {
          for (const measure of measuresOf(document, which)) {
            const words = sentenceOf(measure, names, markOf(language), say);
            expect(words).toMatch(/^[\p{Lu}\p{N}].*\.$/u);
            expect(words).not.toMatch(/[{}]|network-|undefined|null/);
            if (measure.value !== null) continue;
            expect(shownValue(measure, ",", say)).toBe(say("network-measure-undefined"));
            expect(words).toBe(say("network-measure-why", { why: measure.why }));
            lacking.add(words);
          }
        }
      }
      expect(lacking.size).toBe(16);
    },
  );

  it.each(["fi", "en"] as const)(
    "have a name, a formula, a source and a word of what they do not say: %s",
    (language) => {
      for (const key of Object.values(GROUPS).flat()) {
        for (const part of ["name", "formula", "source", "caution"]) {
          const id = `network-measure-${part}-${key}`;
          expect(SAYS[language](id)).not.toBe(id);
        }
      }
    },
  );
});

describe("a number", () => {
  it("has two decimals and the mark of the language, or is a whole percent", () => {
    const across = star(3, [tie("x0", "x1")]);
    expect(shownValue(of("ei", across), markOf("fi"), SAYS.fi)).toBe("−1,00");
    expect(shownValue(of("ei", across), markOf("en"), SAYS.en)).toBe("−1.00");
    expect(shownValue(of("fragmentation", across), markOf("fi"), SAYS.fi)).toBe("67\u00a0%");
    expect(shownValue(of("fragmentation", across), markOf("en"), SAYS.en)).toBe("67%");
  });

  it("that is 0 is told as 0, and one that cannot be computed is not", () => {
    expect(of("density", star(2, [])).value).toBe(0);
    expect(of("density", star(1, []))).toMatchObject({ value: null, why: "two" });
  });
});

describe("a list of people", () => {
  const chain = (count: number) =>
    star(
      count,
      Array.from({ length: count - 1 }, (_, place) => tie(`x${place}`, `x${place + 1}`)),
    );

  it("names nobody on a small map for standing between others", () => {
    for (const key of ["bridging", "cut"]) {
      expect(of(key, chain(4))).toMatchObject({ value: 2, args: { listed: "few" }, listed: [], places: [] });
      expect(of(key, chain(5)).listed.map(({ id }) => id)).toEqual(["x1", "x2", "x3"]);
    }
  });

  it("keeps the order of the map, whatever the numbers", () => {
    const document = chain(6);
    const turned = { ...document, actors: [...document.actors].reverse() };
    expect(of("bridging", turned).listed.map(({ id }) => id)).toEqual(["x4", "x3", "x2", "x1"]);
  });

  it("tells of a coordinator how many of the others are within two steps, and nothing of the client's", () => {
    const document = chain(4);
    const [first, ...others] = document.actors;
    const told = network({
      ...document,
      center: { ...document.center, coordinator: "yes" },
      actors: [{ ...(first as (typeof others)[0]), coordinator: "yes" }, ...others],
    });
    expect(of("coordinators", told).listed).toEqual([
      { id: "client", share: null },
      { id: "x0", share: 2 / 3 },
    ]);
  });
});

describe("the change", () => {
  it("belongs to the wished map and cannot be computed before anything is wished", () => {
    const document = star(2, [tie("client", "x0")]);
    expect(measuresOf(document, "now").map(({ key }) => key)).not.toContain("change");
    expect(of("change", document, "wished")).toMatchObject({ value: null, why: "wishes" });
    const wished = star(2, [tie("client", "x0"), tie("client", "x1", { state: "wished" })]);
    expect(of("change", wished, "wished")).toMatchObject({ value: 0.5, args: { kept: 1, fresh: 1, gone: 0 } });
  });
});
