/** What is told of the people on a map and of pairs of them, in three values; the twin of checks/network/telling.py. */
import { anyOf, NO, negated, OPEN, said, type Truth, truth, YES } from "./logic";
import { CLIENT, helps, type NetworkMap } from "./reading";

/** Whether there is a live tie between the two. */
export function tied(network: NetworkMap, x: string, y: string): Truth {
  if (network.tie(x, y)) return YES;
  const asked = network.asked.has(x === CLIENT || y === CLIENT ? "who" : "ties_between");
  return asked || network.broken.get(x)?.has(y) ? NO : OPEN;
}

/** Whether `x` gives help to `y`. */
export function gives(network: NetworkMap, x: string, y: string): Truth {
  const tie = network.tie(x, y);
  if (!tie) return tied(network, x, y);
  return tie.help === "unknown" ? OPEN : truth(helps(tie, x));
}

/** Whether this is a person on the map, or whoever is in the middle. */
export function isPerson(network: NetworkMap, x: string): boolean {
  return x === CLIENT || network.actors.get(x)?.kind === "person";
}

/** Persons only, and never a household. */
export function minor(network: NetworkMap, x: string): Truth {
  const facts = factsOf(network, x);
  return facts.kind === "person" ? said(facts.minor) : NO;
}

/** Services and communities are adults here. */
export function adult(network: NetworkMap, x: string): Truth {
  return negated(minor(network, x));
}

export function needsCare(network: NetworkMap, x: string): Truth {
  return said(factsOf(network, x).needs_care, network.asked.has("care"));
}

export function coordinates(network: NetworkMap, x: string): Truth {
  return said(factsOf(network, x).coordinator, network.asked.has("coordination"));
}

/** Whether this one can be reached in evenings and at weekends. */
export function afterHours(network: NetworkMap, x: string): Truth {
  return said(factsOf(network, x).after_hours, network.asked.has("hours"));
}

/** Whether this is somebody whom an adult has to look after. */
export function caredFor(network: NetworkMap, x: string): Truth {
  return anyOf([minor(network, x), needsCare(network, x)]);
}

interface Facts {
  kind?: string;
  minor?: string;
  needs_care?: string;
  coordinator?: string;
  after_hours?: string;
}

function factsOf(network: NetworkMap, x: string): Facts {
  return (x === CLIENT ? network.document.center : network.actors.get(x)) ?? {};
}
