// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: nothing in this drawing takes the focus
import { useMemo } from "preact/hooks";
import { CLIENT } from "../checks/network/reading";
import { useSurroundings } from "../parts/surroundings";
import type { At } from "./at";
import { useMapEditor } from "./editor";
import { signsOf } from "./ground";
import { namesOfFew } from "./labels";
import type { Scene } from "./scene";
import { NameOf } from "./symbols";
import { tiesAround } from "./walking";

/** Whose names are shown on a map of numbers: of what has the focus, and of those who are tied to it. */
export function namedNear(scene: Scene, at: At): string[] {
  if (at.kind === "tie") return [at.a, at.b];
  if (at.id === CLIENT) return [];
  return [at.id, ...tiesAround(scene, at.id).map(({ tie }) => (tie.a === at.id ? tie.b : tie.a))];
}

/** On a map of numbers, the names around what has the focus, as far as they have room. */
export function NearNames() {
  const { say } = useSurroundings();
  const { scene, names, at } = useMapEditor();
  const signs = useMemo(() => signsOf(scene.frame, say), [scene, say]);
  const labels = namesOfFew(scene, names, namedNear(scene, at), signs);
  return (
    <g aria-hidden="true" class="n-labels">
      {[...labels].map(([id, label]) => (
        <NameOf key={id} of={id} label={label} style="now" />
      ))}
    </g>
  );
}
