import { useEffect, useRef } from "preact/hooks";
import { type Stretch, trim } from "./passages";

/** A stretch of one note. */
export type Place = { note: string } & Stretch;

/** What the reader has selected with mouse or finger among elements that carry `data-note` and `data-start`. */
export function selectedStretch(root: HTMLElement, texts: Map<string, string>): Place | null {
  const selection = theSelection(root);
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer)) return null;
  let found: Place | null = null;
  for (const piece of root.querySelectorAll<HTMLElement>("[data-start]")) {
    const text = piece.firstChild;
    const note = piece.closest<HTMLElement>("[data-note]")?.dataset.note;
    if (!text || !note || !range.intersectsNode(text) || (found && found.note !== note)) continue;
    const base = Number(piece.dataset.start);
    const start = base + (range.startContainer === text ? range.startOffset : 0);
    const end = base + (range.endContainer === text ? range.endOffset : (text.textContent ?? "").length);
    if (end > start) found = { note, start: (found as Place | null)?.start ?? start, end };
  }
  if (!found) return null;
  const tight = trim(texts.get(found.note) ?? "", found);
  return tight.end > tight.start ? { note: found.note, ...tight } : null;
}

export function dropSelection(root: HTMLElement): void {
  theSelection(root)?.removeAllRanges();
}

/** In a shadow tree Chromium keeps the selection with the tree, other browsers with the document. */
function theSelection(root: HTMLElement): Selection | null {
  const tree = root.getRootNode() as { getSelection?: () => Selection | null };
  return tree.getSelection ? tree.getSelection() : root.ownerDocument.getSelection();
}

/** Tells what mouse or finger has selected, once it rests; a finger's handles move without pointer events. */
export function useHandSelection(
  group: { current: HTMLElement | null },
  pressed: { current: boolean },
  texts: Map<string, string>,
  tell: (place: Place | null) => void,
): void {
  const latest = useRef(tell);
  latest.current = tell;
  useEffect(() => {
    const page = group.current?.ownerDocument;
    if (!page) return;
    const read = () => {
      if (!pressed.current && group.current) latest.current(selectedStretch(group.current, texts));
    };
    const release = () => {
      if (!pressed.current) return;
      pressed.current = false;
      setTimeout(read); // the browser settles the selection after the release
    };
    page.addEventListener("selectionchange", read);
    page.addEventListener("pointerup", release);
    page.addEventListener("pointercancel", release);
    return () => {
      page.removeEventListener("selectionchange", read);
      page.removeEventListener("pointerup", release);
      page.removeEventListener("pointercancel", release);
    };
  }, [texts]);
}
