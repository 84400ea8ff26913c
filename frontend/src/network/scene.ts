/** What one view of a map shows and where: of now, as wished, or what changes between them. Pure, for a given width. */
import { CLIENT, laidOver, STANDS, type Which } from "../checks/network/reading";
import type { Actor, Network, Tie } from "../types/network";
import { type Change, changeOf, changeOfTie, leavingOf } from "./difference";
import { type Frame, frameOf } from "./geometry";
import { between, type Disc, type Drawn, draw, Line } from "./lines";
import { type Crowd, places } from "./places";

export type View = Which | "change";

export type Style = "now" | "wished" | "ending";

export interface DrawnActor {
  /** As it is on this view. */
  actor: Actor;
  number: number;
  disc: Disc;
  change: Change;
  style: Style;
}

export interface Strokes extends Drawn {
  strength: string;
  style: Style;
}

export interface DrawnTie {
  /** As it stands in the document. */
  tie: Tie;
  line: Line;
  change: Change;
  /** One way of being drawn; two for what changes, what is now first. */
  strokes: Strokes[];
}

export interface Scene {
  view: View;
  frame: Frame;
  middle: Disc;
  crowd: Crowd;
  actors: DrawnActor[];
  ties: DrawnTie[];
}

/** Widths of areas of life next to each other, by their ids; `other` serves for one that is not named. */
export type Shares = Readonly<Record<string, number>>;

const LEAST_MIDDLE = 28;
const MIDDLE = 0.6;
const MOST_BENT = 120;
const ASIDE = 7;

/** The map that edits of a view change. */
export function whichOf(view: View): Which {
  return view === "now" ? "now" : "wished";
}

/** A tie as it is on one of the maps. */
export function laidOverTie(tie: Tie, which: Which): Tie {
  return which === "now" ? tie : laidOver(tie);
}

/** Whether something stands on a view; what changes is seen on all of the document. */
export function stands(thing: Actor | Tie, view: View): boolean {
  return view === "change" || STANDS[view].includes(thing.state);
}

/** The document's sectors with their widths, and one more for those who have no place yet. */
export function sectorsOf(document: Network, actors: readonly Actor[], shares: Shares) {
  const own = new Map(document.widths.map(({ id, share }) => [id, share]));
  const whole = own.size === document.sectors.length && document.sectors.every((id) => own.has(id));
  const drawn = document.sectors.map((id) => ({ id, share: (whole ? own.get(id) : shares[id]) ?? shares.other ?? 1 }));
  if (actors.every(({ sector }) => sector)) return drawn;
  return [...drawn, { id: "", share: Math.min(...drawn.map(({ share }) => share)) }];
}

export function sceneOf(document: Network, view: View, width: number, shares: Shares): Scene {
  const numbered = document.actors.map((actor, place) => ({ actor, number: place + 1 }));
  const seen = numbered
    .filter(({ actor }) => stands(actor, view))
    .map(({ actor, number }) => ({ actor: view === "now" ? actor : laidOver(actor), number, change: changeOf(actor) }));
  const standing = seen.map(({ actor }) => actor);
  const frame = frameOf(width, seen.length, sectorsOf(document, standing, shares));
  const middle = { x: frame.centre, y: frame.centre, radius: Math.max(LEAST_MIDDLE, MIDDLE * frame.borders[0]) };
  const crowd = places(frame, standing);
  const actors = seen.map((one) => {
    const disc = { ...(crowd.points.get(one.actor.id) ?? middle), radius: frame.radius };
    return { ...one, disc, style: styleOf(one.change, view) };
  });
  const discs = new Map([[CLIENT, middle as Disc], ...actors.map(({ actor, disc }) => [actor.id, disc] as const)]);
  return { view, frame, middle, crowd, actors, ties: tiesOf(document, view, discs) };
}

function tiesOf(document: Network, view: View, discs: ReadonlyMap<string, Disc>): DrawnTie[] {
  const leaving = leavingOf(document);
  return document.ties.flatMap((tie) => {
    const [a, b] = [discs.get(tie.a), discs.get(tie.b)];
    if (!a || !b || a === b || !stands(tie, view)) return [];
    const others = [...discs].filter(([end]) => end !== tie.a && end !== tie.b).map(([, disc]) => disc);
    const line = between(a, b, discs.size <= MOST_BENT ? others : []);
    const change = changeOfTie(tie, leaving);
    return [{ tie, line, change, strokes: strokesOf(tie, line, change, view) }];
  });
}

/** A wish is drawn as one; what leaves is crossed out only where both maps are seen. */
function styleOf(change: Change, view: View): Style {
  if (change === "new") return "wished";
  return change === "gone" && view === "change" ? "ending" : "now";
}

function strokesOf(tie: Tie, line: Line, change: Change, view: View): Strokes[] {
  const wished = laidOver(tie);
  if (view !== "change" || change !== "changed") {
    return [strokes(view === "now" ? tie : wished, line, styleOf(change, view))];
  }
  return [strokes(tie, aside(line, -ASIDE), "now"), strokes(wished, aside(line, ASIDE), "wished")];
}

/** The tie as it is drawn along a line. */
export function strokes(tie: Tie, line: Line, style: Style): Strokes {
  const { strength, help } = tie;
  return {
    strength,
    style,
    ...draw(line, { strength, help, stress: tie.stress === "yes", ending: style === "ending" }),
  };
}

function aside(line: Line, by: number): Line {
  const count = line.points.length - 1;
  return new Line(Array.from({ length: count + 1 }, (_, step) => line.at(step / count, by)));
}
