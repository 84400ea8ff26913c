/**
 * What the points of a persona hang on, as far as it shows without the key; the twin of
 * course/verkosto/checks/persona_counted.py, where the reasons stand. tests/vectors/persona_findings.json holds the two
 * together.
 */
import type { Case, PersonaSettings } from "../types/content";
import type { ImportantOne, Statement } from "../types/documents";
import { type Finding, finding } from "./finding";
import { called } from "./people";
import { about, hasMoved, type Said } from "./persona_questions";
import { same, saysSomething } from "./scoring";

const MIN_PASSAGE = 8;
const MAX_PASSAGE = 160;
const MOST_OF_ONE_FIELD = 0.4;
const MOST_OF_ONE_SOURCE = 0.7;

export function aboutLinks(statements: Said, kase: Case | null, settings: PersonaSettings): Finding[] {
  return [
    ...about(
      "persona-finding-wordless",
      statements.filter(({ statement }) => !saysSomething(statement.text)),
    ),
    ...about(
      "persona-finding-passage-short",
      statements.filter(({ statement }) => statement.passage && length(statement) < MIN_PASSAGE),
    ),
    ...about(
      "persona-finding-passage-long",
      statements.filter(({ statement }) => length(statement) > MAX_PASSAGE),
    ),
    ...amount(resting(statements, kase), kase, settings),
  ];
}

function length({ passage }: Statement): number {
  return passage ? passage.end - passage.start : 0;
}

/** The statements that can be counted: with words, not repeated, and a passage of some length as their source. */
function resting(statements: Said, kase: Case | null): Said {
  const told = new Set<string>();
  return statements.filter(({ statement }) => {
    const isNew = !told.has(same(statement.text));
    told.add(same(statement.text));
    const rests = statement.source !== "assumption" && length(statement) >= MIN_PASSAGE && !hasMoved(statement, kase);
    return isNew && rests && saysSomething(statement.text);
  });
}

function amount(resting: Said, kase: Case | null, { enough }: PersonaSettings): Finding[] {
  const found: Finding[] = [];
  if (resting.length < enough) {
    found.push(finding("persona-finding-few", { n: resting.length, needed: enough }));
    const used = new Set(resting.map(({ statement }) => statement.passage?.note));
    const unread = (kase?.notes ?? []).filter(({ id }) => !used.has(id)).map(({ title }) => title);
    if (unread.length) found.push(finding("persona-finding-unread", { n: unread.length, notes: unread.join(", ") }));
  }
  const fields = resting.map(({ field }) => field);
  const sources = resting.map(({ statement }) => statement.source);
  const field = fullest(fields, enough * MOST_OF_ONE_FIELD, enough);
  if (field) found.push(finding("persona-finding-one-field", { n: field.n, field: field.name }, [field.name]));
  const source = fullest(sources, enough * MOST_OF_ONE_SOURCE, enough);
  if (source) found.push(finding("persona-finding-one-source", { n: source.n, source: source.name }));
  return found;
}

/** The name that stands so often that the limit of one keeps the whole below what it could be. */
function fullest(names: string[], most: number, enough: number): { name: string; n: number } | undefined {
  const counts = [...new Set(names)].map((name) => ({ name, n: names.filter((other) => other === name).length }));
  const capped = counts.reduce((sum, { n }) => sum + Math.min(most, n), 0);
  if (capped >= Math.min(enough, names.length)) return undefined;
  return counts.reduce((one, other) => (other.n > one.n ? other : one));
}

/** Somebody entered again. */
export function aboutPeople(people: ImportantOne[]): Finding[] {
  const names = people.map((one) => called(one).toLowerCase());
  const again = people.find((_, place) => names.indexOf(names[place] as string) < place);
  return again ? [finding("persona-finding-person-twice", { name: called(again) }, ["people", again.id])] : [];
}

/** The ages and homes that are left open; the notes may not tell them. */
export function aboutFacts(people: ImportantOne[]): Finding[] {
  const ageless = people.filter((one) => one.kind === "person" && one.age === null);
  const homeless = people.filter((one) => one.home === "unknown");
  return [...listed("persona-finding-ages-open", ageless), ...listed("persona-finding-homes-open", homeless)];
}

function listed(message: string, people: ImportantOne[]): Finding[] {
  const [first] = people;
  if (!first) return [];
  return [finding(message, { n: people.length, names: people.map(called).join(", ") }, ["people", first.id])];
}
