/** How a measure is shown: half away from zero, which `toFixed` does not do; the twin of checks/network/rounding.py. */
const SLACK = 1e-9;
const MINUS = "\u2212";

function rounded(value: number, places: number): number {
  const whole = Math.floor(Math.abs(value) * 10 ** places + 0.5 + SLACK);
  return whole === 0 ? 0 : ((value < 0 ? -1 : 1) * whole) / 10 ** places;
}

/** An index with two decimals; `mark` is the decimal mark of the language. */
export function shownIndex(value: number, mark: string): string {
  const kept = rounded(value, 2);
  return (kept < 0 ? MINUS : "") + Math.abs(kept).toFixed(2).replace(".", mark);
}

/** A share as a whole percent. */
export function shownShare(value: number): string {
  return `${rounded(100 * value, 0)} %`;
}
