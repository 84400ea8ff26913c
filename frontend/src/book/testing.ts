import type { Course } from "../types/course";

/** A browser's storage for tests: holds `room` characters, then refuses as browsers do. */
export class MemoryStorage implements Storage {
  readonly #texts = new Map<string, string>();
  room: number;

  constructor(room = Infinity) {
    this.room = room;
  }

  get length(): number {
    return this.#texts.size;
  }

  key(place: number): string | null {
    return [...this.#texts.keys()][place] ?? null;
  }

  getItem(name: string): string | null {
    return this.#texts.get(name) ?? null;
  }

  setItem(name: string, text: string): void {
    if (text.length > this.room) throw new DOMException("no room", "QuotaExceededError");
    this.#texts.set(name, text);
  }

  removeItem(name: string): void {
    this.#texts.delete(name);
  }

  clear(): void {
    this.#texts.clear();
  }
}

const TEXTS = { type: "object", additionalProperties: false, properties: { text: { type: "string" } } };

/** A course of three documents. */
export const COURSE: Course = {
  documents: {
    first: { kind: "demo", title: "First" },
    second: { kind: "demo", title: "Second" },
    another: { kind: "other", title: "Another" },
  },
  messages: {},
  kinds: {
    demo: {
      empty: { kind: "demo", format: 1, text: "", items: [] },
      schema: {
        type: "object",
        additionalProperties: false,
        required: ["kind"],
        properties: {
          kind: { const: "demo" },
          format: { type: "integer", default: 1 },
          text: { type: "string", default: "" },
          items: {
            type: "array",
            default: [],
            items: { ...TEXTS, properties: { ...TEXTS.properties, id: { type: "string" } } },
          },
        },
      },
    },
    other: { empty: { kind: "other", format: 1 }, schema: { type: "object" } },
  },
};
