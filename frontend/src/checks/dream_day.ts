/**
 * What can be said of a dream day in words; the twin of course/verkosto/checks/dream_day.py, where the reasons stand.
 * tests/vectors/dream_day_findings.json holds the two together.
 */
import type { DreamDaySettings } from "../types/content";
import type { DreamDay, Helper, HomeThen, ImportantOne, Moment, Persona } from "../types/documents";
import { type Finding, finding } from "./finding";
import { called, isChild, knownPeople } from "./people";
import { excerpt } from "./quoting";
import { aboutRoads, aboutTexts, inDayOrder, type Roads, reached, roadsOf } from "./road";
import { MOST_HELPERS } from "./road_texts";

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

export function homeThen(day: DreamDay, person: string): HomeThen["home"] {
  return day.homes.find((home) => home.id === person)?.home ?? "unknown";
}

/** What a dream day is read with; `byHand` tells whether a person gives points too. */
export interface Beside {
  persona?: Persona;
  settings: DreamDaySettings;
  byHand: boolean;
}

export function findings(day: DreamDay, { persona, settings, byHand }: Beside): Finding[] {
  const asked = settings.part;
  const people = knownPeople(persona);
  const moments = inDayOrder(day.moments);
  const told = moments.filter((moment) => moment.text.trim());
  const who = aboutPeople(day, persona, people);
  const facts = aboutFacts(people);
  if (!moments.length) return [...who, finding("dream-day-finding-no-moments", {}, ["moments"]), ...facts];
  const counts = { moments: told.length, roads: told.filter(hasRoad).length };
  const roads = roadsOf(day, people, asked);
  const openOnes = [
    ...who,
    ...aboutHomes(day, people, roadsOf(day, people, "day")),
    ...moments.flatMap((moment) => aboutMoment(moment, people, roads, asked)),
    ...aboutRoads(day, roads, people, settings),
    ...aboutGuests(day, people, told),
    ...aboutDay(told, people),
  ];
  if (!openOnes.length) openOnes.push(finding("dream-day-finding-whole", { asked }, ["moments"]));
  const beyond = finding("dream-day-finding-beyond", { asked, hand: byHand ? "yes" : "no" });
  return [finding("dream-day-finding-there", counts, ["moments"]), ...openOnes, ...facts, beyond];
}

/** What the persona leaves open of them. */
function aboutFacts(people: ImportantOne[]): Finding[] {
  const ageless = people.filter((person) => person.kind === "person" && person.age === null);
  const homeless = people.filter((person) => person.home === "unknown");
  return [
    ...listed(ageless, "dream-day-finding-ages-missing"),
    ...listed(homeless, "dream-day-finding-homes-now-open"),
  ];
}

function listed(people: ImportantOne[], message: string): Finding[] {
  const [first] = people;
  if (!first) return [];
  return [finding(message, { n: people.length, names: people.map(called).join(", ") }, ["people", first.id])];
}

function aboutPeople(day: DreamDay, persona: Persona | undefined, people: ImportantOne[]): Finding[] {
  if (!people.length) return [finding("dream-day-finding-no-people", {}, ["people"])];
  const version = persona?.variants.find((variant) => variant.id === persona.chosen);
  const found = version?.age == null ? [finding("dream-day-finding-age-missing", {}, ["people"])] : [];
  const unsaid = people.filter((person) => homeThen(day, person.id) === "unknown");
  return [...found, ...listed(unsaid, "dream-day-finding-homes-open")];
}

/** Whether this person's home is another one on the day than now, as far as both are known. */
export function movesHome(day: DreamDay, person: ImportantOne): boolean {
  const then = homeThen(day, person.id);
  return then !== "unknown" && person.home !== "unknown" && then !== person.home;
}

function aboutHomes(day: DreamDay, people: ImportantOne[], roads: Roads): Finding[] {
  const walked = reached(roads);
  return people
    .filter((person) => movesHome(day, person) && !walked.has(person.id))
    .map((person) => {
      const args = { name: called(person), home: homeThen(day, person.id) };
      return finding("dream-day-finding-home-change", args, ["people", person.id]);
    });
}

function aboutMoment(moment: Moment, people: ImportantOne[], roads: Roads, asked: DreamDaySettings["part"]): Finding[] {
  const at = (field: string) => ["moments", moment.id, field];
  if (!moment.text.trim()) return [finding("dream-day-finding-moment-empty", { part: moment.part }, at("text"))];
  const quoted = { moment: excerpt(moment.text) };
  const helpers = namedHelpers(moment);
  const act = moment.road.act.trim();
  const found: Finding[] = [];
  if (!helpers.length && !act) found.push(finding("dream-day-finding-no-road", { ...quoted, asked }, at("act")));
  else if (!act) found.push(finding("dream-day-finding-no-act", quoted, at("act")));
  else if (!helpers.length) found.push(finding("dream-day-finding-no-helper", quoted, at("helpers")));
  if (helpers.length > MOST_HELPERS)
    found.push(finding("dream-day-finding-many-helpers", { ...quoted, n: helpers.length }, at("helpers")));
  for (const helper of helpers) {
    if (helper.person && !people.some((person) => person.id === helper.person))
      found.push(finding("dream-day-finding-helper-gone", quoted, at("helpers")));
    else if (isOpen(helper, people))
      found.push(finding("dream-day-finding-helper-open", { name: helper.name.trim() }, at("helpers")));
  }
  return [...found, ...aboutTexts(moment, roads, asked)];
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
  if (told.every((moment) => moment.part === first.part))
    found.push(finding("dream-day-finding-one-part", { part: first.part }, ["moments"]));
  const seen = new Set(told.flatMap((moment) => moment.people));
  const absent = people.filter((person) => isChild(person) && !seen.has(person.id));
  return [...found, ...listed(absent, "dream-day-finding-children-absent")];
}
