/** Texts that stood in a document's place and could not be read; each keeps a place of its own until removed. */
export class Asides {
  readonly #prefix: string;
  readonly #storage: Storage | null;

  constructor(language: string, storage: Storage | null) {
    this.#prefix = `verkosto:aside:${language}:`;
    this.#storage = storage;
  }

  /** The texts put aside of this document, oldest first. */
  of(key: string): string[] {
    return this.#names(key).map((name) => this.#storage?.getItem(name) ?? "");
  }

  /** Keeps a text; false when there is no room for it. */
  put(key: string, text: string): boolean {
    const place = `${Date.now()}-${this.#names(key).length}`;
    try {
      this.#storage?.setItem(`${this.#prefix}${key}:${place}`, text);
    } catch (error) {
      if (error instanceof DOMException) return false;
      throw error;
    }
    return true;
  }

  /** Takes away this text, or all that was put aside of the document. */
  remove(key: string, text?: string): void {
    for (const name of this.#names(key)) {
      if (text === undefined || this.#storage?.getItem(name) === text) this.#storage?.removeItem(name);
    }
  }

  #names(key: string): string[] {
    const names = Array.from({ length: this.#storage?.length ?? 0 }, (_, place) => this.#storage?.key(place) ?? "");
    return names.filter((name) => name.startsWith(`${this.#prefix}${key}:`)).sort();
  }
}
