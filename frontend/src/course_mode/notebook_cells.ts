import { type Cell, CodeCell } from "@jupyterlab/cells";
import type { NotebookPanel } from "@jupyterlab/notebook";
import type { Say } from "../parts/messages";
import { originalOf, type Treatment, treatment } from "./cells";
import type { Course } from "./course";

/** Whose notebook it is, and in which words. */
interface Ours {
  panel: NotebookPanel;
  course: Course;
  mark: { language: string; module: string };
  say: Say;
  /** What to do when a changed cell has its own code again and has run. */
  onRestored: () => Promise<void>;
}

/** The cells of a course notebook: what is shown of each, and which may run by itself. */
export class NotebookCells {
  readonly #ours: Ours;
  readonly #shipped: ReadonlySet<string>;

  constructor(ours: Ours) {
    this.#ours = ours;
    this.#shipped = new Set(ours.course.cells.map((cell) => cell.source));
    this.plainRoles();
    for (const cell of ours.panel.content.widgets) this.#dress(cell);
    ours.panel.context.model.dirty = false; // protecting cells is no work of anybody's
  }

  /** Those that may run by themselves. */
  get running(): Cell[] {
    return this.#ours.panel.content.widgets.filter((cell) => this.#treatment(cell) === "runs");
  }

  /** The heading under which an exercise's task stands, able to take the focus. */
  headingOf(exercise: string): HTMLElement | undefined {
    const task = this.#taskOf(exercise);
    const heading = task?.querySelector<HTMLElement>("h1, h2, h3, h4") ?? task;
    if (heading) heading.tabIndex = -1;
    return heading;
  }

  taskWithoutWidget(exercise: string): HTMLElement | undefined {
    const own = (cell: Cell) => markOf(cell)?.role === "widget" && markOf(cell)?.exercise === exercise;
    return this.#ours.panel.content.widgets.some(own) ? undefined : this.#taskOf(exercise);
  }

  #taskOf(exercise: string): HTMLElement | undefined {
    const isTask = (cell: Cell) => markOf(cell)?.id === `${exercise}_task`;
    return this.#ours.panel.content.widgets.find(isTask)?.node;
  }

  /** A list of cells, each named by its kind, tells a learner nothing; prose and widgets are just what they are. */
  plainRoles(): void {
    const { panel, course, mark } = this.#ours;
    const { node, viewportNode, widgets } = panel.content;
    node.setAttribute("aria-label", course.titles[mark.module]?.[mark.language] ?? panel.title.label);
    viewportNode.removeAttribute("role");
    viewportNode.removeAttribute("aria-label");
    for (const cell of widgets) cell.node.removeAttribute("aria-label");
  }

  #dress(cell: Cell): void {
    const how = this.#treatment(cell);
    cell.addClass(`verkosto-cell-${how}`);
    if (how === "own") return;
    protect(cell);
    keepKeys(cell.node);
    keepOutOfTabbing(cell.node);
    if (how === "edited") this.#offerOriginal(cell);
  }

  #treatment(cell: Cell): Treatment {
    const look = { type: cell.model.type, source: cell.model.sharedModel.getSource(), role: markOf(cell)?.role };
    return treatment(look, this.#shipped);
  }

  #offerOriginal(cell: Cell): void {
    const { course, mark, say } = this.#ours;
    const original = originalOf(course.cells, mark, cell.model.id);
    const notice = document.createElement("div");
    notice.className = "verkosto verkosto-edited";
    const words = document.createElement("p");
    words.textContent = say("course-mode-edited");
    notice.append(words);
    if (original !== undefined) notice.append(this.#restoreButton(cell, original, notice));
    cell.node.append(notice);
  }

  #restoreButton(cell: Cell, original: string, notice: HTMLElement): HTMLButtonElement {
    const { panel, say, onRestored } = this.#ours;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "v-btn";
    button.textContent = say("course-mode-restore");
    button.addEventListener("click", async () => {
      cell.model.sharedModel.setSource(original);
      cell.removeClass("verkosto-cell-edited");
      cell.addClass("verkosto-cell-runs");
      notice.replaceChildren(say("course-mode-restored"));
      notice.tabIndex = -1;
      notice.focus();
      await CodeCell.execute(cell, panel.sessionContext);
      await onRestored();
    });
    return button;
  }
}

/** What the package says of a cell. */
interface Mark {
  role?: string;
  id?: string;
  exercise?: string;
}

function markOf(cell: Cell): Mark | undefined {
  return cell.model.getMetadata("verkosto") as Mark | undefined;
}

/** Our cells can be neither changed nor deleted by a slip of the hand. */
function protect(cell: Cell): void {
  for (const right of ["editable", "deletable"]) {
    if (cell.model.getMetadata(right) !== false) cell.model.setMetadata(right, false);
  }
  cell.readOnly = true;
  if (cell.model.type === "markdown") cell.showEditorForReadOnly = false;
}

/** Keeps the notebook's one-letter commands away from our cells; saving stays JupyterLab's. */
function keepKeys(node: HTMLElement): void {
  node.addEventListener("keydown", (event) => {
    const saves = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s";
    if (!saves) event.stopPropagation();
  });
}

/** Focus belongs to what can be used; JupyterLab would stop at the cell around it. */
function keepOutOfTabbing(node: HTMLElement): void {
  const leave = () => node.removeAttribute("tabindex");
  leave();
  new MutationObserver(leave).observe(node, { attributes: true, attributeFilter: ["tabindex"] });
}
