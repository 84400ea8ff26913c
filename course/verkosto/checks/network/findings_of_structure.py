"""Findings about how the helpers hang together: through the client, in islands, with or without somebody in charge."""

from __future__ import annotations

from itertools import combinations

import networkx as nx

from verkosto.checks.network.logic import Truth, all_of, any_of, negated, truth
from verkosto.checks.network.outcome import Outcome, for_each, for_pairs, members
from verkosto.checks.network.reading import Json, NetworkMap
from verkosto.checks.network.telling import coordinates, tied
from verkosto.models.network import CLIENT

ENOUGH_CONTACTS = 3
ENOUGH_SERVICES = 2
"""So many before it is worth saying that they do not meet or that nobody coordinates. Course conventions."""


def all_through_client(network: NetworkMap) -> Outcome:
    """The client's contacts know nobody else, so every message goes through the client."""
    d = len(network.contacts)
    maybe = sum(1 for actor in network.talkers if tied(network, CLIENT, actor) is Truth.OPEN)
    enough = Truth.YES if d >= ENOUGH_CONTACTS else Truth.OPEN if d + maybe >= ENOUGH_CONTACTS else Truth.NO
    return Outcome(all_of(enough, negated(_some_tie(network))), {"actors": network.contacts})


def _some_tie(network: NetworkMap) -> Truth:
    """Whether any two of those who can speak have to do with each other."""
    if network.mutual:
        return Truth.YES
    return any_of(*(tied(network, x, y) for x, y in combinations(network.talkers, 2)))


def islands(network: NetworkMap) -> Outcome:
    """Services that do not meet; a person, a child or a community between them does not join them."""
    services = network.of_kind("service")
    drawn = _parts(network, services, Truth.YES)
    surely = Truth.YES if len(_parts(network, services, Truth.OPEN)) > 1 else Truth.OPEN
    value = all_of(truth(len(drawn) > 1), surely, negated(all_through_client(network).value))
    return Outcome(value, {"actors": services, "groups": drawn})


def _parts(network: NetworkMap, services: list[str], least: Truth) -> list[list[str]]:
    """The services in groups, tied by what is at least so sure."""
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(services)
    graph.add_edges_from((x, y) for x, y in combinations(services, 2) if tied(network, x, y) >= least)
    return sorted(sorted(part) for part in nx.connected_components(graph))


def no_coordinator(network: NetworkMap) -> Outcome:
    """Services enough, and nobody says that they coordinate."""
    services = network.of_kind("service")
    marked = any_of(*(coordinates(network, x) for x in [CLIENT, *network.talkers]))
    return Outcome(all_of(truth(len(services) >= ENOUGH_SERVICES), negated(marked)), {"actors": services})


def many_coordinators(network: NetworkMap) -> Outcome:
    """More than one says that they coordinate."""
    values = {x: coordinates(network, x) for x in [CLIENT, *network.talkers]}
    known = sorted(x for x, value in values.items() if value is Truth.YES)
    maybe = sum(1 for value in values.values() if value is Truth.OPEN)
    value = Truth.YES if len(known) > 1 else Truth.OPEN if len(known) + maybe > 1 else Truth.NO
    return Outcome(value, {"actors": known})


def plan_owners_apart(network: NetworkMap) -> Outcome:
    """Plans that have nobody in common but the client, and whose makers do not meet."""
    by_id = {plan["id"]: plan for plan in network.plans}
    value, pairs = for_pairs(((p, q), _apart(network, by_id[p], by_id[q])) for p, q in combinations(sorted(by_id), 2))
    owners = members([by_id[plan]["owner"]] for two in pairs for plan in two)
    return Outcome(value, {"actors": owners, "pairs": pairs})


def _apart(network: NetworkMap, one: Json, other: Json) -> Truth:
    owners = [plan.get("owner") for plan in (one, other)]
    known = [owner for owner in owners if owner not in (None, "unknown")]
    if any(owner not in network.talkers for owner in known) or (len(known) == 2 and known[0] == known[1]):
        return Truth.NO
    groups = [_taking_part(plan) for plan in (one, other)]
    incomplete = len(known) < 2 or any(plan.get("persons") in (None, "unknown") for plan in (one, other))
    shared = Truth.YES if groups[0] & groups[1] else Truth.OPEN if incomplete else Truth.NO
    meet = tied(network, *known) if len(known) == 2 else Truth.OPEN
    return all_of(negated(shared), negated(meet))


def _taking_part(plan: Json) -> set[str]:
    """Those of a plan who are known, its maker too; the client, who is in every plan, makes no two meet."""
    persons = plan.get("persons")
    told = [] if persons in (None, "unknown") else persons
    return {*told, plan.get("owner")} - {CLIENT, None, "unknown"}


def wished_no_path(network: NetworkMap) -> Outcome:
    """Wished for, and no chain of ties leads there from the client. Read of the wished map alone."""
    if network.which == "now":
        return Outcome(Truth.NO)
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(network.ties_of)
    graph.add_edges_from(network.live)
    reached = nx.node_connected_component(graph, CLIENT)
    return for_each(
        (actor, truth(actor not in reached)) for actor, facts in network.actors.items() if facts["state"] == "wished"
    )
