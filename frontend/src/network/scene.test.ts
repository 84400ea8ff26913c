import { describe, expect, it } from "vitest";
import { CLIENT } from "../checks/network/reading";
import { placeActor, removeActor } from "./actor_edits";
import { atEnd, atOf, atTie, pathOf } from "./at";
import { actor, network, tie } from "./edits_testing";
import { under } from "./geometry";
import { hit } from "./hit";
import { commandOf } from "./keys";
import { labelsOf, namesOfFew, wrapped } from "./labels";
import { namedNear } from "./near_names";
import { type DrawnActor, sceneOf, sectorsOf, type View } from "./scene";
import { SECTORS, SHARES } from "./testing";
import { addTie, editTie, removeTie } from "./tie_edits";
import { afterRemoval, endToward, found, isSeen, pointsOf, step, tieStep, tiesAround } from "./walking";

const shares = Object.fromEntries(SECTORS.map((id, place) => [id, SHARES[place] as number]));
const seen = (document = network(), view: View = "now", width = 760) => sceneOf(document, view, width, shares);
const ids = (document = network(), view: View = "now") => seen(document, view).actors.map((one) => one.actor.id);

describe("a view", () => {
  const left = removeActor(addTie(network(), "client", "ryhma", "wished"), "koulu", "wished");
  it.each([
    ["now", ["aune", "koulu"], ["now", "now"]],
    ["wished", ["aune", "ryhma"], ["now", "wished"]],
    ["change", ["aune", "koulu", "ryhma"], ["now", "ending", "wished"]],
  ] as const)("of %s shows who stands there, drawn as what becomes of them", (view, expected, styles) => {
    expect(ids(left, view)).toEqual(expected);
    expect(seen(left, view).actors.map(({ style }) => style)).toEqual(styles);
  });
  it("shows no tie to somebody whom it does not show", () => {
    const ties = seen(left, "wished").ties.map(({ tie: { a, b } }) => `${a} ${b}`);
    expect(ties).toEqual(["client aune", "client ryhma"]);
  });
  it("draws what changes both as it is and as it is wished, and only where both maps are seen", () => {
    const changed = editTie(network(), "client", "aune", "wished", { strength: "weak" });
    const drawn = (view: View) => seen(changed, view).ties[0]?.strokes.map(({ strength, style }) => [strength, style]);
    expect(drawn("now")).toEqual([["strong", "now"]]);
    expect(drawn("wished")).toEqual([["weak", "now"]]);
    expect(drawn("change")).toEqual([
      ["strong", "now"],
      ["weak", "wished"],
    ]);
  });
  it("shows no tie that is gone there, and draws everybody where they are wished to be", () => {
    const place = { sector: "friends", ring: 1 as const, spot: null };
    const wished = placeActor(removeTie(network(), "client", "aune", "wished"), "aune", "wished", place);
    expect(seen(wished, "wished").ties.map(({ tie: { a, b } }) => `${a} ${b}`)).toEqual(["aune koulu", "client koulu"]);
    const at = (view: View) => under(seen(wished).frame, seen(wished, view).actors[0]?.disc ?? { x: 0, y: 0 });
    expect([at("now"), at("wished")]).toMatchObject([
      { sector: "family", ring: 2 },
      { sector: "friends", ring: 1 },
    ]);
  });
  it("keeps everybody's number, whoever is left out", () => {
    expect(seen(left, "wished").actors.map(({ number }) => number)).toEqual([1, 3]);
  });
  it("gives a sector to those without a place, and to a sector that has no width of its own that of others", () => {
    const lost = actor("lost", { sector: null });
    const drawn = sectorsOf(network({ sectors: ["home", "allotment"] }), [lost], shares);
    expect(drawn).toEqual([
      { id: "home", share: 46 },
      { id: "allotment", share: 24 },
      { id: "", share: 24 },
    ]);
  });
});

describe("walking", () => {
  const at = (id: string, sector: string, ring: 1 | 2 | 3) =>
    actor(id, { sector, ring, spot: { along: 0.5, across: 0.5 } });
  const document = network({
    actors: [at("top", "home", 1), at("right", "friends", 1), at("left", "services", 1)],
    ties: [tie(CLIENT, "top"), tie(CLIENT, "right"), tie(CLIENT, "left"), tie("left", "top")],
  });
  const scene = seen(document);
  it("goes where the arrow points, from a tie to its end that way, and nowhere past the last one", () => {
    expect(step(scene, atEnd(CLIENT), "up")).toEqual(atEnd("top"));
    expect(step(scene, atEnd(CLIENT), "right")).toEqual(atEnd("right"));
    expect(step(scene, atTie({ a: CLIENT, b: "left" }), "left")).toEqual(atEnd("left"));
    expect(step(scene, atEnd("top"), "up")).toBeNull();
    expect(endToward(pointsOf(scene), { a: CLIENT, b: "top" }, "down")).toBe(CLIENT);
  });
  it("takes the ties of somebody clockwise, and round again", () => {
    expect(tiesAround(scene, CLIENT).map((one) => one.tie.b)).toEqual(["top", "right", "left"]);
    const first = tieStep(scene, atEnd(CLIENT), CLIENT, 1);
    expect(first).toEqual(atTie({ a: CLIENT, b: "top" }));
    expect(tieStep(scene, atEnd(CLIENT), CLIENT, -1)).toEqual(atTie({ a: CLIENT, b: "left" }));
    expect(tieStep(scene, atTie({ a: CLIENT, b: "left" }), CLIENT, 1)).toEqual(first);
    expect(tieStep(seen(network({ ties: [] })), atEnd(CLIENT), CLIENT, 1)).toBeNull();
  });
  it("finds by number, by the beginning of a name, else by what is in it", () => {
    const names = new Map([
      [CLIENT, "Senna"],
      ["top", "Isoäiti"],
      ["right", "Äiti"],
      ["left", "Neuvola"],
    ]);
    const sought = ["2", "ä", "volA", "x"].map((word) => found(scene, names, word));
    expect(sought).toEqual([atEnd("right"), atEnd("right"), atEnd("left"), null]);
  });
  it("has somewhere to go when what had the focus is removed", () => {
    expect(afterRemoval(scene, atEnd("right"), CLIENT)).toEqual(atEnd("top"));
    expect(afterRemoval(scene, atEnd("top"), CLIENT)).toEqual(atEnd("right"));
    expect(afterRemoval(scene, atTie({ a: "left", b: "top" }), "top")).toEqual(atEnd("top"));
    expect(afterRemoval(seen(network({ actors: [], ties: [] })), atEnd("x"), CLIENT)).toEqual(atEnd(CLIENT));
  });
  it("knows what is on a view", () => {
    const known = [
      atEnd(CLIENT),
      atEnd("top"),
      atEnd("x"),
      atTie({ a: "left", b: "top" }),
      atTie({ a: "x", b: "top" }),
    ];
    expect(known.map((one) => isSeen(scene, one))).toEqual([true, true, false, true, false]);
  });
  it("names everything by a path that leads back", () => {
    for (const one of [atEnd(CLIENT), atEnd("top"), atTie({ a: CLIENT, b: "top" })]) {
      expect(atOf(pathOf(one).join("/"))).toEqual(one);
    }
    expect(["actors/x/name", "plans/p", ""].map(atOf)).toEqual([null, null, null]);
  });
});

describe("what lies under a pointer", () => {
  const placed = placeActor(network(), "aune", "now", { sector: "home", ring: 3, spot: { along: 0.5, across: 0.5 } });
  const scene = seen(placed, "now", 375);
  const one = scene.actors[0] as DrawnActor;
  it("is an actor, also a little beside it", () => {
    const { x, y, radius } = one.disc;
    expect(hit(scene, { x, y: y - radius - 8 })).toEqual(atEnd("aune"));
    expect(hit(scene, { x: scene.middle.x, y: scene.middle.y })).toEqual(atEnd(CLIENT));
  });
  it("is the nearest tie on open ground, and nothing far from all", () => {
    for (const { tie: drawn, line } of scene.ties) expect(hit(scene, line.at(0.5, 3))).toEqual(atTie(drawn));
    expect(hit(scene, { x: 2, y: 2 })).toBeNull();
  });
});

describe("keys", () => {
  const none = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
  it.each([
    ["ArrowUp", {}, { does: "step", arrow: "up" }],
    ["ArrowUp", { shiftKey: true }, { does: "push", arrow: "up" }],
    ["PageDown", {}, { does: "tie_step", way: 1 }],
    ["PageDown", { shiftKey: true }, { does: "sector_step", way: 1 }],
    ["+", { shiftKey: true }, { does: "grade", way: 1 }],
    ["z", { ctrlKey: true }, { does: "undo" }],
    ["Z", { metaKey: true, shiftKey: true }, { does: "redo" }],
    ["ä", {}, { does: "search", sign: "ä" }],
    ["Ä", { shiftKey: true }, { does: "search", sign: "Ä" }],
    ["s", { ctrlKey: true }, null],
    ["ArrowLeft", { altKey: true }, null],
    ["Tab", {}, null],
    ["F10", {}, null],
    ["F10", { shiftKey: true }, { does: "menu" }],
  ])("%s with %o", (key, held, expected) => {
    expect(commandOf({ ...none, ...held, key })).toEqual(expected);
  });
});

describe("names on the map", () => {
  it("break Finnish words where they are put together", () => {
    expect(wrapped("Kouluterveydenhoitaja")).toEqual(["Kouluterveyden-", "hoitaja"]);
    expect(wrapped("Lastensuojelun sosiaalityöntekijä")).toEqual(["Lastensuojelun", "sosiaali-", "työntekijä"]);
    expect(wrapped("Pitkä-aikaissairaanhoito")).toEqual(["Pitkä-", "aikaissairaan-", "hoito"]);
    expect(wrapped(" ")).toEqual([""]);
  });
  it("cover neither actors nor each other", () => {
    const near = (n: number) => ({
      sector: "services",
      ring: 3 as const,
      spot: { along: 0.2 + n * 0.11, across: 0.5 },
    });
    const many = network({ actors: [0, 1, 2, 3].map((n) => actor(`x${n}-toimija`, near(n))), ties: [] });
    const scene = seen(many);
    const names = new Map(scene.actors.map((one) => [one.actor.id, one.actor.id]));
    const boxes = [...(labelsOf(scene, names)?.values() ?? [])].map(({ box }) => box);
    expect(boxes.length).toBe(4);
    for (const box of boxes) {
      const covered = boxes.filter(
        (one) =>
          one !== box && one.left < box.right && box.left < one.right && one.top < box.bottom && box.top < one.bottom,
      );
      expect(covered).toEqual([]);
    }
  });
  it("give way to numbers for all as soon as one has no room", () => {
    const narrow = network({
      actors: Array.from({ length: 20 }, (_, n) => actor(`Sosiaalityöntekijä ${n}`)),
      ties: [],
    });
    const scene = seen(narrow, "now", 375);
    expect(labelsOf(scene, new Map(scene.actors.map((one) => [one.actor.id, one.actor.id])))).toBeNull();
  });
  it("of a few stand beside their numbers, the one that has the focus first, and cover nobody", () => {
    const people = Array.from({ length: 60 }, (_, n) =>
      actor(`x${n}`, { sector: SECTORS[n % 8] as string, ring: n === 0 ? 1 : 3 }),
    );
    const scene = seen(network({ actors: people, ties: [tie("x0", "x1"), tie("client", "x0")] }));
    const names = new Map(people.map(({ id }) => [id, `Naapuri ${id}`]));
    const few = namedNear(scene, atEnd("x0"));
    expect([...few].sort()).toEqual(["client", "x0", "x1"]);
    expect(few[0]).toBe("x0");
    expect(namedNear(scene, atTie({ a: "x0", b: "x1" }))).toEqual(["x0", "x1"]);
    const found = namesOfFew(scene, names, [...few, ...scene.actors.map((one) => one.actor.id)]);
    expect([...found.keys()][0]).toBe("x0");
    for (const { box } of found.values()) {
      const covered = scene.actors.filter(
        ({ disc: { x, y } }) => box.left < x && x < box.right && box.top < y && y < box.bottom,
      );
      expect(covered).toEqual([]);
    }
  });
});
