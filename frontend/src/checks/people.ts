/** The people and animals around the person in the middle; the twin of course/verkosto/models/people.py. */
import type { ImportantOne, Persona } from "../types/documents";

const COMING_OF_AGE = 18;

export function called(person: ImportantOne): string {
  return person.name.trim() || person.relation.trim();
}

export function isChild(person: ImportantOne): boolean {
  return person.kind === "person" && person.age !== null && person.age < COMING_OF_AGE;
}

export function isAdult(person: ImportantOne): boolean {
  return person.kind === "person" && person.age !== null && person.age >= COMING_OF_AGE;
}

/** Those of the chosen version who can be spoken of. */
export function knownPeople(persona: Persona | undefined): ImportantOne[] {
  const version = persona?.variants.find((variant) => variant.id === persona.chosen);
  return (version?.people ?? []).filter((person) => called(person));
}
