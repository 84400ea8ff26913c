"""What is told of the people on a map and of pairs of them, in three values.

What is not drawn or not marked is a no only where the question was put about everybody (`asked`).
"""

from __future__ import annotations

from verkosto.checks.network.logic import Truth, any_of, negated, said, truth
from verkosto.checks.network.reading import NetworkMap, pair
from verkosto.models.network import CLIENT


def pair_asked(network: NetworkMap, x: str, y: str) -> bool:
    """Whether it was asked of everybody if they have to do with each other."""
    return ("who" if CLIENT in (x, y) else "ties_between") in network.asked


def tied(network: NetworkMap, x: str, y: str) -> Truth:
    """Whether there is a live tie between the two."""
    if pair(x, y) in network.live:
        return Truth.YES
    return Truth.NO if pair(x, y) in network.broken or pair_asked(network, x, y) else Truth.OPEN


def gives(network: NetworkMap, x: str, y: str) -> Truth:
    """Whether `x` gives help to `y`."""
    tie = network.live.get(pair(x, y))
    if tie is None:
        return tied(network, x, y)
    return Truth.OPEN if tie.help == "unknown" else truth(tie.helps(x))


def is_person(network: NetworkMap, x: str) -> bool:
    """Whether this is a person on the map, or whoever is in the middle."""
    return x == CLIENT or network.actors[x]["kind"] == "person"


def minor(network: NetworkMap, x: str) -> Truth:
    """Whether this is somebody under age: persons only, and never a household."""
    facts = network.center if x == CLIENT else network.actors[x]
    return said(facts.get("minor")) if facts["kind"] == "person" else Truth.NO


def adult(network: NetworkMap, x: str) -> Truth:
    """Whether this is nobody under age; services and communities are not."""
    return negated(minor(network, x))


def needs_care(network: NetworkMap, x: str) -> Truth:
    """Whether this one needs an adult's care, whatever the age."""
    return _marked(network, x, "needs_care", "care")


def coordinates(network: NetworkMap, x: str) -> Truth:
    """Whether this one says that they coordinate."""
    return _marked(network, x, "coordinator", "coordination")


def after_hours(network: NetworkMap, x: str) -> Truth:
    """Whether this one can be reached in evenings and at weekends."""
    return _marked(network, x, "after_hours", "hours")


def cared_for(network: NetworkMap, x: str) -> Truth:
    """Whether this is somebody whom an adult has to look after."""
    return any_of(minor(network, x), needs_care(network, x))


def _marked(network: NetworkMap, x: str, fact: str, question: str) -> Truth:
    facts = network.center if x == CLIENT else network.actors[x]
    return said(facts.get(fact), asked=question in network.asked)
