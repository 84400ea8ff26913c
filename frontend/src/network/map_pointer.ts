/** The map by mouse and finger: a press selects what is nearest, a drag moves an actor, and Esc takes the drag back. */
import { CLIENT } from "../checks/network/reading";
import { joinOrBegin } from "./acting";
import { type At, pathOf, sameAt } from "./at";
import type { MapEditor } from "./editor";
import { type Point, under } from "./geometry";
import { hit } from "./hit";

/** How far, in pixels, a hand may tremble before a press becomes a drag. */
const SLACK = 4;

/** The handlers of the map's drawing. A finger drags only what is selected already; else the page scrolls. */
export function mapPointer(editor: MapEditor, go: (at: At) => void, onOpen: () => void) {
  const onPointerDown = (press: PointerEvent) => {
    const svg = press.currentTarget as SVGSVGElement;
    const start = pointAt(svg, press);
    const pressed = hit(editor.scene, start);
    if (press.button !== 0 || !pressed) return;
    const touches = press.pointerType === "touch";
    const selected = sameAt(pressed, editor.at);
    const draggable = pressed.kind === "end" && pressed.id !== CLIENT && (!touches || selected);
    if (!touches) go(pressed);
    const stop = new AbortController();
    const { signal } = stop;
    const drag = draggable ? dragOf(svg, pressed, start) : null;
    let moved = false;
    svg.setPointerCapture(press.pointerId);
    svg.addEventListener(
      "pointermove",
      (event) => {
        const point = pointAt(svg, event);
        moved ||= Math.hypot(point.x - start.x, point.y - start.y) > SLACK;
        if (moved) drag?.follow(point);
      },
      { signal },
    );
    const end = (event: PointerEvent, lands: boolean) => {
      stop.abort();
      drag?.end();
      if (!lands) return;
      if (moved && drag && pressed.kind === "end") {
        editor.put(pressed.id, under(editor.scene.frame, pointAt(svg, event)));
      } else if (!moved) tap(pressed, touches && selected);
    };
    svg.addEventListener("pointerup", (event) => end(event, true), { signal });
    svg.addEventListener("pointercancel", (event) => end(event, false), { signal });
    svg.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        stop.abort();
        drag?.end();
      },
      { signal, capture: true },
    );
  };
  const tap = (tapped: At, again: boolean) => {
    if (editor.begun !== null && tapped.kind === "end" && tapped.id !== editor.begun) {
      joinOrBegin(editor, tapped.id);
    } else if (again) onOpen();
    else go(tapped);
  };
  // The focus moves by program only: the browser's own, after a tap, would take it from a tie just drawn.
  return { onPointerDown, onMouseDown: (event: MouseEvent) => event.preventDefault(), onDblClick: onOpen };
}

/** Moves the drawing of an actor along; nothing else is drawn anew before it lands. */
function dragOf(svg: SVGSVGElement, at: At, start: Point) {
  const symbol = svg.querySelector<SVGGElement>(`[data-place="${CSS.escape(pathOf(at).join("/"))}"]`);
  return {
    follow(point: Point) {
      symbol?.classList.add("n-dragged");
      if (symbol) symbol.style.transform = `translate(${point.x - start.x}px, ${point.y - start.y}px)`;
    },
    end() {
      symbol?.classList.remove("n-dragged");
      if (symbol) symbol.style.transform = "";
    },
  };
}

/** The point of the drawing under a pointer; one unit is one pixel. */
function pointAt(svg: SVGSVGElement, event: PointerEvent): Point {
  const box = svg.getBoundingClientRect();
  const scale = svg.viewBox.baseVal.width / (box.width || 1);
  return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
}
