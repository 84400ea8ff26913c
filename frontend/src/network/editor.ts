import { createContext } from "preact";
import { useContext, useMemo, useState } from "preact/hooks";
import { pair, type Which } from "../checks/network/reading";
import { useSurroundings } from "../parts/surroundings";
import type { Work } from "../parts/work";
import type { Actor, Network } from "../types/network";
import { actorOf, addActor, isFull, newActor, placeActor, removeActor } from "./actor_edits";
import { type At, atEnd, atTie, MIDDLE, pathOf } from "./at";
import { type Cell, type Spot, under } from "./geometry";
import { type Move, moved } from "./moving";
import { isNarrow } from "./narrow";
import { settled } from "./places";
import { type Shares, sceneOf, stands, type View, whichOf } from "./scene";
import { type Showing, useShowing } from "./showing";
import { addTie, isFullOfTies, removeTie, tieOf } from "./tie_edits";
import { afterRemoval, isSeen } from "./walking";
import { type Names, namesOf, placeWord, sentenceOf } from "./words";

/** What the map, the table and the details share: one document, what has the focus, and the ways to change it. */
export interface MapEditor extends Showing {
  document: Network;
  view: View;
  /** The map that edits change. */
  which: Which;
  names: Names;
  /** Notes what has the focus; moves no focus itself. */
  setAt: (at: At) => void;
  /** Whether the details lie open over the map, as they do in a narrow window. */
  opened: boolean;
  /** Leads to the details of what has the focus. */
  open: () => void;
  close: () => void;
  /** The end at which a tie has been begun. */
  begun: string | null;
  /** Begins a tie there, or gives it up; without a word while a hand draws it. */
  begin: (end: string | null, quietly?: boolean) => void;
  /** Changes the document; changes of one `run` undo together. */
  edit: (change: (document: Network) => Network, run?: string) => void;
  /** Adds somebody; tells whether there was room. */
  add: (name: string, kind: Actor["kind"], sector: string | null, ring: Actor["ring"]) => boolean;
  /** Puts an actor into a cell, at the free spot nearest to the wanted one. */
  put: (id: string, cell: Cell & { spot: Spot }, run?: string) => void;
  /** Moves an actor by ring, by sector or along the ring. */
  push: (id: string, move: Move) => void;
  tie: (x: string, y: string) => void;
  remove: (at: At) => void;
  undo: () => void;
  redo: () => void;
}

export const MapPlace = createContext<MapEditor | null>(null);

export function useMapEditor(): MapEditor {
  const editor = useContext(MapPlace);
  if (!editor) throw new Error("a part of the network map stands outside it");
  return editor;
}

/** The editor of one view, laid out for a width; lives under the frame, whose words and focus it uses. */
export function useNewMapEditor(work: Work<Network>, view: View, width: number, shares: Shares): MapEditor {
  const { say, announce, offerUndo, lead } = useSurroundings();
  const { document } = work;
  const whole = useMemo(() => sceneOf(document, view, width, shares), [document, view, width, shares]);
  const names = useMemo(() => namesOf(document, say), [document, say]);
  const [noted, setAt] = useState<At>(MIDDLE);
  const [begun, begin] = useState<string | null>(null);
  const showing = useShowing(whole, noted, setAt, begun !== null);
  const { scene } = showing;
  const which = whichOf(view);
  const edit: MapEditor["edit"] = (change, run) => work.change(change(document), run);
  const [opened, setOpened] = useState(false);
  const go = (to: At) => {
    setOpened(false);
    setAt(to);
    lead(...pathOf(to));
  };
  const put: MapEditor["put"] = (id, wanted, run) => {
    const before = whole.actors.find(({ actor }) => actor.id === id)?.actor;
    if (!before) return;
    const { sector, ring, spot } = settled(whole.crowd, id, wanted);
    const placing = { sector: sector || null, ring, spot };
    edit((now) => placeActor(now, id, which, placing), run);
    if (before.sector !== placing.sector || before.ring !== ring) announce(placeWord(placing, say));
  };
  const step = (way: "undo" | "redo") => {
    work[way]();
    announce(say(way === "undo" ? "undone" : "redone"));
  };
  return {
    document,
    view,
    which,
    ...showing,
    names,
    setAt,
    opened,
    open: () => {
      if (isNarrow()) setOpened(true);
      lead("details");
    },
    close: () => setOpened(false),
    begun: begun !== null && isSeen(whole, atEnd(begun)) ? begun : null,
    begin: (end, quietly) => {
      begin(end);
      if (quietly) return;
      announce(end === null ? say("network-map-tie-cancelled") : say("network-map-tie-begun", nameIn(names, end)));
    },
    edit,
    add: (name, kind, sector, ring) => {
      if (isFull(document)) return false;
      const actor = newActor(name, kind, which, { sector, ring, spot: null });
      edit((now) => addActor(now, actor));
      setAt(atEnd(actor.id));
      announce(say("network-map-added", { name, place: placeWord(actor, say) }));
      return true;
    },
    put,
    push: (id, move) => {
      const point = whole.crowd.points.get(id);
      const to = point && moved(whole.frame, under(whole.frame, point), move);
      if (to) put(id, to, `place ${id}`);
      else if (point) announce(say("network-map-edge", { way: move }));
    },
    tie: (x, y) => {
      begin(null);
      const known = tieOf(document, x, y);
      if (x === y) return;
      if (known && stands(known, which)) announce(say("network-map-tie-known"));
      else if (!known && isFullOfTies(document)) announce(say("network-map-full-of-ties"));
      else edit((now) => addTie(now, x, y, which));
      const [a, b] = pair(x, y);
      go(atTie(known ?? { a, b }));
    },
    remove: (gone) => {
      if (gone.kind === "end" && !actorOf(document, gone.id)) return;
      const sentence = say("network-map-removed", { what: sentenceOf(document, whole, gone, names, say) });
      const next = afterRemoval(scene, gone, gone.kind === "tie" ? gone.a : gone.id);
      edit((now) => (gone.kind === "tie" ? removeTie(now, gone.a, gone.b, which) : removeActor(now, gone.id, which)));
      offerUndo(sentence, ...pathOf(gone));
      go(next);
    },
    undo: () => step("undo"),
    redo: () => step("redo"),
  };
}

function nameIn(names: Names, end: string): { name: string } {
  return { name: names.get(end) ?? "" };
}
