/** Pushes apart those who stand too close, each within its own cell. */
import { type Cell, type Frame, inside, type Point, pointOf, spotIn } from "./geometry";

/** How far apart two must stand: so far beside each other, or so far one above the other. */
export interface Room {
  x: number;
  y: number;
}

export interface Pushed {
  cell: Cell;
  point: Point;
}

/** Moves them until all have their room, or until the rounds are over; tells how many rounds it took. */
export function pushApart(frame: Frame, crowd: readonly Pushed[], room: Room, rounds: number): number {
  for (let round = 0; round < rounds; round += 1) {
    const moved = crowd.filter((one, place) => {
      const close = crowd.slice(place + 1).filter((other) => overlap(one.point, other.point, room));
      for (const other of close) part(one, other, room);
      return close.length > 0;
    });
    if (moved.length === 0) return round;
    for (const one of crowd) one.point = clamped(frame, one);
  }
  return rounds;
}

function overlap(one: Point, other: Point, { x, y }: Room): boolean {
  return Math.abs(one.x - other.x) < x && Math.abs(one.y - other.y) < y;
}

/** Both step back by half of what they lack, in the direction in which they lack less. */
function part(one: Pushed, other: Pushed, { x, y }: Room): void {
  const [dx, dy] = [other.point.x - one.point.x, other.point.y - one.point.y];
  const [across, down] = [x - Math.abs(dx), y - Math.abs(dy)];
  const aside = across <= down;
  const step = { x: aside ? (Math.sign(dx) || 1) * (across / 2) : 0, y: aside ? 0 : (Math.sign(dy) || 1) * (down / 2) };
  one.point = { x: one.point.x - step.x, y: one.point.y - step.y };
  other.point = { x: other.point.x + step.x, y: other.point.y + step.y };
}

/** The nearest point at which it lies wholly within its cell. */
function clamped(frame: Frame, { cell, point }: Pushed): Point {
  return pointOf(frame, cell, inside(frame, cell, spotIn(frame, cell, point)));
}
