/** How those whom something is about stand out, on the map or in its table; written straight into what is drawn. */

/** Where the map or its table stands, beside a part of the reading. */
export function roomOf(part: Element): HTMLElement | null {
  return part.closest(".v-frame")?.querySelector<HTMLElement>(".n-room") ?? null;
}

/** Marks the options and rows of these paths; gives the way to take the marks off again. */
export function markPointed(room: ParentNode, places: readonly string[][]): () => void {
  const marked = places.flatMap((place) => {
    const found = room.querySelector(`[data-place="${CSS.escape(place.join("/"))}"]`);
    return found?.closest(".n-option, tr") ?? [];
  });
  const map = room.querySelector(".n-map");
  const mark = (on: boolean) => {
    map?.classList.toggle("n-pointing", on && marked.length > 0);
    for (const one of marked) one.classList.toggle("n-pointed", on);
  };
  mark(true);
  return () => mark(false);
}

/** Scrolls only when most of the map is out of sight. */
export function bringIntoSight(room: HTMLElement | null): void {
  const drawn = room?.querySelector(".n-map, .n-table");
  if (!drawn) return;
  const { top, bottom, height } = drawn.getBoundingClientRect();
  const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
  if (seen < Math.min(height, innerHeight) / 2) drawn.scrollIntoView({ block: "nearest" });
}
