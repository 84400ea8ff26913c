import { describe, expect, it } from "vitest";
import networkFi from "../../../course/verkosto/content/messages/fi/network.ftl?raw";
import mapFi from "../../../course/verkosto/content/messages/fi/network_map.ftl?raw";
import { createSay } from "../parts/messages";
import { editActor, removeActor } from "./actor_edits";
import { atEnd, atTie, MIDDLE } from "./at";
import { network } from "./edits_testing";
import { sceneOf, type View } from "./scene";
import { addTie, editTie } from "./tie_edits";
import { namesOf, sentenceOf } from "./words";

const say = createSay("fi", `${networkFi}\n${mapFi}`);
const told = editTie(network(), "client", "koulu", "now", {
  strength: "strong",
  stress: "yes",
  help: "b_to_a",
  supports: ["information"],
  frequency: "monthly",
});
const heard = (at: Parameters<typeof sentenceOf>[2], view: View = "now", document = told) =>
  sentenceOf(document, sceneOf(document, view, 760, { other: 1 }), at, namesOf(document, say), say);

describe("the sentence of what has the focus", () => {
  it("tells of an actor by name, kind, place and ties", () => {
    expect(heard(atEnd("koulu"))).toBe("koulu, palvelu; Suku ja läheiset, keskimmäinen kehä; 2 sidettä, 1 kuormittava");
    expect(heard(atEnd("ryhma"), "wished")).toBe(
      "ryhma, ihminen; Suku ja läheiset, keskimmäinen kehä; ei siteitä; uusi toiveissa",
    );
    expect(heard(MIDDLE)).toBe("Senna, kartan keskellä; 2 sidettä");
  });
  it("tells every fact of a tie", () => {
    expect(heard(atTie({ a: "client", b: "koulu" }))).toBe(
      "Senna – koulu: vahva, kuormittava, avun saaja Senna, tieto, kuukausittain",
    );
  });
  it("tells of a wished tie as it is wished, and where both maps are seen also how it is now", () => {
    const wished = editTie(told, "client", "koulu", "wished", { stress: "no", strength: "weak" });
    const at = atTie({ a: "client", b: "koulu" });
    expect(heard(at, "now", wished)).toContain("vahva, kuormittava");
    expect(heard(at, "wished", wished)).toBe("Senna – koulu: heikko, avun saaja Senna, tieto, kuukausittain");
    expect(heard(at, "change", wished)).toMatch(/heikko, avun saaja .*; nyt: vahva, kuormittava, avun saaja/);
  });
  it("tells what is new and what leaves", () => {
    const met = addTie(removeActor(told, "aune", "wished"), "client", "ryhma", "wished");
    expect(heard(atTie({ a: "client", b: "ryhma" }), "change", met)).toMatch(/; uusi toiveissa$/);
    expect(heard(atTie({ a: "client", b: "aune" }), "change", met)).toMatch(/; jää pois toiveissa$/);
    expect(heard(atEnd("aune"), "change", met)).toMatch(/; jää pois toiveissa$/);
    expect(heard(atEnd("aune"), "now", met)).not.toContain("toiveissa");
  });
  it("has words also for who has no name", () => {
    const nameless = editActor(told, "koulu", "now", { name: "  " });
    expect(heard(atEnd("koulu"), "now", nameless)).toMatch(/^nimi puuttuu, palvelu/);
  });
  it("is none for what is not there", () => {
    expect(heard(atTie({ a: "client", b: "ryhma" }))).toBe("");
  });
});
