"""Findings about support that is thin: one who holds it, one supporter, nobody after hours, nobody when services end.

Most of them claim an absence, so they wait until the question has been put about everybody.
"""

from __future__ import annotations

from math import comb

import networkx as nx

from verkosto.checks.network.logic import Truth, all_of, any_of, truth
from verkosto.checks.network.outcome import Outcome, for_pairs, members
from verkosto.checks.network.reading import NetworkMap
from verkosto.checks.network.structure import without
from verkosto.checks.network.telling import adult, after_hours, cared_for, gives, is_person
from verkosto.models.network import CLIENT

ENOUGH_TO_FALL_APART = 5
"""So many actors hang together before one of them can be said to hold them. Course convention, as is the half."""


def one_holds(network: NetworkMap) -> Outcome:
    """One without whom most of the links around fall, or one on whom somebody's care rests."""
    unsaid = "ties_between" not in network.asked and len(network.talkers) >= ENOUGH_TO_FALL_APART
    cut = [] if unsaid else _holders(network)
    value, care = for_pairs(
        ((giver or "", one), all_of(cared_for(network, one), alone))
        for one in [CLIENT, *network.of_kind("person")]
        for alone, giver in [_only_giver(network, one)]
    )
    holds = Truth.OPEN if unsaid else truth(bool(cut))
    return Outcome(any_of(holds, value), {"actors": members([cut, *care]), "cut": cut, "care": care})


def _holders(network: NetworkMap) -> list[str]:
    """Those without whom more than half of the pairs of the rest of their part lose each other."""
    found = []
    for part in nx.connected_components(network.graph):
        if len(part) < ENOUGH_TO_FALL_APART:
            continue
        around = network.graph.subgraph(part)
        rest = comb(len(part) - 1, 2)
        for actor in nx.articulation_points(around):
            lost = rest - sum(comb(size, 2) for size in without(around, actor))
            found += [actor] if 2 * lost > rest else []
    return sorted(found)


def _only_giver(network: NetworkMap, one: str) -> tuple[Truth, str | None]:
    """Whether exactly one gives to this one, and that is no service or community; and who it is."""
    others = [other for other in [CLIENT, *network.talkers] if other != one]
    giving = {other: gives(network, other, one) for other in others}
    givers = [other for other, value in giving.items() if value is Truth.YES]
    maybe = [other for other, value in giving.items() if value is Truth.OPEN]
    if len(givers) == 1 and is_person(network, givers[0]):
        return (Truth.OPEN if maybe else Truth.YES), givers[0]
    if not givers and any(is_person(network, other) for other in maybe):
        return Truth.OPEN, None
    return Truth.NO, None


def _supporters(network: NetworkMap) -> dict[str, Truth]:
    """Of each person and community, whether it is an adult or a community that helps the client."""
    return {x: all_of(adult(network, x), gives(network, x, CLIENT)) for x in network.of_kind("person", "community")}


def nothing_remains(network: NetworkMap) -> Outcome:
    """No adult or community that helps is left when the services end."""
    supporter = any_of(*_supporters(network).values())
    services = [actor for actor in network.of_kind("service") if (CLIENT, actor) in network.live]
    return Outcome(_nobody(network, supporter), {"actors": services})


def one_supporter(network: NetworkMap) -> Outcome:
    """Exactly one supporter in everyday life."""
    values = _supporters(network)
    known = [actor for actor, value in values.items() if value is Truth.YES]
    complete = "who" in network.asked and Truth.OPEN not in values.values()
    if len(known) > 1 or (complete and not known):
        return Outcome(Truth.NO)
    return Outcome(Truth.YES if complete else Truth.OPEN, {"actors": known})


def nobody_after_hours(network: NetworkMap) -> Outcome:
    """Nobody who helps can be reached in evenings and at weekends."""
    reached = (all_of(adult(network, x), gives(network, x, CLIENT), after_hours(network, x)) for x in network.talkers)
    return Outcome(_nobody(network, any_of(*reached)), {"actors": []})


def _nobody(network: NetworkMap, somebody: Truth) -> Truth:
    """That there is nobody, which can only be said when everybody has been asked about."""
    return truth(somebody is Truth.NO) if somebody is Truth.YES or _complete(network, somebody) else Truth.OPEN


def _complete(network: NetworkMap, somebody: Truth) -> bool:
    return "who" in network.asked and somebody is not Truth.OPEN
