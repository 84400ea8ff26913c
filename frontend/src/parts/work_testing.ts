/** A kernel with its tabs, and what tests of a document's way between them share. */
import { afterEach, beforeEach, vi } from "vitest";
import { MemoryStorage } from "../book/testing";
import type { Saving } from "../types/content";
import { type Json, merge } from "./merging";
import { Work } from "./work";

export interface Text {
  text: string;
  items: { id: string; text: string }[];
}
type Message = { type: string; seq: number; base: Json; document: Json };

export const EMPTY: Text = { text: "", items: [] };
export const SAVED: Saving = { status: "saved", at: "2026-11-24T14:32:00+00:00", message: null, arguments: {} };
export const FULL: Saving = { status: "not_saved", at: null, message: "saving-disk-full", arguments: {} };
export const REFUSED: Saving = { status: "refused", at: null, message: "saving-refused", arguments: {} };

/** The kernel's side: holds the document, and answers its tabs when told to, in the order in which they spoke. */
export class Kernel {
  document: Json = { ...EMPTY };
  answer: Saving = SAVED;
  /** How many characters the text of a document may have. */
  limit = Number.POSITIVE_INFINITY;
  readonly tabs: Tab[] = [];
  readonly #waiting: [Tab, Message][] = [];

  hear(tab: Tab, message: Message): void {
    this.#waiting.push([tab, message]);
  }

  work(): void {
    for (const [tab, { type, seq, base, document }] of this.#waiting.splice(0)) {
      const merged = type === "change" ? merge(base, document, this.document) : this.document;
      const saving = (merged as unknown as Text).text.length > this.limit ? REFUSED : this.answer;
      if (type === "change" && saving.status !== "refused") {
        this.document = merged;
        for (const each of this.tabs) each.push(this.document, saving);
      }
      tab.tell("msg:custom", { type: "ack", seq, saving });
    }
  }
}

/** A widget model as a tab has it. */
export class Tab {
  readonly #kernel: Kernel;
  readonly #values: Record<string, unknown>;
  readonly #callbacks = new Map<string, ((...values: never[]) => void)[]>();
  connected = true;
  readonly sent: Message[] = [];

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
    kernel.tabs.push(this);
    this.#values = { document: kernel.document, saving: {}, content: { place: "p", exercise: { key: "k" } } };
  }

  get(name: string): unknown {
    return this.#values[name];
  }

  on(name: string, callback: (...values: never[]) => void): void {
    this.#callbacks.set(name, [...(this.#callbacks.get(name) ?? []), callback]);
  }

  off(name: string): void {
    this.#callbacks.delete(name);
  }

  send(message: unknown): void {
    this.sent.push(message as Message);
    if (this.connected) this.#kernel.hear(this, message as Message);
  }

  push(document: Json, saving: Saving): void {
    Object.assign(this.#values, { document });
    this.tell("change:document");
    Object.assign(this.#values, { saving });
    this.tell("change:saving");
  }

  tell(name: string, ...values: unknown[]): void {
    for (const callback of this.#callbacks.get(name) ?? []) (callback as (...values: unknown[]) => void)(...values);
  }
}

/** What a test is in: a page of the browser, and whoever keeps the document. */
export const here = {} as { kernel: Kernel; storage: MemoryStorage; open: Work<Text>[] };

export function tab(): { model: Tab; work: Work<Text> } {
  const model = new Tab(here.kernel);
  const work = new Work<Text>(model);
  here.open.push(work);
  return { model, work };
}

export function type(work: Work<Text>, letters: string): void {
  for (const letter of letters) work.change({ ...work.document, text: work.document.text + letter }, "text");
}

/** Lets pauses pass and the kernel answer until nobody has anything more to say. */
export function settle(): void {
  for (let round = 0; round < 5; round += 1) {
    vi.advanceTimersByTime(400);
    here.kernel.work();
  }
}

/** A fresh page, storage and kernel for every test of the file. */
export function eachTestAfresh(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: 0 });
    vi.stubGlobal("addEventListener", () => undefined);
    vi.stubGlobal("removeEventListener", () => undefined);
    Object.assign(here, { kernel: new Kernel(), storage: new MemoryStorage(), open: [] });
    vi.stubGlobal("localStorage", here.storage);
    vi.stubGlobal("sessionStorage", new MemoryStorage());
  });
  afterEach(() => {
    for (const work of here.open.splice(0)) work.close();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
}
