// biome-ignore-all lint/correctness/noVoidTypeReturn: each command ends where it is done
/** What each command of the keyboard does on the map. */
import { CLIENT } from "../checks/network/reading";
import type { Surroundings } from "../parts/surroundings";
import { type At, atEnd, MIDDLE } from "./at";
import type { MapEditor } from "./editor";
import { under } from "./geometry";
import type { Command } from "./keys";
import { type Arrow, meant } from "./moving";
import { laidOverTie } from "./scene";
import { editTie, headed, stepped, type TieFacts } from "./tie_edits";
import { drawnTie, endToward, found, pointsOf, step, tieStep } from "./walking";
import { helpWord } from "./words";

/** What the keyboard remembers between two keys. */
export interface Memory {
  /** The end from which the ties are walked. */
  owner: string;
  /** The last step, so that the opposite arrow leads back. */
  last: { from: At; to: At; arrow: Arrow } | null;
  /** The word that is being searched for, and when its last sign came. */
  word: string;
  wordAt: number;
}

export const EMPTY: Memory = { owner: CLIENT, last: null, word: "", wordAt: 0 };

const OPPOSITE: Readonly<Record<Arrow, Arrow>> = { up: "down", down: "up", left: "right", right: "left" };
/** How long, in milliseconds, a pause in a searched word may be. */
const PAUSE = 900;

export interface Acting {
  editor: MapEditor;
  memory: Memory;
  go: (at: At) => void;
  open: () => void;
  menu: () => void;
  keys: () => void;
  say: Surroundings["say"];
  announce: Surroundings["announce"];
  /** When the key was pressed, in milliseconds. */
  time: number;
}

/** Does it; moves of one actor in a row undo as one. */
export function act(command: Command, acting: Acting): void {
  const { editor, memory, go, announce, say } = acting;
  const { at, scene, names } = editor;
  if (command.does !== "search") memory.word = "";
  if (at.kind === "end") memory.owner = at.id;
  const sought = (to: At | null) => (to ? go(to) : announce(say("network-map-nobody-there")));
  switch (command.does) {
    case "step":
      return walk(command.arrow, acting);
    case "push":
      if (at.kind === "tie") turnHead(editor, at, command.arrow, acting);
      else pushBy(editor, at.id, command.arrow);
      return;
    case "tie_step":
      return sought(tieStep(scene, at, memory.owner, command.way));
    case "sector_step":
      if (at.kind === "end" && at.id !== CLIENT)
        editor.push(at.id, command.way > 0 ? "next_sector" : "previous_sector");
      return;
    case "grade":
      if (at.kind === "tie") grade(editor, at, command.way, acting);
      else if (at.id !== CLIENT) editor.push(at.id, command.way > 0 ? "nearer" : "farther");
      return;
    case "search":
      memory.word = acting.time - memory.wordAt < PAUSE ? memory.word + command.sign : command.sign;
      memory.wordAt = acting.time;
      return sought(found(scene, names, memory.word));
    case "space":
      if (at.kind === "tie") return toggleStress(editor, at, acting);
      return joinOrBegin(editor, at.id);
    case "open":
      return editor.begun !== null && at.kind === "end" ? joinOrBegin(editor, at.id) : acting.open();
    case "remove":
      return editor.remove(at);
    case "back":
      if (editor.begun !== null) editor.begin(null);
      else if (at.kind === "tie") go(atEnd(memory.owner === at.b ? at.b : at.a));
      return;
    case "middle":
      return go(MIDDLE);
    case "undo":
    case "redo":
    case "menu":
    case "keys":
      return { undo: editor.undo, redo: editor.redo, menu: acting.menu, keys: acting.keys }[command.does]();
  }
}

function walk(arrow: Arrow, { editor, memory, go, announce, say }: Acting): void {
  const { last } = memory;
  const isBack = last !== null && arrow === OPPOSITE[last.arrow] && samePlace(last.to, editor.at);
  const to = isBack ? last.from : step(editor.scene, editor.at, arrow);
  memory.last = to && { from: editor.at, to, arrow };
  if (to) go(to);
  else announce(say("network-map-nobody-there"));
}

function samePlace(one: At, other: At): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A tie ends at the second one; at the same one again it is given up. */
export function joinOrBegin(editor: MapEditor, end: string): void {
  if (editor.begun === null) editor.begin(end);
  else if (editor.begun === end) editor.begin(null);
  else editor.tie(editor.begun, end);
}

function pushBy(editor: MapEditor, id: string, arrow: Arrow): void {
  const point = editor.scene.crowd.points.get(id);
  if (point) editor.push(id, meant(editor.scene.frame, under(editor.scene.frame, point), arrow));
}

type OfTie = Extract<At, { kind: "tie" }>;

function tell(editor: MapEditor, at: OfTie, change: Partial<TieFacts>): void {
  editor.edit((now) => editTie(now, at.a, at.b, editor.which, change));
}

function grade(editor: MapEditor, at: OfTie, way: 1 | -1, { announce, say }: Acting): void {
  const tie = drawnTie(editor.scene, at)?.tie;
  if (!tie) return;
  const strength = stepped(laidOverTie(tie, editor.which).strength, way);
  tell(editor, at, { strength });
  announce(say("network-strength", { strength }));
}

function toggleStress(editor: MapEditor, at: OfTie, { announce, say }: Acting): void {
  const tie = drawnTie(editor.scene, at)?.tie;
  if (!tie) return;
  const stress = laidOverTie(tie, editor.which).stress === "yes" ? "no" : "yes";
  tell(editor, at, { stress });
  announce(say("network-stress", { stress }));
}

function turnHead(editor: MapEditor, at: OfTie, arrow: Arrow, { announce, say }: Acting): void {
  const tie = drawnTie(editor.scene, at)?.tie;
  if (!tie) return;
  const end = endToward(pointsOf(editor.scene), at, arrow) === at.a ? "a" : "b";
  const help = headed(laidOverTie(tie, editor.which).help, end);
  tell(editor, at, { help });
  announce(helpWord(tie, help, editor.names, say));
}
