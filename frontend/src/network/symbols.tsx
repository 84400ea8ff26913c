import type { Actor } from "../types/network";
import { type Label, LINE } from "./labels";
import type { DrawnActor, Strokes, Style } from "./scene";

/** The radius that shapes and glyphs are drawn for. */
const FULL = 22;

const SHAPES: Readonly<Record<Actor["kind"], string>> = {
  person: "M-22 0a22 22 0 1 0 44 0a22 22 0 1 0-44 0z",
  animal: "M0-23 23 0 0 23-23 0Z",
  service: "M-14-19h28a8 8 0 0 1 8 8v22a8 8 0 0 1-8 8h-28a8 8 0 0 1-8-8v-22a8 8 0 0 1 8-8z",
  community: "M-12-20H12L23 0 12 20H-12L-23 0Z",
};

const GLYPHS: Readonly<Record<Actor["kind"], string>> = {
  person: "M-5.4-5a5.4 5.4 0 1 0 10.8 0a5.4 5.4 0 1 0-10.8 0zM-9.5 11a9.5 8.5 0 0 1 19 0z",
  animal:
    "M-5 4a5 4.2 0 1 0 10 0a5 4.2 0 1 0-10 0zM-8.7-1a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0zM-4.8-5a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0zM0-5a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0zM4.3-1a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0z",
  service: "M-9 9V-3L0-10 9-3V9ZM-2.6 9V2H2.6V9Z",
  community:
    "M-5.2-6.5a5.2 5.2 0 1 0 10.4 0a5.2 5.2 0 1 0-10.4 0zM-8 10a8 9 0 0 1 16 0zM-14-2a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0zM7.6-2a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0zM-16 10a6 7.5 0 0 1 7.4-7.2a10 10 0 0 0-2.4 7.2zM16 10a6 7.5 0 0 0-7.4-7.2a10 10 0 0 1 2.4 7.2z",
};

interface SymbolProps {
  kind: Actor["kind"];
  style: Style;
  /** Shown instead of the glyph where names have no room. */
  number: number | null;
}

/** Who it is by shape and glyph, never by colour alone: circle, diamond, house, hexagon. */
export function ActorSymbol({ kind, style, number }: SymbolProps) {
  return (
    <g class="n-actor" data-kind={kind} data-state={style}>
      <path class="n-shape" d={SHAPES[kind]} />
      {number === null ? (
        <path class="n-glyph" fill-rule="evenodd" d={GLYPHS[kind]} />
      ) : (
        <text class="n-number" y="7">
          {number}
        </text>
      )}
    </g>
  );
}

/** Somebody at their place; the scale follows how crowded the map is. */
export function PlacedSymbol({ drawn, numbered }: { drawn: DrawnActor; numbered: boolean }) {
  const { x, y, radius } = drawn.disc;
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(radius / FULL).toFixed(3)})`}>
      <ActorSymbol kind={drawn.actor.kind} style={drawn.style} number={numbered ? drawn.number : null} />
      <circle class="n-focus" r={FULL + 5} />
    </g>
  );
}

/** A name in its lines, with its halo beneath. */
export function NameOf({ of, label, style }: { of: string; label: Label; style: Style }) {
  const lines = label.lines.map((line, place) => (
    <tspan key={line} x={label.at.x} y={label.at.y + LINE * place}>
      {line}
    </tspan>
  ));
  return (
    <g data-label={of}>
      <text class="n-label n-under">{lines}</text>
      <text class="n-label" data-state={style}>
        {lines}
      </text>
    </g>
  );
}

/** A tie: its ends say strength, its middle strain, its heads who gets help. */
export function TieStrokes({ strokes }: { strokes: Strokes }) {
  return (
    <g class="n-tie" data-strength={strokes.strength} data-state={strokes.style}>
      {strokes.lines.map((path) => (
        <path key={path} class="n-line" d={path} />
      ))}
      {strokes.bars.map((path) => (
        <path key={path} class="n-bar" d={path} />
      ))}
      {strokes.zigzags.flatMap((path) => [
        <path key={`under ${path}`} class="n-halo" d={path} />,
        <path key={path} class="n-stress" d={path} />,
      ])}
      {strokes.heads.map((path) => (
        <path key={path} class="n-head" d={path} />
      ))}
      {strokes.cross && <path class="n-halo" d={strokes.cross} />}
      {strokes.cross && <path class="n-cross" d={strokes.cross} />}
    </g>
  );
}
