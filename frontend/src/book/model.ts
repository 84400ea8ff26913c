import { type Json, same } from "../parts/merging";
import type { Content } from "../types/content";
import type { BookStore } from "./store";

type Callback = (...values: never[]) => void;
type Change = { type: "change" | "save"; seq: number; base: Json; document: Json };

/** anywidget's whole model contract without a kernel: what a widget sends is answered as the kernel would. */
export class BookModel {
  readonly #values: Record<string, unknown>;
  readonly #callbacks = new Map<string, Set<Callback>>();
  readonly #store: BookStore;
  readonly #key: string;

  constructor(store: BookStore, content: Content) {
    const { key, reads } = content.exercise;
    const related = Object.fromEntries(Object.entries(reads).map(([role, other]) => [role, store.document(other)]));
    this.#store = store;
    this.#key = key;
    this.#values = { content, document: store.document(key), related, saving: store.saving(key) ?? {} };
    store.listen(key, (document, saving) => {
      this.set("document", document);
      if (saving) this.set("saving", saving);
    });
    for (const [role, other] of Object.entries(reads)) {
      store.listen(other, (document) => this.set("related", { ...(this.get("related") as object), [role]: document }));
    }
  }

  get(name: string): unknown {
    return this.#values[name];
  }

  set(name: string, value: unknown): void {
    if (same(this.#values[name] as Json, value as Json)) return;
    this.#values[name] = value;
    this.emit(`change:${name}`, this, value);
    this.emit("change", this);
  }

  on(names: string, callback: Callback): void {
    for (const name of names.split(" ")) {
      this.#callbacks.set(name, (this.#callbacks.get(name) ?? new Set()).add(callback));
    }
  }

  off(names?: string | null, callback?: Callback | null): void {
    for (const name of names ? names.split(" ") : [...this.#callbacks.keys()]) {
      if (callback) this.#callbacks.get(name)?.delete(callback);
      else this.#callbacks.delete(name);
    }
  }

  /** Nothing lies beyond this page: what is set is saved when the widget sends its change. */
  save_changes(): void {}

  send(message: unknown): void {
    const { type, seq, base, document } = message as Change;
    if (type !== "change" && type !== "save") return;
    const saving =
      type === "change"
        ? this.#store.change(this.#key, base, document)
        : this.#store.put(this.#key, this.#store.document(this.#key));
    this.emit("msg:custom", { type: "ack", seq, saving }, []);
  }

  emit(name: string, ...values: unknown[]): void {
    for (const callback of [...(this.#callbacks.get(name) ?? [])])
      (callback as (...values: unknown[]) => void)(...values);
  }
}
