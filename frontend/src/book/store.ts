import { type Json, merge, same } from "../parts/merging";
import { documentRefusals } from "../parts/privacy";
import type { Saving } from "../types/content";
import type { Course } from "../types/course";
import { Asides } from "./asides";
import { kindOf } from "./course";
import { parsed, takenUp } from "./taking_up";

type Listener = (document: Json, saving: Saving | null) => void;

/** Work that the browser does not keep, and what it kept when the work grew past it. */
interface Unkept {
  base: Json;
  document: Json;
}

/**
 * The reader's work in this browser: one entry a document, read afresh at every change, so that two tabs on the same
 * work keep every word of both. What the browser refuses to keep stays in the page.
 */
export class BookStore {
  readonly course: Course;
  readonly asides: Asides;
  readonly #prefix: string;
  readonly #timePrefix: string;
  readonly #storage: Storage | null;
  readonly #unkept = new Map<string, Unkept>();
  readonly #listeners = new Map<string, Set<Listener>>();

  constructor(course: Course, language: string, storage: Storage | null) {
    this.course = course;
    this.asides = new Asides(language, storage);
    this.#prefix = `verkosto:book:${language}:`;
    this.#timePrefix = `verkosto:saved:${language}:`;
    this.#storage = storage;
    addEventListener("storage", ({ key }) => {
      for (const name of Object.keys(course.documents)) {
        const about = [null, this.#prefix + name, this.#timePrefix + name].includes(key);
        if (about) this.#tell(name, this.saving(name));
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
    const stored = this.#stored(key);
    if (waiting && stored) return merge(waiting.base, waiting.document, stored);
    return waiting?.document ?? stored;
  }

  /** The document as kept, or an empty one. */
  document(key: string): Json {
    return this.kept(key) ?? kindOf(this.course, key).empty;
  }

  /** That and when the document was last saved; null while the browser holds none, or not all of it. */
  saving(key: string): Saving | null {
    if (this.#unkept.has(key) || this.#stored(key) === null) return null;
    const at = this.#storage?.getItem(this.#timePrefix + key) ?? null;
    return { status: "saved", at, message: null, arguments: {} };
  }

  /** The keys of all works of which this browser holds anything; one that was opened and left empty is nothing. */
  held(): string[] {
    const says = (key: string) => {
      const document = this.kept(key);
      return document !== null && !same(document, kindOf(this.course, key).empty);
    };
    return Object.keys(this.course.documents).filter((key) => says(key) || this.asides.of(key).length > 0);
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
    const taken = takenUp(this.course, key, merge(base, document, this.kept(key) ?? base));
    if (!("document" in taken) || documentRefusals(taken.document).length > 0) return refused();
    return this.put(key, taken.document);
  }

  /** Keeps the document as it is; null takes it away, with what was put aside of it. */
  put(key: string, document: Json | null): Saving {
    const saving = document === null ? this.#remove(key) : this.#keep(key, document);
    this.#tell(key, saving);
    return saving;
  }

  /** Takes work in beside what is kept: nothing that stands there goes away. */
  takeIn(key: string, document: Json): void {
    const kept = this.kept(key);
    this.put(key, kept === null ? document : merge(kindOf(this.course, key).empty, document, kept));
  }

  /** Calls `listener` on every change of `key`, here or in another tab; returns how to stop. */
  listen(key: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(key) ?? new Set();
    this.#listeners.set(key, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  /** What the storage holds and this version can use; anything else makes way, unless there is no room aside. */
  #stored(key: string): Json | null {
    const text = this.#storage?.getItem(this.#prefix + key) ?? null;
    if (text === null) return null;
    const taken = takenUp(this.course, key, parsed(text));
    if ("document" in taken) return taken.document;
    if (this.asides.put(key, text)) this.#forget(key);
    return null;
  }

  #keep(key: string, document: Json): Saving {
    const stored = this.#stored(key);
    try {
      if (this.#storage === null) throw new DOMException("nothing is kept here", "SecurityError");
      const unread = stored === null && this.#storage.getItem(this.#prefix + key) !== null;
      if (unread) throw new DOMException("work that cannot be read stands in the place", "QuotaExceededError");
      this.#storage.setItem(this.#prefix + key, JSON.stringify(document));
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      this.#unkept.set(key, { base: stored ?? kindOf(this.course, key).empty, document });
      return unsaved(error.name === "QuotaExceededError" ? "book-storage-full" : "book-storage-forbidden");
    }
    this.#unkept.delete(key);
    return this.#timed(key);
  }

  /** A browser that had room for the document and has none for the time keeps the document alone. */
  #timed(key: string): Saving {
    const at = new Date().toISOString();
    try {
      this.#storage?.setItem(this.#timePrefix + key, at);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      this.#storage?.removeItem(this.#timePrefix + key);
    }
    return { status: "saved", at, message: null, arguments: {} };
  }

  #remove(key: string): Saving {
    this.#unkept.delete(key);
    this.#forget(key);
    this.asides.remove(key);
    // Room was made: what did not fit may fit now.
    for (const waiting of [...this.#unkept.keys()]) this.put(waiting, this.document(waiting));
    return { status: "saved", at: new Date().toISOString(), message: null, arguments: {} };
  }

  #forget(key: string): void {
    for (const prefix of [this.#prefix, this.#timePrefix]) this.#storage?.removeItem(prefix + key);
  }

  #tell(key: string, saving: Saving | null): void {
    const document = this.document(key);
    for (const listener of [...(this.#listeners.get(key) ?? [])]) listener(document, saving);
  }
}

function refused(): Saving {
  return { status: "refused", at: null, message: "saving-refused", arguments: {} };
}

function unsaved(message: string): Saving {
  return { status: "not_saved", at: null, message, arguments: {} };
}
