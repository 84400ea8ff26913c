import type { NotebookContext } from "@jupyterlab/notebook";
import { ask, Refused } from "./course";
import { adopt, type CellText, sameTexts, texts } from "./joined_cells";

/** Why the file could not be saved: `own` tells whether something of the learner's own waits for it. */
export interface Unsaved {
  own: "yes" | "no";
  why: string;
}

const files = new WeakMap<NotebookContext, NotebookFile>();

/**
 * A course notebook's file. JupyterLab asks which version should win when another page has saved the file meanwhile; the
 * server joins them instead (course/verkosto/lab/joining.py), and the page takes over what is new to it.
 */
export class NotebookFile {
  /** What the last saving left undone; null when it went. */
  unsaved: Unsaved | null = null;
  #running: Promise<void> = Promise.resolve();
  readonly #watchers = new Set<() => void>();

  /** The one of this notebook, whose every saving goes this way, JupyterLab's automatic ones too. */
  static of(context: NotebookContext, asRead: CellText[]): NotebookFile {
    const file = files.get(context) ?? new NotebookFile(context, asRead);
    files.set(context, file);
    return file;
  }

  private constructor(
    private readonly context: NotebookContext,
    private known: CellText[],
  ) {
    context.save = () => this.save();
  }

  /** Calls the watcher when saving begins to fail, fails in another way, or goes again. */
  watch(watcher: () => void): void {
    this.#watchers.add(watcher);
  }

  /** Saves the notebook, one saving at a time. Rejects when that fails, and leaves the notebook marked as changed. */
  save(): Promise<void> {
    const saving = this.#running.then(() => this.#save());
    this.#running = saving.catch(() => {});
    return saving;
  }

  async #save(): Promise<void> {
    const { context } = this;
    if (context.isDisposed) return;
    const { model, path } = context;
    const sent = texts(model);
    if (model.readOnly) {
      if (!sameTexts(sent, this.known)) this.#become({ own: "yes", why: "forbidden" });
      return;
    }
    const body = { path, known: this.known, notebook: model.toJSON() };
    model.dirty = false; // before the request: what is written during it is to be saved the next time
    try {
      const { cells } = await ask<{ cells: CellText[] }>("notebook", {}, body);
      if (context.isDisposed) return;
      this.known = adopt(model, sent, cells);
      this.#become(null);
    } catch (problem) {
      if (context.isDisposed) throw problem;
      model.dirty = true;
      const why = problem instanceof Refused ? String(problem.values.why) : "other";
      const unsaved: Unsaved = { own: sameTexts(sent, this.known) ? "no" : "yes", why };
      this.#become(unsaved);
      throw problem instanceof Refused ? new Refused(problem.id, { ...unsaved }) : problem;
    }
  }

  #become(unsaved: Unsaved | null): void {
    if (JSON.stringify(unsaved) === JSON.stringify(this.unsaved)) return;
    this.unsaved = unsaved;
    for (const watcher of this.#watchers) watcher();
  }
}
