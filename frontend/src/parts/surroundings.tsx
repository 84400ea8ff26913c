import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Content } from "../types/content";
import type { Say } from "./messages";
import type { Refused } from "./refused";

export interface Surroundings {
  say: Say;
  content: Content;
  /** What is kept out of the document; fields put it there and take it up again. */
  refused: Refused;
  /** Makes a change of the document that is no step of the writer's, for undo. */
  unnoted: (change: () => void) => void;
  /** Speaks to people who listen to the page. */
  announce: (sentence: string) => void;
  /** Says what was removed and offers to take it back, which leads to `place`; stands until the next change. */
  offerUndo: (sentence: string, ...place: string[]) => void;
  /** Makes an id that is the widget's own; the same exercise may stand twice in a page. */
  id: (name: string) => string;
  /**
   * Moves the focus, once the page has been redrawn, to the element whose `data-place` is this path of ids, or to the
   * nearest one above it. Used after a deletion or a move, and by feedback.
   */
  lead: (...place: string[]) => void;
}

export const Place = createContext<Surroundings | null>(null);

/** Words, content, focus and the live region, for any part of a widget. */
export function useSurroundings(): Surroundings {
  const place = useContext(Place);
  if (!place) throw new Error("a part stands outside its widget's frame");
  return place;
}
