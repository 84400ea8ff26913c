"""Measures of how the helpers hang together without the client. Read of a map, never of a person.

None where a measure is not defined; it is never 0 then. Sources: Wasserman & Faust 1994; Krackhardt & Stern 1988;
Freeman 1977 and 1979; Borgatti 1997 on Burt 1992; Provan & Kenis 2008; Borgatti 2006. `through_client` is the
course's own.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import comb
from typing import Any

import networkx as nx

from verkosto.checks.network.logic import Truth
from verkosto.checks.network.reading import NetworkMap
from verkosto.checks.network.sharing import ratio
from verkosto.checks.network.telling import coordinates
from verkosto.models.network import CLIENT

STEPS_THAT_A_COORDINATOR_REACHES = 2


def cohesion(network: NetworkMap) -> dict[str, Any]:
    """How many of the helpers know each other, who knows nobody else, and across which lines the ties go."""
    n, m = len(network.talkers), len(network.mutual)
    groups = [(network.actors[tie.a]["kind"], network.actors[tie.b]["kind"]) for tie in network.mutual]
    between = sum(1 for one, other in groups if one != other)
    sectors = [(network.actors[tie.a].get("sector"), network.actors[tie.b].get("sector")) for tie in network.mutual]
    known = [ends for ends in sectors if not {None, "unknown"} & set(ends)]
    alone = set(nx.isolates(network.graph))
    return {
        "density": nx.density(network.graph) if n >= 2 else None,
        "ei": ratio(between - (m - between), m),
        "cross_sector": ratio(sum(1 for one, other in known if one != other), len(known)),
        "via_client": [actor for actor in network.contacts if actor in alone] if n >= 2 else None,
        "untied": sorted(actor for actor in network.actors if not network.ties_of[actor]),
    }


def between(network: NetworkMap) -> dict[str, Any]:
    """Through whom news passes, and how much of the contact runs through one."""
    n = len(network.talkers)
    if n < 3:
        return {"bridging": None, "centralisation": None}
    shares = nx.betweenness_centrality(network.graph, normalized=True, endpoints=False)
    degrees = [degree for _, degree in network.graph.degree()]
    spread = sum(max(degrees) - degree for degree in degrees)
    return {
        "bridging": {actor: share for actor, share in sorted(shares.items()) if share > 0},
        "centralisation": spread / ((n - 1) * (n - 2)) if network.mutual else None,
    }


def around_client(network: NetworkMap) -> dict[str, Any]:
    """How many of the client's contacts are separate, and how many pairs of them meet only through the client."""
    contacts = set(network.contacts)
    d, known = len(contacts), network.graph.subgraph(contacts).number_of_edges()
    if d < 2:
        return {"effective_size": None, "through_client": None}
    together = sum(comb(len(part & contacts), 2) for part in nx.connected_components(network.graph))
    return {"effective_size": d - 2 * known / d, "through_client": 1 - together / comb(d, 2)}


def holding(network: NetworkMap) -> dict[str, Any]:
    """Who cannot reach each other, and what becomes of that without each one who holds parts together."""
    graph = network.graph
    return {
        "fragmentation": fragmentation(map(len, nx.connected_components(graph))),
        "cut": {actor: fragmentation(without(graph, actor)) for actor in sorted(nx.articulation_points(graph))},
    }


def coordination(network: NetworkMap) -> dict[str, Any]:
    """Who coordinates, and what share of the others each reaches within two steps."""
    who = [actor for actor in sorted([CLIENT, *network.talkers]) if coordinates(network, actor) is Truth.YES]
    others = len(network.talkers) - 1
    reach = {
        actor: (len(nx.single_source_shortest_path_length(network.graph, actor, STEPS_THAT_A_COORDINATOR_REACHES)) - 1)
        / others
        for actor in who
        if actor != CLIENT and others > 0
    }
    return {"coordinators": who, "reach": reach}


def without(graph: nx.Graph[str], actor: str) -> list[int]:
    """The sizes of the parts that are left without this one."""
    rest = graph.subgraph(node for node in graph if node != actor)
    return [len(part) for part in nx.connected_components(rest)]


def fragmentation(parts: Iterable[int]) -> float | None:
    """The share of pairs that cannot reach each other, by the sizes of the parts."""
    sizes = list(parts)
    pairs = comb(sum(sizes), 2)
    return 1 - sum(comb(size, 2) for size in sizes) / pairs if pairs else None
