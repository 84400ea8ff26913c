"""Findings about the ties that are drawn: what carries, what burdens, and where help goes one way only."""

from __future__ import annotations

from collections.abc import Iterator

from verkosto.checks.network.logic import Truth, all_of, any_of, negated, said, truth
from verkosto.checks.network.outcome import Outcome, for_each, for_pairs, members
from verkosto.checks.network.reading import MapTie, NetworkMap
from verkosto.checks.network.telling import adult, gives, is_person, minor, needs_care, tied
from verkosto.models.network import CLIENT

CARE = frozenset({"concrete", "emotional"})


def carries(network: NetworkMap) -> Outcome:
    """Strong ties without strain that bring the client help: the good news, read first."""
    return for_each(
        (actor, all_of(_strong(tie), negated(said(tie.stress)), gives(network, actor, CLIENT)))
        for actor, tie in _ties_of_client(network)
    )


def child_carries(network: NetworkMap) -> Outcome:
    """A child who looks after somebody, and is not looked after in turn."""
    both = (ends for tie in network.live.values() for ends in ((tie, tie.a, tie.b), (tie, tie.b, tie.a)))
    people = ((tie, x, y) for tie, x, y in both if is_person(network, x) and is_person(network, y))
    value, pairs = for_pairs(
        (
            (x, y),
            all_of(
                minor(network, x),
                gives(network, x, y),
                negated(gives(network, y, x)),
                _cares(tie),
                any_of(adult(network, y), needs_care(network, y)),
            ),
        )
        for tie, x, y in people
    )
    return Outcome(value, {"actors": members(pairs), "pairs": pairs})


def client_voice(network: NetworkMap) -> Outcome:
    """Those whom the client does not want, and those whom nobody has asked the client about."""
    values, not_wanted, not_named = [], [], []
    for actor in network.talkers:
        facts = network.actors[actor]
        if facts.get("wanted") in ("yes", "no"):
            values.append(truth(facts["wanted"] == "no"))
            not_wanted += [actor] if facts["wanted"] == "no" else []
        else:
            values.append(Truth.YES if facts.get("named") == "no" else Truth.OPEN)
            not_named += [actor] if facts.get("named") == "no" else []
    actors = sorted([*not_wanted, *not_named])
    return Outcome(any_of(*values), {"actors": actors, "not_wanted": not_wanted, "not_named": not_named})


def strain(network: NetworkMap) -> Outcome:
    """Ties that are a strain and bring the client no help."""
    return for_each(
        (actor, all_of(said(tie.stress), negated(gives(network, actor, CLIENT))))
        for actor, tie in _ties_of_client(network)
        if network.actors[actor]["kind"] != "animal"
    )


def supporter_gives_more(network: NetworkMap) -> Outcome:
    """Adults who help the client and give to more than they get from, whatever the untold turns out to be."""
    return for_each(
        (actor, all_of(adult(network, actor), gives(network, actor, CLIENT), _gives_more(network, actor)))
        for actor, _ in _ties_of_client(network)
        if is_person(network, actor)
    )


def client_gives_more(network: NetworkMap) -> Outcome:
    """Adults to whom help goes from the client, and none comes back."""
    return for_each(
        (
            actor,
            all_of(adult(network, actor), gives(network, CLIENT, actor), negated(gives(network, actor, CLIENT))),
        )
        for actor, _ in _ties_of_client(network)
        if is_person(network, actor)
    )


def _ties_of_client(network: NetworkMap) -> Iterator[tuple[str, MapTie]]:
    return ((tie.other(CLIENT), tie) for tie in network.ties_of[CLIENT])


def _strong(tie: MapTie) -> Truth:
    return Truth.OPEN if tie.strength == "unknown" else truth(tie.strength == "strong")


def _cares(tie: MapTie) -> Truth:
    return Truth.OPEN if tie.supports is None else truth(bool(tie.supports & CARE))


def _gives_more(network: NetworkMap, actor: str) -> Truth:
    """Gives less gets, over those who can speak; each untold way and pair may turn it by one."""
    more = untold = 0
    for other in [CLIENT, *network.talkers]:
        if other == actor:
            continue
        there, back = gives(network, actor, other), gives(network, other, actor)
        if Truth.OPEN in (there, back, tied(network, actor, other)):
            untold += 1
        else:
            more += (there is Truth.YES) - (back is Truth.YES)
    if more > untold:
        return Truth.YES
    return Truth.NO if more + untold <= 0 else Truth.OPEN
