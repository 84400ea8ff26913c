/** What can be done to written answers, as pure steps. */
import { answerTo } from "../checks/write";
import type { Answer, Writing } from "../types/documents";

/** Puts an answer in place of the one to the same prompt, or after the others. */
export function changeAnswer(document: Writing, prompt: string, change: Partial<Answer>): Writing {
  const next = { ...answerTo(document, prompt), ...change };
  const known = document.answers.some((answer) => answer.id === prompt);
  const answers = document.answers.map((answer) => (answer.id === prompt ? next : answer));
  return { ...document, answers: known ? answers : [...answers, next] };
}
