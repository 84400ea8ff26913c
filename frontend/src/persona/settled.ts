import { browserStorage } from "../parts/browser_storage";
import type { Statement } from "../types/documents";

/**
 * The questions about statements that the writer has looked at and answered with "it is right". They stand in this
 * browser, as they are no part of the work. Each is about the statement as it was then: with other words, another
 * source or another passage it is asked anew.
 */
export class Settled {
  readonly #storage = browserStorage();
  readonly #name: string;
  readonly #known: Set<string>;

  constructor(name: string) {
    this.#name = name;
    this.#known = new Set(read(this.#storage?.getItem(name) ?? "[]"));
  }

  readonly has = (statement: Statement, question: string): boolean => this.#known.has(seenAs(statement, question));

  add(statement: Statement, question: string): void {
    this.#known.add(seenAs(statement, question));
    try {
      this.#storage?.setItem(this.#name, JSON.stringify([...this.#known]));
    } catch (error) {
      if (!(error instanceof DOMException)) throw error; // no room: settled until the page is closed
    }
  }
}

function seenAs({ id, text, source, passage }: Statement, question: string): string {
  return JSON.stringify([question, id, text, source, passage?.note, passage?.start, passage?.end]);
}

function read(text: string): string[] {
  try {
    const known: unknown = JSON.parse(text);
    return Array.isArray(known) ? known : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
