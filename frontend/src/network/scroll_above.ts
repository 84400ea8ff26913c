/** Scrolls whatever scrolls around an element so that it stands in the middle of what is left above a line. */
export function scrollAbove(element: Element, line: number): void {
  const { top, height } = element.getBoundingClientRect();
  scrollerOf(element).scrollBy({ top: top + height / 2 - line / 2 });
}

/** The nearest box around an element that scrolls, also out of a shadow root; else the page. */
function scrollerOf(element: Element): Element {
  const page = document.scrollingElement ?? document.documentElement;
  for (let box = around(element); box && box !== page; box = around(box)) {
    const scrolls = ["auto", "scroll"].includes(getComputedStyle(box).overflowY);
    if (scrolls && box.scrollHeight > box.clientHeight && box !== document.body) return box;
  }
  return page;
}

function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
