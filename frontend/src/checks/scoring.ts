/** When a text says something; the twin of course/verkosto/checks/scoring.py, where the reasons stand. */
const LEAST_LETTERS = 4;
const LEAST_DIFFERENT = 3;
const LETTERS_OF_A_WORD = 3;

/** The text as compared for sameness: its letters, without regard to case, spacing, digits and marks. */
export function same(text: string): string {
  const letters = text.replace(/[^\p{L}]+/gu, " ").trim();
  return letters.toUpperCase().toLowerCase();
}

/** How many different words a text has. */
export function words(text: string): number {
  return new Set(text.split(/\s+/).map(same).filter(Boolean)).size;
}

export function saysSomething(text: string): boolean {
  const letters = lettersOf(text);
  return letters.length >= LEAST_LETTERS && new Set(letters).size >= LEAST_DIFFERENT;
}

export function isWord(text: string): boolean {
  const letters = lettersOf(text);
  return letters.length >= LETTERS_OF_A_WORD && new Set(letters).size > 1;
}

function lettersOf(text: string): string[] {
  return [...same(text).replaceAll(" ", "")];
}
