import type { NotebookContext } from "@jupyterlab/notebook";
import { ask } from "./course";
import { adopt, type CellText, texts } from "./joined_cells";

const files = new WeakMap<NotebookContext, NotebookFile>();

/**
 * A course notebook's file. JupyterLab asks which version should win when another page has saved the file meanwhile; the
 * server joins them instead (course/verkosto/lab/joining.py), and the page takes over what is new to it.
 */
export class NotebookFile {
  #running: Promise<void> = Promise.resolve();

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

  /** Saves the notebook, one saving at a time. Rejects when that fails, and leaves the notebook marked as changed. */
  save(): Promise<void> {
    const saving = this.#running.then(() => this.#save());
    this.#running = saving.catch(() => {});
    return saving;
  }

  async #save(): Promise<void> {
    const { context } = this;
    if (context.isDisposed || context.model.readOnly) return;
    const { model, path } = context;
    const sent = texts(model);
    const body = { path, known: this.known, notebook: model.toJSON() };
    model.dirty = false; // before the request: what is written during it is to be saved the next time
    try {
      const { cells } = await ask<{ cells: CellText[] }>("notebook", {}, body);
      if (!context.isDisposed) this.known = adopt(model, sent, cells);
    } catch (problem) {
      if (!context.isDisposed) model.dirty = true;
      throw problem;
    }
  }
}
