import { describe, expect, it } from "vitest";
import type { DreamDay, Moment } from "../types/documents";
import {
  addMoment,
  ageThen,
  homesAsNow,
  isBlank,
  moveStep,
  moveToPart,
  moveToPlace,
  type Part,
  placeInDay,
  removeMoment,
  setHome,
  toggled,
  toggleHelper,
  withMoments,
  withoutEmptyHelpers,
} from "./model";

function moment(id: string, part: Part): Moment {
  return { id, part, clock: "", text: id, people: [], road: { act: "", helpers: [], worry: "", relief: "" } };
}

function day(...moments: Moment[]): DreamDay {
  return { kind: "dream_day", format: 1, horizon: 3, homes: [], moments };
}

const shown = (one: DreamDay) => one.moments.map((m) => `${m.id}:${m.part}`).join(" ");
const full = day(moment("a", "morning"), moment("b", "morning"), moment("c", "evening"));

describe("moments of the day", () => {
  it("adds a moment as the last one of its part", () => {
    const { day: next, id } = addMoment(full, "morning");
    expect(next.moments.map((m) => m.id)).toEqual(["a", "b", id, "c"]);
  });

  it("knows a moment that says nothing yet, wherever in the day it stands", () => {
    const blank = { ...moment("n", "night"), text: " " };
    expect(isBlank(blank)).toBe(true);
    expect(isBlank({ ...blank, people: ["venla"] })).toBe(false);
    expect(isBlank({ ...blank, clock: "06:30" })).toBe(false);
    const road = (helper: string) => ({
      ...blank.road,
      helpers: [{ id: "h", person: null, name: helper, wished: true }],
    });
    expect(isBlank({ ...blank, road: road("") })).toBe(true);
    expect(isBlank({ ...blank, road: road("Arja") })).toBe(false);
  });

  it("shows begun moments in their part until the day has them itself", () => {
    const begun = { ...moment("n", "morning"), text: "" };
    expect(shown(withMoments(full, [begun]))).toBe("a:morning b:morning n:morning c:evening");
    const told = day(moment("n", "night"));
    expect(withMoments(told, [begun])).toEqual(told);
  });

  it("lands where it is dropped among the moments and the ends of the parts", () => {
    const dropped = (id: string, index: number) => shown(moveToPlace(full, id, index));
    expect(dropped("c", 0)).toBe("c:morning a:morning b:morning");
    expect(dropped("c", 2)).toBe("a:morning b:morning c:morning");
    expect(dropped("c", 3)).toBe("a:morning b:morning c:forenoon");
    expect(dropped("a", 4)).toBe("b:morning a:evening c:evening");
    expect(dropped("a", 99)).toBe("b:morning c:evening a:night");
    expect(moveToPlace(full, "b", 1)).toBe(full);
  });

  it("moves within a part", () => {
    expect(shown(moveStep(full, "b", -1))).toBe("b:morning a:morning c:evening");
  });

  it("goes over into the next part at the edge, keeping its place in the day", () => {
    expect(shown(moveStep(full, "b", 1))).toBe("a:morning b:forenoon c:evening");
    expect(shown(moveStep(full, "c", -1))).toBe("a:morning b:morning c:afternoon");
    expect(shown(moveStep(day(moment("a", "morning"), moment("b", "forenoon")), "a", 1))).toBe("a:forenoon b:forenoon");
  });

  it("stays where it is at the ends of the day", () => {
    expect(moveStep(full, "a", -1)).toBe(full);
    const night = day(moment("n", "night"));
    expect(moveStep(night, "n", 1)).toBe(night);
  });

  it("moves every moment up to the top by steps alone", () => {
    let moved = full;
    for (let steps = 0; steps < 12; steps += 1) moved = moveStep(moved, "c", -1);
    expect(shown(moved)).toBe("c:morning a:morning b:morning");
  });

  it("moves to a part and tells the place in the day", () => {
    const next = moveToPart(full, "a", "evening");
    expect(shown(next)).toBe("b:morning c:evening a:evening");
    expect(placeInDay(next, "a")).toEqual({ place: 3, of: 3 });
  });

  it("removes one and leaves the rest", () => {
    expect(shown(removeMoment(full, "b"))).toBe("a:morning c:evening");
  });
});

describe("people on the day", () => {
  const person = (id: string, home: "same" | "elsewhere" | "unknown") => ({
    id,
    name: id,
    kind: "person" as const,
    age: 12,
    relation: "",
    home,
  });

  it("works ages out from the horizon, and not from nothing", () => {
    expect(ageThen(12, 3)).toBe(15);
    expect(ageThen(0, 3)).toBe(3);
    expect(ageThen(null, 3)).toBeNull();
  });

  it("keeps one home for each", () => {
    const moved = setHome(setHome(full, "elder", "elsewhere"), "elder", "same");
    expect(moved.homes).toEqual([{ id: "elder", home: "same" }]);
  });

  it("marks open homes as now and leaves chosen ones alone", () => {
    const people = [person("elder", "elsewhere"), person("younger", "same"), person("aunt", "unknown")];
    const { day: next, changed } = homesAsNow(setHome(full, "elder", "same"), people);
    expect(changed).toBe(1);
    expect(next.homes).toEqual([
      { id: "elder", home: "same" },
      { id: "younger", home: "same" },
    ]);
  });
});

describe("helpers", () => {
  it("takes somebody of the persona once, and away again", () => {
    const twice = toggleHelper(toggleHelper([], "aunt", true), "aunt", true);
    expect(twice.map((helper) => helper.person)).toEqual(["aunt"]);
    expect(toggleHelper(twice, "aunt", false)).toEqual([]);
  });

  it("drops rows that say nobody", () => {
    const kept = { id: "h1", person: null, name: "Arja", wished: false };
    expect(withoutEmptyHelpers([kept, { ...kept, id: "h2", name: " " }])).toEqual([kept]);
  });

  it("adds and removes ids without doubling", () => {
    expect(toggled(["a"], "a", true)).toEqual(["a"]);
    expect(toggled(["a", "b"], "a", false)).toEqual(["b"]);
  });
});
