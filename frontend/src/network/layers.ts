/** Parts of a map to talk about one at a time. A layer hides; it changes nothing, and everybody stays in place. */
import { CLIENT } from "../checks/network/reading";
import type { Tie } from "../types/network";
import { laidOverTie, type Scene, type View, whichOf } from "./scene";

export const LAYERS = ["all", "stress", "concrete", "emotional", "information", "services", "named"] as const;

export type Layer = (typeof LAYERS)[number];

/** What of a view is seen on a layer: ties of a sort with those whom they join, or people of a sort and their ties. */
export function layered(scene: Scene, layer: Layer): Scene {
  if (layer === "all") return scene;
  if (layer === "services" || layer === "named") {
    const actors = scene.actors.filter(({ actor }) =>
      layer === "services" ? actor.kind === "service" : actor.named === "yes",
    );
    const ends = new Set([CLIENT, ...actors.map(({ actor }) => actor.id)]);
    return { ...scene, actors, ties: scene.ties.filter(({ tie }) => ends.has(tie.a) && ends.has(tie.b)) };
  }
  const ties = scene.ties.filter(({ tie }) => faces(tie, scene.view).some((face) => isOf(face, layer)));
  const ends = new Set(ties.flatMap(({ tie }) => [tie.a, tie.b]));
  return { ...scene, actors: scene.actors.filter(({ actor }) => ends.has(actor.id)), ties };
}

/** The tie as the view shows it: where both maps are seen, as it is and as it is wished. */
function faces(tie: Tie, view: View): Tie[] {
  return view === "change" ? [tie, laidOverTie(tie, "wished")] : [laidOverTie(tie, whichOf(view))];
}

function isOf(tie: Tie, layer: Exclude<Layer, "all" | "services" | "named">): boolean {
  return layer === "stress" ? tie.stress === "yes" : (tie.supports ?? []).includes(layer);
}
