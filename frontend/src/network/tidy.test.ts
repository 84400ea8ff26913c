import { describe, expect, it } from "vitest";
import { History } from "../parts/history";
import type { Json } from "../parts/merging";
import type { Actor, Network, Tie } from "../types/network";
import { actor, network, tie } from "./edits_testing";
import { frameOf, inside, type Point, pointOf, type Spot } from "./geometry";
import { labelsOf } from "./labels";
import { cellOf } from "./places";
import { sceneOf, sectorsOf } from "./scene";
import { actors, lots, SECTORS, SHARES } from "./testing";
import { TIDY_WIDTH, tidied, widthsFor } from "./tidy";

const SEEDS = Array.from({ length: 20 }, (_, place) => place + 1);
const SIZES = [
  { people: 15, count: 20 },
  { people: 30, count: 50 },
  { people: 60, count: 150 },
];
const shares = Object.fromEntries(SECTORS.map((id, place) => [id, SHARES[place] as number]));

function crowded(people: number, count: number, seed: number): Network {
  const lot = lots(1000 * seed + people);
  const standing = actors(people, seed).map(({ id, sector, ring, spot }) => actor(id, { sector, ring, spot }));
  const pairs = new Map<string, [string, string]>();
  while (pairs.size < count) {
    const [a, b] = [Math.floor(lot() * people), Math.floor(lot() * people)].sort((one, other) => one - other);
    if (a !== b) pairs.set(`${a} ${b}`, [`x${a}`, `x${b}`]);
  }
  return network({ actors: standing, ties: [...pairs.values()].map(([a, b]) => tie(a, b)), plans: [] });
}

const frameIn = (document: Network) =>
  frameOf(TIDY_WIDTH, document.actors.length, sectorsOf(document, document.actors, shares));

const own = ({ sector, ring, spot }: Actor) => ({ cell: cellOf({ sector, ring }), spot: spot as Spot });

/** Where the document itself puts everybody. */
function pointsIn(document: Network): Map<string, Point> {
  const frame = frameIn(document);
  return new Map(document.actors.map((one) => [one.id, pointOf(frame, own(one).cell, own(one).spot)]));
}

/** Pairs that cover each other where the document puts them. */
function touching(document: Network): number {
  const { radius } = frameIn(document);
  const points = [...pointsIn(document).values()];
  const near = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y) < 2 * radius;
  return points.flatMap((one, place) => points.slice(place + 1).filter((other) => near(one, other))).length;
}

/** Pairs of ties that cross, drawn straight. */
function crossings(document: Network): number {
  const points = pointsIn(document);
  const at = (id: string) => points.get(id) as Point;
  const left = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
  const cross = (one: Tie, other: Tie) => {
    const [a, b, c, d] = [at(one.a), at(one.b), at(other.a), at(other.b)];
    const apart = new Set([one.a, one.b, other.a, other.b]).size === 4;
    return apart && left(a, b, c) !== left(a, b, d) && left(c, d, a) !== left(c, d, b);
  };
  return document.ties.flatMap((one, place) => document.ties.slice(place + 1).filter((other) => cross(one, other)))
    .length;
}

const average = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

describe.each(SIZES)("a map of $people put in order", ({ people, count }) => {
  const maps = SEEDS.map((seed) => crowded(people, count, seed));
  const orderly = maps.map((map) => tidied(map, "now"));
  it("lets nobody cover anybody", () => {
    expect(orderly.map(touching)).toEqual(SEEDS.map(() => 0));
    expect(average(maps.map(touching))).toBeGreaterThan(1);
  });
  it("leaves everybody in the own cell", () => {
    for (const [place, map] of orderly.entries()) {
      expect(map.actors.map(({ sector, ring }) => [sector, ring])).toEqual(
        maps[place]?.actors.map(({ sector, ring }) => [sector, ring]),
      );
      for (const { cell, spot } of map.actors.map(own)) {
        const wholly = inside(frameIn(map), cell, spot);
        expect(spot.along).toBeCloseTo(wholly.along, 9);
        expect(spot.across).toBeCloseTo(wholly.across, 9);
      }
    }
  });
  it("has fewer ties that cross", () => {
    expect(average(orderly.map(crossings))).toBeLessThan(average(maps.map(crossings)));
  });
  it("stays as it is when it is put in order again", () => {
    for (const map of orderly) expect(tidied(map, "now")).toEqual(map);
  });
  it("is as before when that is taken back", () => {
    for (const [place, map] of maps.entries()) {
      const history = new History();
      history.note(map as unknown as Json, orderly[place] as unknown as Json);
      expect(history.undo(orderly[place] as unknown as Json)).toEqual(map);
    }
  });
});

/** Maps of which most of the people stand in a few areas of life. */
function uneven(people: number): Network[] {
  return SEEDS.map((seed) => {
    const lot = lots(seed);
    const one = (id: string) => {
      const sector = SECTORS[Math.floor(lot() * lot() * 8)] as string;
      const ring = (1 + Math.floor(lot() * 3)) as 1 | 2 | 3;
      return actor(id, { sector, ring, spot: { along: lot(), across: lot() } });
    };
    return network({ actors: Array.from({ length: people }, (_, n) => one(`x${n}`)), ties: [], plans: [] });
  });
}

describe("an uneven map put in order", () => {
  it.each([15, 30, 60])("lets nobody of %i cover anybody", (people) => {
    expect(uneven(people).map((map) => touching(tidied(map, "now")))).toEqual(SEEDS.map(() => 0));
  });
  it.each([15, 20])("has room for the names of %i more often than before", (people) => {
    const names = new Map(Array.from({ length: people }, (_, n) => [`x${n}`, n % 2 ? "Luokanopettaja" : "Aune"]));
    const named = (map: Network) => labelsOf(sceneOf(map, "now", TIDY_WIDTH, shares), names) !== null;
    const maps = uneven(people);
    const before = maps.filter(named).length;
    expect(maps.filter((map) => named(tidied(map, "now"))).length).toBeGreaterThan(before + 4);
  });
});

describe("putting a map in order", () => {
  it("changes places and widths and nothing else", () => {
    const map = crowded(15, 20, 3);
    const { widths, ...rest } = tidied(map, "now");
    const bare = (document: Network) => document.actors.map(({ spot, ...facts }) => facts);
    expect({ ...rest, actors: bare(rest as Network) }).toEqual({ ...map, widths: undefined, actors: bare(map) });
    expect(widths.map(({ id }) => id)).toEqual(SECTORS);
  });
  it("leaves those alone who do not stand on the view", () => {
    const spot = { along: 0.1, across: 0.9 };
    const map = network({ actors: [actor("aune"), actor("ryhma", { state: "wished", spot })], ties: [] });
    expect(tidied(map, "now").actors[1]?.spot).toEqual(spot);
    expect(tidied(map, "wished").actors[1]?.spot).not.toEqual(spot);
  });
  it("does nothing to a map with nobody on it", () => {
    const empty = network({ actors: [], ties: [] });
    expect(tidied(empty, "now")).toBe(empty);
  });
});

describe("the width of an area of life", () => {
  it("follows how many stand there", () => {
    const standing = ["home", "services", "services", "services"].map((sector, n) => actor(`x${n}`, { sector }));
    const share = Object.fromEntries(widthsFor(SECTORS, standing).map(({ id, share: part }) => [id, part]));
    expect(share.services).toBeGreaterThan(2 * (share.home as number));
  });
  it("is never less than half of an even share", () => {
    const standing = Array.from({ length: 60 }, (_, n) => actor(`x${n}`, { sector: "services" }));
    for (const { share } of widthsFor(SECTORS, standing)) expect(share).toBeGreaterThanOrEqual(0.5 / 8);
  });
});
