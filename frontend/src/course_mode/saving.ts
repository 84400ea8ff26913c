import type { NotebookPanel } from "@jupyterlab/notebook";
import type { CellText } from "./joined_cells";
import { NotebookFile, type Unsaved } from "./notebook_file";

/**
 * Milliseconds. Answers are on disk already, the notebook only carries a copy of them. A page that is closed sooner leaves
 * the copy one step behind; handing in takes the answers themselves and makes the copy anew (course/verkosto/lab/hand_in.py).
 */
const PAUSE_AFTER_SAVED = 1500;
/** What tells in a widget that some of its work is not saved: its state, and a text that is kept out of the document. */
const UNSAVED = [
  ...["waiting", "not_saved", "refused", "unconnected"].map((status) => `.v-state[data-status=${status}]`),
  "[data-left-out]",
  ".v-input[aria-invalid=true]",
].join();
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
  #watchers = new Set<() => void>();
  #savedWatchers = new Set<() => void>();
  readonly #observer: MutationObserver;
  readonly #file: NotebookFile;

  constructor(
    private readonly panel: NotebookPanel,
    asRead: CellText[],
  ) {
    this.#file = NotebookFile.of(panel.context, asRead);
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

  /** What of the notebook could not be saved, the widgets' own saving aside. */
  get unsaved(): Unsaved | null {
    return this.#file.unsaved;
  }

  watchUnsaved(watcher: () => void): void {
    this.#file.watch(watcher);
  }

  /** Calls the watcher whenever a widget has saved. */
  watchSaved(watcher: () => void): void {
    this.#savedWatchers.add(watcher);
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.saveOrTell, PAUSE_AFTER_SAVED);
  }

  /** What could not be saved is told in the bar and counts as changed: JupyterLab's automatic saving tries again. */
  readonly saveOrTell = (): void => void this.save().catch(() => {});

  /** Sends what the widgets hold and waits until they say how it went: the keys of the documents not saved in whole. */
  async flush(): Promise<string[]> {
    for (const root of widgetRoots(this.panel)) root.dispatchEvent(new CustomEvent("verkosto:flush"));
    await this.#settled();
    const frames = [...this.panel.content.node.querySelectorAll<HTMLElement>(".v-frame[data-document]")];
    const unsaved = frames.filter((frame) => frame.querySelector(UNSAVED));
    return [...new Set(unsaved.map((frame) => frame.dataset.document as string))];
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

  /** Saves the notebook. Rejects when that fails. */
  save(): Promise<void> {
    return this.#file.save();
  }
}
