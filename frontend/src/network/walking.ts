/** Where the focus goes on a map by keys: to somebody in a direction, around the ties of somebody, and by name. */
import { CLIENT } from "../checks/network/reading";
import { type At, atEnd, atTie, MIDDLE } from "./at";
import type { Point } from "./geometry";
import { type Arrow, nextIn } from "./moving";
import type { DrawnTie, Scene } from "./scene";

/** Everybody on the map and where they stand. */
export function pointsOf(scene: Scene): Map<string, Point> {
  return new Map<string, Point>([
    [CLIENT, scene.middle],
    ...scene.actors.map(({ actor, disc }) => [actor.id, disc as Point] as const),
  ]);
}

/** Whether something is on this view at all. */
export function isSeen(scene: Scene, at: At): boolean {
  if (at.kind === "tie") return drawnTie(scene, at) !== undefined;
  return at.id === CLIENT || scene.actors.some(({ actor }) => actor.id === at.id);
}

export function drawnTie(scene: Scene, { a, b }: { a: string; b: string }): DrawnTie | undefined {
  return scene.ties.find(({ tie }) => tie.a === a && tie.b === b);
}

/** Where an arrow leads: to the nearest one that way, from a tie to its end that lies that way; null for nowhere. */
export function step(scene: Scene, at: At, arrow: Arrow): At | null {
  const points = pointsOf(scene);
  if (at.kind === "tie") return atEnd(endToward(points, at, arrow));
  const from = points.get(at.id);
  const next = from && nextIn(points, from, arrow);
  return next ? atEnd(next) : null;
}

/** The end of a tie that lies farther in a direction. */
export function endToward(points: ReadonlyMap<string, Point>, tie: { a: string; b: string }, arrow: Arrow): string {
  const ahead = (end: string) => {
    const { x, y } = points.get(end) ?? { x: 0, y: 0 };
    return { right: x, left: -x, down: y, up: -y }[arrow];
  };
  return ahead(tie.a) >= ahead(tie.b) ? tie.a : tie.b;
}

/** The ties of somebody, clockwise from twelve o'clock by where they lead. */
export function tiesAround(scene: Scene, end: string): DrawnTie[] {
  const points = pointsOf(scene);
  const from = points.get(end) ?? scene.middle;
  const angle = ({ tie }: DrawnTie) => {
    const { x, y } = points.get(tie.a === end ? tie.b : tie.a) ?? from;
    return (Math.atan2(x - from.x, from.y - y) + 2 * Math.PI) % (2 * Math.PI);
  };
  const own = scene.ties.filter(({ tie }) => tie.a === end || tie.b === end);
  return own.sort((one, two) => angle(one) - angle(two));
}

/** From somebody to the first or the last of their ties, from a tie of theirs to the next or the one before. */
export function tieStep(scene: Scene, at: At, owner: string, way: 1 | -1): At | null {
  const end = at.kind === "end" ? at.id : owner === at.b ? at.b : at.a;
  const around = tiesAround(scene, end);
  const place = at.kind === "tie" ? around.findIndex(({ tie }) => tie.a === at.a && tie.b === at.b) : way > 0 ? -1 : 0;
  const next = around[(place + way + around.length) % around.length];
  return next ? atTie(next.tie) : null;
}

/** Who goes by a word: the number on the map, a name that begins so, else one that has it in it. */
export function found(scene: Scene, names: ReadonlyMap<string, string>, word: string): At | null {
  const sought = word.toLowerCase();
  const numbered = scene.actors.find(({ number }) => String(number) === sought);
  if (numbered) return atEnd(numbered.actor.id);
  const seen = [CLIENT, ...scene.actors.map(({ actor }) => actor.id)];
  const called = (id: string) => names.get(id)?.toLowerCase() ?? "";
  const id = seen.find((one) => called(one).startsWith(sought)) ?? seen.find((one) => called(one).includes(sought));
  return id === undefined ? null : atEnd(id);
}

/** What has the focus after somebody or a tie was removed: the actor before, or the end that one came from. */
export function afterRemoval(scene: Scene, at: At, owner: string): At {
  if (at.kind === "tie") return atEnd(owner === at.b ? at.b : at.a);
  const place = scene.actors.findIndex(({ actor }) => actor.id === at.id);
  const before = scene.actors[place - 1] ?? scene.actors[place + 1];
  return before ? atEnd(before.actor.id) : MIDDLE;
}
