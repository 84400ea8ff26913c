/**
 * What can be said of a dream day's roads before the points are counted; the twin of
 * course/verkosto/checks/road_findings.py, where the reasons stand. tests/vectors/dream_day_findings.json holds the two
 * together.
 */
import { TIMES_OF_DAY } from "../types/choices";
import type { DreamDaySettings } from "../types/content";
import type { DreamDay, Helper, ImportantOne, Moment } from "../types/documents";
import { type Finding, finding } from "./finding";
import { called, isChild } from "./people";
import { excerpt } from "./quoting";
import { type Lacks, lacks, MOST_HELPERS, TEXTS, type TextName, textOf } from "./road_texts";

const ASKED: Record<DreamDaySettings["part"], readonly TextName[]> = { day: ["moment", "act"], road: TEXTS };

interface Helping {
  grown: Set<string>;
  others: Set<string>;
  wished: Set<string>;
}

/** The moments whose road counts, and those that lack only somebody grown up beside them, in the day's order. */
export interface Roads {
  of: Map<string, Lacks>;
  by: Map<string, Helping>;
  counted: Moment[];
  spare: Moment[];
}

export function inDayOrder(moments: Moment[]): Moment[] {
  return moments.toSorted((a, b) => TIMES_OF_DAY.indexOf(a.part) - TIMES_OF_DAY.indexOf(b.part));
}

/** Who is there where a road leads. */
export function reached({ counted }: Roads): Set<string> {
  return new Set(counted.flatMap(({ people }) => people));
}

export function roadsOf(day: DreamDay, people: ImportantOne[], part: DreamDaySettings["part"]): Roads {
  const of = lacks(day);
  const by = new Map(day.moments.map((moment) => [moment.id, helping(moment, people)]));
  const isGrown = ({ id }: Moment) => (by.get(id)?.grown.size ?? 0) > 0;
  const whole = inDayOrder(day.moments).filter(({ id }) => counts(of.get(id), by.get(id), part));
  const others = whole.filter((moment) => !isGrown(moment));
  const spare = others.slice(whole.length - others.length);
  return { of, by, counted: whole.filter((moment) => !spare.includes(moment)), spare };
}

function counts(lacking: Lacks | undefined, by: Helping | undefined, part: DreamDaySettings["part"]): boolean {
  if (!lacking || !by || lacking.moment !== "none" || lacking.act !== "none") return false;
  const helped = by.grown.size + by.others.size + by.wished.size > 0;
  return helped && ASKED[part].every((name) => lacking[name] !== "missing");
}

function helping(moment: Moment, people: ImportantOne[]): Helping {
  const { helpers } = moment.road;
  const found: Helping = { grown: new Set(), others: new Set(), wished: new Set() };
  if (helpers.length > MOST_HELPERS) return found;
  for (const helper of helpers) {
    const person = who(helper, people);
    const name = helper.name.trim().toLowerCase();
    if (person) (person.kind === "person" && !isChild(person) ? found.grown : found.others).add(person.id);
    else if (name) (helper.wished ? found.wished : found.grown).add(name);
  }
  return found;
}

function who(helper: Helper, people: ImportantOne[]): ImportantOne | undefined {
  const name = helper.name.trim().toLowerCase();
  if (helper.person) return people.find(({ id }) => id === helper.person);
  return people.find((one) => name !== "" && called(one).toLowerCase() === name);
}

/** What this moment's texts lack of what the part of the day asks for, beside the own act's absence. */
export function aboutTexts(moment: Moment, { of }: Roads, part: DreamDaySettings["part"]): Finding[] {
  const lacking = of.get(moment.id);
  if (!lacking) return [];
  const at = (name: TextName) => ["moments", moment.id, name === "moment" ? "text" : name];
  const found = ASKED[part]
    .filter((name) => lacking[name] === "short" || lacking[name] === "repeated")
    .map((name) => {
      const args = { part: name, text: excerpt(textOf(moment, name)) };
      return finding(`dream-day-finding-text-${lacking[name]}`, args, at(name));
    });
  const missing = ASKED[part].slice(2).filter((name) => lacking[name] === "missing");
  const begun = moment.road.helpers.length > 0 || TEXTS.slice(1).some((name) => lacking[name] !== "missing");
  const [first] = missing;
  if (first && begun) {
    const args = { moment: excerpt(moment.text), what: missing.length > 1 ? "both" : first };
    found.push(finding("dream-day-finding-worry-or-relief", args, at(first)));
  }
  return found;
}

/** What the day as a whole lacks: somebody grown up, roads, different helpers, children where a road leads. */
export function aboutRoads(day: DreamDay, roads: Roads, people: ImportantOne[], settings: DreamDaySettings): Finding[] {
  const found: Finding[] = [];
  const [spare] = roads.spare;
  if (spare)
    found.push(finding("dream-day-finding-uncarried", { n: roads.spare.length }, ["moments", spare.id, "helpers"]));
  const told = [...roads.of.values()].filter(({ moment }) => moment === "none").length;
  const needed = Math.max(settings.moments, settings.part === "day" ? Math.ceil((2 * told) / 3) : 0);
  const n = roads.counted.length;
  if (n < needed) found.push(finding("dream-day-finding-few-roads", { n, needed, asked: settings.part }, ["moments"]));
  if (settings.part === "day" || !n) return found;
  const all = (kind: "grown" | "wished") =>
    new Set(roads.counted.flatMap(({ id }) => [...(roads.by.get(id)?.[kind] ?? [])]));
  const existing = all("grown").size;
  const helpers = existing + Math.min(all("wished").size, existing);
  if (helpers < settings.helpers)
    found.push(finding("dream-day-finding-few-helpers", { n: helpers, needed: settings.helpers }, ["moments"]));
  const seen = new Set(day.moments.flatMap((moment) => moment.people));
  const walked = reached(roads);
  const unwalked = people.filter((one) => isChild(one) && seen.has(one.id) && !walked.has(one.id));
  const [first] = unwalked;
  if (first) {
    const args = { n: unwalked.length, names: unwalked.map(called).join(", ") };
    found.push(finding("dream-day-finding-children-unwalked", args, ["people", first.id]));
  }
  return found;
}
