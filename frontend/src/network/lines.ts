/**
 * How a tie is drawn: its ends say strength, its middle strain, its heads who gets help. After Hartman 1978. The twin
 * of course/verkosto/render/network_lines.py, held together by tests/vectors/network_lines.json.
 */
import type { Point } from "./geometry";

/** Where somebody stands, and how big. */
export interface Disc extends Point {
  radius: number;
}

const AIR = 4;
const HEAD = 11;
const HALF_HEAD = 5;
const TWO_LINES = 2.5;
const GAP = 5;
const BAR = 7;
const TOOTH = 8;
const HEIGHT = 6.5;
const SHORT = 46;
/** The parts of a line that the zigzag covers; of a broken one its two halves. */
const STRAINED = [[0.22, 0.78]] as const;
const STRAINED_HALVES = [
  [0.12, 0.4],
  [0.6, 0.88],
] as const;
const CLEAR = 7;
const BENDS = [0, 20, -20, 40, -40, 60, -60];
const SAMPLES = 24;

/** A centre line by its points; places on it are parts of its length, 0 to 1. */
export class Line {
  readonly length: number;
  readonly #lengths: number[];

  constructor(readonly points: readonly Point[]) {
    this.#lengths = points.slice(1).map((to, place) => distance(points[place] as Point, to));
    this.length = this.#lengths.reduce((sum, length) => sum + length, 0);
  }

  /** The point there, so far to the right of the line. */
  at(part: number, aside = 0): Point {
    let left = Math.max(0, Math.min(1, part)) * this.length;
    let place = 0;
    while (place < this.#lengths.length - 1 && left > (this.#lengths[place] as number)) {
      left -= this.#lengths[place] as number;
      place += 1;
    }
    const [from, to] = [this.points[place] as Point, this.points[place + 1] as Point];
    const length = this.#lengths[place] || 1;
    const [across, down] = [(to.x - from.x) / length, (to.y - from.y) / length];
    return { x: from.x + across * left - down * aside, y: from.y + down * left + across * aside };
  }

  /** The SVG path of a stretch of it. */
  path(start = 0, end = 1, aside = 0): string {
    const steps = this.points.length === 2 ? 1 : SAMPLES;
    return pathOf(stepsOf(steps).map((step) => this.at(start + (end - start) * step, aside)));
  }
}

/** 0, 1/count, 2/count ... 1. */
function stepsOf(count: number): number[] {
  return Array.from({ length: count + 1 }, (_, step) => step / count);
}

function distance(one: Point, other: Point): number {
  return Math.hypot(other.x - one.x, other.y - one.y);
}

function pathOf(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join(" L")}`;
}

/** The line from rim to rim, bent around whoever stands in the way as far as that helps. */
export function between(one: Disc, other: Disc, others: readonly Disc[]): Line {
  const whole = clearest(one, other, others);
  const length = whole.length || 1;
  const [start, end] = [(one.radius + AIR) / length, 1 - (other.radius + AIR) / length];
  const steps = whole.points.length === 2 ? 1 : SAMPLES;
  return new Line(stepsOf(steps).map((step) => whole.at(start + (end - start) * step)));
}

/** The first line that covers nobody, or else the one that covers fewest. */
function clearest(one: Disc, other: Disc, others: readonly Disc[]): Line {
  let best = curve(one, other, 0);
  let least = Number.POSITIVE_INFINITY;
  for (const bend of BENDS) {
    const line = curve(one, other, 2 * bend);
    const points = stepsOf(SAMPLES).map((step) => line.at(step));
    const covered = others.filter((disc) => covers(points, disc)).length;
    if (covered < least) {
      best = line;
      least = covered;
    }
    if (covered === 0) break;
  }
  return best;
}

function curve(a: Point, b: Point, bend: number): Line {
  if (bend === 0) return new Line([a, b]);
  const length = distance(a, b) || 1;
  const x = (a.x + b.x) / 2 - ((b.y - a.y) / length) * bend;
  const y = (a.y + b.y) / 2 + ((b.x - a.x) / length) * bend;
  return new Line(
    stepsOf(SAMPLES).map((t) => ({
      x: (1 - t) ** 2 * a.x + 2 * t * (1 - t) * x + t ** 2 * b.x,
      y: (1 - t) ** 2 * a.y + 2 * t * (1 - t) * y + t ** 2 * b.y,
    })),
  );
}

function covers(points: readonly Point[], disc: Disc): boolean {
  return points.some((point) => distance(point, disc) < disc.radius + CLEAR);
}

/** The paths of a tie, by what they are. Zigzags and the cross are drawn with a halo beneath. */
export interface Drawn {
  lines: string[];
  bars: string[];
  zigzags: string[];
  heads: string[];
  cross: string | null;
}

export interface Drawing {
  strength: string;
  help: string;
  stress: boolean;
  /** Whether the tie is crossed out, since it ends. */
  ending: boolean;
}

/** The tie along this line. */
export function draw(line: Line, { strength, help, stress, ending }: Drawing): Drawn {
  const length = line.length || 1;
  const size = Math.min(1, Math.max(0.75, line.length / SHORT));
  const [toStart, toEnd] = [help === "b_to_a" || help === "both", help === "a_to_b" || help === "both"];
  const head = (HEAD * size - 1) / length;
  const [start, end] = [toStart ? head : 0, toEnd ? 1 - head : 1];
  const strained = strength === "broken" ? STRAINED_HALVES : STRAINED;
  return {
    ...strokes(line, strength, start, end),
    zigzags: stress ? strained.map(([from, to]) => zigzag(line, from, to, size)) : [],
    heads: [...(toStart ? [headAt(line, 0, size)] : []), ...(toEnd ? [headAt(line, 1, size)] : [])],
    cross: ending ? crossAt(line.at(strength === "broken" ? 0.35 : 0.5)) : null,
  };
}

function strokes(line: Line, strength: string, start: number, end: number): Pick<Drawn, "lines" | "bars"> {
  if (strength === "strong") {
    return { lines: [TWO_LINES, -TWO_LINES].map((aside) => line.path(start, end, aside)), bars: [] };
  }
  if (strength !== "broken") return { lines: [line.path(start, end)], bars: [] };
  const gap = GAP / (line.length || 1);
  const bars = [0.5 - gap, 0.5 + gap].map((place) => pathOf([line.at(place, BAR), line.at(place, -BAR)]));
  return { lines: [line.path(start, 0.5 - gap), line.path(0.5 + gap, end)], bars };
}

function zigzag(line: Line, start: number, end: number, size: number): string {
  const teeth = Math.max(3, Math.round((line.length * (end - start)) / (TOOTH * size)));
  const sides = [0, ...Array.from({ length: teeth }, (_, tooth) => (tooth % 2 ? -1 : 1) * HEIGHT * size), 0];
  return pathOf(sides.map((aside, place) => line.at(start + ((end - start) * place) / (sides.length - 1), aside)));
}

function headAt(line: Line, at: 0 | 1, size: number): string {
  const base = (HEAD * size) / (line.length || 1);
  const back = at === 0 ? base : 1 - base;
  return `${pathOf([line.at(at), line.at(back, HALF_HEAD * size), line.at(back, -HALF_HEAD * size)])}Z`;
}

function crossAt({ x, y }: Point): string {
  const [left, right, top, bottom] = [x - 6, x + 6, y - 6, y + 6].map((place) => place.toFixed(1));
  return `M${left} ${top}L${right} ${bottom}M${left} ${bottom}L${right} ${top}`;
}
