import { CLIENT } from "../checks/network/reading";
import type { At } from "./at";
import type { Point } from "./geometry";
import type { Scene } from "./scene";

const RADIUS = 10;
/** How near, in pixels, a pointer takes hold of the knob: a finger needs more. */
const HOLD = { mouse: 13, touch: 22 };
const DIAGONAL = Math.SQRT1_2;
const AWAY = 6;

/** Where the knob of somebody stands from which a tie is drawn: at the upper right; a tie has none. */
export function knobOf(scene: Scene, at: At): Point | null {
  if (at.kind === "tie") return null;
  const disc = at.id === CLIENT ? scene.middle : scene.actors.find(({ actor }) => actor.id === at.id)?.disc;
  if (!disc) return null;
  const far = (disc.radius + AWAY) * DIAGONAL;
  return { x: disc.x + far, y: disc.y - far };
}

/** Whose knob is under the pointer: that of who has the focus, or nobody's. */
export function onKnob(scene: Scene, at: At, { x, y }: Point, touches: boolean): string | null {
  const knob = knobOf(scene, at);
  if (!knob || at.kind === "tie") return null;
  return Math.hypot(knob.x - x, knob.y - y) <= (touches ? HOLD.touch : HOLD.mouse) ? at.id : null;
}

/** The knob beside who has the focus; its twins are Space, the menu and the details. */
export function Knob({ scene, at, begun }: { scene: Scene; at: At; begun: boolean }) {
  const knob = knobOf(scene, at);
  if (!knob) return null;
  return (
    <g class="n-knob" data-begun={begun} transform={`translate(${knob.x.toFixed(1)} ${knob.y.toFixed(1)})`}>
      <circle r={RADIUS} />
      <path d="M-4.5 0H4.5M0-4.5V4.5" />
    </g>
  );
}

/** The tie that is being drawn by hand: a line from the knob to the pointer. */
export function stretchOf(svg: SVGSVGElement, from: Point | null) {
  const line = document.createElementNS("http://www.w3.org/2000/svg", "line");
  line.setAttribute("class", "n-stretch");
  return {
    follow(point: Point): void {
      if (!from) return;
      if (!line.isConnected) svg.append(line);
      for (const [name, value] of Object.entries({ x1: from.x, y1: from.y, x2: point.x, y2: point.y })) {
        line.setAttribute(name, value.toFixed(1));
      }
    },
    end(): void {
      line.remove();
    },
  };
}
