/** How the drawing shows what has the focus; written straight into it, since focus is no state of the drawing. */
import { CLIENT } from "../checks/network/reading";
import { type At, atTie, pathOf } from "./at";
import type { MapEditor } from "./editor";
import type { Scene } from "./scene";

/** With more actors than this, ties that do not touch what has the focus step back. */
const CROWDED = 25;

/** The option of something in a drawing. */
export function optionOf(drawing: ParentNode, at: At): SVGGElement | null {
  return drawing.querySelector(`svg [data-place="${CSS.escape(pathOf(at).join("/"))}"]`);
}

/**
 * The ties that stand out on a crowded map: of what has the focus, else of those in the area of life that is seen from
 * nearer; null while all stand alike.
 */
export function nearTies(scene: Scene, at: At, sector: string | null = null): At[] | null {
  if (scene.actors.length <= CROWDED) return null;
  if (at.kind === "tie") return [at];
  if (at.id === CLIENT && sector === null) return null;
  const there = scene.actors.filter(({ actor }) => (actor.sector ?? "") === sector).map(({ actor }) => actor.id);
  const ends = new Set(at.id === CLIENT ? there : [at.id]);
  return scene.ties.flatMap(({ tie }) => (ends.has(tie.a) || ends.has(tie.b) ? atTie(tie) : []));
}

/** Marks what has the focus as the one option that Tab reaches; gives the way to take the marks off again. */
export function markFocus(drawing: ParentNode, { scene, at, sector }: MapEditor): () => void {
  const current = optionOf(drawing, at);
  const map = drawing.querySelector(".n-map");
  const near = nearTies(scene, at, sector);
  const marked = (near ?? []).flatMap((tie) => optionOf(drawing, tie) ?? []);
  const mark = (on: boolean) => {
    current?.setAttribute("tabindex", on ? "0" : "-1");
    current?.setAttribute("aria-selected", String(on));
    current?.classList.toggle("n-current", on);
    map?.classList.toggle("n-dimmed", on && near !== null);
    for (const tie of marked) tie.classList.toggle("n-near", on);
  };
  mark(true);
  return () => mark(false);
}
