/** Three-way merge of documents; the twin of course/verkosto/merging.py, held together by tests/vectors/merging.json. */
import { CHOICES } from "../types/choices";

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type JsonObject = { [name: string]: Json };

/** What stands between words. */
const SPACES = " \t\r\n\u00a0";

/** Fields that are kept or replaced as a whole: of two changes one holds, for the two together would be neither. */
const WHOLE: ReadonlySet<string> = new Set(CHOICES);

export function same(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => same(item, b[i]));
  if (isObject(a) && isObject(b)) {
    const names = Object.keys(a);
    return names.length === Object.keys(b).length && names.every((name) => name in b && same(a[name], b[name]));
  }
  return false;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What `mine` and `theirs` become together, both having started from `base`; the rules stand in the Python twin. */
export function merge(base: Json | undefined, mine: Json, theirs: Json, name = ""): Json {
  if (same(mine, theirs) || same(theirs, base)) return mine;
  if (same(mine, base)) return theirs;
  if (WHOLE.has(name)) return mine;
  if (isObject(mine) && isObject(theirs)) return mergeObjects(isObject(base) ? base : {}, mine, theirs);
  if (isKeyed(mine) && isKeyed(theirs)) return mergeLists(isKeyed(base) ? base : [], mine, theirs);
  if (typeof mine === "string" && typeof theirs === "string") {
    return mergeTexts(typeof base === "string" ? base : "", mine, theirs);
  }
  return mine;
}

function mergeObjects(base: JsonObject, mine: JsonObject, theirs: JsonObject): JsonObject {
  const merged: JsonObject = {};
  for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const my = mine[name];
    const their = theirs[name];
    if (my !== undefined && their !== undefined) {
      merged[name] = merge(base[name] ?? null, my, their, name);
    } else {
      const kept = (my ?? their) as Json;
      if (!same(kept, base[name])) merged[name] = kept;
    }
  }
  return Array.isArray(merged.ties) ? withEnds(merged, merged.ties, mine, theirs) : merged;
}

/** The map with whoever one side removed and the other drew a tie to: the tie stays, so both of its ends do. */
function withEnds(merged: JsonObject, ties: Json[], ...sides: JsonObject[]): JsonObject {
  const actorsOf = (side: JsonObject) => (Array.isArray(side.actors) ? side.actors : []);
  const ends = new Set(ties.flatMap((tie) => (isObject(tie) ? [tie.a, tie.b] : [])));
  const actors = [...actorsOf(merged)];
  for (const actor of sides.flatMap(actorsOf)) {
    if (ends.has(keyOf(actor)) && !actors.some((one) => keyOf(one) === keyOf(actor))) actors.push(actor);
  }
  return actors.length > actorsOf(merged).length ? { ...merged, actors } : merged;
}

/** What names an item among its neighbours: its id, of a tie its two ends, or a plain name itself. */
function keyOf(item: Json | undefined): Json | undefined {
  if (!isObject(item)) return item;
  if ("id" in item || typeof item.a !== "string" || typeof item.b !== "string") return item.id;
  return [item.a, item.b].sort().join(" ");
}

function isKeyed(value: Json | undefined): value is Json[] {
  return (
    Array.isArray(value) &&
    value.every((item) => typeof keyOf(item) === "string") &&
    new Set(value.map(keyOf)).size === value.length
  );
}

function mergeLists(base: Json[], mine: Json[], theirs: Json[]): Json[] {
  const was = new Map(base.map((item) => [keyOf(item), item]));
  const my = new Map(mine.map((item) => [keyOf(item), item]));
  const their = new Map(theirs.map((item) => [keyOf(item), item]));
  const merged: Json[] = [];
  for (const [key, item] of my) {
    const other = their.get(key);
    if (other !== undefined) merged.push(merge(was.get(key), item, other));
    else if (!same(item, was.get(key))) merged.push(item);
  }
  const kept = new Set(merged.map(keyOf));
  let before: Json | undefined;
  for (const [key, item] of their) {
    if (!my.has(key) && !same(item, was.get(key))) {
      merged.splice(before === undefined ? 0 : merged.findIndex((one) => keyOf(one) === before) + 1, 0, item);
      kept.add(key);
    }
    if (kept.has(key)) before = key;
  }
  const mineAsWas = [...my.keys()].filter((key) => was.has(key)) as Json[];
  const baseLeft = [...was.keys()].filter((key) => my.has(key)) as Json[];
  return same(mineAsWas, baseLeft) ? inOrder(merged, [...their.keys()]) : merged;
}

/** The items, those named in `order` standing in that order among themselves. */
function inOrder(items: Json[], order: (Json | undefined)[]): Json[] {
  const rank = new Map(order.map((key, place) => [key, place]));
  const ranked = items.filter((item) => rank.has(keyOf(item)));
  ranked.sort((a, b) => (rank.get(keyOf(a)) as number) - (rank.get(keyOf(b)) as number));
  return items.map((item) => (rank.has(keyOf(item)) ? (ranked.shift() as Json) : item));
}

/** Both sides' changes; works on whole characters, so that no emoji is cut in two. */
function mergeTexts(baseText: string, myText: string, theirText: string): string {
  const [base, mine, theirs] = [[...baseText], [...myText], [...theirText]];
  const my = touched(base, mine);
  const their = touched(base, theirs);
  const differ = my.start !== their.start || my.end !== their.end;
  const until = (text: string[], end: number) => text.slice(0, text.length - (base.length - end));
  if (differ && my.end <= their.start) {
    return [...until(mine, my.end), ...base.slice(my.end, their.start), ...theirs.slice(their.start)].join("");
  }
  if (differ && their.end <= my.start) {
    return [...until(theirs, their.end), ...base.slice(their.end, my.start), ...mine.slice(my.start)].join("");
  }
  let start = Math.min(my.start, their.start);
  let end = Math.max(my.end, their.end);
  if (until(mine, end).length > start && until(theirs, end).length > start) {
    ({ start, end } = wholeWords(base, start, end, [mine, theirs]));
  }
  const stretch = (text: string[]) => until(text, end).slice(start).join("");
  return base.slice(0, start).join("") + both(stretch(mine), stretch(theirs)) + base.slice(end).join("");
}

/** The stretch of `base`, grown by the rest of a word of which a text has a part in it. */
function wholeWords(base: string[], start: number, end: number, texts: string[][]): { start: number; end: number } {
  const grown = { start, end };
  if (texts.some((text) => isInWord(text, start))) while (isLetter(base[grown.start - 1])) grown.start -= 1;
  if (texts.some((text) => isInWord(text, text.length - base.length + end))) {
    while (isLetter(base[grown.end])) grown.end += 1;
  }
  return grown;
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && !SPACES.includes(sign);
}

/** Whether a word goes on over this place. */
function isInWord(text: string[] | string, at: number): boolean {
  return isLetter(text[at - 1]) && isLetter(text[at]);
}

/** Start and end, in `base`, of the stretch that `text` has otherwise. */
function touched(base: string[], text: string[]): { start: number; end: number } {
  const room = Math.min(base.length, text.length);
  let start = 0;
  while (start < room && base[start] === text[start]) start += 1;
  let same = 0;
  while (same < room - start && base.at(-1 - same) === text.at(-1 - same)) same += 1;
  return { start, end: base.length - same };
}

/** The two, one under the other; the longer alone where it goes on from the other, or has it in whole words. */
function both(mine: string, theirs: string): string {
  const [longer, shorter] = [...mine].length >= [...theirs].length ? [mine, theirs] : [theirs, mine];
  return longer.startsWith(shorter) || hasWords(longer, shorter) ? longer : `${mine}\n${theirs}`;
}

function hasWords(longer: string, shorter: string): boolean {
  for (let at = longer.indexOf(shorter); at >= 0; at = longer.indexOf(shorter, at + 1)) {
    if (!isInWord(longer, at) && !isInWord(longer, at + shorter.length)) return true;
  }
  return false;
}
