import type { JupyterFrontEnd } from "@jupyterlab/application";
import { type Cell, CodeCell } from "@jupyterlab/cells";
import { PageConfig } from "@jupyterlab/coreutils";
import type { NotebookPanel } from "@jupyterlab/notebook";
import { Signal } from "@lumino/signaling";
import type { Say } from "../parts/messages";
import { courseMark, isGraders, originalOf, type Treatment, treatment } from "./cells";
import { type Course, sayIn } from "./course";
import { NotebookSaving, widgetRoots } from "./saving";

/** How the page stands. `again`: what runs behind it stopped and is coming back. */
export type Phase = "opening" | "ready" | "again" | "back" | "stopped" | "failed" | "cut-off";

/** A notebook of the course in JupyterLab: its own cells run, its code stays out of sight, its state is told in words. */
export class ExercisePage {
  phase: Phase = "opening";
  readonly saving: NotebookSaving;
  readonly say: Say;
  #watchers = new Set<() => void>();
  #shipped: ReadonlySet<string>;
  #runAgain = false;

  /** Opens course mode on the panel when its notebook is ours; null for every other notebook. */
  static async on(app: JupyterFrontEnd, panel: NotebookPanel, course: Course): Promise<ExercisePage | null> {
    await panel.context.ready;
    const mark = courseMark(panel.context.model.getMetadata("verkosto"));
    const root = PageConfig.getOption("verkostoStudent") ? "" : PageConfig.getOption("serverRoot");
    if (!mark || !(mark.language in course.messages) || isGraders(`${root}/${panel.context.path}`)) return null;
    return panel.isDisposed ? null : new ExercisePage(app, panel, course, mark);
  }

  private constructor(
    app: JupyterFrontEnd,
    readonly panel: NotebookPanel,
    readonly course: Course,
    readonly mark: { language: string; module: string },
  ) {
    this.say = sayIn(course, mark.language);
    this.#shipped = new Set(course.cells.map((cell) => cell.source));
    this.saving = new NotebookSaving(app, panel);
    this.#dress();
    // JupyterLab's own dialog about a dead kernel; the page says it in its own words.
    Signal.disconnectBetween(panel.sessionContext, panel);
    panel.sessionContext.statusChanged.connect((_, status) => this.#onStatus(status));
    panel.sessionContext.connectionStatusChanged.connect((_, status) => this.#onConnection(status));
  }

  get title(): string {
    return this.course.titles[this.mark.module]?.[this.mark.language] ?? this.panel.title.label;
  }

  watch(watcher: () => void): void {
    this.#watchers.add(watcher);
  }

  get showsCode(): boolean {
    return this.panel.node.classList.contains("verkosto-shows-code");
  }

  toggleCode(): void {
    this.panel.toggleClass("verkosto-shows-code");
    this.#tell();
  }

  /** Asks every widget to check its answers; false when there is none yet. */
  check(): boolean {
    const roots = widgetRoots(this.panel);
    // Each widget leads to its feedback; the first one comes last, so that reading starts there.
    for (const root of roots.toReversed()) root.dispatchEvent(new CustomEvent("verkosto:check"));
    return roots.length > 0;
  }

  /** Waits for what runs the cells, and runs those that ship. */
  async open(): Promise<void> {
    await this.panel.sessionContext.ready;
    await this.#run("ready");
  }

  /** Starts again what runs the cells; the answers are on disk and in the browser. */
  async restart(): Promise<void> {
    this.#become("again");
    this.#runAgain = true;
    await this.panel.sessionContext.restartKernel();
  }

  /** The connection to the whole server is gone. */
  cutOff(): void {
    this.#become("cut-off");
  }

  async #run(after: Phase): Promise<void> {
    const { content, context, sessionContext } = this.panel;
    if (!sessionContext.session?.kernel) return this.#become("stopped");
    // At first nothing in the notebook is anybody's work; the outputs never are.
    const wasDirty = after !== "ready" && context.model.dirty;
    const place = content.outerNode.scrollTop;
    const cells = this.#cells("runs");
    for (const cell of cells) await CodeCell.execute(cell, sessionContext);
    if (this.panel.isDisposed || this.#runAgain) return;
    this.#plainRoles();
    content.outerNode.scrollTop = place;
    if (!wasDirty) context.model.dirty = false;
    this.#become(cells.some(failed) ? "failed" : after);
  }

  #onStatus(status: string): void {
    if (status === "autorestarting" || status === "restarting") {
      this.#runAgain = true;
      this.#become("again");
    } else if (status === "idle" && this.#runAgain) {
      this.#runAgain = false;
      void this.#run("back");
    } else if (status === "dead") {
      this.#runAgain = false;
      this.#become("stopped");
    }
  }

  #onConnection(status: string): void {
    if (status === "disconnected") this.#become("cut-off");
    else if (status === "connected" && this.phase === "cut-off") this.#become("back");
  }

  #become(phase: Phase): void {
    this.phase = phase;
    this.panel.toggleClass("verkosto-opening", phase === "opening" || phase === "again");
    this.#tell();
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher();
  }

  #dress(): void {
    const { panel, say } = this;
    panel.addClass("verkosto-page");
    panel.addClass("verkosto-opening");
    panel.node.lang = this.mark.language;
    panel.node.style.setProperty("--verkosto-opening", JSON.stringify(say("course-mode-opening")));
    // JupyterLab renames the file when somebody renames the tab; this name is for the eye only.
    Signal.disconnectBetween(panel.title, panel);
    panel.title.label = this.title;
    const quietCaption = () => {
      panel.title.caption = this.title; // JupyterLab puts paths and times there whenever it saves
    };
    quietCaption();
    panel.title.changed.connect(quietCaption);
    this.#plainRoles();
    panel.toolbar.hide();
    panel.content.notebookConfig = { ...panel.content.notebookConfig, windowingMode: "none" };
    for (const cell of panel.content.widgets) this.#dressCell(cell);
    panel.context.model.dirty = false; // protecting cells is no work of anybody's
  }

  /** A list of cells, each named by its kind, tells a learner nothing; prose and widgets are just what they are. */
  #plainRoles(): void {
    const { node, viewportNode, widgets } = this.panel.content;
    node.setAttribute("aria-label", this.title);
    viewportNode.removeAttribute("role");
    viewportNode.removeAttribute("aria-label");
    for (const cell of widgets) cell.node.removeAttribute("aria-label");
  }

  #dressCell(cell: Cell): void {
    const how = this.#treatment(cell);
    cell.addClass(`verkosto-cell-${how}`);
    if (how === "own") return;
    protect(cell);
    keepKeys(cell.node);
    keepOutOfTabbing(cell.node);
    if (how === "edited") this.#offerOriginal(cell);
  }

  #treatment(cell: Cell): Treatment {
    const mark = cell.model.getMetadata("verkosto") as { role?: string } | undefined;
    const look = { type: cell.model.type, source: cell.model.sharedModel.getSource(), role: mark?.role };
    return treatment(look, this.#shipped);
  }

  #cells(how: Treatment): Cell[] {
    return this.panel.content.widgets.filter((cell) => this.#treatment(cell) === how);
  }

  #offerOriginal(cell: Cell): void {
    const original = originalOf(this.course.cells, this.mark, cell.model.id);
    const notice = document.createElement("div");
    notice.className = "verkosto verkosto-edited";
    const words = document.createElement("p");
    words.textContent = this.say("course-mode-edited");
    notice.append(words);
    if (original !== undefined) notice.append(this.#restoreButton(cell, original, notice));
    cell.node.append(notice);
  }

  #restoreButton(cell: Cell, original: string, notice: HTMLElement): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "v-btn";
    button.textContent = this.say("course-mode-restore");
    button.addEventListener("click", async () => {
      cell.model.sharedModel.setSource(original);
      cell.removeClass("verkosto-cell-edited");
      cell.addClass("verkosto-cell-runs");
      notice.replaceChildren(this.say("course-mode-restored"));
      notice.tabIndex = -1;
      notice.focus();
      await CodeCell.execute(cell, this.panel.sessionContext);
      await this.saving.save();
    });
    return button;
  }
}

function failed(cell: Cell): boolean {
  const outputs = cell.model.outputs;
  return Array.from({ length: outputs?.length ?? 0 }, (_, i) => outputs?.get(i).type).includes("error");
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
