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
            <path id={path} fill="none" d={namePath(frame, arc, lengthOf(nameOf(frame, arc, say)))} />
            <text class="n-name">
              <textPath href={`#${path}`} startOffset="50%">
                {nameOf(frame, arc, say)}
              </textPath>
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** What the area of life is called on the map: by its short name where the whole one does not fit along its edge. */
export function nameOf(frame: Frame, arc: Arc, say: Say): string {
  const whole = sectorWord(arc.id, say);
  const room = arc.sweep * (frame.borders[3] + OUTSIDE);
  return lengthOf(whole) <= room ? whole : say("network-sector-short", { sector: arc.id || "none" });
}

function lengthOf(name: string): number {
  return name.length * LETTER;
}

/** Points that the names of the areas of life lie on, which no other name may cover. */
export function signsOf(frame: Frame, say: Say): Point[] {
  return frame.arcs.flatMap((arc) => {
    const middle = arc.start + arc.sweep / 2;
    const half = lengthOf(nameOf(frame, arc, say)) / 2 / frame.borders[3];
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

/**
 * The arc under a name, turned on the lower half so that no name stands on its head; it is as long as the name needs,
 * for what lies beyond its end is not drawn.
 */
function namePath(frame: Frame, { start, sweep }: Arc, length: number): string {
  const middle = start + sweep / 2;
  const low = Math.cos(middle) < 0;
  const radius = frame.borders[3] + (low ? OUTSIDE + 10 : OUTSIDE);
  const half = Math.max(sweep, length / radius) / 2;
  const wide = Number(half > Math.PI / 2);
  const [from, to] = low ? [middle + half, middle - half] : [middle - half, middle + half];
  return `M${at(frame, from, radius)}A${radius} ${radius} 0 ${wide} ${low ? 0 : 1} ${at(frame, to, radius)}`;
}
