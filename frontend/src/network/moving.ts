/** Moves by keyboard: by ring and sector, never by pixel; and to whom the focus goes in a direction. */
import { arcOf, type Cell, type Frame, type Point, pointOf, type Ring, type Spot } from "./geometry";

export type Placed = Cell & { spot: Spot };

export type Arrow = "up" | "down" | "left" | "right";

/** A move on the map; `clockwise` and `back` go along the ring. */
export type Move = "nearer" | "farther" | "clockwise" | "back" | "next_sector" | "previous_sector";

/** How much of its sector a step along the ring is. */
const STEP = 1 / 6;

/** Where a move leads; null at the edge, where there is nothing nearer or farther. */
export function moved(frame: Frame, from: Placed, move: Move): Placed | null {
  switch (move) {
    case "nearer":
    case "farther": {
      const ring = from.ring + (move === "nearer" ? -1 : 1);
      return ring < 1 || ring > 3 ? null : { ...from, ring: ring as Ring };
    }
    case "next_sector":
      return { ...from, sector: neighbour(frame, from.sector, 1) };
    case "previous_sector":
      return { ...from, sector: neighbour(frame, from.sector, -1) };
    default:
      return along(frame, from, move === "clockwise" ? 1 : -1);
  }
}

/** A step along the ring; past the end of a sector the next one begins. */
function along(frame: Frame, from: Placed, way: 1 | -1): Placed {
  const place = from.spot.along + way * STEP;
  if (place > 0 && place < 1) return { ...from, spot: { ...from.spot, along: place } };
  const spot = { ...from.spot, along: way > 0 ? STEP / 2 : 1 - STEP / 2 };
  return { ...from, sector: neighbour(frame, from.sector, way), spot };
}

function neighbour(frame: Frame, sector: string, way: 1 | -1): string {
  const place = frame.arcs.indexOf(arcOf(frame, sector));
  return frame.arcs[(place + way + frame.arcs.length) % frame.arcs.length]?.id as string;
}

/** What an arrow means where something stands: the quarter of the circle turns it, so that it goes as it points. */
export function meant(frame: Frame, at: Placed, arrow: Arrow): Move {
  const point = pointOf(frame, at, at.spot);
  const quarters: Move[] = ["farther", "clockwise", "nearer", "back"];
  const arrows: Arrow[] = ["up", "right", "down", "left"];
  return quarters[(arrows.indexOf(arrow) - arrows.indexOf(side(frame, point)) + 4) % 4] as Move;
}

/** On which side of the middle a point lies. */
function side(frame: Frame, { x, y }: Point): Arrow {
  const [dx, dy] = [x - frame.centre, y - frame.centre];
  if (Math.abs(dx) > Math.abs(dy)) return dx > 0 ? "right" : "left";
  return dy > 0 ? "down" : "up";
}

/** Who is next in a direction: within a quarter of the circle, near ones first, those off to the side later. */
export function nextIn(points: ReadonlyMap<string, Point>, from: Point, arrow: Arrow): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, point] of points) {
    const [dx, dy] = [point.x - from.x, point.y - from.y];
    const ahead = arrow === "right" ? dx : arrow === "left" ? -dx : arrow === "down" ? dy : -dy;
    const across = Math.abs(arrow === "right" || arrow === "left" ? dy : dx);
    const cost = ahead + 2 * across;
    if (ahead <= 0 || across > ahead || cost >= least) continue;
    best = id;
    least = cost;
  }
  return best;
}
