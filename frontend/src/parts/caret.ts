/** Where the writing place stands when another hand has changed the text from `before` to `after`. */
export function moved(at: number, before: string, after: string): number {
  const room = Math.min(before.length, after.length);
  let start = 0;
  while (start < room && before[start] === after[start]) start += 1;
  if (at <= start) return at;
  let end = 0;
  while (end < room - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return after.length - Math.min(before.length - at, end);
}
