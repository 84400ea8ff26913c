/**
 * What can be said of written answers without reading them; the twin of course/verkosto/checks/write.py.
 * tests/vectors/write_findings.json holds the two together.
 */
import type { ShownPrompt } from "../types/content";
import type { Answer, Writing } from "../types/documents";
import { type Finding, finding } from "./finding";

const FEW_WORDS = 6;

export function words(text: string): number {
  return text.split(/[ \t\r\n\u00a0]+/).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
}

export function answerTo(document: Writing, prompt: string): Answer {
  return document.answers.find((answer) => answer.id === prompt) ?? { id: prompt, text: "", passed: false };
}

export function isPassed(prompt: ShownPrompt, answer: Answer): boolean {
  return prompt.passable && answer.passed;
}

export function findings(document: Writing, prompts: ShownPrompt[]): Finding[] {
  const found = prompts.flatMap((prompt, index) => about(prompt, answerTo(document, prompt.id), index + 1));
  if (!found.some((one) => one.message !== "write-finding-passed")) return [...found, finding("write-finding-whole")];
  const written = prompts.filter((prompt) => {
    const answer = answerTo(document, prompt.id);
    return words(answer.text) > 0 && !isPassed(prompt, answer);
  }).length;
  return [...(written ? [finding("write-finding-there", { written, of: prompts.length })] : []), ...found];
}

function about(prompt: ShownPrompt, answer: Answer, number: number): Finding[] {
  const place = ["answers", prompt.id];
  if (isPassed(prompt, answer)) return [finding("write-finding-passed", { number }, place)];
  const count = words(answer.text);
  if (!count) return [finding("write-finding-empty", { number, passable: prompt.passable ? "yes" : "no" }, place)];
  return count < FEW_WORDS ? [finding("write-finding-short", { number, words: count }, place)] : [];
}
