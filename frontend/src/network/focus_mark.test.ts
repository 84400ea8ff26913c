import { describe, expect, it } from "vitest";
import { atEnd, atTie, MIDDLE } from "./at";
import { actor, network, tie } from "./edits_testing";
import { nearTies } from "./focus_mark";
import { sceneOf } from "./scene";

const crowd = (count: number) =>
  sceneOf(
    network({
      actors: Array.from({ length: count }, (_, n) => actor(`x${n}`)),
      ties: [tie("client", "x0"), tie("x0", "x1"), tie("x1", "x2")],
    }),
    "now",
    760,
    { other: 1 },
  );

describe("on a crowded map", () => {
  const scene = crowd(26);
  it("only the ties of whoever has the focus stand out", () => {
    const expected = [atTie({ a: "client", b: "x0" }), atTie({ a: "x0", b: "x1" })];
    expect(nearTies(scene, atEnd("x0"))).toEqual(expected);
    expect(nearTies(scene, atEnd("x9"))).toEqual([]);
  });
  it("a tie that has the focus stands out alone", () => {
    const one = atTie({ a: "x1", b: "x2" });
    expect(nearTies(scene, one)).toEqual([one]);
  });
  it("all stand alike while the one in the middle has the focus", () => {
    expect(nearTies(scene, MIDDLE)).toBeNull();
  });
  it("while an area of life is seen from nearer, the ties of those there stand out", () => {
    const expected = [
      { a: "client", b: "x0" },
      { a: "x0", b: "x1" },
      { a: "x1", b: "x2" },
    ].map(atTie);
    expect(nearTies(scene, MIDDLE, "family")).toEqual(expected);
    expect(nearTies(scene, MIDDLE, "home")).toEqual([]);
    expect(nearTies(scene, atEnd("x2"), "family")).toEqual(expected.slice(2));
  });
});

it("a map with room for all keeps all ties as they are", () => {
  expect(nearTies(crowd(25), atEnd("x0"))).toBeNull();
});
