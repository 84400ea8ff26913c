/**
 * The map by mouse and finger: a press selects what is nearest, a drag moves an actor, a drag from the knob draws a
 * tie, and Esc takes either back.
 */
import { CLIENT } from "../checks/network/reading";
import { joinOrBegin } from "./acting";
import { type At, sameAt } from "./at";
import { dragOf } from "./drag";
import type { MapEditor } from "./editor";
import { type Point, under } from "./geometry";
import { hit } from "./hit";
import { knobOf, onKnob, stretchOf } from "./knob";

/** How far, in pixels, a hand may tremble before a press becomes a drag. */
const SLACK = 4;

/** What a press becomes: it is followed, and then lands, was a tap only, or is given up. */
interface Gesture {
  follow: (point: Point) => void;
  land: (point: Point) => void;
  tap: () => void;
  end: () => void;
}

/** The handlers of the map's drawing. A finger drags only what is selected already; else the page scrolls. */
export function mapPointer(editor: MapEditor, go: (at: At) => void, onOpen: () => void) {
  const onPointerDown = (press: PointerEvent) => {
    if (press.button !== 0) return;
    const svg = press.currentTarget as SVGSVGElement;
    const start = pointAt(svg, press);
    const touches = press.pointerType === "touch";
    const knob = onKnob(editor.scene, editor.at, start, touches);
    const gesture = knob ? tieFrom(svg, knob) : ofPressed(svg, start, touches);
    if (gesture) followed(svg, press, start, gesture);
  };

  const ofPressed = (svg: SVGSVGElement, start: Point, touches: boolean): Gesture | null => {
    const pressed = hit(editor.scene, start);
    if (!pressed) return null;
    const selected = sameAt(pressed, editor.at);
    const tap = () => tapped(pressed, touches && selected);
    if (!touches) go(pressed);
    if (pressed.kind === "tie" || pressed.id === CLIENT || (touches && !selected)) {
      return { follow: () => {}, land: () => {}, tap, end: () => {} };
    }
    const drag = dragOf(svg, editor.scene, pressed, start);
    const land = (point: Point) => editor.put(pressed.id, under(editor.scene.frame, drag.middle(point)));
    return { follow: drag.follow, land, tap, end: drag.end };
  };

  const tapped = (at: At, again: boolean) => {
    if (editor.begun !== null && at.kind === "end" && at.id !== editor.begun) joinOrBegin(editor, at.id);
    else if (again) onOpen();
    else go(at);
  };

  /** From the knob of somebody to somebody else. */
  const tieFrom = (svg: SVGSVGElement, id: string): Gesture => {
    const stretch = stretchOf(svg, knobOf(editor.scene, { kind: "end", id }));
    let drawn = false;
    const follow = (point: Point) => {
      if (!drawn && editor.layer !== "all") editor.begin(id, true);
      drawn = true;
      stretch.follow(point);
    };
    const land = (point: Point) => {
      const reached = hit(editor.whole, point);
      if (reached?.kind === "end" && reached.id !== id) editor.tie(id, reached.id);
    };
    const end = () => {
      stretch.end();
      if (drawn) editor.begin(null, true);
    };
    return { follow, land, tap: () => joinOrBegin(editor, id), end };
  };

  // The focus moves by program only: the browser's own, after a tap, would take it from a tie just drawn.
  return { onPointerDown, onMouseDown: (event: MouseEvent) => event.preventDefault(), onDblClick: onOpen };
}

/** Follows a pressed pointer until it is lifted, lost, or given up with Esc. */
function followed(svg: SVGSVGElement, press: PointerEvent, start: Point, gesture: Gesture): void {
  const stop = new AbortController();
  let moved = false;
  const over = () => {
    stop.abort();
    gesture.end();
  };
  const listen = <Kind extends keyof SVGElementEventMap>(
    kind: Kind,
    heard: (event: SVGElementEventMap[Kind]) => void,
    options: AddEventListenerOptions = {},
  ) => svg.addEventListener(kind, heard, { ...options, signal: stop.signal });
  svg.setPointerCapture(press.pointerId);
  listen("pointermove", (event) => {
    const point = pointAt(svg, event);
    moved ||= Math.hypot(point.x - start.x, point.y - start.y) > SLACK;
    if (moved) gesture.follow(point);
  });
  listen("pointerup", (event) => {
    over();
    if (moved) gesture.land(pointAt(svg, event));
    else gesture.tap();
  });
  listen("pointercancel", over);
  // Where an engine does not go by `touch-action` on parts of a drawing, the page would scroll under the drag.
  listen("touchmove", (event) => moved && event.cancelable && event.preventDefault(), { passive: false });
  const giveUp = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    over();
  };
  listen("keydown", giveUp, { capture: true });
}

/** The point of the drawing under a pointer, also where only a part of it is seen. */
function pointAt(svg: SVGSVGElement, event: PointerEvent): Point {
  const box = svg.getBoundingClientRect();
  const { x, y, width } = svg.viewBox.baseVal;
  const scale = width / (box.width || 1);
  return { x: x + (event.clientX - box.left) * scale, y: y + (event.clientY - box.top) * scale };
}
