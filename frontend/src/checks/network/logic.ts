/** Three values in order, so that all of several is the least of them; the twin of checks/network/logic.py. */
export const NO = 0;
export const OPEN = 1;
export const YES = 2;
export type Truth = typeof NO | typeof OPEN | typeof YES;

export function allOf(...values: Truth[]): Truth {
  return Math.min(YES, ...values) as Truth;
}

export function anyOf(values: Iterable<Truth>): Truth {
  let most: Truth = NO;
  for (const value of values) if (value > most) most = value;
  return most;
}

export function negated(value: Truth): Truth {
  return (YES - value) as Truth;
}

export function truth(holds: boolean): Truth {
  return holds ? YES : NO;
}

/** Of a fact that may be told. Where the question was put about everybody, what is unmarked is a no. */
export function said(value: unknown, asked = false): Truth {
  if (value === "yes" || value === "no") return truth(value === "yes");
  return asked ? NO : OPEN;
}
