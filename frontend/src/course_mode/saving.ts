import type { JupyterFrontEnd } from "@jupyterlab/application";
import type { NotebookPanel } from "@jupyterlab/notebook";

const PAUSE_AFTER_SAVED = 1500; // ms; answers are on disk already, the notebook only carries a copy of them
const UNSAVED = ["waiting", "not_saved", "refused", "unconnected"];
const PATIENCE_WITH_FLUSH = 8000; // ms

/** The widgets' roots in a notebook. */
export function widgetRoots(panel: NotebookPanel): HTMLElement[] {
  return widgetRootsIn(panel.content.node);
}

export function widgetRootsIn(node: HTMLElement): HTMLElement[] {
  return [...node.querySelectorAll<HTMLElement>(".jp-OutputArea .verkosto")];
}

/** States of saving that the widgets show, in the notebook. */
function states(panel: NotebookPanel): string[] {
  return [...panel.content.node.querySelectorAll<HTMLElement>(".v-state")].map((line) => line.dataset.status ?? "");
}

/**
 * Keeps a course notebook on disk in step with the answers, so that the .ipynb alone carries them: it is saved a moment
 * after a widget says that it has saved.
 */
export class NotebookSaving {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();
  #watchers = new Set<() => void>();
  #savedWatchers = new Set<() => void>();
  readonly #observer: MutationObserver;

  constructor(
    private readonly app: JupyterFrontEnd,
    private readonly panel: NotebookPanel,
  ) {
    this.#observer = new MutationObserver((changes) => {
      const became = new Set(changes.map(({ target }) => (target as HTMLElement).dataset?.status));
      if (became.has("saved")) {
        this.#later();
        for (const watcher of this.#savedWatchers) watcher();
      }
      if (became.has("waiting")) for (const watcher of this.#watchers) watcher();
    });
    const watched = { subtree: true, attributes: true, attributeFilter: ["data-status"] };
    this.#observer.observe(panel.content.node, watched);
    panel.disposed.connect(() => {
      clearTimeout(this.#timer);
      this.#observer.disconnect();
    });
  }

  /** Calls the watcher whenever a widget has something new to save. */
  watch(watcher: () => void): void {
    this.#watchers.add(watcher);
  }

  /** Calls the watcher whenever a widget has saved. */
  watchSaved(watcher: () => void): void {
    this.#savedWatchers.add(watcher);
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), PAUSE_AFTER_SAVED);
  }

  /** Sends what the widgets hold and waits until they say how it went; false when some of it is not saved. */
  async flush(): Promise<boolean> {
    for (const root of widgetRoots(this.panel)) root.dispatchEvent(new CustomEvent("verkosto:flush"));
    await this.#settled();
    const refused = this.panel.content.node.querySelector(".v-input[aria-invalid=true]");
    return !refused && !states(this.panel).some((status) => UNSAVED.includes(status));
  }

  #settled(): Promise<void> {
    const waiting = () => states(this.panel).includes("waiting");
    return new Promise((resolve) => {
      const done = () => {
        observer.disconnect();
        clearTimeout(limit);
        resolve();
      };
      const observer = new MutationObserver(() => {
        if (!waiting()) done();
      });
      const limit = setTimeout(done, PATIENCE_WITH_FLUSH);
      observer.observe(this.panel.content.node, { subtree: true, attributes: true, childList: true });
      if (!waiting()) done();
    });
  }

  /** Saves the notebook; one saving at a time. */
  save(): Promise<void> {
    this.#running = this.#running.then(() => this.#save());
    return this.#running;
  }

  async #save(): Promise<void> {
    const { context } = this.panel;
    if (this.panel.isDisposed || context.model.readOnly) return;
    await this.#takeOver();
    await context.save();
  }

  /**
   * Where another tab has saved the same cells meanwhile, takes its save for ours. JupyterLab would ask which of the two
   * should win, and both carry the same answers: the server put them there.
   */
  async #takeOver(): Promise<void> {
    const { context } = this.panel;
    const disk = await this.app.serviceManager.contents.get(context.path, { content: true, hash: true });
    const own = context.model.toJSON() as typeof disk.content;
    if (disk.hash === context.contentsModel?.hash || !sameCells(disk.content, own)) return;
    const { content: _, ...seen } = disk;
    // Not public in JupyterLab 4.6; without it JupyterLab asks its question, and nothing is lost.
    (context as { _updateContentsModel?: (model: object) => void })._updateContentsModel?.(seen);
  }
}

interface Cells {
  cells: { cell_type: string; source: string | string[] }[];
}

function sameCells(a: Cells, b: Cells): boolean {
  const texts = (notebook: Cells) => notebook.cells.map((cell) => [cell.cell_type, [cell.source].flat().join("")]);
  return JSON.stringify(texts(a)) === JSON.stringify(texts(b));
}
