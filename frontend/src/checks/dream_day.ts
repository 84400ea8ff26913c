/**
 * What can be said of a dream day in words; the twin of course/verkosto/checks/dream_day.py, where the reasons stand.
 * tests/vectors/dream_day_findings.json holds the two together.
 */
import { TIMES_OF_DAY } from "../types/choices";
import type { DreamDay, Helper, HomeThen, ImportantOne, Moment, Persona } from "../types/documents";
import { type Finding, finding } from "./finding";
import { called, isChild, knownPeople } from "./people";
import { excerpt } from "./quoting";

const MANY_HELPERS = 4;
const AT_HOME: Moment["part"][] = ["morning", "night"];

export function namedHelpers(moment: Moment): Helper[] {
  return moment.road.helpers.filter((helper) => helper.person || helper.name.trim());
}

export function isOpen(helper: Helper, people: ImportantOne[]): boolean {
  const name = helper.name.trim().toLowerCase();
  return !helper.person && !helper.wished && !people.some((person) => called(person).toLowerCase() === name);
}

export function hasRoad(moment: Moment): boolean {
  return moment.road.act.trim() !== "" && namedHelpers(moment).length > 0;
}

export function inDayOrder(moments: Moment[]): Moment[] {
  return moments.toSorted((a, b) => TIMES_OF_DAY.indexOf(a.part) - TIMES_OF_DAY.indexOf(b.part));
}

export function homeThen(day: DreamDay, person: string): HomeThen["home"] {
  return day.homes.find((home) => home.id === person)?.home ?? "unknown";
}

export function findings(day: DreamDay, persona?: Persona): Finding[] {
  const people = knownPeople(persona);
  const moments = inDayOrder(day.moments);
  const told = moments.filter((moment) => moment.text.trim());
  const who = aboutPeople(day, persona, people);
  const ageless = people.filter((person) => person.kind === "person" && person.age === null);
  const ages = listed(ageless, "dream-day-finding-ages-missing");
  if (!moments.length) return [...who, finding("dream-day-finding-no-moments", {}, ["moments"]), ...ages];
  const counts = { moments: told.length, roads: told.filter(hasRoad).length };
  const openOnes = [
    ...who,
    ...aboutHomes(day, people, told),
    ...moments.flatMap((moment) => aboutMoment(moment, people)),
    ...aboutGuests(day, people, told),
    ...aboutDay(told, people),
  ];
  if (!openOnes.length) openOnes.push(finding("dream-day-finding-whole", {}, ["moments"]));
  return [finding("dream-day-finding-there", counts, ["moments"]), ...openOnes, ...ages];
}

function listed(people: ImportantOne[], message: string): Finding[] {
  const [first] = people;
  if (!first) return [];
  return [finding(message, { n: people.length, names: people.map(called).join(", ") }, ["people", first.id])];
}

function aboutPeople(day: DreamDay, persona: Persona | undefined, people: ImportantOne[]): Finding[] {
  if (!people.length) return [finding("dream-day-finding-no-people", {}, ["people"])];
  const humans = people.filter((person) => person.kind === "person");
  const version = persona?.variants.find((variant) => variant.id === persona.chosen);
  const found = version?.age == null ? [finding("dream-day-finding-age-missing", {}, ["people"])] : [];
  const unsaid = humans.filter((person) => homeThen(day, person.id) === "unknown");
  return [...found, ...listed(unsaid, "dream-day-finding-homes-open")];
}

/** Whether this person's home is another one on the day than now, as far as both are known. */
export function movesHome(day: DreamDay, person: ImportantOne): boolean {
  const then = homeThen(day, person.id);
  return then !== "unknown" && person.home !== "unknown" && then !== person.home;
}

function aboutHomes(day: DreamDay, people: ImportantOne[], told: Moment[]): Finding[] {
  return people
    .filter((person) => movesHome(day, person))
    .filter((person) => !told.some((moment) => moment.people.includes(person.id) && hasRoad(moment)))
    .map((person) => {
      const args = { name: called(person), home: homeThen(day, person.id) };
      return finding("dream-day-finding-home-change", args, ["people", person.id]);
    });
}

export function aboutMoment(moment: Moment, people: ImportantOne[]): Finding[] {
  const at = (field: string) => ["moments", moment.id, field];
  if (!moment.text.trim()) return [finding("dream-day-finding-moment-empty", { part: moment.part }, at("text"))];
  const quoted = { moment: excerpt(moment.text) };
  const helpers = namedHelpers(moment);
  const act = moment.road.act.trim();
  const found: Finding[] = [];
  if (!helpers.length && !act) found.push(finding("dream-day-finding-no-road", quoted, at("act")));
  else if (!act) found.push(finding("dream-day-finding-no-act", quoted, at("act")));
  else if (!helpers.length) found.push(finding("dream-day-finding-no-helper", quoted, at("helpers")));
  if (helpers.length >= MANY_HELPERS)
    found.push(finding("dream-day-finding-many-helpers", { ...quoted, n: helpers.length }, at("helpers")));
  for (const helper of helpers) {
    if (helper.person && !people.some((person) => person.id === helper.person))
      found.push(finding("dream-day-finding-helper-gone", quoted, at("helpers")));
    else if (isOpen(helper, people))
      found.push(finding("dream-day-finding-helper-open", { name: helper.name.trim() }, at("helpers")));
  }
  return found;
}

function aboutGuests(day: DreamDay, people: ImportantOne[], told: Moment[]): Finding[] {
  return people.flatMap((person) => {
    const here = told.find((moment) => moment.people.includes(person.id) && AT_HOME.includes(moment.part));
    if (!here || homeThen(day, person.id) !== "elsewhere") return [];
    const args = { name: called(person), part: here.part };
    return [finding("dream-day-finding-visiting", args, ["moments", here.id, "text"])];
  });
}

function aboutDay(told: Moment[], people: ImportantOne[]): Finding[] {
  const [first] = told;
  if (!first) return [];
  const found: Finding[] = [];
  const worried = told.find((moment) => moment.road.worry.trim());
  if (!worried) found.push(finding("dream-day-finding-no-worry", {}, ["moments", first.id, "worry"]));
  else if (!told.some((moment) => moment.road.relief.trim()))
    found.push(finding("dream-day-finding-no-relief", {}, ["moments", worried.id, "relief"]));
  if (told.every((moment) => moment.part === first.part))
    found.push(finding("dream-day-finding-one-part", { part: first.part }, ["moments"]));
  const seen = new Set(told.flatMap((moment) => moment.people));
  const absent = people.filter((person) => isChild(person) && !seen.has(person.id));
  return [...found, ...listed(absent, "dream-day-finding-children-absent")];
}
