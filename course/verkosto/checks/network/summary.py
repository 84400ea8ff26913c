"""What the course says of a network map as a whole: to the learner, in a marker's summary, and of how far it is."""

from __future__ import annotations

from verkosto.checks.finding import Argument, Finding
from verkosto.checks.kinds import Beside
from verkosto.checks.network.asking import asks, asks_told
from verkosto.checks.network.fault_words import fault_told
from verkosto.checks.network.faults import faults
from verkosto.checks.network.overview import read_one
from verkosto.checks.network.reading import read_map, wishes
from verkosto.checks.network.words import found_in
from verkosto.models.exercise import Exercise
from verkosto.models.network import Actor, Network, NetworkSettings, Tie

ONLY_TOLD = frozenset({"network-finding-there", "network-finding-quiet", "network-finding-fits", "network-ask"})

WISHED_ALONE = "network-finding-wished_no_path"
"""The one finding that the map of now cannot have."""


def findings(document: Network, beside: Beside) -> list[Finding]:
    """What to talk about in the map of now and what no wish leads to, then faults, then what to ask next.

    Where the learner is to read the map themselves, only its faults.
    """
    plain = document.model_dump(mode="json")
    told = [fault_told(plain, fault) for fault in faults(plain)]
    if any(fault.stops for fault in faults(plain)):
        return told
    if not document.actors:
        return [Finding("network-finding-empty", {}, ("actors",))]
    if not _is_read(beside.exercise):
        return told or [Finding("network-finding-fits")]
    now = read_map(plain, "now")
    found = found_in(now, plain)
    if wishes(plain):
        found += [one for one in found_in(read_map(plain, "wished"), plain) if one.message == WISHED_ALONE]
    arguments: dict[str, Argument] = {"actors": len(now.actors), "ties": len(now.live)}
    there = Finding("network-finding-there", arguments)
    quiet = [] if found else [Finding("network-finding-quiet")]
    return [there, *quiet, *found, *told, *asks_told(asks(now, read_one(now).open))]


def _is_read(exercise: Exercise) -> bool:
    settings = exercise.settings
    return not isinstance(settings, NetworkSettings) or settings.live_reading


def counts(document: Network) -> dict[str, int]:
    """How much is drawn, wished otherwise and planned. Numbers of the drawing, not of anybody's life."""
    things: list[Actor | Tie] = [*document.actors, *document.ties]
    return {
        "actors": len(document.actors),
        "ties": len(document.ties),
        "otherwise": sum(map(_otherwise, things)),
        "asked": sum(put == "yes" for put in document.asked.model_dump().values()),
    }


def _otherwise(thing: Actor | Tie) -> bool:
    """Whether it differs in the wished map."""
    overlay = thing.wished.model_dump() if thing.wished else {}
    return thing.state != "now" or any(value is not None for value in overlay.values())


def progress(document: Network, exercise: Exercise) -> tuple[bool, bool]:
    """A whole map has somebody on it, everybody with a name, an area of life and a tie."""
    tied = {end for tie in document.ties for end in (tie.a, tie.b)}
    placed = all(actor.name.strip() and actor.sector and actor.id in tied for actor in document.actors)
    return document != Network(), bool(document.actors) and placed
