import type { NotebookModel } from "@jupyterlab/notebook";

/** A cell as it is compared: the rest of it is no work of anybody's. */
export interface CellText {
  id: string;
  cell_type: string;
  source: string;
}

export function texts(model: NotebookModel): CellText[] {
  return model.sharedModel.cells.map((cell) => ({ id: cell.id, cell_type: cell.cell_type, source: cell.getSource() }));
}

/** Whether nobody has written in, added or removed a cell in between. */
export function sameTexts(some: readonly CellText[], others: readonly CellText[]): boolean {
  const same = (cell: CellText, at: number) => cell.id === others[at]?.id && cell.source === others[at].source;
  return some.length === others.length && some.every(same);
}

/**
 * Takes into the page what is in the file as saved and was not in what the page sent: another page wrote it. A cell that
 * has been written in since then stays as it is. Returns the cells that the page knows of from now on.
 */
export function adopt(model: NotebookModel, sent: readonly CellText[], saved: readonly CellText[]): CellText[] {
  const before = new Map(sent.map((cell) => [cell.id, cell]));
  const kept = new Set(saved.map((cell) => cell.id));
  const wasDirty = model.dirty;
  const { sharedModel } = model;
  for (const [index, cell] of [...sharedModel.cells.entries()].reverse()) {
    const untouched = before.get(cell.id)?.source === cell.getSource();
    if (untouched && !kept.has(cell.id)) sharedModel.deleteCell(index);
  }
  const known = saved.map((cell, index) => {
    const source = [cell.source].flat().join("");
    const own = sharedModel.cells.find(({ id }) => id === cell.id);
    const was = before.get(cell.id);
    if (!was) {
      const previous = saved[index - 1]?.id;
      sharedModel.insertCell(sharedModel.cells.findIndex(({ id }) => id === previous) + 1, cell);
    } else if (own && own.getSource() !== source) {
      if (own.getSource() !== was.source) return was;
      own.setSource(source);
    }
    return { id: cell.id, cell_type: cell.cell_type, source };
  });
  model.dirty = wasDirty;
  return known;
}
