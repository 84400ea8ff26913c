/**
 * What a key means on the map. Arrows move the focus, Shift and arrows change what has it, Space begins and ends, Enter
 * opens, Delete removes, Esc goes back; letters and digits only search.
 */
import type { Arrow } from "./moving";

export type Command =
  | { does: "step"; arrow: Arrow }
  | { does: "push"; arrow: Arrow }
  | { does: "tie_step"; way: 1 | -1 }
  | { does: "sector_step"; way: 1 | -1 }
  | { does: "grade"; way: 1 | -1 }
  | { does: "search"; sign: string }
  | { does: "space" | "open" | "remove" | "back" | "middle" | "menu" | "undo" | "redo" | "keys" };

/** A key as it was pressed. */
export interface Pressed {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

const ARROWS: Readonly<Record<string, Arrow>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

const PLAIN: Readonly<Record<string, Command>> = {
  PageDown: { does: "tie_step", way: 1 },
  PageUp: { does: "tie_step", way: -1 },
  "+": { does: "grade", way: 1 },
  "-": { does: "grade", way: -1 },
  "−": { does: "grade", way: -1 },
  "?": { does: "keys" },
  " ": { does: "space" },
  Enter: { does: "open" },
  Delete: { does: "remove" },
  Backspace: { does: "remove" },
  Escape: { does: "back" },
  Home: { does: "middle" },
  ContextMenu: { does: "menu" },
};

const SHIFTED: Readonly<Record<string, Command>> = {
  PageDown: { does: "sector_step", way: 1 },
  PageUp: { does: "sector_step", way: -1 },
  F10: { does: "menu" },
  "+": { does: "grade", way: 1 },
  "?": { does: "keys" },
};

const LETTER = /^[\p{L}\p{N}]$/u;

/** The command of a key; null for one that is not the map's. */
export function commandOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed): Command | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) return stepThroughWhatWasDone(key.toLowerCase(), shiftKey);
  const arrow = ARROWS[key];
  if (arrow) return { does: shiftKey ? "push" : "step", arrow };
  const command = (shiftKey ? SHIFTED : PLAIN)[key];
  if (command) return command;
  return LETTER.test(key) ? { does: "search", sign: key } : null;
}

function stepThroughWhatWasDone(letter: string, shift: boolean): Command | null {
  if (letter === "y") return { does: "redo" };
  return letter === "z" ? { does: shift ? "redo" : "undo" } : null;
}
