/** One area of life seen from nearer: the part of the map that is drawn, without laying it out anew. */
import { arcOf, type Frame, type Point, polar } from "./geometry";
import type { Scene } from "./scene";

/** A square part of the map, in its own units. */
export interface Part extends Point {
  side: number;
}

/** Room beyond the last ring for the names of areas of life, and around the one in the middle. */
const OUTSIDE = 27;
const AROUND = 8;
const SAMPLES = 16;

/** The part of the map that is seen: all of it, or one area of life with the one in the middle. */
export function partOf({ frame, middle }: Pick<Scene, "frame" | "middle">, sector: string | null): Part {
  if (sector === null) return { x: 0, y: 0, side: frame.width };
  const { start, sweep } = arcOf(frame, sector);
  const reach = middle.radius + AROUND;
  const rim = Array.from({ length: SAMPLES + 1 }, (_, step) =>
    polar(frame, start + (sweep * step) / SAMPLES, frame.borders[3] + OUTSIDE),
  );
  const corners = [...rim, { x: middle.x - reach, y: middle.y - reach }, { x: middle.x + reach, y: middle.y + reach }];
  const [left, right] = [Math.min(...corners.map(({ x }) => x)), Math.max(...corners.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...corners.map(({ y }) => y)), Math.max(...corners.map(({ y }) => y))];
  const side = Math.min(frame.width, Math.max(right - left, bottom - top));
  return { x: within(frame, (left + right - side) / 2, side), y: within(frame, (top + bottom - side) / 2, side), side };
}

function within({ width }: Frame, from: number, side: number): number {
  return Math.min(width - side, Math.max(0, from));
}

/** Whether somebody who stands there is seen whole. */
export function isIn({ x, y, side }: Part, disc: Point & { radius: number }): boolean {
  const inside = (at: number, from: number) => at - disc.radius >= from && at + disc.radius <= from + side;
  return inside(disc.x, x) && inside(disc.y, y);
}
