import { describe, expect, it } from "vitest";
import behindEn from "../../../../course/verkosto/content/messages/en/network_behind.ftl?raw";
import findingsEn from "../../../../course/verkosto/content/messages/en/network_findings.ftl?raw";
import behindFi from "../../../../course/verkosto/content/messages/fi/network_behind.ftl?raw";
import findingsFi from "../../../../course/verkosto/content/messages/fi/network_findings.ftl?raw";
import vectors from "../../../../tests/vectors/network_findings.json";
import { FINDERS } from "../../checks/network/network";
import type { Which } from "../../checks/network/reading";
import { createSay } from "../../parts/messages";
import type { Network } from "../../types/network";
import { setAsked } from "../actor_edits";
import { actor, network, tie } from "../edits_testing";
import { comparedOf, parted, toldOf } from "./told";

const DOCUMENTS = (vectors as unknown as { document: Network }[]).map(({ document }) => document);
const LIVE = { live_reading: true };

function told(document: Network, which: Which = "now") {
  const all = toldOf(document, which, LIVE);
  if (!all) throw new Error("nothing is told");
  return all;
}

describe("what the map tells", () => {
  it("is nothing where the learner is to read the map", () => {
    for (const document of DOCUMENTS) expect(toldOf(document, "now", { live_reading: false })).toBeNull();
  });

  it.each([
    ["fi", findingsFi + behindFi],
    ["en", findingsEn + behindEn],
  ])("holds every finding, each in words that end in a question to talk about: %s", (language, source) => {
    const say = createSay(language, source);
    const names = new Set<string>();
    for (const group of DOCUMENTS.flatMap((one) => [...told(one).found, ...told(one, "wished").found])) {
      names.add(group.name);
      expect(group.told).not.toEqual([]);
      for (const one of group.told) {
        const { seen, question } = parted(say(one.message, one.arguments));
        expect(seen).toMatch(/\.$/);
        expect(question).toMatch(/^\p{Lu}[^.]*\?$/u);
      }
    }
    expect([...names].sort()).toEqual(Object.keys(FINDERS).sort());
  });

  it("keeps the findings in the order in which they are read", () => {
    const order = Object.keys(FINDERS);
    for (const document of DOCUMENTS) {
      const places = told(document).found.map(({ name }) => order.indexOf(name));
      expect(places).toEqual([...places].sort((one, two) => one - two));
    }
  });

  it("stops at a fault that stops reading, and says which", () => {
    const { faults, read, found } = told(network({ ties: [tie("client", "nobody")] }));
    expect(faults.map(({ message }) => message)).toEqual(["network-fault-e2"]);
    expect([read, found]).toEqual([false, []]);
  });
});

describe("whom a finding is about", () => {
  const found = (document: Network) => Object.fromEntries(told(document).found.map((one) => [one.name, one.places]));

  it("is the actors and their ties, by the ends as they are stored", () => {
    const strained = tie("aune", "client", { stress: "yes", help: "none" });
    expect(found(network({ ties: [strained] })).strain).toEqual([
      ["actors", "aune"],
      ["ties", "aune", "client"],
    ]);
  });

  it("is the one in the middle too, where it is a child who cares", () => {
    const document = network({
      center: { ...network().center, minor: "yes" },
      actors: [actor("aune", { minor: "no" })],
      ties: [tie("client", "aune", { help: "a_to_b", supports: ["concrete"] })],
    });
    expect(found(document).child_carries).toEqual([["actors", "aune"], ["center"], ["ties", "client", "aune"]]);
  });

  it("is among islands the services and what ties them to each other", () => {
    const service = { kind: "service" as const };
    const document = network({
      asked: { ...network().asked, ties_between: "yes" },
      actors: [actor("a", service), actor("b", service), actor("c", service), actor("lapsi")],
      ties: [tie("a", "b"), tie("client", "c"), tie("lapsi", "c")],
    });
    expect(found(document).islands).toEqual([
      ["actors", "a"],
      ["actors", "b"],
      ["actors", "c"],
      ["ties", "a", "b"],
    ]);
  });

  it("is nobody by the ids of plans", () => {
    const service = { kind: "service" as const };
    const document = network({
      asked: { ...network().asked, ties_between: "yes" },
      actors: [actor("a", service), actor("b", service)],
      ties: [],
      plans: [
        { id: "one", owner: "a", persons: [] },
        { id: "two", owner: "b", persons: [] },
      ],
    });
    expect(found(document).plan_owners_apart).toEqual([
      ["actors", "a"],
      ["actors", "b"],
    ]);
  });
});

describe("where both maps are looked at", () => {
  it("marks what is found on one of them alone, in the order in which findings are read", () => {
    const document = network({
      actors: [actor("aune", { minor: "no" }), actor("ryhma", { state: "wished" })],
      ties: [
        tie("client", "aune", {
          strength: "strong",
          stress: "yes",
          help: "a_to_b",
          wished: { strength: null, stress: "no", help: "both", supports: null, frequency: null },
        }),
      ],
    });
    const compared = comparedOf(told(document), told(document, "wished")).found;
    expect(compared.map(({ name, change }) => [name, change])).toEqual([
      ["carries", "new"],
      ["strain", "gone"],
      ["client_gives_more", "gone"],
      ["wished_no_path", "new"],
    ]);
  });
});

describe("what to ask next", () => {
  const asked = (document: Network) => told(document).questions.filter(({ findings }) => findings.length === 0);

  it("stands once in the list, and every question about everybody is there", () => {
    for (const document of DOCUMENTS) {
      const { read, questions } = told(document);
      const names = questions.map(({ question }) => question);
      expect(new Set(names).size).toBe(names.length);
      const everybody = questions.flatMap(({ about }) => about ?? []).sort();
      expect(everybody).toEqual(read ? ["care", "coordination", "hours", "ties_between", "who"] : []);
    }
  });

  it("waits no more once it is marked as asked, and waits again when the mark is taken off", () => {
    const mute = { kind: "service", wanted: "yes" } as const;
    const document = network({ actors: [actor("a", mute), actor("b", mute)], ties: [] });
    const question = "coordination";
    expect(told(document).questions.find((one) => one.question === question)?.findings).toContain("no_coordinator");
    const put = setAsked(document, question, "yes");
    expect(asked(put)).toContainEqual({ question, findings: [], places: [], about: question, asked: true });
    expect(told(setAsked(put, question, "unknown"))).toEqual(told(document));
  });

  it("leads to those of whom the answer is missing", () => {
    const document = network({ ties: [tie("client", "aune"), tie("aune", "koulu", { help: "both" })] });
    const help = told({ ...document, asked: { ...document.asked, who: "yes" } }).questions;
    expect(help.find(({ question }) => question === "help")?.places).toEqual([["ties", "client", "aune"]]);
  });
});
