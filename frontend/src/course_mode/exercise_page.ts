import { PageConfig } from "@jupyterlab/coreutils";
import type { NotebookPanel } from "@jupyterlab/notebook";
import { Signal } from "@lumino/signaling";
import type { Say } from "../parts/messages";
import { courseMark, isGraders } from "./cells";
import { ask, type Course, sayIn } from "./course";
import { type CellText, texts } from "./joined_cells";
import { KeptPlace } from "./kept_place";
import { NotebookCells } from "./notebook_cells";
import { Rejoining } from "./rejoining";
import { NotebookSaving, widgetRoots } from "./saving";
import { presentAs } from "./student_view";

const KERNEL = "python3";

/** How the page stands. `again`: what runs behind it stopped and is coming back; one goes on writing meanwhile. */
export type Phase = "opening" | "ready" | "again" | "back" | "stopped" | "failed" | "cut-off";

/** A notebook of the course in JupyterLab: its own cells run, its code stays out of sight, its state is told in words. */
export class ExercisePage {
  phase: Phase = "opening";
  readonly saving: NotebookSaving;
  readonly say: Say;
  readonly #cells: NotebookCells;
  readonly #rejoining: Rejoining;
  readonly #place: KeptPlace;
  #watchers = new Set<() => void>();
  #opened = false;
  #runAgain = false;
  #replacing = false;
  #replaced = false;

  /** Opens course mode on the panel when its notebook is ours; null for every other notebook. */
  static async on(panel: NotebookPanel, loading: Promise<Course>): Promise<ExercisePage | null> {
    await panel.context.ready;
    const asRead = texts(panel.context.model);
    const course = await loading;
    const mark = courseMark(panel.context.model.getMetadata("verkosto"));
    const root = PageConfig.getOption("verkostoStudent") ? "" : PageConfig.getOption("serverRoot");
    if (!mark || !(mark.language in course.messages) || isGraders(`${root}/${panel.context.path}`)) return null;
    return panel.isDisposed ? null : new ExercisePage(panel, course, mark, asRead);
  }

  private constructor(
    readonly panel: NotebookPanel,
    readonly course: Course,
    readonly mark: { language: string; module: string },
    asRead: CellText[],
  ) {
    this.say = sayIn(course, mark.language);
    this.saving = new NotebookSaving(panel, asRead);
    this.#dress();
    this.#cells = new NotebookCells({ panel, course, mark, say: this.say, onRestored: () => this.saving.save() });
    this.#rejoining = new Rejoining(panel);
    this.#place = new KeptPlace(panel);
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

  /** Leads to an exercise: its heading is in sight, and the next Tab goes into it. */
  goTo(exercise: string): void {
    const heading = this.#cells.headingOf(exercise);
    heading?.scrollIntoView({ block: "start" });
    heading?.focus({ preventScroll: true });
  }

  /** The cell of an exercise's task when no widget of the notebook is the exercise's own. */
  taskWithoutWidget(exercise: string): HTMLElement | undefined {
    return this.#cells.taskWithoutWidget(exercise);
  }

  /** Asks every widget to look whether the answers have changed in the file. */
  lookAgain(): void {
    if (this.phase !== "ready" && this.phase !== "back") return; // nobody is there to look
    for (const root of widgetRoots(this.panel)) root.dispatchEvent(new CustomEvent("verkosto:look"));
  }

  /** Waits for what runs the cells, and runs those that ship. */
  async open(): Promise<void> {
    await this.panel.sessionContext.ready;
    await this.#run();
  }

  /** Starts again what runs the cells; what is written stays where it is. */
  async restart(): Promise<void> {
    this.#stop();
    await this.panel.sessionContext.restartKernel();
  }

  /** The connection to the whole server is gone. */
  cutOff(): void {
    this.#become("cut-off");
  }

  async #run(): Promise<void> {
    const { context, sessionContext } = this.panel;
    if (!sessionContext.session?.kernel) return this.#become("stopped");
    // At first nothing in the notebook is anybody's work; the outputs never are.
    const wasDirty = this.#opened && context.model.dirty;
    let whole = true;
    for (const cell of this.#cells.running) whole = (await this.#rejoining.run(cell)) && whole;
    if (this.panel.isDisposed || this.#runAgain) return;
    this.#cells.plainRoles();
    if (!wasDirty) context.model.dirty = false;
    if (!whole) return this.#become("failed");
    this.#replaced = false;
    this.#become(this.#opened ? "back" : "ready");
    if (!this.#opened) this.#place.comeBack();
    this.#opened = true;
  }

  #stop(): void {
    this.#runAgain = true;
    this.#rejoining.part();
    this.#become(this.#opened ? "again" : "opening");
  }

  #onStatus(status: string): void {
    if (status === "autorestarting" || status === "restarting") {
      this.#stop();
    } else if (status === "idle" && this.#runAgain) {
      this.#runAgain = false;
      void this.#run();
    } else if (status === "dead") {
      this.#runAgain = false;
      void this.#replace("stopped");
    }
  }

  #onConnection(status: string): void {
    if (status === "disconnected") void this.#replace("cut-off");
    else if (status === "connected" && this.phase === "cut-off") this.#become("back");
  }

  /**
   * What ran behind the page has gone for good: another window with this notebook was closed, or this one was just
   * opened again. Something new takes its place once; where that cannot be, the page stands as `otherwise` says.
   */
  async #replace(otherwise: Phase): Promise<void> {
    if (this.panel.isDisposed || this.#replacing) return;
    this.#replacing = true;
    try {
      await ask("course"); // JupyterLab would put up a dialog of its own where nobody answers
      if (this.#replaced) throw new Error("It has gone again before the page was open.");
      this.#replaced = true;
      this.#stop();
      await this.panel.sessionContext.shutdown(); // a session that is gone elsewhere would not take anything new
      await this.panel.sessionContext.changeKernel({ name: KERNEL });
    } catch {
      this.#runAgain = false;
      this.#become(otherwise);
    } finally {
      this.#replacing = false;
    }
  }

  #become(phase: Phase): void {
    this.phase = phase;
    this.panel.toggleClass("verkosto-opening", phase === "opening");
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
    presentAs(panel, this.title);
    const quietCaption = () => {
      panel.title.caption = this.title; // JupyterLab puts paths and times there whenever it saves
    };
    quietCaption();
    panel.title.changed.connect(quietCaption);
    panel.content.notebookConfig = { ...panel.content.notebookConfig, windowingMode: "none" };
  }
}
