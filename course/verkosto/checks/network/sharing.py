"""Measures that count: who is on the map, what the ties carry, whose word it is. Read of a map, never of a person.

None where a measure is not defined; it is never 0 then. What nobody has told leaves the denominator. Sources: grid
of Tracy & Whittaker 1990; Blau 1977; Verbrugge 1979; Hartman 1978; Cartwright & Harary 1956; Breiger 1974.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import combinations
from typing import Any

import networkx as nx

from verkosto.checks.network.reading import MapTie, NetworkMap
from verkosto.models.network import ACTOR_KINDS, CLIENT

KINDS_OF_HELP_THAT_MAKE_A_MULTIPLEX_TIE = 2


def ratio(part: float, whole: float) -> float | None:
    """The share, where there is a whole to share."""
    return part / whole if whole > 0 else None


def size(network: NetworkMap) -> dict[str, Any]:
    """How many there are, in all and by kind, and how many ties."""
    kinds = Counter(facts["kind"] for facts in network.actors.values())
    return {
        "n": len(network.actors),
        "n_talk": len(network.talkers),
        **{f"n_{kind}": kinds[kind] for kind in ACTOR_KINDS},
        "m": len(network.mutual),
        "m_client": len(network.ties_of[CLIENT]),
        "broken": len(network.broken),
    }


def variety(network: NetworkMap) -> dict[str, Any]:
    """How the actors spread over the areas of life of the template (Blau), and how many are close ones."""
    told = (facts.get("sector") for facts in network.actors.values())
    sectors = Counter(sector for sector in told if sector not in (None, "unknown"))
    total, areas = sum(sectors.values()), len(network.sectors)
    blau = 1 - sum((count / total) ** 2 for count in sectors.values()) if total >= 2 else None
    everybody, close = len(network.actors), len(network.of_kind("person", "animal"))
    return {
        "sectors": dict(sorted(sectors.items())),
        "blau": blau,
        "blau_norm": None if blau is None or areas < 2 else blau / (1 - 1 / areas),
        "personal_share": close / everybody if everybody >= 2 else None,
    }


def help_carried(network: NetworkMap) -> dict[str, Any]:
    """Kinds of help on the client's ties, and how many of them carry help both ways."""
    ties = network.ties_of[CLIENT]
    known = [len(tie.supports) for tie in ties if tie.supports is not None]
    several = sum(1 for count in known if count >= KINDS_OF_HELP_THAT_MAKE_A_MULTIPLEX_TIE)
    ways = [tie.help for tie in ties if tie.help not in ("unknown", "none")]
    return {
        "multiplex_share": ratio(several, len(known)),
        "multiplex_mean": ratio(sum(known), len(known)),
        "reciprocity": ratio(ways.count("both"), len(ways)),
    }


def strain(network: NetworkMap) -> dict[str, Any]:
    """How many ties are a strain, and how many threesomes are pulled apart by an odd number of such ties."""
    told = [tie for tie in network.live.values() if tie.stress != "unknown"]
    # No one outside a threesome is looked at, so an animal's ties are left out here and counted in the share.
    speaking = {CLIENT, *network.talkers}
    stressed = {tie.pair: tie.stress == "yes" for tie in told if tie.a in speaking and tie.b in speaking}
    threes = list(_threesomes(tie for tie in told if tie.pair in stressed))
    odd = sum(1 for three in threes if sum(stressed[one.pair] for one in three) % 2)
    return {
        "stress_share": ratio(sum(tie.stress == "yes" for tie in told), len(told)),
        "triangles": len(threes),
        "unbalanced_share": ratio(odd, len(threes)),
    }


def _threesomes(ties: Iterable[MapTie]) -> Iterable[tuple[MapTie, MapTie, MapTie]]:
    graph: nx.Graph[str] = nx.Graph()
    graph.add_edges_from((tie.a, tie.b, {"tie": tie}) for tie in ties)
    for three in nx.enumerate_all_cliques(graph):
        if len(three) > 3:
            return
        if len(three) == 3:
            x, y, z = three
            yield graph[x][y]["tie"], graph[x][z]["tie"], graph[y][z]["tie"]


def voice(network: NetworkMap) -> dict[str, Any]:
    """Whom the client brought up and whom the client wants, of those of whom it is known."""
    shares = {}
    for name, fact in (("named_share", "named"), ("wanted_share", "wanted")):
        answers = [network.actors[actor].get(fact) for actor in network.talkers]
        shares[name] = ratio(answers.count("yes"), answers.count("yes") + answers.count("no"))
    return shares


def plan_overlap(network: NetworkMap) -> dict[str, Any]:
    """Of the pairs of plans, the share without anybody in common: makers are in, the client is not."""
    groups = []
    for plan in network.plans:
        persons, owner = plan.get("persons"), plan.get("owner")
        if persons not in (None, "unknown"):
            groups.append({*persons, *([owner] if owner not in (None, "unknown") else [])} - {CLIENT})
    pairs = list(combinations(groups, 2))
    return {"plan_overlap": ratio(sum(1 for one, other in pairs if not one & other), len(pairs))}
