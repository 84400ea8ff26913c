import { type Cell, CodeCell } from "@jupyterlab/cells";
import type { NotebookPanel } from "@jupyterlab/notebook";
import type { Widget } from "@lumino/widgets";
import { widgetRoots, widgetRootsIn } from "./saving";

const WIDGET = "application/vnd.jupyter.widget-view+json";
const PATIENCE = 20_000; // ms for a widget to be taken up by the view that waits for it

/**
 * Runs the cells of a notebook. A widget that stands in the page is never drawn anew: when what runs behind it has
 * stopped and started, its cell runs out of sight, and the view in the page goes on with the new widget's model
 * (parts/link.ts). So whoever writes goes on writing.
 */
export class Rejoining {
  readonly #panel: NotebookPanel;
  /** Per cell, what holds the living model; it is never in the page. */
  readonly #holders = new Map<Cell, Widget>();

  constructor(panel: NotebookPanel) {
    this.#panel = panel;
    panel.disposed.connect(() => {
      for (const holder of this.#holders.values()) holder.dispose();
    });
  }

  /** Tells the views that nobody answers behind them for now. */
  part(): void {
    for (const root of widgetRoots(this.#panel)) root.dispatchEvent(new CustomEvent("verkosto:parted"));
  }

  /** Runs the cell; false when it did not give what it gives. */
  async run(cell: Cell): Promise<boolean> {
    if (widgetRootsIn(cell.node).length > 0) return this.#rejoin(cell);
    await CodeCell.execute(cell, this.#panel.sessionContext);
    return !failed(cell);
  }

  async #rejoin(cell: Cell): Promise<boolean> {
    const { content, sessionContext } = this.#panel;
    const kernel = sessionContext.session?.kernel;
    if (!kernel) return false;
    let shown: Record<string, unknown> | undefined;
    const running = kernel.requestExecute({ code: cell.model.sharedModel.getSource(), stop_on_error: true });
    running.onIOPub = ({ content: { data } }) => {
      if (data && WIDGET in data) shown = data;
    };
    await running.done.catch(() => undefined); // it stopped again, and will be run again
    if (!shown || this.#panel.isDisposed) return false;
    const holder = content.rendermime.createRenderer(WIDGET);
    await holder.renderModel({ data: shown, metadata: {}, trusted: true });
    this.#holders.get(cell)?.dispose();
    this.#holders.set(cell, holder);
    return takenUp(cell.node);
  }
}

/** Waits until no view in the cell is without a model; false when that takes too long. */
function takenUp(node: HTMLElement): Promise<boolean> {
  const all = () => widgetRootsIn(node).every((root) => root.dataset.parted === undefined);
  return new Promise((resolve) => {
    const done = (so: boolean) => {
      observer.disconnect();
      clearTimeout(limit);
      resolve(so);
    };
    const observer = new MutationObserver(() => all() && done(true));
    const limit = setTimeout(() => done(false), PATIENCE);
    observer.observe(node, { subtree: true, attributes: true, attributeFilter: ["data-parted"] });
    if (all()) done(true);
  });
}

function failed(cell: Cell): boolean {
  const outputs = cell.model.outputs;
  return Array.from({ length: outputs?.length ?? 0 }, (_, i) => outputs?.get(i).type).includes("error");
}
