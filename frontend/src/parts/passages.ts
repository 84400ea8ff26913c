/** Stretches of a text: paragraphs, sentences, words, and the pieces that marks cut a paragraph into. */
export interface Stretch {
  start: number;
  end: number;
}

/** A stretch of a note that something rests on. */
export interface Mark extends Stretch {
  id: string;
  note: string;
  source: string;
}

export interface Piece extends Stretch {
  marks: Mark[];
  /** Within the selected passage. */
  lit: boolean;
}

const PARAGRAPH_END = /\n[^\S\n]*\n\s*/g;
const SENTENCE_END = /[.!?…][”"’')\]]*\s+(?=[\p{Lu}\p{N}”“"‘–])/gu;
const WORD = /\S+/g;
/** A quotation as the notes mark it. It ends with its paragraph, so that one lost mark misleads no further. */
export const QUOTATION = /[”“](?:(?!\n[^\S\n]*\n)[^”])*”|"(?:(?!\n[^\S\n]*\n)[^"])*"/g;

export function paragraphs(text: string): Stretch[] {
  return cut(text, { start: 0, end: text.length }, PARAGRAPH_END);
}

/** The sentences of a text. What somebody is quoted as saying stays whole, with the words around it. */
export function sentences(text: string): Stretch[] {
  return paragraphs(text).flatMap((paragraph) => sentencesIn(text, paragraph));
}

function sentencesIn(text: string, paragraph: Stretch): Stretch[] {
  const said = text.slice(paragraph.start, paragraph.end);
  const quoted = [...said.matchAll(QUOTATION)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  return cut(text, paragraph, SENTENCE_END, quoted);
}

/** A paragraph cut at its sentences, the spaces between them included, so that together they are the paragraph. */
export function sentencesWithin(text: string, paragraph: Stretch): Stretch[] {
  const starts = sentencesIn(text, paragraph).map(({ start }) => start);
  return starts.map((start, place) => ({ start, end: starts[place + 1] ?? paragraph.end }));
}

/** `whole` are stretches of the cut text in which no boundary counts. */
function cut(text: string, within: Stretch, boundary: RegExp, whole: Stretch[] = []): Stretch[] {
  const parts: Stretch[] = [];
  let start = within.start;
  for (const match of text.slice(within.start, within.end).matchAll(boundary)) {
    const next = match.index + match[0].length;
    if (whole.some((one) => next > one.start && next < one.end)) continue;
    const end = within.start + match.index + match[0].length;
    parts.push(trim(text, { start, end }));
    start = end;
  }
  parts.push(trim(text, { start, end: within.end }));
  return parts.filter((part) => part.end > part.start);
}

/** The stretch without white space at its ends. */
export function trim(text: string, { start, end }: Stretch): Stretch {
  const inside = text.slice(start, end);
  const from = start + inside.length - inside.trimStart().length;
  return { start: from, end: Math.max(from, start + inside.trimEnd().length) };
}

/** Moves one edge by a word; the stretch keeps at least one word. */
export function moveEdge(text: string, stretch: Stretch, edge: "start" | "end", way: 1 | -1): Stretch {
  const words = [...text.matchAll(WORD)].map((word) => ({ start: word.index, end: word.index + word[0].length }));
  const goals = words.map((word) => word[edge]).filter((at) => (way > 0 ? at > stretch[edge] : at < stretch[edge]));
  const goal = way > 0 ? goals[0] : goals.at(-1);
  if (goal === undefined) return stretch;
  const moved = { ...stretch, [edge]: goal };
  return moved.start < moved.end ? moved : stretch;
}

/** Cuts a paragraph where a mark or the selected stretch begins or ends. */
export function pieces(paragraph: Stretch, marks: Mark[], selected: Stretch | null): Piece[] {
  const touching = marks.filter((mark) => overlaps(mark, paragraph));
  const edges = [...touching, ...(selected ? [selected] : [])].flatMap(({ start, end }) => [start, end]);
  const inside = edges.filter((edge) => edge > paragraph.start && edge < paragraph.end);
  const cuts = [...new Set([paragraph.start, ...inside, paragraph.end])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, place) => {
    const piece = { start: cuts[place] as number, end };
    return {
      ...piece,
      marks: touching.filter((mark) => overlaps(mark, piece)),
      lit: selected !== null && overlaps(selected, piece),
    };
  });
}

export function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}
