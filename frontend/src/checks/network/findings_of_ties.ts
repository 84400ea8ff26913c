/** Findings about the ties that are drawn; the twin of checks/network/findings_of_ties.py, which tells their meaning. */
import { allOf, anyOf, NO, negated, OPEN, said, type Truth, truth, YES } from "./logic";
import { forEach, forPairs, members, type Outcome } from "./outcome";
import { CLIENT, type MapTie, type NetworkMap, other } from "./reading";
import { adult, gives, isPerson, minor, needsCare, tied } from "./telling";

export function carries(network: NetworkMap): Outcome {
  return forEach(
    tiesOfClient(network).map(([actor, tie]) => [
      actor,
      allOf(strong(tie), negated(said(tie.stress)), gives(network, actor, CLIENT)),
    ]),
  );
}

export function childCarries(network: NetworkMap): Outcome {
  const both = network.liveTies.flatMap((tie) => [
    { tie, x: tie.a, y: tie.b },
    { tie, x: tie.b, y: tie.a },
  ]);
  const people = both.filter(({ x, y }) => isPerson(network, x) && isPerson(network, y));
  const { value, pairs } = forPairs(
    people.map(({ tie, x, y }) => [
      [x, y],
      allOf(
        minor(network, x),
        gives(network, x, y),
        negated(gives(network, y, x)),
        cares(tie),
        anyOf([adult(network, y), needsCare(network, y)]),
      ),
    ]),
  );
  return { value, highlights: { actors: members(pairs), pairs } };
}

export function clientVoice(network: NetworkMap): Outcome {
  const values: Truth[] = [];
  const notWanted: string[] = [];
  const notNamed: string[] = [];
  for (const actor of network.talkers) {
    const facts = network.actors.get(actor);
    if (facts?.wanted === "yes" || facts?.wanted === "no") {
      values.push(truth(facts.wanted === "no"));
      if (facts.wanted === "no") notWanted.push(actor);
    } else {
      values.push(facts?.named === "no" ? YES : OPEN);
      if (facts?.named === "no") notNamed.push(actor);
    }
  }
  const actors = members([...notWanted, ...notNamed]);
  return { value: anyOf(values), highlights: { actors, not_wanted: notWanted, not_named: notNamed } };
}

export function strain(network: NetworkMap): Outcome {
  const ties = tiesOfClient(network).filter(([actor]) => network.actors.get(actor)?.kind !== "animal");
  return forEach(ties.map(([actor, tie]) => [actor, allOf(said(tie.stress), negated(gives(network, actor, CLIENT)))]));
}

export function supporterGivesMore(network: NetworkMap): Outcome {
  return forEach(
    personsOfClient(network).map((actor) => [
      actor,
      allOf(adult(network, actor), gives(network, actor, CLIENT), givesMore(network, actor)),
    ]),
  );
}

export function clientGivesMore(network: NetworkMap): Outcome {
  return forEach(
    personsOfClient(network).map((actor) => [
      actor,
      allOf(adult(network, actor), gives(network, CLIENT, actor), negated(gives(network, actor, CLIENT))),
    ]),
  );
}

function tiesOfClient(network: NetworkMap): [string, MapTie][] {
  return network.tiesOf(CLIENT).map((tie) => [other(tie, CLIENT), tie]);
}

function personsOfClient(network: NetworkMap): string[] {
  return tiesOfClient(network).flatMap(([actor]) => (isPerson(network, actor) ? actor : []));
}

function strong(tie: MapTie): Truth {
  return tie.strength === "unknown" ? OPEN : truth(tie.strength === "strong");
}

function cares(tie: MapTie): Truth {
  return tie.supports === null ? OPEN : truth(tie.supports.has("concrete") || tie.supports.has("emotional"));
}

/** Gives less gets, over those who can speak; each untold way and pair may turn it by one. */
function givesMore(network: NetworkMap, actor: string): Truth {
  let more = 0;
  let untold = 0;
  for (const one of [CLIENT, ...network.talkers]) {
    if (one === actor) continue;
    const there = gives(network, actor, one);
    const back = gives(network, one, actor);
    if (there === OPEN || back === OPEN || tied(network, actor, one) === OPEN) untold += 1;
    else more += Number(there === YES) - Number(back === YES);
  }
  if (more > untold) return YES;
  return more + untold <= 0 ? NO : OPEN;
}
