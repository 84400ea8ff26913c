import { useEffect, useMemo, useState } from "preact/hooks";
import { type At, MIDDLE } from "./at";
import { type Layer, layered } from "./layers";
import type { Scene } from "./scene";
import { isSeen } from "./walking";
import { isIn, type Part, partOf } from "./zoom";

/** What of a view is shown, and how it is chosen. */
export interface Showing {
  /** What the layer shows of the view. */
  scene: Scene;
  /** All of the view. */
  whole: Scene;
  layer: Layer;
  showLayer: (layer: Layer) => void;
  /** The area of life that is seen from nearer; null for the whole map. */
  sector: string | null;
  showSector: (sector: string | null) => void;
  part: Part;
  at: At;
}

/**
 * Chooses what is shown. Whatever gets the focus is shown: who would be hidden brings everything back, and who stands
 * elsewhere brings the own area of life. While a tie is drawn, everything is shown.
 */
export function useShowing(whole: Scene, noted: At, note: (at: At) => void, draws: boolean): Showing {
  const [chosen, choose] = useState<Layer>("all");
  const [near, approach] = useState<string | null>(null);
  const shown = useMemo(() => layered(whole, chosen), [whole, chosen]);
  const at = isSeen(whole, noted) ? noted : MIDDLE;
  const hidden = !isSeen(shown, at);
  const layer = hidden || draws ? "all" : chosen;
  const known = near !== null && whole.frame.arcs.some(({ id }) => id === near) ? near : null;
  const sector = sectorToSee(whole, known, at);
  useEffect(() => {
    if (hidden) choose("all");
    if (sector !== near) approach(sector);
  }, [hidden, sector]);
  return {
    scene: layer === "all" ? whole : shown,
    whole,
    layer,
    showLayer: (next) => {
      if (!isSeen(layered(whole, next), at)) note(MIDDLE);
      choose(next);
    },
    sector,
    showSector: (next) => {
      if (sectorToSee(whole, next, at) !== next) note(MIDDLE);
      approach(next);
    },
    part: useMemo(() => partOf(whole, sector), [whole, sector]),
    at,
  };
}

/** The area of life to be seen from nearer, so that whoever has the focus is in it. */
export function sectorToSee(scene: Scene, near: string | null, at: At): string | null {
  if (near === null || at.kind === "tie") return near;
  const focused = scene.actors.find(({ actor }) => actor.id === at.id);
  if (!focused || isIn(partOf(scene, near), focused.disc)) return near;
  return focused.actor.sector ?? "";
}
