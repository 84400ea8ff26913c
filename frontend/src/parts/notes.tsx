import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Note } from "../types/content";
import type { Passage } from "../types/documents";
import { LIMITS } from "../types/limits";
import { KeptInSight } from "./kept_in_sight";
import {
  type Mark,
  moveEdge,
  overlaps,
  type Piece,
  paragraphs,
  pieces,
  type Stretch,
  sentences,
  sentencesWithin,
} from "./passages";
import { dropSelection, type Place, selectedStretch, useHandSelection } from "./selection";
import { useSurroundings } from "./surroundings";

export type { Mark } from "./passages";

interface Props {
  notes: Note[];
  marks: Mark[];
  selected: Passage | null;
  onSelect: (passage: Passage | null) => void;
  /** The passage under whose paragraph `children` stand: what to do with it, or what became of it. */
  at: Passage | null;
  /** A passage to lead to; a new object leads again. */
  shown: Passage | null;
  /** Stands above the notes: what a passage is being looked for. */
  notice?: ComponentChildren;
  children: ComponentChildren;
}

/**
 * A case's notes, in which a passage can be selected by mouse, finger or keyboard. A click or a tap takes a sentence,
 * dragging or a long press any stretch. Arrows go from sentence to sentence, Shift+arrow moves the end by a word,
 * Ctrl+arrow the beginning, Enter takes the passage.
 */
export function Notes(props: Props) {
  const { say, announce, lead, id } = useSurroundings();
  const texts = useMemo(() => new Map(props.notes.map((note) => [note.id, note.text])), [props.notes]);
  const places = useMemo(
    () => props.notes.flatMap((note) => sentences(note.text).map((at): Place => ({ note: note.id, ...at }))),
    [props.notes],
  );
  const [cursor, setCursor] = useState<Place | null>(null);
  const [byHand, setByHand] = useState(false); // the browser itself still shows what is selected
  const group = useRef<HTMLFieldSetElement & HTMLDivElement>(null);
  const pressed = useRef(false);
  const hand = useRef(false);
  const handOver = (to: boolean) => {
    hand.current = to;
    setByHand(to);
  };
  const quoteOf = (place: Place) => (texts.get(place.note) ?? "").slice(place.start, place.end);
  const passageOf = ({ note, start, end }: Place): Passage => {
    const place = { note, start, end: Math.min(end, start + LIMITS.Passage.quote) };
    return { ...place, quote: quoteOf(place) };
  };

  useHandSelection(group, pressed, texts, (place) => {
    const had = hand.current;
    handOver(place !== null);
    if (place) props.onSelect(passageOf(place));
    else if (had) props.onSelect(null);
  });
  useEffect(() => {
    if (!props.shown || !group.current) return;
    setCursor(props.shown);
    group.current.focus({ preventScroll: true });
  }, [props.shown]);
  useEffect(() => {
    group.current?.querySelector(".v-cursor")?.scrollIntoView({ block: "nearest" });
  }, [cursor]);

  const go = (place: Place | undefined) => {
    if (!place) return;
    setCursor(place);
    announce(quoteOf(place));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== group.current || event.altKey || event.metaKey) return;
    const at = cursor ?? places[0];
    if (!at) return;
    const text = texts.get(at.note) ?? "";
    const here = places.findIndex((place) => place.note === at.note && overlaps(place, at));
    const step = (edge: "start" | "end", way: 1 | -1) => go({ note: at.note, ...moveEdge(text, at, edge, way) });
    const forth = event.key === "ArrowRight" || event.key === "ArrowDown";
    const back = event.key === "ArrowLeft" || event.key === "ArrowUp";
    if (event.key === "Enter" || event.key === " ") {
      handOver(false);
      props.onSelect(passageOf(at));
      lead("toolbar");
    } else if (event.key === "Escape") props.onSelect(null);
    else if (event.key === "Home") go(places[0]);
    else if (event.key === "End") go(places.at(-1));
    else if (!forth && !back) return;
    else if (event.shiftKey) step("end", forth ? 1 : -1);
    else if (event.ctrlKey) step("start", forth ? 1 : -1);
    else go(places[here + (forth ? 1 : -1)]);
    event.preventDefault();
  };
  // Once the toolbar is used, our own highlight takes over from the browser's, which fades when the focus moves.
  const take = () => {
    if (!hand.current || !group.current) return;
    handOver(false);
    dropSelection(group.current);
  };
  const onClick = (event: MouseEvent) => {
    const sentence = (event.target as HTMLElement).closest<HTMLElement>("[data-sentence]");
    const note = sentence?.closest<HTMLElement>("[data-note]")?.dataset.note;
    const place = places.find((other) => other.note === note && other.start === Number(sentence?.dataset.sentence));
    // A stretch that was dragged or held is what the hand wanted; the browser settles it after the release.
    setTimeout(() => {
      if (!place || !group.current || selectedStretch(group.current, texts)) return;
      setCursor(place);
      const again = props.selected !== null && props.selected.note === note && same(props.selected, place);
      props.onSelect(again ? null : passageOf(place));
      if (!again) lead("toolbar");
    });
  };
  const under = (note: Note, paragraph: Stretch) =>
    props.at?.note === note.id && props.at.end > paragraph.start && props.at.end <= paragraph.end + 1;

  return (
    <aside class="v-notes v-well">
      <h4 id={id("notes")}>{say("notes-title")}</h4>
      <p class="v-small" id={id("notes-hint")}>
        <span class="v-by-mouse">{say("notes-hint")}</span>
        <span class="v-by-touch">{say("notes-hint-touch")}</span>
      </p>
      <p class="v-small v-notes-keys" id={id("notes-keys")}>
        {say("notes-keys")}
      </p>
      {props.notice}
      {/* biome-ignore lint/a11y/useSemanticElements: prose that can be selected is not a fieldset */}
      <div
        role="group"
        class="v-notes-text"
        ref={group}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows select passages here
        tabIndex={0}
        aria-labelledby={id("notes")}
        aria-describedby={`${id("notes-hint")} ${id("notes-keys")}`}
        data-place="notes"
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocus={() => setCursor(cursor ?? places[0] ?? null)}
        onPointerDown={() => {
          pressed.current = true;
        }}
      >
        {props.notes.map((note) => (
          <article key={note.id} data-note={note.id}>
            <h5>{note.title}</h5>
            <p class="v-small">{note.writer}</p>
            {paragraphs(note.text).map((paragraph) => (
              <div key={paragraph.start}>
                <p dir="auto">
                  {sentencesWithin(note.text, paragraph).map((sentence) => (
                    <span key={sentence.start} class="v-sentence" data-sentence={sentence.start}>
                      {pieces(
                        sentence,
                        props.marks.filter((mark) => mark.note === note.id),
                        !byHand && props.selected?.note === note.id ? props.selected : null,
                      ).flatMap((piece) => drawn(piece, note, cursor))}
                    </span>
                  ))}
                </p>
                {under(note, paragraph) && <KeptInSight onTaken={take}>{props.children}</KeptInSight>}
              </div>
            ))}
          </article>
        ))}
      </div>
    </aside>
  );
}

function same(a: Stretch, b: Stretch): boolean {
  return a.start === b.start && a.end === b.end;
}

/** A piece in at most three spans, so that the reading cursor shows within it. */
function drawn(piece: Piece, note: Note, cursor: Place | null) {
  const at = cursor?.note === note.id && overlaps(cursor, piece) ? cursor : null;
  const cuts = at ? [piece.start, Math.max(piece.start, at.start), Math.min(piece.end, at.end), piece.end] : [];
  const parts = at ? cuts.slice(1).map((end, place) => ({ start: cuts[place] as number, end })) : [piece];
  const mark = piece.marks[0];
  return parts
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => (
      <span
        key={start}
        data-start={start}
        data-source={mark?.source}
        class={[mark && "v-mark", piece.lit && "v-lit-passage", at && overlaps(at, { start, end }) && "v-cursor"]
          .filter(Boolean)
          .join(" ")}
      >
        {note.text.slice(start, end)}
      </span>
    ));
}
