import type { NotebookModel } from "@jupyterlab/notebook";
import { describe, expect, it } from "vitest";
import { adopt, type CellText, texts } from "./joined_cells";

const cell = (id: string, source: string): CellText => ({ id, cell_type: "markdown", source });

class Shared {
  cells: (CellText & { getSource(): string; setSource(source: string): void })[] = [];
  constructor(cells: CellText[]) {
    cells.forEach((each, index) => {
      this.insertCell(index, each);
    });
  }
  insertCell(index: number, { id, cell_type, source }: CellText) {
    const made = {
      ...cell(id, source),
      cell_type,
      getSource: () => made.source,
      setSource: (text: string) => {
        made.source = text;
      },
    };
    this.cells.splice(index, 0, made);
  }
  deleteCell(index: number) {
    this.cells.splice(index, 1);
  }
}

function afterSaving(now: CellText[], sent: CellText[], saved: CellText[]) {
  const model = { dirty: false, sharedModel: new Shared(now) } as unknown as NotebookModel;
  const known = adopt(model, sent, saved);
  return { page: texts(model), known, dirty: model.dirty };
}

const sent = [cell("a", "first"), cell("b", "second")];

describe("what a page takes over after saving", () => {
  it("is what another page wrote, added and took away", () => {
    const saved = [cell("n", "new"), cell("a", "theirs"), cell("m", "another")];
    expect(afterSaving(sent, sent, saved)).toEqual({ page: saved, known: saved, dirty: false });
  });
  it("leaves what has been written meanwhile, and takes nothing for known that is not in the page", () => {
    const now = [cell("a", "writing"), cell("b", "writing too"), cell("c", "just added")];
    const { page, known } = afterSaving(now, sent, [cell("a", "theirs")]);
    expect(page).toEqual(now);
    expect(known).toEqual([cell("a", "first")]);
  });
  it("does not bring back a cell that was deleted meanwhile", () => {
    const now = [cell("a", "first")];
    expect(afterSaving(now, sent, sent)).toEqual({ page: now, known: sent, dirty: false });
  });
});
