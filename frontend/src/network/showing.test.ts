import { describe, expect, it } from "vitest";
import { atEnd, atTie, MIDDLE } from "./at";
import { actor, network, tie } from "./edits_testing";
import { arcOf, pointOf, RINGS } from "./geometry";
import { type Layer, layered } from "./layers";
import { sceneOf, type View } from "./scene";
import { sectorToSee } from "./showing";
import { frame, SECTORS } from "./testing";
import { editTie } from "./tie_edits";
import { isIn, partOf } from "./zoom";

const map = network({
  actors: [
    actor("aune", { sector: "home", named: "yes" }),
    actor("koulu", { sector: "services", kind: "service" }),
    actor("neuvola", { sector: "services", kind: "service", named: "no" }),
    actor("ryhma", { sector: "friends", kind: "community" }),
  ],
  ties: [
    tie("client", "aune", { stress: "yes", supports: ["concrete", "emotional"] }),
    tie("client", "koulu", { stress: "no", supports: ["information"] }),
    tie("koulu", "neuvola", { stress: "yes" }),
    tie("aune", "koulu", { supports: [] }),
  ],
});
const whole = (view: View = "now", document = map) => sceneOf(document, view, 760, { other: 1 });
const shown = (layer: Layer, scene = whole()) => {
  const { actors, ties } = layered(scene, layer);
  return [actors.map((one) => one.actor.id).join(" "), ties.map((one) => `${one.tie.a}-${one.tie.b}`).join(" ")];
};

describe("a layer", () => {
  it.each([
    ["stress", "aune koulu neuvola", "client-aune koulu-neuvola"],
    ["concrete", "aune", "client-aune"],
    ["emotional", "aune", "client-aune"],
    ["information", "koulu", "client-koulu"],
    ["services", "koulu neuvola", "client-koulu koulu-neuvola"],
    ["named", "aune", "client-aune"],
  ] as const)("of %s shows what is of it, and whom that joins", (layer, actors, ties) => {
    expect(shown(layer)).toEqual([actors, ties]);
  });
  it("of everything is the view itself", () => {
    const scene = whole();
    expect(layered(scene, "all")).toBe(scene);
  });
  it("moves nobody", () => {
    const scene = whole();
    const { actors, frame: laid } = layered(scene, "services");
    for (const one of actors) expect(scene.actors).toContain(one);
    expect(laid).toBe(scene.frame);
  });
  it("goes by what the view shows: what is, what is wished, or either", () => {
    const eased = editTie(map, "client", "aune", "wished", { stress: "no" });
    const strained = (view: View) => shown("stress", whole(view, eased))[1];
    expect(strained("now")).toBe("client-aune koulu-neuvola");
    expect(strained("wished")).toBe("koulu-neuvola");
    expect(strained("change")).toBe("client-aune koulu-neuvola");
  });
});

describe("an area of life seen from nearer", () => {
  const middle = { x: 380, y: 380, radius: 40 };
  const laid = frame(760, 15);
  it.each(SECTORS)("shows %s whole, with the one in the middle, larger than the map does", (sector) => {
    const part = partOf({ frame: laid, middle }, sector);
    expect(part.side).toBeLessThan(0.85 * laid.width);
    expect(isIn(part, middle)).toBe(true);
    for (const ring of RINGS) {
      for (const along of [0, 0.5, 1]) {
        const point = pointOf(laid, { sector: arcOf(laid, sector).id, ring }, { along, across: 0.5 });
        expect(isIn(part, { ...point, radius: laid.radius / 2 })).toBe(true);
      }
    }
  });
  it("never reaches beyond the map", () => {
    for (const sector of SECTORS) {
      const { x, y, side } = partOf({ frame: laid, middle }, sector);
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x, y) + side).toBeLessThanOrEqual(laid.width);
    }
  });
  it("gives way to the area of life of whoever has the focus elsewhere", () => {
    const scene = whole();
    const seen = [MIDDLE, atEnd("aune"), atEnd("koulu"), atTie({ a: "client", b: "koulu" })];
    expect(seen.map((at) => sectorToSee(scene, "home", at))).toEqual(["home", "home", "services", "home"]);
    expect(sectorToSee(scene, null, atEnd("koulu"))).toBeNull();
  });
});
