/**
 * Where the actors stand, so that nobody covers anybody. The same document gives the same places at the same width, and
 * whoever is put somewhere takes the nearest free spot there: nobody else moves because of it.
 */
import { byCodePoint } from "../checks/network/reading";
import { arcOf, type Cell, type Frame, inside, type Point, pointOf, type Ring, type Spot, under } from "./geometry";

/** What placing needs to know of an actor. */
export interface Standing {
  id: string;
  sector: string | null;
  ring: Ring | null;
  spot: Spot | null;
}

const AIR = 4;
/** How far apart two named actors stand where there is room for it: a name is wider than high. */
export const NAMED = { x: 108, y: 66 };
const MOST_NAMED = 30;
/** How close the spots are that are tried, in radii of an actor. */
const STEP = 0.6;
/** More boxes in a row than any map has. */
const BOXES = 4096;

/** The cell that an actor is drawn in; who has no ring yet stands on the outermost. */
export function cellOf(actor: Pick<Standing, "sector" | "ring">): Cell {
  return { sector: actor.sector ?? "", ring: actor.ring ?? 3 };
}

/** Who stands where, to be asked for room. */
export class Crowd {
  readonly points = new Map<string, Point>();
  readonly #boxes = new Map<number, Set<string>>();
  readonly #side: number;

  constructor(readonly frame: Frame) {
    this.#side = 2 * frame.radius + AIR;
  }

  /** Puts somebody there; who stood elsewhere stands there no more. */
  put(id: string, point: Point): void {
    this.take(id);
    this.points.set(id, point);
    const box = this.#box(point.x, point.y);
    const there = this.#boxes.get(box);
    if (there) there.add(id);
    else this.#boxes.set(box, new Set([id]));
  }

  take(id: string): void {
    const point = this.points.get(id);
    if (!point) return;
    this.#boxes.get(this.#box(point.x, point.y))?.delete(id);
    this.points.delete(id);
  }

  /** How far the nearest one stands. */
  nearest(point: Point): number {
    return Math.min(...[...this.points.values()].map((near) => Math.hypot(near.x - point.x, near.y - point.y)));
  }

  /** Whether nobody stands so near: `x` and `y` are the half axes of the room that is asked for. */
  free(point: Point, x = this.#side, y = this.#side): boolean {
    for (let left = point.x - x; left < point.x + x + this.#side; left += this.#side) {
      for (let top = point.y - y; top < point.y + y + this.#side; top += this.#side) {
        for (const id of this.#boxes.get(this.#box(left, top)) ?? []) {
          const near = this.points.get(id) as Point;
          if (((near.x - point.x) / x) ** 2 + ((near.y - point.y) / y) ** 2 < 1) return false;
        }
      }
    }
    return true;
  }

  #box(x: number, y: number): number {
    return Math.floor(x / this.#side) * BOXES + Math.floor(y / this.#side);
  }
}

/** The free spot of the cell that is nearest to the wanted one; null when the cell is full. */
function freeSpot(crowd: Crowd, cell: Cell, wanted: Spot, x?: number, y?: number): Spot | null {
  const { frame } = crowd;
  const own = inside(frame, cell, wanted);
  const point = pointOf(frame, cell, own);
  if (crowd.free(point, x, y)) return own;
  let best: Spot | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { spot, point: other } of spotsOf(frame, cell)) {
    const far = (other.x - point.x) ** 2 + (other.y - point.y) ** 2;
    if (far >= least || !crowd.free(other, x, y)) continue;
    best = spot;
    least = far;
  }
  return best;
}

/** The spot where an actor covers others least, in a cell without room for it. */
function leastCovering(crowd: Crowd, cell: Cell): Spot {
  const rooms = spotsOf(crowd.frame, cell).map(({ spot, point }) => ({ spot, room: crowd.nearest(point) }));
  return rooms.reduce((best, one) => (one.room > best.room ? one : best)).spot;
}

/** The spot that an actor takes who is put there, among the others, who all stay. */
function spotFor(crowd: Crowd, cell: Cell, wanted: Spot): Spot {
  return freeSpot(crowd, cell, wanted) ?? leastCovering(crowd, cell);
}

interface Tried {
  spot: Spot;
  point: Point;
}

const tried = new WeakMap<Frame, Map<string, Tried[]>>();

/** The spots of a cell that are tried, row by row from the middle outwards. */
function spotsOf(frame: Frame, cell: Cell): Tried[] {
  const known = tried.get(frame) ?? new Map<string, Tried[]>();
  tried.set(frame, known);
  const key = `${cell.sector} ${cell.ring}`;
  const spots = known.get(key) ?? rowsOf(frame, cell);
  known.set(key, spots);
  return spots;
}

function rowsOf(frame: Frame, cell: Cell): Tried[] {
  const [near, far] = [frame.borders[cell.ring - 1] as number, frame.borders[cell.ring] as number];
  const step = STEP * frame.radius;
  const spots: Tried[] = [];
  for (let row = 0; row * step <= Math.max(0, far - near - 2 * frame.radius); row += 1) {
    const across = (frame.radius + row * step) / (far - near);
    const length = arcOf(frame, cell.sector).sweep * (near + (far - near) * across);
    for (let column = 0; column * step <= Math.max(0, length - 2 * frame.radius); column += 1) {
      const spot = inside(frame, cell, { along: (frame.radius + column * step) / length, across });
      spots.push({ spot, point: pointOf(frame, cell, spot) });
    }
  }
  return spots;
}

/** Where everybody stands: first those who were put somewhere, then the others in the room that is left. */
export function places(frame: Frame, actors: readonly Standing[]): Crowd {
  const crowd = new Crowd(frame);
  const inOrder = [...actors].sort((one, other) => byCodePoint(one.id, other.id));
  for (const actor of inOrder.filter(({ spot }) => spot)) {
    const cell = cellOf(actor);
    const spot = actor.spot as Spot;
    crowd.put(actor.id, pointOf(frame, cell, spotFor(crowd, cell, spot)));
  }
  const cells = new Map<string, Standing[]>();
  for (const actor of inOrder.filter(({ spot }) => !spot)) {
    const { sector, ring } = cellOf(actor);
    const key = `${sector} ${ring}`;
    cells.set(key, [...(cells.get(key) ?? []), actor]);
  }
  for (const group of cells.values()) {
    for (const [place, actor] of group.entries()) {
      const cell = cellOf(actor);
      const wanted = evenly(place, group.length);
      const roomy = actors.length <= MOST_NAMED ? freeSpot(crowd, cell, wanted, NAMED.x, NAMED.y) : null;
      crowd.put(actor.id, pointOf(frame, cell, roomy ?? spotFor(crowd, cell, wanted)));
    }
  }
  return crowd;
}

/** The spot of one of so many, spread along the sector and by turns nearer and farther. */
export function evenly(place: number, count: number): Spot {
  return { along: (place + 0.5) / count, across: count === 1 ? 0.5 : place % 2 ? 0.75 : 0.25 };
}

/** Where an actor lands that is dropped at this point among the others, who all stay. */
export function dropped(crowd: Crowd, id: string, point: Point): Cell & { spot: Spot } {
  return settled(crowd, id, under(crowd.frame, point));
}

/** The nearest free spot in the cell for an actor that is put there, among the others, who all stay. */
export function settled(crowd: Crowd, id: string, wanted: Cell & { spot: Spot }): Cell & { spot: Spot } {
  const before = crowd.points.get(id);
  crowd.take(id);
  const spot = spotFor(crowd, wanted, wanted.spot);
  if (before) crowd.put(id, before);
  return { sector: wanted.sector, ring: wanted.ring, spot };
}
