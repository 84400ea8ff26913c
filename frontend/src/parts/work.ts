import { useEffect, useMemo, useState } from "preact/hooks";
import type { Content, Saving } from "../types/content";
import type { WidgetModel } from "../types/host";
import { browserStorage } from "./browser_storage";
import { type Json, merge, same } from "./merging";

const PAUSE_BEFORE_SAVING = 400; // ms without a key press; short enough that "saved" follows the hand
const UNDO_STEPS = 200;

/** Shown state of saving: `waiting` covers the pause and the round trip. */
export type SavingState = { status: "untouched" | "waiting" | Saving["status"]; saving: Saving | null };

/**
 * One document in a page: what the learner sees, what is stored, and the way between.
 *
 * Changes go out as {base, document}; the other side merges them with what others wrote and answers with the merged
 * document. Until it has, a copy waits in the browser's own storage, so that a dead kernel or a closed tab loses nothing.
 */
export class Work<T> {
  document: T;
  state: SavingState = { status: "untouched", saving: null };
  /** True when a change came from another tab or widget since the last look. */
  changedElsewhere = false;
  #stored: Json;
  #sent: { seq: number; document: Json } | null = null;
  #seq = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #undo: { before: Json; after: Json }[] = [];
  #redo: { before: Json; after: Json }[] = [];
  #watchers = new Set<() => void>();
  readonly #model: WidgetModel;
  readonly #draftName: string;
  readonly #drafts = browserStorage();

  constructor(model: WidgetModel) {
    this.#model = model;
    const content = model.get("content") as Content;
    this.#draftName = `verkosto:draft:${content.place}:${content.exercise.key}`;
    this.#stored = model.get("document") as Json;
    this.document = this.#stored as T;
    this.#takeDraft();
    model.on("change:document", this.#onStored);
    model.on("change:saving", this.#onSaving);
    model.on("msg:custom", this.#onMessage as (...values: never[]) => void);
    addEventListener("pagehide", this.flush);
  }

  close(): void {
    this.flush();
    this.#model.off("change:document", this.#onStored);
    this.#model.off("change:saving", this.#onSaving);
    this.#model.off("msg:custom", this.#onMessage as (...values: never[]) => void);
    removeEventListener("pagehide", this.flush);
  }

  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Changes the document. Changes with the same `run` within one go (typing in one field) undo as one step. */
  change(next: T, run?: string): void {
    const before = this.document as Json;
    if (same(before, next as Json)) return;
    const last = this.#undo.at(-1) as { before: Json; after: Json; run?: string } | undefined;
    if (run && last?.run === run) last.after = next as Json;
    else this.#undo.push({ before, after: next as Json, run } as { before: Json; after: Json });
    if (this.#undo.length > UNDO_STEPS) this.#undo.shift();
    this.#redo = [];
    this.#set(next);
  }

  get canUndo(): boolean {
    return this.#undo.length > 0;
  }

  get canRedo(): boolean {
    return this.#redo.length > 0;
  }

  /** Takes the last own step back and leaves what others wrote meanwhile. */
  undo(): void {
    const step = this.#undo.pop();
    if (!step) return;
    this.#redo.push(step);
    this.#set(merge(step.after, step.before, this.document as Json) as T);
  }

  redo(): void {
    const step = this.#redo.pop();
    if (!step) return;
    this.#undo.push(step);
    this.#set(merge(step.before, step.after, this.document as Json) as T);
  }

  /** Sends what waits, at once. */
  readonly flush = (): void => {
    clearTimeout(this.#timer);
    if (same(this.document as Json, this.#stored)) return;
    this.#seq += 1;
    this.#sent = { seq: this.#seq, document: this.document as Json };
    this.#model.send({ type: "change", seq: this.#seq, base: this.#stored, document: this.document });
  };

  #set(next: T): void {
    this.document = next;
    this.state = { status: "waiting", saving: this.state.saving };
    this.#keepDraft();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.flush, PAUSE_BEFORE_SAVING);
    this.#tell();
  }

  readonly #onStored = (): void => {
    const stored = this.#model.get("document") as Json;
    const from = this.#sent?.document ?? this.#stored;
    const merged = merge(from, this.document as Json, stored);
    this.changedElsewhere ||= !this.#sent && !same(merged, this.document as Json);
    this.#stored = stored;
    this.document = merged as T;
    this.#tell();
  };

  readonly #onSaving = (): void => {
    if (!this.#sent) this.#show(this.#model.get("saving") as Saving);
  };

  readonly #onMessage = (message: { type: string; seq: number; saving: Saving }): void => {
    if (message.type === "flush") this.flush();
    if (message.type !== "ack" || message.seq !== this.#sent?.seq) return;
    this.#sent = null;
    this.#show(message.saving);
  };

  #show(saving: Saving): void {
    const settled = same(this.document as Json, this.#stored);
    this.state = { status: saving.status === "saved" && !settled ? "waiting" : saving.status, saving };
    if (saving.status === "saved" && settled) this.#drafts?.removeItem(this.#draftName);
    this.#tell();
  }

  #keepDraft(): void {
    try {
      this.#drafts?.setItem(this.#draftName, JSON.stringify({ base: this.#stored, document: this.document }));
    } catch {
      // A full or forbidden browser storage only costs the second copy; the first is on its way to the store.
    }
  }

  #takeDraft(): void {
    const kept = this.#drafts?.getItem(this.#draftName);
    if (!kept) return;
    const draft = JSON.parse(kept) as { base: Json; document: Json };
    const merged = merge(draft.base, draft.document, this.#stored);
    if (same(merged, this.#stored)) this.#drafts?.removeItem(this.#draftName);
    else this.#set(merged as T);
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher();
  }
}

/** The work of a widget for a component, re-rendered when it changes. */
export function useWork<T>(model: WidgetModel): Work<T> {
  const work = useMemo(() => new Work<T>(model), [model]);
  const [, redraw] = useState(0);
  useEffect(() => {
    const stop = work.watch(() => redraw((n) => n + 1));
    return () => {
      stop();
      work.close();
    };
  }, [work]);
  return work;
}

/** A document that the exercise reads, kept up to date. */
export function useRelated<T>(model: WidgetModel, role: string): T | undefined {
  const read = () => (model.get("related") as Record<string, T>)[role];
  const [related, setRelated] = useState(read);
  useEffect(() => {
    const update = () => setRelated(read());
    model.on("change:related", update);
    return () => model.off("change:related", update);
  }, [model]);
  return related;
}
