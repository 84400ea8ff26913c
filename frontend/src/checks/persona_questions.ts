/**
 * What the writer of a persona is asked about single statements; the twin of
 * course/verkosto/checks/persona_questions.py, where the reasons stand. tests/vectors/persona_findings.json holds the
 * two together.
 */
import { overlaps, QUOTATION } from "../parts/passages";
import type { Case } from "../types/content";
import type { PersonaFields, PersonaVariant, Statement } from "../types/documents";
import { type Finding, finding } from "./finding";
import { isAdult } from "./people";
import { excerptAtEnd } from "./quoting";

export type FieldId = keyof PersonaFields;
export type Said = { field: FieldId; statement: Statement }[];

const LETTER = /[\p{L}\p{N}]/u;
const WORD = /\p{L}+(?:[’']\p{L}+)*/gu;
const SENTENCE_END = /[.!?…]/;
const SHORTEST_NAME = 3;
export const WHOSE_MATTER = "persona-finding-whose-matter";
const WHOSE_WORDS = "persona-finding-whose-words";

/** Questions that the writer may settle; a finding's place leads to the statement that it asks about. */
export const QUESTIONS = [
  "persona-finding-own-words-unquoted",
  "persona-finding-quoted-elsewise",
  WHOSE_WORDS,
  "persona-finding-notes-as-record",
  WHOSE_MATTER,
];

/** Each question with the statements that it is asked about, in the order in which they are raised. */
export function questions(
  version: PersonaVariant,
  statements: Said,
  kase: Case | null,
): { message: string; found: Said }[] {
  const inDoubt = doubt(version, kase);
  return QUESTIONS.map((message) => ({
    message,
    found: statements.filter(({ field, statement }) => {
      if (message === WHOSE_MATTER) return inDoubt(field, statement);
      if (message === WHOSE_WORDS) return speakerUnsaid(statement, kase);
      return source(statement, kase) === message;
    }),
  })).filter(({ found }) => found.length > 0);
}

/** One finding on the first of these statements, with how many there are. */
export function about(message: string, found: Said): Finding[] {
  const first = found[0];
  if (!first) return [];
  const { text, source, id } = first.statement;
  return [finding(message, { text: excerptAtEnd(text), count: found.length, source }, [first.field, id])];
}

/** The question that the source of this statement raises, if any. */
function source(statement: Statement, kase: Case | null): string | undefined {
  const { within, around } = quotation(statement, kase);
  if (statement.source === "own_words" && around && !within && !reports(statement, kase))
    return "persona-finding-own-words-unquoted";
  if (["record", "worker_view"].includes(statement.source) && within && !around)
    return "persona-finding-quoted-elsewise";
  const note = kase?.notes.find((one) => one.id === statement.passage?.note);
  return statement.source === "record" && around && note?.kind === "notes"
    ? "persona-finding-notes-as-record"
    : undefined;
}

export function hasMoved({ passage }: Statement, kase: Case | null): boolean {
  if (!kase || !passage) return false;
  const note = kase.notes.find((other) => other.id === passage.note);
  return note?.text.slice(passage.start, passage.end) !== passage.quote;
}

/** Whether the passage has words within the quotations of its note, and words outside of them. */
function quotation(statement: Statement, kase: Case | null): { within: boolean; around: boolean } {
  const { passage } = statement;
  const text = kase?.notes.find((note) => note.id === passage?.note)?.text;
  if (!passage || text === undefined || hasMoved(statement, kase)) return { within: false, around: false };
  let [inside, outside, reached] = ["", "", passage.start];
  for (const { index, 0: words } of text.matchAll(QUOTATION)) {
    const [first, last] = [Math.max(reached, index), Math.min(passage.end, index + words.length)];
    if (first >= last) continue;
    outside += text.slice(reached, first);
    inside += text.slice(first, last);
    reached = last;
  }
  outside += text.slice(reached, passage.end);
  return { within: LETTER.test(inside), around: LETTER.test(outside) };
}

/** Whether every sentence of the passage tells, in the writer's words, what the person says or wishes. */
function reports({ passage }: Statement, kase: Case | null): boolean {
  const note = kase?.notes.find((one) => one.id === passage?.note);
  if (!kase || !passage || !note) return false;
  const speakers = kase.notes.flatMap((one) => one.speakers.flat());
  const others = [...kase.asking, ...kase.others, ...speakers].map((word) => word.toLowerCase());
  const begun = note.text.slice(0, passage.start).split(SENTENCE_END).at(-1) ?? "";
  return (begun + passage.quote)
    .split(SENTENCE_END)
    .map(words)
    .filter((sentence) => sentence.length > 0)
    .every((sentence) => {
      const at = sentence.slice(0, -1).findIndex((word) => kase.reporting.includes(word));
      return at >= 0 && !sentence.slice(0, at).some((word) => others.some((other) => word.startsWith(other)));
    });
}

/** Whether somebody else's words are told as own words and the statement does not say whose they are. */
function speakerUnsaid(statement: Statement, kase: Case | null): boolean {
  const { passage } = statement;
  const note = kase?.notes.find((one) => one.id === passage?.note);
  if (statement.source !== "own_words" || !passage || !note || hasMoved(statement, kase)) return false;
  const told = words(statement.text);
  return [...note.text.matchAll(QUOTATION)].some(({ index, 0: quote }, place) => {
    const speaker = note.speakers[place] ?? [];
    if (speaker.length === 0 || !overlaps(passage, { start: index, end: index + quote.length })) return false;
    return !told.some((word) => speaker.some((name) => word.startsWith(name.toLowerCase())));
  });
}

/** Tells whether a statement is about another adult of the notes or of the persona than the one in the middle. */
function doubt(version: PersonaVariant, kase: Case | null): (field: FieldId, statement: Statement) => boolean {
  const self = beginnings([version.name, kase?.name ?? ""]);
  const isOwn = (word: string) => self.some((name) => word.startsWith(name));
  const others = [...(kase?.others ?? []), ...beginnings(version.people.filter(isAdult).map(({ name }) => name))]
    .map((name) => name.toLowerCase())
    .filter((name) => !isOwn(name));
  const isOther = (word: string) => others.some((name) => word.startsWith(name));
  return (field, { passage, text }) => {
    let told = words(passage?.quote ?? "");
    if (!told.some((word) => isOwn(word) || isOther(word))) told = field === "strengths" ? [] : words(text);
    const [first = "", second = ""] = told;
    if (isOwn(first) && isOther(second)) told = told.slice(1);
    return told.some(isOther) && (isOther(told[0] ?? "") || !told.some(isOwn));
  };
}

function words(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => word.toLowerCase());
}

/** The first word of each name, which inflection lengthens. */
function beginnings(names: string[]): string[] {
  return names.flatMap((name) => words(name).slice(0, 1)).filter((first) => [...first].length >= SHORTEST_NAME);
}
