/**
 * A whole map put in order: nobody leaves the own cell, and nobody covers anybody. Areas of life become as wide as the
 * people in them need; in each cell people stand in rows, in the order in which their ties pull them.
 */
import { byCodePoint, laidOver } from "../checks/network/reading";
import type { Network, SectorWidth, Tie } from "../types/network";
import {
  arcOf,
  type Cell,
  type Frame,
  frameOf,
  inside,
  type Point,
  pointOf,
  type Spot,
  spotIn,
  turn,
} from "./geometry";
import { cellOf, NAMED, type Standing } from "./places";
import { type Pushed, pushApart } from "./push";
import { sectorsOf, stands, type View } from "./scene";

/** The width that a map is put in order for; on another one the drawing makes room by itself. */
export const TIDY_WIDTH = 760;
/** The least width of an area of life, of what each would have if all were alike. */
const LEAST_SHARE = 0.5;
const MOST_ROWS = 3;
const MOST_NAMED = 30;
const AIR = 4;
/** Rounds of pushing with room for names, and then without. */
const ROUNDS = { named: 40, bare: 40 };
const MIDDLE = { along: 0.5, across: 0.5 };

/** The map of a view in order; facts stay as they are, and so does whoever does not stand on this view. */
export function tidied(document: Network, view: View): Network {
  const seen = document.actors
    .filter((actor) => stands(actor, view))
    .map((actor) => (view === "now" ? actor : laidOver(actor)));
  if (seen.length === 0) return document;
  const wide = { ...document, widths: widthsFor(document.sectors, seen) };
  const frame = frameOf(TIDY_WIDTH, seen.length, sectorsOf(wide, seen, {}));
  const spots = spotsFor(frame, seen, document.ties);
  return { ...wide, actors: document.actors.map((actor) => ({ ...actor, spot: spots.get(actor.id) ?? actor.spot })) };
}

/** How wide each area of life is for those who stand there; none is so narrow that its name has no room. */
export function widthsFor(sectors: readonly string[], standing: readonly Standing[]): SectorWidth[] {
  const placed = standing.filter(({ sector }) => sector);
  return sectors.map((id) => {
    const heads = placed.filter(({ sector }) => sector === id).length;
    const part = placed.length > 0 ? heads / placed.length : 1 / sectors.length;
    const share = LEAST_SHARE / sectors.length + (1 - LEAST_SHARE) * part;
    return { id, share: Math.round(share * 10_000) / 10_000 };
  });
}

/** Where everybody stands in order. */
function spotsFor(frame: Frame, standing: readonly Standing[], ties: readonly Tie[]): Map<string, Spot> {
  const pull = pullsOf(frame, standing, ties);
  const crowd: (Pushed & { id: string })[] = [];
  for (const group of inCells(standing)) {
    const cell = cellOf(group[0] as Standing);
    const order = [...group].sort(
      (one, other) =>
        (pull.get(one.id) ?? 0) - (pull.get(other.id) ?? 0) ||
        (one.spot ?? MIDDLE).along - (other.spot ?? MIDDLE).along ||
        byCodePoint(one.id, other.id),
    );
    const rows = rowsFor(frame, cell, group.length, standing.length <= MOST_NAMED);
    for (const [place, { id }] of order.entries()) {
      const spot = inside(frame, cell, { along: (place + 0.5) / order.length, across: ((place % rows) + 0.5) / rows });
      crowd.push({ id, cell, point: pointOf(frame, cell, spot) });
    }
  }
  const side = 2 * frame.radius + AIR;
  if (standing.length <= MOST_NAMED) pushApart(frame, crowd, NAMED, ROUNDS.named);
  pushApart(frame, crowd, { x: side, y: side }, ROUNDS.bare);
  return new Map(crowd.map(({ id, cell, point }) => [id, spotIn(frame, cell, point)]));
}

function inCells(standing: readonly Standing[]): Standing[][] {
  const cells = new Map<string, Standing[]>();
  for (const one of standing) {
    const { sector, ring } = cellOf(one);
    const key = `${sector} ${ring}`;
    cells.set(key, [...(cells.get(key) ?? []), one]);
  }
  return [...cells.values()];
}

/** How many rows so many need in a cell, as far as it is deep enough for them. */
function rowsFor(frame: Frame, cell: Cell, count: number, named: boolean): number {
  const side = 2 * frame.radius + AIR;
  const [near, far] = [frame.borders[cell.ring - 1] as number, frame.borders[cell.ring] as number];
  const arc = (arcOf(frame, cell.sector).sweep * (near + far)) / 2;
  const inRow = Math.max(1, Math.floor(arc / (named ? NAMED.x : side)));
  const deep = Math.max(1, Math.floor((far - near) / side));
  return Math.min(MOST_ROWS, deep, Math.ceil(count / inRow));
}

/** Which way along its sector the ties of each pull it, as an angle; none for who has no ties to others. */
function pullsOf(frame: Frame, standing: readonly Standing[], ties: readonly Tie[]): Map<string, number> {
  const cells = new Map(standing.map((one) => [one.id, cellOf(one)]));
  const pulls = new Map<string, Point>();
  const pulled = (one: string, other: string) => {
    const to = cells.get(other);
    if (!to || !cells.has(one)) return;
    const { x, y } = pointOf(frame, to, MIDDLE);
    const sum = pulls.get(one) ?? { x: 0, y: 0 };
    pulls.set(one, { x: sum.x + x - frame.centre, y: sum.y + y - frame.centre });
  };
  for (const { a, b } of ties) {
    pulled(a, b);
    pulled(b, a);
  }
  return new Map(
    [...pulls].map(([id, { x, y }]) => {
      const { start, sweep } = arcOf(frame, cells.get(id)?.sector ?? "");
      return [id, turn(Math.atan2(x, -y) - start - sweep / 2)];
    }),
  );
}
