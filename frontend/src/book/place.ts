/** Where the reader is: how far the top of the window is below the start of an element with an id. */
interface Place {
  id: string;
  below: number;
}

const OWN_MOVES = ["wheel", "touchstart", "pointerdown", "keydown"];
const PAUSE = 150; // ms after the last scrolling

/**
 * Keeps the reader's place through a reload, or on the way to a part of the chapter, while widgets open above it and
 * move the text. `opened` is settled when they stand. Whoever moves meanwhile goes where they want.
 */
export function keepPlace(marks: HTMLElement[], opened: Promise<unknown>): void {
  const goal = kept() ?? fragment();
  const moved = new AbortController();
  for (const name of OWN_MOVES) {
    addEventListener(name, () => moved.abort(), { signal: moved.signal, passive: true, capture: true });
  }
  opened.then(() => {
    if (goal && !moved.signal.aborted) go(goal);
    moved.abort();
    let timer: ReturnType<typeof setTimeout> | undefined;
    addEventListener("scroll", () => {
      clearTimeout(timer);
      timer = setTimeout(() => keep(marks), PAUSE);
    });
  });
}

function kept(): Place | null {
  const [way] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const place = (history.state as { place?: Place } | null)?.place;
  return way?.type === "navigate" ? null : (place ?? null);
}

function fragment(): Place | null {
  const id = decodeURIComponent(location.hash.slice(1));
  const mark = document.getElementById(id);
  return mark ? { id, below: -Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) } : null;
}

function keep(marks: HTMLElement[]): void {
  const above = marks.filter((mark) => mark.getBoundingClientRect().top <= 0).at(-1);
  const place = above ? { id: above.id, below: -above.getBoundingClientRect().top } : null;
  history.replaceState({ ...history.state, place }, "");
}

function go({ id, below }: Place): void {
  const mark = document.getElementById(id);
  if (mark) scrollTo({ top: scrollY + mark.getBoundingClientRect().top + below, behavior: "instant" });
}
