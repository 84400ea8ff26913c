interface Word {
  says: "who" | "here" | "bye";
  page: number;
}

/** Knows whether the same work is open in another tab of this browser. */
export class Elsewhere {
  readonly #channel: BroadcastChannel;
  readonly #page: number;
  readonly #others = new Set<number>();
  readonly #changed: () => void;

  /** `page` tells tabs apart; two widgets in one page are no news. */
  constructor(name: string, changed: () => void, page = performance.timeOrigin) {
    this.#channel = new BroadcastChannel(name);
    this.#page = page;
    this.#changed = changed;
    this.#channel.onmessage = ({ data }: MessageEvent<Word>) => this.#hear(data);
    this.#say("who");
    addEventListener("pagehide", this.#leave);
  }

  get open(): boolean {
    return this.#others.size > 0;
  }

  close(): void {
    removeEventListener("pagehide", this.#leave);
    this.#leave();
    this.#channel.close();
  }

  readonly #leave = (): void => this.#say("bye");

  #hear({ says, page }: Word): void {
    if (page === this.#page) return;
    const before = this.open;
    if (says === "bye") {
      // Another widget of that page may still be there; it answers.
      this.#others.delete(page);
      this.#say("who");
    } else {
      this.#others.add(page);
    }
    if (says === "who") this.#say("here");
    if (this.open !== before) this.#changed();
  }

  #say(says: Word["says"]): void {
    this.#channel.postMessage({ says, page: this.#page } satisfies Word);
  }
}
