import type { NotebookPanel } from "@jupyterlab/notebook";
import { browserStorage } from "../parts/browser_storage";

const SETTLING = 5000; // ms in which widgets above the place may still grow
const OWN_HAND = ["wheel", "keydown", "pointerdown", "touchstart"];

interface Place {
  cell: string;
  /** How far below the cell's top the page stood, in pixels. */
  below: number;
}

/** Remembers in this browser where a notebook was read, and comes back there; the focus is left where it is. */
export class KeptPlace {
  readonly #panel: NotebookPanel;
  readonly #name: string;
  readonly #storage = browserStorage();
  #returning = true;
  #waiting = false;

  constructor(panel: NotebookPanel) {
    this.#panel = panel;
    this.#name = `verkosto:place:${panel.context.path}`;
    panel.content.outerNode.addEventListener("scroll", this.#onScroll, { passive: true });
  }

  /** Goes to the kept place and holds it while the page settles, or until the reader takes over. */
  comeBack(): void {
    const place = this.#kept();
    const { outerNode, viewportNode, widgets } = this.#panel.content;
    const cell = widgets.find(({ model }) => model.id === place?.cell)?.node;
    if (!place || !cell) {
      this.#returning = false;
      return;
    }
    const go = () => {
      outerNode.scrollTop += topIn(outerNode, cell) + place.below;
    };
    const observer = new ResizeObserver(go);
    const stop = () => {
      this.#returning = false;
      observer.disconnect();
      clearTimeout(limit);
      for (const event of OWN_HAND) this.#panel.node.removeEventListener(event, stop, true);
    };
    const limit = setTimeout(stop, SETTLING);
    for (const event of OWN_HAND) this.#panel.node.addEventListener(event, stop, true);
    this.#panel.disposed.connect(stop);
    observer.observe(viewportNode);
    go();
  }

  readonly #onScroll = (): void => {
    if (this.#returning || this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      if (!this.#panel.isDisposed && !this.#panel.isHidden) this.#keep();
    });
  };

  #keep(): void {
    const { outerNode, widgets } = this.#panel.content;
    const cell = widgets.findLast(({ node }) => node.offsetHeight > 0 && topIn(outerNode, node) <= 0);
    if (!cell) {
      this.#storage?.removeItem(this.#name);
      return;
    }
    const place: Place = { cell: cell.model.id, below: -Math.round(topIn(outerNode, cell.node)) };
    try {
      this.#storage?.setItem(this.#name, JSON.stringify(place));
    } catch (error) {
      if (!(error instanceof DOMException)) throw error; // a full storage has better things to keep
    }
  }

  #kept(): Place | null {
    try {
      const place = JSON.parse(this.#storage?.getItem(this.#name) ?? "null") as Place | null;
      return typeof place?.cell === "string" && Number.isFinite(place.below) ? place : null;
    } catch (error) {
      if (error instanceof SyntaxError) return null;
      throw error;
    }
  }
}

/** How far the node's top is below the scroller's. */
function topIn(scroller: HTMLElement, node: HTMLElement): number {
  return node.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
}
