"""One of the two maps that a network document holds, as measures and findings read it.

The document is plain JSON whose faults have been looked for before (faults.py). Mirrored in
frontend/src/checks/network/reading.ts; tests/vectors/network_measures.json holds the two together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

import networkx as nx

from verkosto.models.network import CLIENT

Json = Mapping[str, Any]
Which = Literal["now", "wished"]
Pair = tuple[str, str]

STANDS: dict[Which, tuple[str, str]] = {"now": ("now", "ending"), "wished": ("now", "wished")}
"""The states of what stands in each map."""


def pair(x: str, y: str) -> Pair:
    """The two ends in their one order: the client first, else by code point."""
    return (x, y) if x == CLIENT or (y != CLIENT and x < y) else (y, x)


@dataclass(frozen=True)
class MapTie:
    """A tie in one map. `supports` None: nobody has told."""

    a: str
    b: str
    strength: str
    stress: str
    help: str
    supports: frozenset[str] | None
    frequency: str

    @property
    def pair(self) -> Pair:
        """The two ends in their one order."""
        return pair(self.a, self.b)

    def other(self, end: str) -> str:
        """The other end."""
        return self.b if self.a == end else self.a

    def helps(self, giver: str) -> bool:
        """Whether help goes from this end."""
        return self.help in ("both", "a_to_b" if self.a == giver else "b_to_a")

    @property
    def facts(self) -> tuple[object, ...]:
        """What can change about it."""
        return (self.strength, self.stress, self.help, self.supports, self.frequency)


@dataclass(frozen=True)
class NetworkMap:
    """The actors and ties that stand in one map, wishes laid over. `actors` holds each actor's facts by id."""

    which: Which
    center: Json
    asked: frozenset[str]
    sectors: tuple[str, ...]
    actors: Mapping[str, Json]
    ties: tuple[MapTie, ...]
    plans: tuple[Json, ...]

    @cached_property
    def live(self) -> dict[Pair, MapTie]:
        """Ties that are not broken."""
        return {tie.pair: tie for tie in self.ties if tie.strength != "broken"}

    @cached_property
    def broken(self) -> frozenset[Pair]:
        """Pairs whose tie is broken."""
        return frozenset(tie.pair for tie in self.ties if tie.strength == "broken")

    @cached_property
    def ties_of(self) -> dict[str, list[MapTie]]:
        """Live ties by each of their ends."""
        ends: dict[str, list[MapTie]] = {CLIENT: [], **{actor: [] for actor in self.actors}}
        for tie in self.live.values():
            ends[tie.a].append(tie)
            ends[tie.b].append(tie)
        return ends

    @cached_property
    def talkers(self) -> list[str]:
        """Those who can carry a message: everybody but animals."""
        return sorted(actor for actor, facts in self.actors.items() if facts["kind"] != "animal")

    def of_kind(self, *kinds: str) -> list[str]:
        """Actors of these kinds."""
        return sorted(actor for actor, facts in self.actors.items() if facts["kind"] in kinds)

    @cached_property
    def contacts(self) -> list[str]:
        """Those who can carry a message and have a live tie to the client."""
        return [actor for actor in self.talkers if (CLIENT, actor) in self.live]

    @cached_property
    def mutual(self) -> list[MapTie]:
        """Live ties between those who can carry a message, the client's left out."""
        talkers = set(self.talkers)
        return [tie for tie in self.live.values() if tie.a in talkers and tie.b in talkers]

    @cached_property
    def graph(self) -> nx.Graph[str]:
        """Those who can carry a message and their mutual ties: without the client, and weighing nothing."""
        graph: nx.Graph[str] = nx.Graph()
        graph.add_nodes_from(self.talkers)
        graph.add_edges_from(sorted(tie.pair for tie in self.mutual))
        return graph


def wishes(document: Json) -> bool:
    """Whether the document says anything of a wished map: something wished, ending or otherwise then."""
    things = [*document["actors"], *document["ties"]]
    return any(thing["state"] != "now" or _overlay(thing) for thing in things)


def read_map(document: Json, which: Which) -> NetworkMap:
    """The one map of a document without faults that stop reading."""
    states = STANDS[which]
    actors = {one["id"]: _in(which, one) for one in document["actors"] if one["state"] in states}
    ends = {CLIENT, *actors}
    ties = (_in(which, tie) for tie in document["ties"] if tie["state"] in states)
    return NetworkMap(
        which=which,
        center=document["center"],
        asked=frozenset(name for name, value in document.get("asked", {}).items() if value == "yes"),
        sectors=tuple(document["sectors"]),
        actors=actors,
        ties=tuple(_tie(tie) for tie in ties if tie["a"] in ends and tie["b"] in ends),
        plans=tuple(document.get("plans", ())),
    )


def _overlay(thing: Json) -> dict[str, Any]:
    return {name: value for name, value in (thing.get("wished") or {}).items() if value is not None}


def laid_over(thing: Json) -> Json:
    """An actor or a tie with what is wished otherwise."""
    return {**thing, **_overlay(thing)}


def _in(which: Which, thing: Json) -> Json:
    return laid_over(thing) if which == "wished" else thing


def _tie(tie: Json) -> MapTie:
    """The tie with what its help and its kinds of help tell of each other: where one is none, so is the other."""
    told = tie.get("supports")
    supports = None if told in (None, "unknown") else frozenset(told)
    way = tie.get("help", "unknown")
    if way == "unknown" and supports == frozenset():
        way = "none"
    if way == "none" and supports is None:
        supports = frozenset()
    rest = {name: tie.get(name, "unknown") for name in ("strength", "stress", "frequency")}
    return MapTie(a=tie["a"], b=tie["b"], help=way, supports=supports, **rest)
