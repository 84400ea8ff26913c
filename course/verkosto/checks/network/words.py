"""What is found in one map, in words: each finding names those whom it is about and asks something to talk about.

A finding's message is `network-finding-` and its name; what it rests on goes by the same name (`behind`). Mirrored in
frontend/src/checks/network/words.ts; tests/vectors/network_findings.json holds the two together.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from verkosto.checks.finding import Argument, Finding
from verkosto.checks.network.logic import Truth
from verkosto.checks.network.naming import Names, giver, listed, names_in, place_of
from verkosto.checks.network.outcome import Highlights
from verkosto.checks.network.overview import FINDERS
from verkosto.checks.network.reading import Json, NetworkMap
from verkosto.checks.network.telling import minor
from verkosto.models.network import CLIENT


def behind(name: str) -> dict[str, str]:
    """The messages behind a finding: its short name, when it is found, whose rule it is, when it misleads."""
    return {
        "name": f"network-name-{name}",
        "rule": f"network-rule-{name}",
        "source": f"network-source-{name}",
        "caution": f"network-caution-{name}",
    }


def found_in(network: NetworkMap, document: Json) -> list[Finding]:
    """What is found in this map of the document, in the order of `FINDERS`."""
    names = names_in(document)
    told: list[Finding] = []
    for name, finder in FINDERS.items():
        outcome = finder(network)
        if outcome.value is Truth.YES:
            told += _said(name, outcome.highlights, network, names)
    return told


def _said(name: str, points: Highlights, network: NetworkMap, names: Names) -> list[Finding]:
    special = SAID.get(name)
    if special:
        return special(points, network, names)
    actors: Any = points["actors"]
    return [_finding(name, {**listed(names, actors), "center": network.center["kind"]}, actors)]


def _finding(name: str, arguments: dict[str, Argument], actors: list[str]) -> Finding:
    return Finding(f"network-finding-{name}", arguments, place_of(actors))


def _child_carries(points: Highlights, network: NetworkMap, names: Names) -> list[Finding]:
    return _by_giver("child_carries", points["pairs"], network, names)


def _by_giver(name: str, pairs: Any, network: NetworkMap, names: Names, **more: Argument) -> list[Finding]:
    """One finding for each who gives, with all to whom it goes."""
    to: dict[str, list[str]] = {}
    for one, other in pairs:
        to.setdefault(one, []).append(other)
    center = network.center["kind"]
    return [
        _finding(name, {**giver(names, one), **listed(names, others), "center": center, **more}, [one])
        for one, others in to.items()
    ]


def _client_voice(points: Highlights, network: NetworkMap, names: Names) -> list[Finding]:
    lists: list[tuple[str, Any]] = [(voice, points[voice]) for voice in ("not_wanted", "not_named")]
    return [
        _finding("client_voice", {"voice": voice, "names": listed(names, actors)["names"]}, actors)
        for voice, actors in lists
        if actors
    ]


def _one_holds(points: Highlights, network: NetworkMap, names: Names) -> list[Finding]:
    cut: Any = points["cut"]
    nobody = {"giver": "", "from": "somebody", "center": network.center["kind"]}
    held = [_finding("one_holds", {**nobody, **listed(names, cut), "holds": "links"}, cut)] if cut else []
    return [*held, *_by_giver("one_holds", points["care"], network, names, holds="care")]


def _nothing_remains(points: Highlights, network: NetworkMap, names: Names) -> list[Finding]:
    """Children and animals are no supporters, but they do not go away either."""
    near = sorted(tie.other(CLIENT) for tie in network.ties_of[CLIENT])
    still = [one for one in near if network.actors[one]["kind"] == "animal" or minor(network, one) is Truth.YES]
    services: Any = points["actors"]
    arguments = {"services": len(services), "still": len(still), "names": listed(names, still)["names"]}
    return [_finding("nothing_remains", arguments, services)]


def _islands(points: Highlights, network: NetworkMap, names: Names) -> list[Finding]:
    services: Any = points["actors"]
    groups: Any = points["groups"]
    texts = "; ".join(", ".join(names[one] for one in group) for group in groups)
    return [_finding("islands", {"count": len(services), "groups": len(groups), "names": texts}, services)]


def _plan_owners_apart(points: Highlights, network: NetworkMap, names: Names) -> list[Finding]:
    owners = {plan["id"]: plan["owner"] for plan in network.plans}
    pairs: Any = points["pairs"]
    texts = dict.fromkeys(f"{names[owners[p]]} – {names[owners[q]]}" for p, q in pairs)
    actors: Any = points["actors"]
    return [_finding("plan_owners_apart", {"count": len(pairs), "names": "; ".join(texts)}, actors)]


SAID: dict[str, Callable[[Highlights, NetworkMap, Names], list[Finding]]] = {
    "child_carries": _child_carries,
    "client_voice": _client_voice,
    "one_holds": _one_holds,
    "nothing_remains": _nothing_remains,
    "islands": _islands,
    "plan_owners_apart": _plan_owners_apart,
}
"""Findings that say more than who they are about."""
