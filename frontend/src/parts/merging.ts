/** Three-way merge of documents; the twin of course/verkosto/merging.py, held together by tests/vectors/merging.json. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type JsonObject = { [name: string]: Json };
type Item = JsonObject & { id: string };

export function same(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => same(item, b[i]));
  if (isObject(a) && isObject(b)) {
    const names = Object.keys(a);
    return names.length === Object.keys(b).length && names.every((name) => name in b && same(a[name], b[name]));
  }
  return false;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isKeyed(value: Json | undefined): value is Item[] {
  return Array.isArray(value) && value.every((item) => isObject(item) && "id" in item);
}

export function merge(base: Json | undefined, mine: Json, theirs: Json): Json {
  if (same(mine, theirs) || same(theirs, base)) return mine;
  if (same(mine, base)) return theirs;
  if (isObject(mine) && isObject(theirs)) return mergeObjects(isObject(base) ? base : {}, mine, theirs);
  if (isKeyed(mine) && isKeyed(theirs)) return mergeLists(isKeyed(base) ? base : [], mine, theirs);
  if (typeof mine === "string" && typeof theirs === "string") return mergeTexts(mine, theirs);
  return mine;
}

function mergeObjects(base: JsonObject, mine: JsonObject, theirs: JsonObject): JsonObject {
  const merged: JsonObject = {};
  for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const my = mine[name];
    const their = theirs[name];
    if (my !== undefined && their !== undefined) {
      merged[name] = merge(base[name], my, their);
    } else {
      const kept = (my ?? their) as Json;
      if (!same(kept, base[name])) merged[name] = kept;
    }
  }
  return merged;
}

function mergeLists(base: Item[], mine: Item[], theirs: Item[]): Item[] {
  const was = new Map(base.map((item) => [item.id, item]));
  const my = new Set(mine.map((item) => item.id));
  const their = new Map(theirs.map((item) => [item.id, item]));
  let merged: Item[] = [];
  for (const item of mine) {
    const other = their.get(item.id);
    if (other) merged.push(merge(was.get(item.id), item, other) as Item);
    else if (!same(item, was.get(item.id))) merged.push(item);
  }
  const kept = new Set(merged.map((item) => item.id));
  theirs.forEach((item, place) => {
    if (my.has(item.id) || kept.has(item.id) || same(item, was.get(item.id))) return;
    const before = theirs.slice(0, place).findLast((other) => kept.has(other.id));
    merged.splice(before ? merged.findIndex((other) => other.id === before.id) + 1 : 0, 0, item);
    kept.add(item.id);
  });
  const mineAsWas = mine.filter((item) => was.has(item.id)).map((item) => item.id);
  const baseLeft = base.filter((item) => my.has(item.id)).map((item) => item.id);
  if (same(mineAsWas, baseLeft)) merged = inOrder(merged, theirs);
  return merged;
}

function inOrder(items: Item[], order: Item[]): Item[] {
  const rank = new Map(order.map((item, place) => [item.id, place]));
  const ranked = items.filter((item) => rank.has(item.id));
  ranked.sort((a, b) => (rank.get(a.id) as number) - (rank.get(b.id) as number));
  return items.map((item) => (rank.has(item.id) ? (ranked.shift() as Item) : item));
}

function mergeTexts(mine: string, theirs: string): string {
  if (mine.includes(theirs)) return mine;
  if (theirs.includes(mine)) return theirs;
  return `${mine}\n${theirs}`;
}
