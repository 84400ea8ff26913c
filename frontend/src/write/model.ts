/** What can be done to written answers, as pure steps; what a rubric's levels are worth. */
import { answerTo } from "../checks/write";
import type { ShownCriterion } from "../types/content";
import type { Answer, Writing } from "../types/documents";

/** Puts an answer in place of the one to the same prompt, or after the others. */
export function changeAnswer(document: Writing, prompt: string, change: Partial<Answer>): Writing {
  const next = { ...answerTo(document, prompt), ...change };
  const known = document.answers.some((answer) => answer.id === prompt);
  const answers = document.answers.map((answer) => (answer.id === prompt ? next : answer));
  return { ...document, answers: known ? answers : [...answers, next] };
}

export const LEVELS = ["missing", "emerging", "good", "excellent"] as const;

/** The levels of a criterion from least to most: name, what it looks like (none for missing) and points. */
export function levels(criterion: ShownCriterion): { level: (typeof LEVELS)[number]; text: string; points: number }[] {
  return LEVELS.map((level, worth) => ({
    level,
    text: worth === 0 ? "" : (criterion.levels[worth - 1] ?? ""),
    points: worth * criterion.weight,
  }));
}
