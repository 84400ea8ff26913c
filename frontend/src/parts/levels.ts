/** What a rubric's levels are worth. */
import type { Content, ShownCriterion } from "../types/content";

export const LEVELS = ["missing", "emerging", "good", "excellent"] as const;

/** The levels of a criterion from least to most: name, what it looks like (none for missing) and points. */
export function levels(criterion: ShownCriterion): { level: (typeof LEVELS)[number]; text: string; points: number }[] {
  return LEVELS.map((level, worth) => ({
    level,
    text: worth === 0 ? "" : (criterion.levels[worth - 1] ?? ""),
    points: worth * criterion.weight,
  }));
}

/** Whether a person gives points for this exercise too. */
export function byHand({ exercise, rubrics }: Content): boolean {
  return rubrics.some(({ number }) => number === exercise.number);
}
