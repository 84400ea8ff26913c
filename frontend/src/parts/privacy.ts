/** What must never enter; the twin of course/verkosto/privacy.py, held together by tests/vectors/privacy.json. */
export interface Refusal {
  /** Message id. */
  message: string;
  /** First and last character concerned, counted from 1. */
  from: number;
  to: number;
}

const EMAIL = /[\w.+-]+@[\w-]+\.[\w.-]+/u;

/** The first thing in `text` that must not be written here, or null. Never holds the text itself. */
export function refusal(text: string): Refusal | null {
  const found = EMAIL.exec(text);
  return found ? { message: "privacy-email", from: found.index + 1, to: found.index + found[0].length } : null;
}
