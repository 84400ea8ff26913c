/**
 * Where a cell of the map lies: rings of closeness around the one in the middle, cut into areas of life. One unit is
 * one CSS pixel; the map is laid out anew for the width there is. The twin of course/verkosto/render/network_places.py.
 */
export interface Point {
  x: number;
  y: number;
}

/** Where within its cell something lies: along the sector clockwise, and across the ring outwards; both 0 to 1. */
export interface Spot {
  along: number;
  across: number;
}

export type Ring = 1 | 2 | 3;

/** An area of life within a ring; the sector "" holds those who have no place yet. */
export interface Cell {
  sector: string;
  ring: Ring;
}

/** A sector as an arc, in radians clockwise from twelve o'clock. */
export interface Arc {
  id: string;
  start: number;
  sweep: number;
}

export interface Frame {
  width: number;
  /** Both coordinates of the middle. */
  centre: number;
  /** Radii: the nearest ring begins at the first, and each ring ends at the next. */
  borders: readonly [number, number, number, number];
  arcs: readonly Arc[];
  /** How big an actor is drawn. */
  radius: number;
}

export const RINGS = [1, 2, 3] as const;

/** Where the first sector begins: so that home is on top. */
const FIRST = (-18 * Math.PI) / 180;
const ROUND = 2 * Math.PI;
const MARGIN = 28;
const LEAST_MIDDLE = 32;
const MIDDLE = 0.088;
const RING_ENDS = [0.38, 0.7];
/** How big an actor is, up to so many of them: on a map of this width, and at the least on a narrow one. */
const FULL_WIDTH = 760;
const SIZES = [
  { upTo: 25, full: 22, least: 13 },
  { upTo: 40, full: 17, least: 11 },
  { upTo: 120, full: 13, least: 9 },
  { upTo: Number.POSITIVE_INFINITY, full: 7, least: 5 },
];

/** The map of this width, for so many actors, with its sectors as wide as their shares say. */
export function frameOf(width: number, count: number, sectors: readonly { id: string; share: number }[]): Frame {
  const whole = sectors.reduce((sum, sector) => sum + sector.share, 0);
  const arcs: Arc[] = [];
  let start = FIRST;
  for (const { id, share } of sectors) {
    const sweep = (ROUND * share) / whole;
    arcs.push({ id, start, sweep });
    start += sweep;
  }
  const outer = width / 2 - MARGIN;
  const inner = Math.max(LEAST_MIDDLE, MIDDLE * width);
  const [first, second] = RING_ENDS.map((part) => inner + part * (outer - inner)) as [number, number];
  const size = SIZES.find(({ upTo }) => count <= upTo) as (typeof SIZES)[number];
  const radius = Math.max(size.least, size.full * Math.min(1, width / FULL_WIDTH));
  return { width, centre: width / 2, borders: [inner, first, second, outer], arcs, radius };
}

/** The arc of a sector; one that the map does not have is drawn as the last. */
export function arcOf(frame: Frame, sector: string): Arc {
  return (frame.arcs.find((arc) => arc.id === sector) ?? frame.arcs.at(-1)) as Arc;
}

function ends(frame: Frame, ring: Ring): [number, number] {
  return [frame.borders[ring - 1] as number, frame.borders[ring] as number];
}

/** The point so far from the middle in this direction, in radians clockwise from twelve o'clock. */
export function polar(frame: Frame, angle: number, distance: number): Point {
  return { x: frame.centre + distance * Math.sin(angle), y: frame.centre - distance * Math.cos(angle) };
}

/** The point of a spot within a cell. */
export function pointOf(frame: Frame, cell: Cell, spot: Spot): Point {
  const arc = arcOf(frame, cell.sector);
  const [near, far] = ends(frame, cell.ring);
  return polar(frame, arc.start + arc.sweep * spot.along, near + (far - near) * spot.across);
}

/** The cell and the spot under a point: the inverse of `pointOf`, and the nearest cell for a point outside all. */
export function under(frame: Frame, point: Point): Cell & { spot: Spot } {
  const [x, y] = [point.x - frame.centre, point.y - frame.centre];
  const turned = (Math.atan2(x, -y) - FIRST + 2 * ROUND) % ROUND;
  const arc = frame.arcs.findLast(({ start }) => turned >= start - FIRST) ?? (frame.arcs[0] as Arc);
  const distance = Math.hypot(x, y);
  const ring = (RINGS.find((one) => distance < ends(frame, one)[1]) ?? 3) as Ring;
  const [near, far] = ends(frame, ring);
  const along = (turned - (arc.start - FIRST)) / arc.sweep;
  return { sector: arc.id, ring, spot: { along: within(along), across: within((distance - near) / (far - near)) } };
}

/** The spot moved so that an actor there lies wholly within its cell; in the middle where the cell is too small. */
export function inside(frame: Frame, cell: Cell, spot: Spot): Spot {
  const [near, far] = ends(frame, cell.ring);
  const across = clamped(spot.across, frame.radius / (far - near));
  const distance = near + (far - near) * across;
  return { along: clamped(spot.along, frame.radius / (distance * arcOf(frame, cell.sector).sweep)), across };
}

/** The spot under a point in a given cell; at its edge for a point outside. */
export function spotIn(frame: Frame, cell: Cell, { x, y }: Point): Spot {
  const { start, sweep } = arcOf(frame, cell.sector);
  const [near, far] = ends(frame, cell.ring);
  const [right, up] = [x - frame.centre, frame.centre - y];
  const along = 0.5 + turn(Math.atan2(right, up) - start - sweep / 2) / sweep;
  return { along: within(along), across: within((Math.hypot(right, up) - near) / (far - near)) };
}

/** The same angle between half a turn back and half a turn on. */
export function turn(angle: number): number {
  return angle - ROUND * Math.round(angle / ROUND);
}

function clamped(value: number, margin: number): number {
  return margin >= 0.5 ? 0.5 : Math.min(1 - margin, Math.max(margin, value));
}

function within(value: number): number {
  return Math.min(1, Math.max(0, value));
}
