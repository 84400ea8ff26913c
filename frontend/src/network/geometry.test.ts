import { describe, expect, it } from "vitest";
import { arcOf, pointOf, RINGS, type Ring, under } from "./geometry";
import { type Arrow, meant, moved, nextIn, type Placed } from "./moving";
import { cellOf, dropped, places, type Standing } from "./places";
import { actors, frame, lots, SECTORS } from "./testing";

const WIDTHS = [320, 560, 760, 1100];

function distances(standing: Standing[], width: number) {
  const crowd = places(frame(width, standing.length), standing);
  const points = [...crowd.points.values()];
  const near = points.flatMap((one, place) =>
    points.slice(place + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
  );
  return { crowd, least: Math.min(...near) };
}

describe("the map's cells", () => {
  it.each(WIDTHS)("have a place for every spot, and the spot back from the place, at %i px", (width) => {
    const lot = lots(width);
    const map = frame(width, 20);
    for (let time = 0; time < 500; time += 1) {
      const cell = { sector: SECTORS[Math.floor(lot() * 8)] as string, ring: (Math.floor(lot() * 3) + 1) as Ring };
      const spot = { along: lot(), across: lot() };
      const found = under(map, pointOf(map, cell, spot));
      expect(found).toMatchObject(cell);
      expect(found.spot.along).toBeCloseTo(spot.along, 9);
      expect(found.spot.across).toBeCloseTo(spot.across, 9);
    }
  });

  it("take what lies outside as the nearest within", () => {
    const map = frame(760, 20);
    expect(under(map, { x: 380, y: 380 }).ring).toBe(1);
    expect(under(map, { x: 380, y: 1 })).toMatchObject({ sector: "home", ring: 3, spot: { across: 1 } });
  });
});

describe("places", () => {
  it.each([
    { count: 60, width: 760 },
    { count: 120, width: 860 },
    { count: 400, width: 860 },
  ])("let nobody cover anybody among $count at $width px, each in the own cell", ({ count, width }) => {
    for (const spots of [true, false]) {
      for (let seed = 1; seed <= 5; seed += 1) {
        const standing = actors(count, seed, spots);
        const { crowd, least } = distances(standing, width);
        expect(least).toBeGreaterThan(2 * crowd.frame.radius);
        for (const actor of standing) {
          const point = crowd.points.get(actor.id) as { x: number; y: number };
          expect(under(crowd.frame, point)).toMatchObject(cellOf(actor));
        }
      }
    }
  });

  it("do not depend on the order of the actors", () => {
    const standing = actors(60, 7, false);
    const turned = places(frame(760, 60), [...standing].reverse());
    expect(new Map(turned.points)).toEqual(new Map(places(frame(760, 60), standing).points));
  });

  it("keep names apart while there are few", () => {
    const standing = ["a", "b", "c"].map((id) => ({ id, sector: "services", ring: 2 as Ring, spot: null }));
    const points = [...places(frame(760, 3), standing).points.values()];
    for (const [place, one] of points.entries()) {
      for (const other of points.slice(place + 1)) {
        expect(Math.abs(one.x - other.x) > 76 || Math.abs(one.y - other.y) > 46).toBe(true);
      }
    }
  });

  it("put whoever is dropped where there is room, and move nobody else", () => {
    const standing = actors(60, 3).map((actor) => ({ ...actor }));
    const map = frame(760, 60);
    const crowd = places(map, standing);
    // What is drawn is what is stored, as after the first move of each.
    const kept = standing.map((actor) => ({
      ...actor,
      spot: under(map, crowd.points.get(actor.id) as { x: number; y: number }).spot,
    }));
    const target = crowd.points.get("x9") as { x: number; y: number };
    const landed = dropped(crowd, "x4", target);
    const after = places(
      map,
      kept.map((actor) => (actor.id === "x4" ? { ...actor, ...landed } : actor)),
    );
    for (const { id } of kept.filter((actor) => actor.id !== "x4")) {
      expect(after.points.get(id)?.x).toBeCloseTo(crowd.points.get(id)?.x as number, 6);
      expect(after.points.get(id)?.y).toBeCloseTo(crowd.points.get(id)?.y as number, 6);
    }
    const place = after.points.get("x4") as { x: number; y: number };
    expect(Math.hypot(place.x - target.x, place.y - target.y)).toBeGreaterThan(2 * map.radius);
    expect(crowd.points.has("x4")).toBe(true);
  });
});

it("lets an actor be moved a little, for nobody stands in its own way", () => {
  const map = frame(760, 12);
  const standing: Standing[] = [{ id: "a", sector: "family", ring: 2, spot: { along: 0.5, across: 0.5 } }];
  const crowd = places(map, standing);
  const near = { x: (crowd.points.get("a")?.x ?? 0) + 5, y: (crowd.points.get("a")?.y ?? 0) + 3 };
  const landed = dropped(crowd, "a", near);
  expect(pointOf(map, landed, landed.spot).x).toBeCloseTo(near.x, 6);
  expect(pointOf(map, landed, landed.spot).y).toBeCloseTo(near.y, 6);
});

describe("moves by key", () => {
  const map = frame(760, 12);
  const at = (sector: string, ring: Ring, along = 0.5): Placed => ({ sector, ring, spot: { along, across: 0.5 } });

  it("go by ring, and stop at the edge", () => {
    expect(moved(map, at("home", 2), "nearer")?.ring).toBe(1);
    expect(moved(map, at("home", 1), "nearer")).toBeNull();
    expect(moved(map, at("home", 3), "farther")).toBeNull();
  });

  it("go round by sector and come back", () => {
    let place: Placed | null = at("home", 2);
    for (const sector of [...SECTORS.slice(1), "home"]) {
      place = place && moved(map, place, "next_sector");
      expect(place?.sector).toBe(sector);
    }
    expect(moved(map, at("home", 2), "previous_sector")?.sector).toBe("other");
  });

  it("step along the ring into the next sector, and back into the same", () => {
    const steps = Array.from({ length: 6 }).reduce<Placed>(
      (place) => moved(map, place, "clockwise") as Placed,
      at("home", 2, 1 / 12),
    );
    expect(steps.sector).toBe("family");
    expect(moved(map, steps, "back")?.sector).toBe("home");
  });

  it("follow the arrows on the screen wherever the actor stands", () => {
    const lot = lots(11);
    for (let time = 0; time < 200; time += 1) {
      const from = at(SECTORS[Math.floor(lot() * 8)] as string, 2, 0.2 + 0.6 * lot());
      const was = pointOf(map, from, from.spot);
      for (const [arrow, x, y] of [
        ["up", 0, -1],
        ["down", 0, 1],
        ["left", -1, 0],
        ["right", 1, 0],
      ] as [Arrow, number, number][]) {
        const to = moved(map, from, meant(map, from, arrow)) as Placed;
        const is = pointOf(map, to, to.spot);
        expect((is.x - was.x) * x + (is.y - was.y) * y).toBeGreaterThan(0);
      }
    }
  });

  it("go to nobody who lies more aside than ahead", () => {
    const points = new Map([
      ["aside", { x: 10, y: 30 }],
      ["ahead", { x: 90, y: 10 }],
    ]);
    expect(nextIn(points, { x: 0, y: 0 }, "right")).toBe("ahead");
    expect(nextIn(points, { x: 0, y: 0 }, "up")).toBeNull();
  });

  it.each([16, 30, 60])("reach everybody among %i by the arrows, from the client", (count) => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const points = new Map(places(frame(760, count), actors(count, seed)).points).set("client", { x: 380, y: 380 });
      const seen = ["client"];
      for (const id of seen) {
        for (const arrow of ["up", "down", "left", "right"] as Arrow[]) {
          const others = new Map([...points].filter(([other]) => other !== id));
          const next = nextIn(others, points.get(id) as { x: number; y: number }, arrow);
          if (next && !seen.includes(next)) seen.push(next);
        }
      }
      expect(seen.length).toBe(count + 1);
    }
  });
});

it("has its first sector on top and its sectors all around", () => {
  const map = frame(760, 12);
  const round = map.arcs.reduce((sum, arc) => sum + arc.sweep, 0);
  expect(round).toBeCloseTo(2 * Math.PI, 9);
  expect(arcOf(map, "home").start).toBeLessThan(0);
  expect(RINGS.map((ring) => (map.borders[ring] as number) > (map.borders[ring - 1] as number))).not.toContain(false);
});
