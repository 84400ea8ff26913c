"""Faults of a network document, each named and none silently repaired.

One whose code begins with E stops the reading; with W it is shown beside the map. Reads plain JSON that may be
anything a file holds, so that an import can say what is wrong with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, get_args

from verkosto.checks.network.reading import STANDS, Json, laid_over, pair, read_map
from verkosto.models.network import ACTOR_KINDS, CLIENT, FREQUENCIES, HELPS, STRENGTHS, SUPPORTS, State, Told

ID = re.compile(r"[a-z0-9][a-z0-9_-]*")
TOLD = get_args(Told)
FACTS = {
    "center": {"minor": TOLD, "needs_care": TOLD, "coordinator": TOLD},
    "asked": dict.fromkeys(("who", "ties_between", "coordination", "care", "hours"), TOLD),
    "actors": {
        **dict.fromkeys(("wanted", "named", "coordinator", "after_hours", "needs_care", "minor"), TOLD),
        "ring": (1, 2, 3, "unknown"),
    },
    "ties": {"strength": STRENGTHS, "stress": TOLD, "help": HELPS, "frequency": FREQUENCIES},
}
"""The fields of each part that hold one of a few values, and those values."""

WISHED = {
    "actors": ("sector", "ring", "coordinator", "needs_care", "after_hours"),
    "ties": ("strength", "stress", "help", "supports", "frequency"),
}
"""What can be otherwise in the wished map."""


@dataclass(frozen=True)
class Fault:
    """A fault by its code, and where it is: the part, and the ids that name the item."""

    code: str
    place: tuple[str, ...] = ()

    @property
    def stops(self) -> bool:
        """Whether the document is not read because of it."""
        return self.code.startswith("E")


def faults(document: Json) -> list[Fault]:
    """Every fault, by code and then in the order of the document."""
    found = [fault for look in (_ids, _values, _ends, _states, _remarks) for fault in look(document)]
    if not any(fault.stops for fault in found):
        found += _alone(document)
    return sorted(dict.fromkeys(found), key=lambda fault: fault.code)


def _place(thing: Json) -> tuple[str, ...]:
    return ("ties", str(thing.get("a")), str(thing.get("b"))) if "a" in thing else ("actors", str(thing.get("id")))


def _things(document: Json) -> Iterator[tuple[str, Json]]:
    for part in ("actors", "ties"):
        yield from ((part, thing) for thing in document[part])


def _ids(document: Json) -> Iterator[Fault]:
    for part, taken in (("actors", [CLIENT]), ("plans", [])):
        for one in document.get(part, ()):
            if one.get("id") in taken:
                yield Fault("E1", (part, str(one["id"])))
            taken.append(one.get("id"))
            if not ID.fullmatch(str(one.get("id"))):
                yield Fault("E6", (part, str(one.get("id"))))


def _values(document: Json) -> Iterator[Fault]:
    if document["center"].get("kind") not in ("person", "household") or _strange(document["center"], "center"):
        yield Fault("E6", ("center",))
    if _strange(document.get("asked", {}), "asked"):
        yield Fault("E6", ("asked",))
    for part, thing in _things(document):
        overlay = thing.get("wished") or {}
        kind = part == "actors" and thing.get("kind") not in ACTOR_KINDS
        if kind or thing.get("state") not in get_args(State) or _strange(thing, part) or _strange(overlay, part):
            yield Fault("E6", _place(thing))
        sectors = [one.get("sector") for one in (thing, overlay)]
        if any(one not in (None, "unknown", *document["sectors"]) for one in sectors):
            yield Fault("E5", _place(thing))
        if overlay and (thing.get("state") != "now" or not set(overlay) <= set(WISHED[part])):
            yield Fault("E8", _place(thing))


def _strange(thing: Json, part: str) -> bool:
    """Whether a field holds what it cannot hold."""
    if any(thing.get(name) not in (None, *values) for name, values in FACTS[part].items()):
        return True
    supports = thing.get("supports")
    if supports in (None, "unknown"):
        return False
    return not isinstance(supports, list) or any(one not in SUPPORTS for one in supports)


def _ends(document: Json) -> Iterator[Fault]:
    actors, drawn = {CLIENT, *(actor.get("id") for actor in document["actors"])}, set()
    for tie in document["ties"]:
        a, b = tie.get("a"), tie.get("b")
        if not {a, b} <= actors:
            yield Fault("E2", _place(tie))
        elif a == b:
            yield Fault("E3", _place(tie))
        elif pair(a, b) in drawn:
            yield Fault("E4", _place(tie))
        else:
            drawn.add(pair(a, b))


def _states(document: Json) -> Iterator[Fault]:
    states = {actor.get("id"): actor.get("state") for actor in document["actors"]}
    for tie in document["ties"]:
        ends = {states.get(tie.get("a")), states.get(tie.get("b"))}
        early = "wished" in ends and tie.get("state") in STANDS["now"]
        if early or ("ending" in ends and tie.get("state") == "wished"):
            yield Fault("E7", _place(tie))


def _remarks(document: Json) -> Iterator[Fault]:
    yield from (Fault("W1", _place(tie)) for tie in document["ties"] if any(map(_at_odds, (tie, laid_over(tie)))))
    called: set[tuple[Any, Any]] = set()
    for actor in document["actors"]:
        name, kind = actor.get("name"), actor.get("kind")
        if name and (name, kind) in called:
            yield Fault("W2", _place(actor))
        called.add((name, kind))
        if kind != "person" and actor.get("minor") in ("yes", "no"):
            yield Fault("W5", _place(actor))
        if kind == "animal" and "yes" in (actor.get("coordinator"), laid_over(actor).get("coordinator")):
            yield Fault("W6", _place(actor))
    known = {None, "unknown", CLIENT, *(actor.get("id") for actor in document["actors"])}
    for plan in document.get("plans", ()):
        persons = plan.get("persons")
        if not {plan.get("owner"), *(persons if isinstance(persons, list) else ())} <= known:
            yield Fault("W4", ("plans", str(plan.get("id"))))


def _alone(document: Json) -> list[Fault]:
    """Those without a live tie in a map where they stand. There are maps only where nothing stops the reading."""
    maps = [read_map(document, which) for which in STANDS]
    untied = {actor for one in maps for actor in one.actors if not one.ties_of[actor]}
    return [Fault("W3", _place(actor)) for actor in document["actors"] if actor["id"] in untied]


def _at_odds(tie: Json) -> bool:
    """Whether it says that no help goes and names kinds of it, or that help goes and there is no kind."""
    supports = tie.get("supports")
    if tie.get("help") == "none":
        return isinstance(supports, list) and bool(supports)
    return supports == [] and tie.get("help") in ("a_to_b", "b_to_a", "both")
