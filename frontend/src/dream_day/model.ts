/** What can be done to a dream day, as pure steps; ages and homes on the day worked out from the persona. */

import { homeThen } from "../checks/dream_day";
import { inDayOrder } from "../checks/road";
import { newId } from "../parts/ids";
import { TIMES_OF_DAY } from "../types/choices";
import type { DreamDay, Helper, HomeThen, ImportantOne, Moment, Road } from "../types/documents";

export type Part = Moment["part"];
export type Home = HomeThen["home"];

/** The age on the day, from the age now. */
export function ageThen(age: number | null, horizon: number): number | null {
  return age === null ? null : age + horizon;
}

export function partMoments(day: DreamDay, part: Part): Moment[] {
  return day.moments.filter((moment) => moment.part === part);
}

function inserted(moments: Moment[], moment: Moment, first: boolean): Moment[] {
  const sorted = inDayOrder(moments);
  const at = sorted.findIndex((other) =>
    first
      ? TIMES_OF_DAY.indexOf(other.part) >= TIMES_OF_DAY.indexOf(moment.part)
      : TIMES_OF_DAY.indexOf(other.part) > TIMES_OF_DAY.indexOf(moment.part),
  );
  return at < 0 ? [...sorted, moment] : sorted.toSpliced(at, 0, moment);
}

/** Adds an empty moment as the last one of its part. */
export function addMoment(day: DreamDay, part: Part): { day: DreamDay; id: string } {
  const id = newId();
  const road: Road = { act: "", helpers: [], worry: "", relief: "" };
  const moment: Moment = { id, part, clock: "", text: "", people: [], road };
  return { day: { ...day, moments: inserted(day.moments, moment, false) }, id };
}

/** Whether a moment says nothing yet beyond where in the day it stands. */
export function isBlank({ text, clock, people, road }: Moment): boolean {
  const written = [text, clock, road.act, road.worry, road.relief].some((part) => part.trim());
  return !written && people.length === 0 && withoutEmptyHelpers(road.helpers).length === 0;
}

/** The day with these moments in it, each as the last one of its part; those that it has already stay as they are. */
export function withMoments(day: DreamDay, added: Moment[]): DreamDay {
  const fresh = added.filter(({ id }) => !day.moments.some((moment) => moment.id === id));
  return { ...day, moments: fresh.reduce((moments, moment) => inserted(moments, moment, false), day.moments) };
}

export function changeMoment(day: DreamDay, id: string, change: Partial<Moment>): DreamDay {
  return { ...day, moments: day.moments.map((moment) => (moment.id === id ? { ...moment, ...change } : moment)) };
}

export function changeRoad(day: DreamDay, moment: Moment, change: Partial<Road>): DreamDay {
  return changeMoment(day, moment.id, { road: { ...moment.road, ...change } });
}

export function removeMoment(day: DreamDay, id: string): DreamDay {
  return { ...day, moments: day.moments.filter((moment) => moment.id !== id) };
}

/** Puts a moment into another part of the day, as its last one, or as its first. */
export function moveToPart(day: DreamDay, id: string, part: Part, first = false): DreamDay {
  const moment = day.moments.find((one) => one.id === id);
  if (!moment) return day;
  const others = day.moments.filter((one) => one.id !== id);
  return { ...day, moments: inserted(others, { ...moment, part }, first) };
}

/**
 * Puts a moment where it was dropped. `index` counts what stands above it in the page: the other moments, and the end
 * of each part of the day.
 */
export function moveToPlace(day: DreamDay, id: string, index: number): DreamDay {
  const moment = day.moments.find((one) => one.id === id);
  if (!moment) return day;
  const others = day.moments.filter((one) => one.id !== id);
  const parts = TIMES_OF_DAY.map((part) => others.filter((one) => one.part === part));
  let above = index;
  let at = 0;
  while (at < TIMES_OF_DAY.length - 1 && above > (parts[at] as Moment[]).length) {
    above -= (parts[at] as Moment[]).length + 1;
    at += 1;
  }
  const part = TIMES_OF_DAY[at] as Part;
  const moments = parts.flatMap((list, place) => (place === at ? list.toSpliced(above, 0, { ...moment, part }) : list));
  return same(moments, inDayOrder(day.moments)) ? day : { ...day, moments };
}

function same(one: Moment[], other: Moment[]): boolean {
  return one.every(({ id, part }, place) => other[place]?.id === id && other[place]?.part === part);
}

/** Moves a moment one step earlier or later; at the edge of a part it goes over into the next one. */
export function moveStep(day: DreamDay, id: string, step: -1 | 1): DreamDay {
  const moments = inDayOrder(day.moments);
  const at = moments.findIndex((moment) => moment.id === id);
  const moment = moments[at];
  if (!moment) return day;
  const neighbour = moments[at + step];
  if (neighbour?.part === moment.part) {
    return { ...day, moments: moments.with(at, neighbour).with(at + step, moment) };
  }
  const part = TIMES_OF_DAY[TIMES_OF_DAY.indexOf(moment.part) + step];
  return part ? moveToPart(day, id, part, step > 0) : day;
}

/** Where a moment stands in the day, from 1, and of how many. */
export function placeInDay(day: DreamDay, id: string): { place: number; of: number } {
  const moments = inDayOrder(day.moments);
  return { place: moments.findIndex((moment) => moment.id === id) + 1, of: moments.length };
}

export function setHome(day: DreamDay, person: string, home: Home): DreamDay {
  const known = day.homes.some((one) => one.id === person);
  const homes = day.homes.map((one) => (one.id === person ? { ...one, home } : one));
  return { ...day, homes: known ? homes : [...homes, { id: person, home }] };
}

/** Gives everybody whose home on the day is open the home they have now, where that is known. */
export function homesAsNow(day: DreamDay, people: ImportantOne[]): { day: DreamDay; changed: number } {
  const open = people.filter((person) => person.home !== "unknown" && homeThen(day, person.id) === "unknown");
  return { day: open.reduce((next, person) => setHome(next, person.id, person.home), day), changed: open.length };
}

export function toggled(ids: string[], id: string, on: boolean): string[] {
  return on ? [...ids.filter((one) => one !== id), id] : ids.filter((one) => one !== id);
}

/** Adds or takes away one of the persona's people as a helper; the id is theirs, so that two tabs make one helper. */
export function toggleHelper(helpers: Helper[], person: string, on: boolean): Helper[] {
  const others = helpers.filter((helper) => helper.person !== person);
  return on ? [...others, { id: person, person, name: "", wished: false }] : others;
}

/** Leaves out rows that were opened for a helper and never filled. */
export function withoutEmptyHelpers(helpers: Helper[]): Helper[] {
  return helpers.filter((helper) => helper.person || helper.name.trim());
}
