import { type Json, merge } from "../parts/merging";
import { documentRefusals } from "../parts/privacy";
import type { Saving } from "../types/content";
import { type Course, kindOf } from "./course";
import { misfits } from "./shape";

type Listener = (document: Json, saving: Saving | null) => void;

/**
 * The reader's work in this browser: one entry a document, read afresh at every change, so that two tabs on the same
 * work keep every word of both. What the browser refuses to keep stays in the page.
 */
export class BookStore {
  readonly course: Course;
  readonly #prefix: string;
  readonly #asidePrefix: string;
  readonly #storage: Storage | null;
  readonly #unkept = new Map<string, Json>();
  readonly #listeners = new Map<string, Set<Listener>>();

  constructor(course: Course, language: string, storage: Storage | null) {
    this.course = course;
    this.#prefix = `verkosto:book:${language}:`;
    this.#asidePrefix = `verkosto:aside:${language}:`;
    this.#storage = storage;
    addEventListener("storage", ({ key }) => {
      for (const name of Object.keys(course.documents)) {
        if (key === null || key === this.#prefix + name) this.#tell(name, null);
      }
    });
  }

  /** False when this browser keeps nothing for the page. */
  get keeps(): boolean {
    return this.#storage !== null;
  }

  /** The document as kept, or null. */
  kept(key: string): Json | null {
    const waiting = this.#unkept.get(key);
    if (waiting !== undefined) return waiting;
    const text = this.#storage?.getItem(this.#prefix + key) ?? null;
    if (text === null) return null;
    const document = parsed(text);
    if (document !== undefined && misfits(document, kindOf(this.course, key).schema).length === 0) return document;
    if (this.putAside(key, text)) this.#storage?.removeItem(this.#prefix + key);
    return null;
  }

  /** The document as kept, or an empty one. */
  document(key: string): Json {
    return this.kept(key) ?? kindOf(this.course, key).empty;
  }

  /** Texts that were kept under the document's name but could not be read. */
  asides(key: string): string[] {
    return this.#asideNames(key).map((name) => this.#storage?.getItem(name) ?? "");
  }

  /** The keys of all works of which this browser holds anything. */
  held(): string[] {
    return Object.keys(this.course.documents).filter((key) => this.kept(key) !== null || this.asides(key).length > 0);
  }

  /** All documents that are kept, by key. */
  all(): Record<string, Json> {
    const found: Record<string, Json> = {};
    for (const key of Object.keys(this.course.documents)) {
      const document = this.kept(key);
      if (document !== null) found[key] = document;
    }
    return found;
  }

  /** Takes in a document that a widget changed from `base`, merged with what was written meanwhile. */
  change(key: string, base: Json, document: Json): Saving {
    const merged = merge(base, document, this.kept(key) ?? base);
    const fits = misfits(merged, kindOf(this.course, key).schema).length === 0;
    if (!fits || documentRefusals(merged).length > 0) return outcome("refused", "saving-refused");
    return this.put(key, merged);
  }

  /** Keeps the document as it is; null takes it away, with what was put aside of it. */
  put(key: string, document: Json | null): Saving {
    const saving = document === null ? this.#remove(key) : this.#keep(key, document);
    this.#tell(key, saving);
    return saving;
  }

  /** Keeps a text that cannot be read as work; false when there is no room for it. */
  putAside(key: string, text: string): boolean {
    try {
      this.#storage?.setItem(`${this.#asidePrefix}${key}:${Date.now()}-${this.asides(key).length}`, text);
    } catch (error) {
      if (error instanceof DOMException) return false;
      throw error;
    }
    return true;
  }

  /** Calls `listener` on every change of `key`, here or in another tab; returns how to stop. */
  listen(key: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(key) ?? new Set();
    this.#listeners.set(key, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  #keep(key: string, document: Json): Saving {
    try {
      if (this.#storage === null) throw new DOMException("nothing is kept here", "SecurityError");
      this.#storage.setItem(this.#prefix + key, JSON.stringify(document));
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      this.#unkept.set(key, document);
      return outcome("not_saved", error.name === "QuotaExceededError" ? "book-storage-full" : "book-storage-forbidden");
    }
    this.#unkept.delete(key);
    return outcome("saved", null);
  }

  #remove(key: string): Saving {
    this.#unkept.delete(key);
    for (const name of [this.#prefix + key, ...this.#asideNames(key)]) this.#storage?.removeItem(name);
    // Room was made: what did not fit may fit now.
    for (const [waiting, document] of [...this.#unkept]) this.put(waiting, document);
    return outcome("saved", null);
  }

  #asideNames(key: string): string[] {
    const names = Array.from({ length: this.#storage?.length ?? 0 }, (_, place) => this.#storage?.key(place) ?? "");
    return names.filter((name) => name.startsWith(`${this.#asidePrefix}${key}:`)).sort();
  }

  #tell(key: string, saving: Saving | null): void {
    const document = this.document(key);
    for (const listener of [...(this.#listeners.get(key) ?? [])]) listener(document, saving);
  }
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function outcome(status: Saving["status"], message: string | null): Saving {
  return { status, at: status === "saved" ? new Date().toISOString() : null, message, arguments: {} };
}
