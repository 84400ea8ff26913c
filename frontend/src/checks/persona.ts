/**
 * What can be said of a persona in words; the twin of course/verkosto/checks/persona.py, where the reasons stand.
 * tests/vectors/persona_findings.json holds the two together.
 */
import { PERSONA_FIELDS } from "../types/choices";
import type { Case, PersonaSettings } from "../types/content";
import type { ImportantOne, Persona, PersonaVariant, Statement } from "../types/documents";
import { type Finding, finding } from "./finding";
import { called, isChild, knownPeople } from "./people";
import { aboutFacts, aboutLinks, aboutPeople } from "./persona_counted";
import { about, hasMoved, questions, type Said } from "./persona_questions";
import { excerpt } from "./quoting";
import { same } from "./scoring";

const LONG_STATEMENT = 200;
const NEARBY = 60;

export function said(version: PersonaVariant): Said {
  return PERSONA_FIELDS.flatMap((field) =>
    version.fields[field].filter((s) => s.text.trim()).map((statement) => ({ field, statement })),
  );
}

/** What a persona is read with: its case, and what the exercise tells it; `byHand` whether a person gives points. */
export interface Beside {
  kase: Case | null;
  settings: PersonaSettings;
  byHand: boolean;
}

/** `settled` tells whether the writer has answered this question about this statement. */
export function findings(
  document: Persona,
  { kase, settings, byHand }: Beside,
  settled: (statement: Statement, question: string) => boolean = () => false,
): Finding[] {
  const version = document.variants.find((variant) => variant.id === document.chosen);
  if (!version) return [];
  const statements = said(version);
  const people = knownPeople(document);
  if (statements.length === 0) return [finding("persona-finding-empty", {}, ["strengths"])];
  const asking = questions(version, statements, kase)
    .map(({ message, found }) => ({ message, found: found.filter((one) => !settled(one.statement, message)) }))
    .filter(({ found }) => found.length > 0);
  const guesses = statements.filter(({ statement }) => statement.source === "assumption");
  const noticed = [
    ...balance(statements),
    ...voices(version, statements, kase),
    ...about(
      "persona-finding-source-without-passage",
      statements.filter(({ statement }) => isBare(statement)),
    ),
    ...about(
      "persona-finding-passage-moved",
      statements.filter(({ statement }) => hasMoved(statement, kase)),
    ),
    ...asking.flatMap(({ message, found }) => about(message, found)),
    ...twice(statements),
    ...aboutLinks(statements, kase, settings),
    ...detail(statements, settings.most),
    ...about("persona-finding-assumption", guesses),
    ...gaps(version, statements),
    ...aboutPeople(people),
  ];
  const passages = statements.filter(({ statement }) => statement.passage && statement.source !== "assumption").length;
  const args = { statements: statements.length, passages };
  const raised = [...asking.flatMap(({ found }) => found), ...guesses];
  const asked = new Set(raised.map(({ statement }) => statement.id)).size;
  const there = asked
    ? finding("persona-finding-there-asking", { ...args, asked })
    : finding("persona-finding-there", args);
  const open = noticed.length > 0 ? noticed : [finding("persona-finding-complete")];
  return [there, ...open, ...aboutFacts(people), finding("persona-finding-beyond", { hand: byHand ? "yes" : "no" })];
}

/** A fact that names its source but not the passage: an assumption dressed as a fact. */
export function isBare(statement: Statement): boolean {
  return statement.source !== "assumption" && !statement.passage;
}

function balance(statements: Said): Finding[] {
  const strengths = statements.filter(({ field }) => field === "strengths").length;
  const challenges = statements.filter(({ field }) => field === "challenges").length;
  if (challenges === 0 || (strengths > 0 && strengths >= challenges - 1)) return [];
  return [finding("persona-finding-all-problems", { strengths, challenges }, ["strengths"])];
}

function voices(version: PersonaVariant, statements: Said, kase: Case | null): Finding[] {
  const spoken = statements.map(({ statement }) => statement).filter(({ source }) => source === "own_words");
  const noticed = spoken.length > 0 ? [] : [finding("persona-finding-no-own-words", {}, ["needs_and_wishes"])];
  const children = version.people.filter((one) => isChild(one) && called(one));
  const unheard = children.filter((child) => !spoken.some((statement) => names(statement, child, kase)));
  const first = unheard[0];
  if (first) {
    const other = unheard[1] ? called(unheard[1]) : "";
    const args = { name: called(first), other, count: unheard.length };
    noticed.push(finding("persona-finding-child-unheard", args, ["people", first.id]));
  }
  return noticed;
}

function names(statement: Statement, child: ImportantOne, kase: Case | null): boolean {
  const { passage } = statement;
  const note = passage && kase?.notes.find((other) => other.id === passage.note);
  const around = note ? note.text.slice(Math.max(0, passage.start - NEARBY), passage.end + NEARBY) : "";
  const text = `${statement.text} ${passage?.quote ?? ""} ${around}`.toLowerCase();
  return [child.name, child.relation].some((word) => word.trim() !== "" && text.includes(stem(word)));
}

function stem(word: string): string {
  const first = [...(word.trim().split(/\s+/)[0] as string).toLowerCase()];
  return first.slice(0, Math.max(3, first.length - (first.length > 5 ? 3 : 1))).join("");
}

/** The first statement that repeats an earlier one, and the first that rests on an earlier one's passage. */
function twice(statements: Said): Finding[] {
  const again = statements.find((one, place) =>
    statements.slice(0, place).some((other) => same(other.statement.text) === same(one.statement.text)),
  );
  if (again) return about("persona-finding-said-twice", [again]);
  for (const [place, { field, statement }] of statements.entries()) {
    const first = statements.slice(0, place).find((other) => sharesPassage(other.statement, statement));
    if (!first) continue;
    const args = { text: excerpt(first.statement.text), other: excerpt(statement.text) };
    return [finding("persona-finding-passage-twice", args, [field, statement.id])];
  }
  return [];
}

/** Whether two passages share at least half of the shorter of the two. */
function sharesPassage({ passage: one }: Statement, { passage: other }: Statement): boolean {
  if (!one || !other || one.note !== other.note) return false;
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared > 0 && 2 * shared >= Math.min(one.end - one.start, other.end - other.start);
}

function detail(statements: Said, most: number): Finding[] {
  const count = statements.length;
  return [
    ...(count > most ? [finding("persona-finding-many-details", { count })] : []),
    ...about(
      "persona-finding-long-statement",
      statements.filter(({ statement }) => [...statement.text].length > LONG_STATEMENT),
    ),
  ];
}

function gaps(version: PersonaVariant, statements: Said): Finding[] {
  const filled = new Set(statements.map(({ field }) => field));
  return [
    ...PERSONA_FIELDS.filter((field) => !filled.has(field)).map((field) =>
      finding("persona-finding-field-empty", { field }, [field]),
    ),
    ...(version.people.some(called) ? [] : [finding("persona-finding-no-people", {}, ["people"])]),
    ...(version.name.trim() ? [] : [finding("persona-finding-no-name", {}, ["name"])]),
  ];
}

const NUDGES = [
  "persona-finding-all-problems",
  "persona-finding-no-own-words",
  "persona-finding-child-unheard",
  "persona-finding-source-without-passage",
  "persona-finding-passage-moved",
  "persona-finding-many-details",
  "persona-finding-long-statement",
  "persona-finding-assumption",
];
const ENOUGH_TO_SAY = 3; // statements; before this a nudge would only interrupt

/** The one thing worth raising while the work goes on; `skipped` holds the messages that were passed by. */
export function nudge(noticed: Finding[], skipped: string[]): Finding | undefined {
  if (Number(noticed[0]?.arguments.statements ?? 0) < ENOUGH_TO_SAY) return undefined;
  return noticed.find(({ message }) => NUDGES.includes(message) && !skipped.includes(message));
}
