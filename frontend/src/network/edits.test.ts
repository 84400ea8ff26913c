import { describe, expect, it } from "vitest";
import { faults, stops } from "../checks/network/faults";
import { History } from "../parts/history";
import type { Json } from "../parts/merging";
import { LIMITS } from "../types/limits";
import type { Network } from "../types/network";
import * as actors from "./actor_edits";
import { changeOf, changeOfTie, difference } from "./difference";
import { actor, network, tie } from "./edits_testing";
import * as ties from "./tie_edits";

const pairs = (document: Network) => document.ties.map(({ a, b, state }) => `${a}-${b} ${state}`);
const sound = (document: Network) => expect(faults(document).filter(stops)).toEqual([]);
const friends = { sector: "friends", ring: 1 as const, spot: { along: 0.5, across: 0.5 } };

describe("adding an actor", () => {
  it.each(["now", "wished"] as const)("on the map of %s makes somebody of that map", (which) => {
    const one = actors.newActor("Tanssikaveri", "person", which, friends);
    const added = actors.addActor(network(), one).actors.at(-1);
    expect(added).toMatchObject({ name: "Tanssikaveri", state: which, sector: "friends", ring: 1, wanted: "unknown" });
  });
  it("beyond the limit leaves the map as it is", () => {
    const full = network({ actors: Array.from({ length: LIMITS.Network.actors }, (_, n) => actor(`x${n}`)) });
    expect(actors.addActor(full, actor("late"))).toBe(full);
  });
});

describe("moving an actor", () => {
  it("on the map of now is a move on both", () => {
    const moved = actors.placeActor(network(), "aune", "now", friends);
    expect(moved.actors[0]).toMatchObject({ ...friends, wished: null });
  });
  it("on the wished map leaves the map of now, and moving back takes the wish away", () => {
    const moved = actors.placeActor(network(), "aune", "wished", friends);
    expect(moved.actors[0]).toMatchObject({ sector: "family", ring: 2, wished: { sector: "friends", ring: 1 } });
    const back = { sector: "family", ring: 2 as const, spot: null };
    expect(actors.placeActor(moved, "aune", "wished", back)).toEqual(network());
  });
  it("who is only wished for moves the actor itself", () => {
    const moved = actors.placeActor(network(), "ryhma", "wished", friends);
    expect(moved.actors[2]).toMatchObject({ ...friends, wished: null });
    sound(moved);
  });
});

describe("removing an actor", () => {
  it("from the map of now takes its ties and its part in plans along", () => {
    const left = actors.removeActor(network(), "koulu", "now");
    expect(pairs(left)).toEqual(["client-aune now"]);
    expect(left.plans).toEqual([{ id: "plan", owner: null, persons: ["client"] }]);
  });
  it("from the wished map lets somebody leave who stands now", () => {
    const left = actors.removeActor(network(), "koulu", "wished");
    expect(left.actors[1]).toMatchObject({ id: "koulu", state: "ending" });
    expect(pairs(left)).toEqual(pairs(network()));
    sound(left);
  });
  it("from the wished map removes who is only wished for", () => {
    expect(actors.removeActor(network(), "ryhma", "wished").actors.map(({ id }) => id)).toEqual(["aune", "koulu"]);
  });
});

describe("telling of an actor", () => {
  it("on the wished map keeps apart what can differ and shares the rest", () => {
    const told = actors.editActor(network(), "koulu", "wished", { coordinator: "yes", role: "Kokoaa" });
    expect(told.actors[1]).toMatchObject({ coordinator: "unknown", role: "Kokoaa", wished: { coordinator: "yes" } });
  });
  it("makes no minor of a household", () => {
    const minor = actors.editCenter(network(), { minor: "yes" });
    expect(actors.editCenter(minor, { kind: "household" }).center.minor).toBe("unknown");
  });
  it("turns the ties of who is now only wished for into wishes", () => {
    const wished = actors.setState(network(), "koulu", "wished");
    expect(pairs(wished)).toEqual(["client-aune now", "aune-koulu wished", "client-koulu wished"]);
    sound(wished);
  });
  it("leaves no tie between who leaves and who is wished for", () => {
    const met = ties.addTie(network(), "ryhma", "aune", "wished");
    expect(pairs(met)).toContain("aune-ryhma wished");
    const left = actors.setState(met, "aune", "ending");
    expect(pairs(left)).toEqual(pairs(network()));
    sound(left);
  });
});

describe("ties", () => {
  it("are drawn once for each pair, the client first, whichever end one begins at", () => {
    const drawn = ties.addTie(network(), "ryhma", "client", "wished");
    expect(pairs(drawn).at(-1)).toBe("client-ryhma wished");
    expect(ties.addTie(drawn, "client", "ryhma", "wished")).toBe(drawn);
    expect(ties.addTie(drawn, "aune", "aune", "now")).toBe(drawn);
  });
  it("beyond the limit are not drawn", () => {
    const many = Array.from({ length: LIMITS.Network.ties }, (_, n) => tie("client", `x${n}`));
    const full = network({ ties: many });
    expect(ties.addTie(full, "client", "aune", "now")).toBe(full);
  });
  it("that stand now end on the wished map, and stand again when they are drawn there", () => {
    const ended = ties.removeTie(network(), "aune", "client", "wished");
    expect(pairs(ended)[0]).toBe("client-aune ending");
    expect(ties.addTie(ended, "client", "aune", "wished")).toEqual(network());
    expect(pairs(ties.removeTie(network(), "aune", "client", "now"))).toEqual(["aune-koulu now", "client-koulu now"]);
  });
  it("keep what is wished beside what is, and only where it differs", () => {
    const wish = { strength: "weak", supports: ["emotional"], since: "2024" } as const;
    const told = ties.editTie(network(), "aune", "client", "wished", { ...wish, supports: [...wish.supports] });
    expect(told.ties[0]).toMatchObject({
      strength: "strong",
      since: "2024",
      wished: { strength: "weak", stress: null },
    });
    const back = ties.editTie(told, "aune", "client", "wished", { strength: "strong", supports: null });
    expect(back.ties[0]).toMatchObject({ strength: "strong", wished: null });
  });
  it("may be wished to give no kind of help at all", () => {
    const told = ties.editTie(network(), "aune", "client", "wished", { supports: [] });
    expect(told.ties[0]?.wished?.supports).toEqual([]);
  });
  it("that become wishes are as they were wished", () => {
    const told = ties.editTie(network(), "aune", "client", "wished", { strength: "weak" });
    expect(ties.setTieState(told, "client", "aune", "wished").ties[0]).toMatchObject({
      strength: "weak",
      wished: null,
    });
    expect(ties.setTieState(told, "client", "aune", "ending").ties[0]).toMatchObject({
      strength: "strong",
      wished: null,
    });
  });
  it("grow stronger and weaker by a step and stop at the ends", () => {
    const steps = ["unknown", "broken", "weak", "ordinary", "strong"] as const;
    expect(steps.map((strength) => ties.stepped(strength, 1))).toEqual([
      "ordinary",
      "weak",
      "ordinary",
      "strong",
      "strong",
    ]);
    expect(ties.stepped("broken", -1)).toBe("broken");
  });
  it.each([
    ["unknown", "b", "a_to_b"],
    ["a_to_b", "a", "both"],
    ["both", "b", "b_to_a"],
    ["b_to_a", "a", "unknown"],
    ["none", "a", "b_to_a"],
  ] as const)("of help %s with the head at %s turned have %s", (help, end, expected) => {
    expect(ties.headed(help, end)).toBe(expected);
  });
});

describe("the difference between now and wished", () => {
  it("tells of each actor and each tie what becomes of it", () => {
    const moved = actors.placeActor(ties.addTie(network(), "client", "ryhma", "wished"), "aune", "wished", friends);
    const left = actors.removeActor(moved, "koulu", "wished");
    const found = difference(left);
    const names = Object.fromEntries([...found.actors].map(([change, list]) => [change, list.map(({ id }) => id)]));
    expect(names).toEqual({ new: ["ryhma"], gone: ["koulu"], changed: ["aune"], kept: [] });
    expect(found.ties.get("gone")?.length).toBe(2);
    expect(found.ties.get("new")?.length).toBe(1);
  });
  it("sees nothing in a wish that says what is so already", () => {
    const same = { sector: "family", ring: null, coordinator: null, needs_care: null, after_hours: null };
    expect(changeOf(actor("aune", { wished: same }))).toBe("kept");
    expect(changeOf(actor("aune", { wished: { ...same, ring: 1 } }))).toBe("changed");
    const kinds = (supports: ("concrete" | "emotional")[]) =>
      tie("a", "b", {
        supports: ["emotional", "concrete"],
        wished: { strength: null, stress: null, help: null, frequency: null, supports },
      });
    expect(changeOfTie(kinds(["concrete", "emotional"]))).toBe("kept");
    expect(changeOfTie(kinds(["concrete"]))).toBe("changed");
  });
});

it("every edit is taken back by the writer's history, whatever was added elsewhere meanwhile", () => {
  const history = new History();
  const step = (from: Network, to: Network) => {
    history.note(from as unknown as Json, to as unknown as Json);
    return to;
  };
  const start = network();
  const told = step(start, ties.editTie(start, "client", "aune", "wished", { stress: "yes" }));
  const left = step(told, actors.removeActor(told, "koulu", "now"));
  const elsewhere = actors.addActor(left, actor("naapuri"));
  let now = elsewhere as unknown as Json;
  while (history.canUndo) now = history.undo(now);
  const back = now as unknown as Network;
  expect(back.actors.map(({ id }) => id).sort()).toEqual(["aune", "koulu", "naapuri", "ryhma"]);
  expect(back.ties).toEqual(start.ties);
  expect(back.plans).toEqual(start.plans);
});
