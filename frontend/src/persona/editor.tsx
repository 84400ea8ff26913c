import { createContext } from "preact";
import { useContext, useState } from "preact/hooks";
import type { FieldId } from "../checks/persona_questions";
import { excerpt } from "../checks/quoting";
import { type Dragged, useDragging } from "../parts/dragging";
import { useSurroundings } from "../parts/surroundings";
import type { Work } from "../parts/work";
import { PERSONA_FIELDS } from "../types/choices";
import type { Passage, Persona, PersonaVariant } from "../types/documents";
import { LIMITS } from "../types/limits";
import { inVariant, isFull, moveStatement, removeStatement, spotOf } from "./edits";

/** What the parts of the builder share: the version in sight, and the ways to change it. */
export interface Editor {
  variant: PersonaVariant;
  /** Changes the version in sight; changes of one `run` undo together. */
  edit: (change: (variant: PersonaVariant) => PersonaVariant, run?: string) => void;
  /** The statement or person whose details are open. */
  open: string | null;
  setOpen: (id: string | null) => void;
  /** The statement for which a passage is being looked for. */
  attaching: string | null;
  attach: (id: string | null) => void;
  /** The passage in the notes to lead to. */
  shown: Passage | null;
  show: (passage: Passage) => void;
  move: (id: string, field: FieldId, index: number) => void;
  /** Moves by one place within the field (up, down) or to the neighbouring field (left, right). */
  nudge: (id: string, key: string) => boolean;
  remove: (id: string) => void;
  dragged: Dragged | null;
  handle: ReturnType<typeof useDragging>["handle"];
}

export const EditorPlace = createContext<Editor | null>(null);

export function useEditor(): Editor {
  const editor = useContext(EditorPlace);
  if (!editor) throw new Error("a part of the persona builder stands outside it");
  return editor;
}

/** The editor of the version in sight; lives under the frame, whose words and focus it uses. */
export function useNewEditor(work: Work<Persona>, variant: PersonaVariant): Editor {
  const { say, announce, offerUndo, lead } = useSurroundings();
  const [open, setOpen] = useState<string | null>(null);
  const [attaching, attach] = useState<string | null>(null);
  const [shown, setShown] = useState<Passage | null>(null);
  const edit: Editor["edit"] = (change, run) => work.change(inVariant(work.document, variant.id, change), run);
  const move: Editor["move"] = (id, field, index) => {
    const most = variant.fields[field].filter((statement) => statement.id !== id).length;
    const place = Math.min(Math.max(index, 0), most);
    const from = spotOf(variant, id);
    if (!from || (from.field === field && from.index === place)) return;
    if (from.field !== field && isFull(variant, field)) {
      announce(say("persona-field-full", { field, most: LIMITS.PersonaFields[field] }));
      return;
    }
    edit((v) => moveStatement(v, id, field, place));
    announce(say("persona-moved", { field, place: place + 1 }));
    lead(field, id);
  };
  const { dragged, handle } = useDragging((id, { list, index }) => move(id, list as FieldId, index));
  return {
    variant,
    edit,
    open,
    setOpen,
    attaching,
    attach: (id) => {
      attach(id);
      if (id) lead("notes");
    },
    shown,
    show: (passage) => setShown({ ...passage }),
    move,
    nudge: (id, key) => {
      const from = spotOf(variant, id);
      const way = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[key];
      if (!from || !way) return false;
      if (key === "ArrowUp" || key === "ArrowDown") move(id, from.field, from.index + way);
      else {
        const field = PERSONA_FIELDS[PERSONA_FIELDS.indexOf(from.field) + way];
        if (field) move(id, field, from.index);
      }
      return true;
    },
    remove: (id) => {
      const spot = spotOf(variant, id);
      if (!spot) return;
      edit((v) => removeStatement(v, id));
      offerUndo(say("persona-removed", { text: excerpt(spot.statement.text) }), spot.field, id);
      const list = variant.fields[spot.field];
      const next = list[spot.index + 1] ?? list[spot.index - 1];
      lead(spot.field, ...(next ? [next.id] : []));
    },
    dragged,
    handle,
  };
}
