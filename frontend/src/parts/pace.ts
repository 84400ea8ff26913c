const PAUSE_BEFORE_SAVING = 400; // ms without a key press; short enough that "saved" follows the hand
const LONGEST_UNSENT = 2000; // ms of typing without a pause; all that a browser which is killed can lose

/** When what is typed goes: after a pause of the hand, and now and then while it does not pause. */
export class Pace {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince: number | null = null;
  readonly #send: () => void;

  constructor(send: () => void) {
    this.#send = send;
  }

  /** Something was typed. */
  soon(): void {
    clearTimeout(this.#timer);
    this.#waitingSince ??= Date.now();
    const left = this.#waitingSince + LONGEST_UNSENT - Date.now();
    this.#timer = setTimeout(this.#send, Math.max(0, Math.min(PAUSE_BEFORE_SAVING, left)));
  }

  /** It goes now; nothing waits any more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#waitingSince = null;
  }
}
