/** What each text of a dream day's moment lacks; the twin of course/verkosto/checks/road_texts.py, with the reasons. */
import type { DreamDay, Moment } from "../types/documents";
import { isWord, same, words } from "./scoring";

const MOMENT_WORDS = 3;
export const MOST_HELPERS = 3;

export const TEXTS = ["moment", "act", "worry", "relief"] as const;
export type TextName = (typeof TEXTS)[number];
export type Lack = "none" | "missing" | "short" | "repeated";
export type Lacks = Record<TextName, Lack>;

export function textOf(moment: Moment, name: TextName): string {
  return name === "moment" ? moment.text : moment.road[name];
}

/** What each text lacks, by the moment's id; one that stands in an earlier box of the day is only repeated. */
export function lacks(day: DreamDay): Map<string, Lacks> {
  const seen = new Set<string>();
  return new Map(
    day.moments.map((moment) => {
      const entries = TEXTS.map((name) => [name, lack(name, textOf(moment, name), seen)]);
      return [moment.id, Object.fromEntries(entries) as Lacks];
    }),
  );
}

function lack(name: TextName, text: string, seen: Set<string>): Lack {
  if (!text.trim()) return "missing";
  const alike = same(text);
  if (alike && seen.has(alike)) return "repeated";
  seen.add(alike);
  const told = name === "moment" ? words(text) >= MOMENT_WORDS : isWord(text);
  return told ? "none" : "short";
}
