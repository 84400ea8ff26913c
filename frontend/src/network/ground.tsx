// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: nothing in this drawing takes the focus
import type { Say } from "../parts/messages";
import { type Arc, type Frame, type Point, polar } from "./geometry";
import { sectorWord } from "./words";

/** How far outside the last ring a sector's name stands. */
const OUTSIDE = 9;
/** How wide a letter of a sector's name is, and how far outside the last ring its band lies. */
const LETTER = 8.6;
const BAND = [6, 13, 20];
const SAMPLES = 8;

/** What a map is drawn on: areas of life with their names outside, and rings of closeness. */
export function Ground({ frame, say, id }: { frame: Frame; say: Say; id: (name: string) => string }) {
  return (
    <g aria-hidden="true">
      {frame.arcs.map((arc, place) => (
        <path key={arc.id} class="n-sector" data-odd={place % 2} d={sectorPath(frame, arc)} />
      ))}
      {frame.borders.slice(1).map((border) => (
        <circle key={border} class="n-ring" cx={frame.centre} cy={frame.centre} r={border} />
      ))}
      {frame.arcs.map((arc) => {
        const path = id(`sector-${arc.id || "none"}`);
        return (
          <g key={arc.id}>
            <path id={path} fill="none" d={namePath(frame, arc)} />
            <text class="n-name">
              <textPath href={`#${path}`} startOffset="50%">
                {sectorWord(arc.id, say)}
              </textPath>
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Points that the names of the areas of life lie on, which no other name may cover. */
export function signsOf(frame: Frame, say: Say): Point[] {
  return frame.arcs.flatMap(({ id, start, sweep }) => {
    const middle = start + sweep / 2;
    const half = (sectorWord(id, say).length * LETTER) / 2 / frame.borders[3];
    const steps = Array.from({ length: SAMPLES + 1 }, (_, step) => middle + half * ((2 * step) / SAMPLES - 1));
    return steps.flatMap((angle) => BAND.map((out) => polar(frame, angle, frame.borders[3] + out)));
  });
}

function at(frame: Frame, angle: number, distance: number): string {
  const { x, y } = polar(frame, angle, distance);
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

function sectorPath(frame: Frame, { start, sweep }: Arc): string {
  const [inner, , , outer] = frame.borders;
  const wide = Number(sweep > Math.PI);
  const end = start + sweep;
  const far = `L${at(frame, start, outer)}A${outer} ${outer} 0 ${wide} 1 ${at(frame, end, outer)}`;
  const near = `L${at(frame, end, inner)}A${inner} ${inner} 0 ${wide} 0 ${at(frame, start, inner)}`;
  return `M${at(frame, start, inner)}${far}${near}Z`;
}

/** The arc under a name, turned on the lower half so that no name stands on its head. */
function namePath(frame: Frame, { start, sweep }: Arc): string {
  const low = Math.cos(start + sweep / 2) < 0;
  const radius = frame.borders[3] + (low ? OUTSIDE + 10 : OUTSIDE);
  const wide = Number(sweep > Math.PI);
  const [from, to] = low ? [start + sweep, start] : [start, start + sweep];
  return `M${at(frame, from, radius)}A${radius} ${radius} 0 ${wide} ${low ? 0 : 1} ${at(frame, to, radius)}`;
}
