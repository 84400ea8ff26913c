import { browserStorage } from "./browser_storage";
import { type Json, merge } from "./merging";

/** Unsaved work: the document in the page, and the one in the file that it grew from. */
interface Draft {
  base: Json;
  document: Json;
}

/**
 * Copies of unsaved work in this browser. Each page has a place of its own, so that two tabs without a connection do
 * not write over each other; whoever opens the work next takes up them all.
 */
export class Drafts {
  /** The document that is known to be in the file; what is kept now has grown from it. */
  inFile: Json;
  readonly #storage = browserStorage();
  readonly #name: string;
  readonly #own: string;
  readonly #taken = new Map<string, string>();

  constructor(name: string, inFile: Json) {
    this.inFile = inFile;
    this.#name = name;
    this.#own = `${name}:${crypto.getRandomValues(new Uint32Array(2)).join("")}`;
  }

  /** Keeps the document; false when this browser has no room or leave for it. */
  keep(document: Json): boolean {
    const draft: Draft = { base: this.inFile, document };
    try {
      this.#storage?.setItem(this.#own, JSON.stringify(draft));
    } catch (error) {
      if (error instanceof DOMException) return false;
      throw error;
    }
    return this.#storage !== null;
  }

  /** The document with the drafts that are there. One that cannot be read is left where it is. */
  takenInto(document: Json): Json {
    let whole = document;
    for (let place = 0; place < (this.#storage?.length ?? 0); place += 1) {
      const name = this.#storage?.key(place);
      if (name !== this.#name && !name?.startsWith(`${this.#name}:`)) continue;
      const text = this.#storage?.getItem(name) ?? "";
      const draft = parsed(text);
      if (!draft) continue;
      this.#taken.set(name, text);
      whole = merge(draft.base, draft.document, whole);
    }
    return whole;
  }

  /** Removes what was kept and taken, when it stands in the file. A draft that its page has changed since stays. */
  drop(): void {
    this.#storage?.removeItem(this.#own);
    for (const [name, text] of this.#taken) {
      if (this.#storage?.getItem(name) === text) this.#storage.removeItem(name);
    }
    this.#taken.clear();
  }
}

function parsed(text: string): Draft | null {
  try {
    const draft = JSON.parse(text) as Draft | null;
    const whole = typeof draft?.base === "object" && typeof draft.document === "object" && draft.document !== null;
    return whole ? draft : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
