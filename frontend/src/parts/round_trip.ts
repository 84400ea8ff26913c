import type { WidgetModel } from "../types/host";
import type { Json } from "./merging";

const PATIENCE = 5000; // ms until the writer is told that nobody answers, and between asking again

/**
 * What goes out to whoever keeps the document, and the answers: one change at a time. Answers come in order, so when a
 * later question is answered and a change is not, the change was lost on the way.
 */
export class RoundTrip {
  /** Nobody is there to answer; what is written meanwhile waits. */
  parted = false;
  #sent: { seq: number; document: Json } | null = null;
  #asked = 0;
  #seq = Math.floor(Math.random() * 2 ** 40); // two views of one widget hear each other's answers
  #patience: ReturnType<typeof setTimeout> | undefined;
  readonly #model: WidgetModel;
  readonly #onSilence: () => void;

  constructor(model: WidgetModel, onSilence: () => void) {
    this.#model = model;
    this.#onSilence = onSilence;
  }

  /** The document that is on its way, or null. */
  get sent(): Json {
    return this.#sent?.document ?? null;
  }

  send(base: Json, document: Json): void {
    this.#seq += 1;
    this.#sent = { seq: this.#seq, document };
    clearTimeout(this.#patience);
    this.#patience = setTimeout(this.#silent, PATIENCE);
    this.#post({ type: "change", seq: this.#seq, base, document });
  }

  /** Asks to try again what did not go. */
  ask(): void {
    this.#seq += 1;
    this.#asked = this.#seq;
    this.#post({ type: "save", seq: this.#seq });
  }

  /**
   * Hears an answer: `taken` is the document that it is about, or null when it tells that none has arrived, and `lost`
   * whether one was on its way. Null for an answer to somebody else.
   */
  hear(seq: number): { taken: Json; lost: boolean } | null {
    const taken = seq === this.#sent?.seq ? this.#sent.document : null;
    if (taken === null && seq !== this.#asked) return null;
    const lost = taken === null && this.#sent !== null;
    this.rest();
    this.#sent = null;
    return { taken, lost };
  }

  /** Nobody answers any more until `join`. */
  part(): void {
    this.parted = true;
    this.rest();
  }

  /** Somebody answers again, who knows nothing of what was on its way. */
  join(): void {
    this.parted = false;
    this.#sent = null;
  }

  /** Waits for no answer any more. */
  rest(): void {
    clearTimeout(this.#patience);
  }

  readonly #silent = (): void => {
    this.#patience = setTimeout(this.#silent, PATIENCE);
    this.#onSilence();
  };

  #post(message: object): void {
    try {
      this.#model.send(message);
    } catch (error) {
      // A host whose kernel is gone may throw; the words are in the draft, and the silence will be told.
      console.warn(error);
    }
  }
}
