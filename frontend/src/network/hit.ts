/** What lies under a pointer, by distance: so that a small actor and a thin line are as easy to hit as any. */
import { CLIENT } from "../checks/network/reading";
import { type At, atEnd, atTie } from "./at";
import type { Point } from "./geometry";
import type { Disc, Line } from "./lines";
import type { Scene } from "./scene";

/** Half of the least target, and how far from its line a tie is still hit. */
const REACH = 22;
const TIE_REACH = 12;
const LEAST_AIR = 2;
const SAMPLES = 24;

/** The nearest actor or tie, or null where there is none; an actor before a tie as near. */
export function hit(scene: Scene, point: Point): At | null {
  let best: At | null = null;
  let least = Number.POSITIVE_INFINITY;
  const tried = (at: At, far: number, reach: number) => {
    if (far > reach || far >= least) return;
    best = at;
    least = far;
  };
  const ends: [string, Disc][] = [[CLIENT, scene.middle]];
  for (const { actor, disc } of scene.actors) ends.push([actor.id, disc]);
  for (const [id, disc] of ends) {
    const far = Math.max(0, Math.hypot(disc.x - point.x, disc.y - point.y) - disc.radius);
    tried(atEnd(id), far, Math.max(LEAST_AIR, REACH - disc.radius));
  }
  for (const { tie, line } of scene.ties) tried(atTie(tie), away(line, point), TIE_REACH);
  return best;
}

/** How far a point is from a line. */
function away(line: Line, point: Point): number {
  const corners = line.points.length === 2 ? line.points : samples(line);
  let least = Number.POSITIVE_INFINITY;
  for (let place = 1; place < corners.length; place += 1) {
    least = Math.min(least, fromStretch(corners[place - 1] as Point, corners[place] as Point, point));
  }
  return least;
}

function samples(line: Line): Point[] {
  return Array.from({ length: SAMPLES + 1 }, (_, step) => line.at(step / SAMPLES));
}

function fromStretch(a: Point, b: Point, point: Point): number {
  const [x, y] = [b.x - a.x, b.y - a.y];
  const along = ((point.x - a.x) * x + (point.y - a.y) * y) / (x * x + y * y || 1);
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(a.x + part * x - point.x, a.y + part * y - point.y);
}
