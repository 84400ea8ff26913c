import { type Json, merge } from "./merging";

const STEPS = 200;

interface Step {
  before: Json;
  after: Json;
  run: string | undefined;
}

/** The writer's own steps. Taking one back leaves what others have written meanwhile. */
export class History {
  #done: Step[] = [];
  #undone: Step[] = [];
  #noting = true;

  /** Notes a step. Steps with the same `run` in one go, as when typing in one field, are taken back as one. */
  note(before: Json, after: Json, run?: string): void {
    if (!this.#noting) return;
    const last = this.#done.at(-1);
    if (run && last?.run === run) last.after = after;
    else this.#done.push({ before, after, run });
    if (this.#done.length > STEPS) this.#done.shift();
    this.#undone = [];
  }

  /** Makes a change that is no step of the writer's, and so not theirs to take back. */
  readonly unnoted = (change: () => void): void => {
    this.#noting = false;
    change();
    this.#noting = true;
  };

  /** Ends the run, so that what others wrote between two letters does not become part of the writer's own step. */
  endRun(): void {
    const last = this.#done.at(-1);
    if (last) last.run = undefined;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** The document with the last step taken back. */
  undo(now: Json): Json {
    const step = this.#done.pop();
    if (!step) return now;
    this.#undone.push({ ...step, run: undefined });
    this.endRun();
    return merge(step.after, step.before, now);
  }

  /** The document with the step done again. */
  redo(now: Json): Json {
    const step = this.#undone.pop();
    if (!step) return now;
    this.#done.push(step);
    return merge(step.before, step.after, now);
  }
}
