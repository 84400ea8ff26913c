import { useState } from "preact/hooks";

const SLACK = 6; // px a hand may tremble before a press becomes a drag
const EDGE = 48; // px from the window's edge in which the page follows the drag

/** Where something would land: `index` counts the other items of the list. */
export interface Drop {
  list: string;
  index: number;
}

export interface Dragged {
  id: string;
  over: Drop | null;
}

/**
 * Dragging of items between lists by mouse or finger. Lists carry `data-drop-list`, items `data-drop-item`. Whoever
 * uses it offers the same move by buttons and keys.
 */
export function useDragging(onDrop: (id: string, drop: Drop) => void) {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const handle = (id: string) => ({
    onPointerDown(press: PointerEvent) {
      const grip = press.currentTarget as HTMLElement;
      const root = grip.closest<HTMLElement>(".verkosto");
      if (press.button !== 0 || !root) return;
      let now: Dragged | null = null;
      grip.setPointerCapture(press.pointerId);
      const onMove = (event: PointerEvent) => {
        const far = Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) > SLACK;
        if (!now && !far) return;
        followAtEdge(root, event.clientY);
        now = { id, over: dropAt(root, id, event) ?? now?.over ?? null };
        setDragged(now);
      };
      const stop = new AbortController();
      const finish = (drops: boolean) => {
        stop.abort();
        setDragged(null);
        if (!now) return;
        swallowClick(grip);
        if (drops && now.over) onDrop(id, now.over);
      };
      const { signal } = stop;
      grip.addEventListener("pointermove", onMove, { signal });
      grip.addEventListener("pointerup", () => finish(true), { signal });
      grip.addEventListener("pointercancel", () => finish(false), { signal });
      grip.addEventListener("keydown", (event) => event.key === "Escape" && finish(false), { signal });
    },
  });
  return { dragged, handle };
}

function dropAt(root: HTMLElement, id: string, { clientX: x, clientY: y }: PointerEvent): Drop | null {
  for (const list of root.querySelectorAll<HTMLElement>("[data-drop-list]")) {
    const box = list.getBoundingClientRect();
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
    const others = [...list.querySelectorAll<HTMLElement>("[data-drop-item]")].filter((o) => o.dataset.dropItem !== id);
    const above = others.filter((other) => {
      const { top, height } = other.getBoundingClientRect();
      return top + height / 2 < y;
    });
    return { list: list.dataset.dropList as string, index: above.length };
  }
  return null;
}

/** The click that ends a drag opens nothing. */
function swallowClick(grip: HTMLElement): void {
  const swallow = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
  };
  grip.addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => grip.removeEventListener("click", swallow, { capture: true }));
}

function followAtEdge(root: HTMLElement, y: number): void {
  const scroller = scrollerOf(root);
  const box = scroller.getBoundingClientRect();
  const top = Math.max(box.top, 0);
  const bottom = Math.min(box.bottom, innerHeight);
  if (y < top + EDGE) scroller.scrollBy(0, -EDGE / 3);
  else if (y > bottom - EDGE) scroller.scrollBy(0, EDGE / 3);
}

function scrollerOf(element: HTMLElement): Element {
  let at = element.parentElement;
  while (at && !(at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY))) {
    at = at.parentElement;
  }
  return at ?? element.ownerDocument.documentElement;
}
