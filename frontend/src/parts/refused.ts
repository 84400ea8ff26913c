import { isObject, type Json } from "./merging";

/** Text of one field that stays out of the document, in whole or in part. */
export interface RefusedText {
  /** All that stands in the field, and the part of it that the document has. */
  text: string;
  kept: string;
  label: string;
  /** The way to the field, for focus. */
  place: string[];
}

/**
 * What writers have in fields and the document must not get, or has no room or understanding for, by the field's path
 * in the document (names and ids). It may point at a real person, so it stays in this tab: it outlives a redrawing and a reload, and goes with the tab.
 */
export class Refused {
  readonly #name: string;
  readonly #storage = tabStorage();
  readonly #texts: Map<string, RefusedText>;
  readonly #changed: () => void;

  /** `changed` is called when a text is kept or let go; the document may be as it was. */
  constructor(name: string, changed = () => {}) {
    this.#name = name;
    this.#changed = changed;
    this.#texts = new Map(read(this.#storage?.getItem(name) ?? "[]"));
  }

  at(path: string): RefusedText | undefined {
    return this.#texts.get(path);
  }

  /** Keeps the text, or with null lets it go. */
  set(path: string, text: RefusedText | null): void {
    if (text) this.#texts.set(path, text);
    else if (!this.#texts.delete(path)) return;
    this.#changed();
    try {
      this.#storage?.setItem(this.#name, JSON.stringify([...this.#texts]));
    } catch (error) {
      if (!(error instanceof DOMException)) throw error; // a full storage: the text still stands in its field
    }
  }

  /** The texts whose field is still in the document, with their paths. */
  within(document: Json): [path: string, text: RefusedText][] {
    return [...this.#texts].filter(([path]) => standsIn(document, path));
  }

  /** Whether the item at this path, or one in it, has such a text. */
  holds(path: string): boolean {
    return [...this.#texts.keys()].some((other) => other === path || other.startsWith(`${path}/`));
  }
}

function standsIn(document: Json, path: string): boolean {
  let at: Json | undefined = document;
  for (const step of path.split("/")) {
    if (Array.isArray(at)) at = at.find((item) => isObject(item) && item.id === step);
    else at = isObject(at) ? at[step] : undefined;
    if (at === undefined) return false;
  }
  return true;
}

function tabStorage(): Storage | null {
  try {
    return sessionStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function read(text: string): [string, RefusedText][] {
  try {
    return (JSON.parse(text) as [string, RefusedText][] | null) ?? [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
