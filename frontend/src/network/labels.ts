/**
 * Names on the live map: beside their actors where all fit, else numbers for all, and never a mixture by chance. Breaks
 * and places names as course/verkosto/render/network_labels.py does.
 */
import type { Point } from "./geometry";
import type { Disc } from "./lines";
import type { Scene } from "./scene";

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A name in its lines, with the middle of its first line and the box that it takes. */
export interface Label {
  lines: string[];
  at: Point;
  box: Box;
}

/** How wide a letter of 13 px is at the most on average. */
const LETTER = 7.8;
export const LINE = 15;
const IN_A_LINE = 17;
const MOST_LINES = 3;
const VOWELS = "aeiouyåäö";
/** Where the names of helpers are mostly put together. */
const PARTS = [
  "hoitaja",
  "kerho",
  "keskus",
  "koulu",
  "neuvola",
  "ohjaaja",
  "palvelu",
  "ryhmä",
  "terapeutti",
  "työntekijä",
];

/** Where each name stands, clear of actors, other names and the `signs`; null where there is no room for all. */
export function labelsOf(
  scene: Scene,
  names: ReadonlyMap<string, string>,
  signs: readonly Point[] = [],
): Map<string, Label> | null {
  const signed = signs.map((point) => ({ ...point, radius: 0 }));
  const taken = [scene.middle, ...scene.actors.map(({ disc }) => disc), ...signed].map(around);
  const crossed = scene.ties.flatMap(({ line }) => Array.from({ length: 13 }, (_, step) => line.at(step / 12)));
  const found = new Map<string, Label>();
  for (const { actor, disc } of scene.actors) {
    const lines = wrapped(names.get(actor.id) ?? "");
    const free = tried(lines, disc).filter(({ box }) => fits(box, taken, scene.frame.width));
    if (free.length === 0 || lines.length > MOST_LINES) return null;
    const covers = ({ box }: Label) => crossed.filter((point) => within(point, box)).length;
    const label = free.reduce((best, one) => (covers(one) < covers(best) ? one : best));
    taken.push(label.box);
    found.set(actor.id, label);
  }
  return found;
}

/**
 * On a map of numbers, the names of these few, the first before the others; who has no room for the name keeps the
 * number only.
 */
export function namesOfFew(
  scene: Scene,
  names: ReadonlyMap<string, string>,
  few: readonly string[],
  signs: readonly Point[] = [],
): Map<string, Label> {
  const signed = signs.map((point) => ({ ...point, radius: 0 }));
  const taken = [scene.middle, ...scene.actors.map(({ disc }) => disc), ...signed].map(around);
  const found = new Map<string, Label>();
  for (const id of few) {
    const disc = scene.actors.find(({ actor }) => actor.id === id)?.disc;
    const lines = wrapped(names.get(id) ?? "");
    const label = disc && tried(lines, disc).find(({ box }) => fits(box, taken, scene.frame.width));
    if (!label) continue;
    taken.push(label.box);
    found.set(id, label);
  }
  return found;
}

/** The name in lines; a word too long for a line is broken at a known part, else at a syllable. */
export function wrapped(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/).filter(Boolean)) {
    const pieces = piecesOf(word);
    const last = lines.at(-1);
    const first = pieces[0] as string;
    if (last !== undefined && last.length + 1 + first.length <= IN_A_LINE) {
      lines[lines.length - 1] = `${last} ${first}`;
      pieces.shift();
    }
    lines.push(...pieces);
  }
  return lines.length > 0 ? lines : [""];
}

function piecesOf(word: string): string[] {
  const pieces: string[] = [];
  let left = word;
  while (left.length > IN_A_LINE) {
    const at = breakOf(left);
    const piece = left.slice(0, at);
    pieces.push(piece.endsWith("-") ? piece : `${piece}-`);
    left = left.slice(at);
  }
  return [...pieces, left];
}

/** Where a Finnish word is broken: at a hyphen, at a known part, else before a consonant and a vowel. */
function breakOf(word: string): number {
  const hyphen = word.slice(3, IN_A_LINE - 1).lastIndexOf("-") + 4;
  const known = Math.max(...PARTS.map((part) => word.slice(3, IN_A_LINE - 1 + part.length).indexOf(part) + 3));
  if (hyphen > 3 || known > 2) return Math.max(hyphen > 3 ? hyphen : 0, known > 2 ? known : 0);
  for (let at = Math.min(IN_A_LINE - 1, word.length - 3); at > 3; at -= 1) {
    if (!VOWELS.includes(word[at] as string) && VOWELS.includes(word[at + 1] as string)) return at;
  }
  return IN_A_LINE - 1;
}

/** Below, above, to the right, to the left. */
function tried(lines: string[], { x, y, radius }: Disc): Label[] {
  const half = (Math.max(...lines.map((line) => line.length)) * LETTER) / 2;
  const high = lines.length * LINE;
  const [away, side] = [radius + 3, radius + 7 + half];
  const tops = [
    { x, y: y + away },
    { x, y: y - away - high },
    { x: x + side, y: y - high / 2 },
    { x: x - side, y: y - high / 2 },
  ];
  return tops.map((top) => ({
    lines,
    at: { x: top.x, y: top.y + LINE - 3 },
    box: { left: top.x - half, top: top.y, right: top.x + half, bottom: top.y + high },
  }));
}

function around({ x, y, radius }: Disc): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function within({ x, y }: Point, box: Box): boolean {
  return box.left < x && x < box.right && box.top < y && y < box.bottom;
}

function fits(box: Box, taken: readonly Box[], width: number): boolean {
  if (box.left < 0 || box.right > width || box.top < 0 || box.bottom > width) return false;
  return !taken.some(
    (one) => box.left < one.right && one.left < box.right && box.top < one.bottom && one.top < box.bottom,
  );
}
