/** Findings about how the helpers hang together; the twin of checks/network/findings_of_structure.py. */
import type { MapPlan } from "../../types/network";
import { components } from "./graph";
import { allOf, anyOf, NO, negated, OPEN, type Truth, truth, YES } from "./logic";
import { byMembers, forEach, forPairs, members, type Outcome } from "./outcome";
import { byCodePoint, CLIENT, disjoint, graphOf, type NetworkMap } from "./reading";
import { coordinates, tied } from "./telling";

const ENOUGH_CONTACTS = 3;
const ENOUGH_SERVICES = 2;

function* pairsOf<Thing>(things: Thing[]): Generator<[Thing, Thing]> {
  for (const [place, one] of things.entries()) for (const two of things.slice(place + 1)) yield [one, two];
}

export function allThroughClient(network: NetworkMap): Outcome {
  const d = network.contacts.length;
  const maybe = network.talkers.filter((actor) => tied(network, CLIENT, actor) === OPEN).length;
  const enough = d >= ENOUGH_CONTACTS ? YES : d + maybe >= ENOUGH_CONTACTS ? OPEN : NO;
  return { value: allOf(enough, negated(someTie(network))), highlights: { actors: network.contacts } };
}

/** Whether any two of those who can speak have to do with each other. */
function someTie(network: NetworkMap): Truth {
  if (network.mutual.length > 0) return YES;
  for (const [x, y] of pairsOf(network.talkers)) if (tied(network, x, y) === OPEN) return OPEN;
  return NO;
}

export function islands(network: NetworkMap): Outcome {
  const services = network.ofKind("service");
  const drawn = partsOf(network, services, YES);
  const surely = partsOf(network, services, OPEN).length > 1 ? YES : OPEN;
  const value = allOf(truth(drawn.length > 1), surely, negated(allThroughClient(network).value));
  return { value, highlights: { actors: services, groups: drawn } };
}

/** The services in groups, tied by what is at least so sure. */
function partsOf(network: NetworkMap, services: string[], least: Truth): string[][] {
  const edges = [...pairsOf(services)].filter(([x, y]) => tied(network, x, y) >= least);
  return components(graphOf(services, edges))
    .map((part) => part.sort(byCodePoint))
    .sort(byMembers);
}

export function noCoordinator(network: NetworkMap): Outcome {
  const services = network.ofKind("service");
  const marked = anyOf([CLIENT, ...network.talkers].map((actor) => coordinates(network, actor)));
  const value = allOf(truth(services.length >= ENOUGH_SERVICES), negated(marked));
  return { value, highlights: { actors: services } };
}

export function manyCoordinators(network: NetworkMap): Outcome {
  const values = [CLIENT, ...network.talkers].map((actor) => [actor, coordinates(network, actor)] as const);
  const known = values.flatMap(([actor, value]) => (value === YES ? actor : [])).sort(byCodePoint);
  const maybe = values.filter(([, value]) => value === OPEN).length;
  const value = known.length > 1 ? YES : known.length + maybe > 1 ? OPEN : NO;
  return { value, highlights: { actors: known } };
}

export function planOwnersApart(network: NetworkMap): Outcome {
  const plans = [...(network.document.plans ?? [])].sort((one, two) => byCodePoint(one.id, two.id));
  const { value, pairs } = forPairs([...pairsOf(plans)].map(([p, q]) => [[p.id, q.id], apart(network, p, q)]));
  const concerned = new Set(pairs.flat());
  const owners = members(plans.flatMap((plan) => (concerned.has(plan.id) ? (plan.owner ?? []) : [])));
  return { value, highlights: { actors: owners, pairs } };
}

function apart(network: NetworkMap, one: MapPlan, two: MapPlan): Truth {
  const owners = [one, two].flatMap((plan) => (plan.owner && plan.owner !== "unknown" ? plan.owner : []));
  const [p, q] = owners;
  if (owners.some((owner) => !network.graph.has(owner)) || (p !== undefined && p === q)) return NO;
  const incomplete = owners.length < 2 || [one, two].some((plan) => !Array.isArray(plan.persons));
  const shared = disjoint(takingPart(one), takingPart(two)) ? (incomplete ? OPEN : NO) : YES;
  const meet = p !== undefined && q !== undefined ? tied(network, p, q) : OPEN;
  return allOf(negated(shared), negated(meet));
}

/** Those of a plan who are known, its maker too; the client, who is in every plan, makes no two meet. */
function takingPart(plan: MapPlan): Set<string> {
  const known = new Set(Array.isArray(plan.persons) ? plan.persons : []);
  if (plan.owner && plan.owner !== "unknown") known.add(plan.owner);
  known.delete(CLIENT);
  return known;
}

export function wishedNoPath(network: NetworkMap): Outcome {
  if (network.which === "now") return { value: NO, highlights: {} };
  const edges = network.liveTies.map((tie) => [tie.a, tie.b] as const);
  const parts = components(graphOf([CLIENT, ...network.actors.keys()], edges));
  const reached = new Set(parts.find((part) => part.includes(CLIENT)));
  const wished = [...network.actors.values()].filter((actor) => actor.state === "wished");
  return forEach(wished.map((actor) => [actor.id, truth(!reached.has(actor.id))]));
}
