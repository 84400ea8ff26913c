"""Faults of a network document in words: what is wrong, where, and what to try.

Mirrored in frontend/src/checks/network/fault_words.ts; tests/vectors/network_faults.json holds the two together.
"""

from __future__ import annotations

from verkosto.checks.finding import Argument, Finding
from verkosto.checks.network.faults import Fault
from verkosto.checks.network.reading import Json
from verkosto.models.network import CLIENT


def fault_told(document: Json, fault: Fault) -> Finding:
    """The fault in words. An end of a tie that goes by no name is shown by its id, as the file has it."""
    part, *ids = fault.place
    called = [_called(document, part, one) for one in ids]
    where: dict[str, Argument] = {
        "part": part,
        "name": called[0] if called else "",
        "other": called[1] if len(called) > 1 else "",
        "end": _client_end(ids, called),
        "center": str(document["center"].get("kind") or ""),
    }
    return Finding(f"network-fault-{fault.code.lower()}", where, fault.place)


def _called(document: Json, part: str, one: str) -> str:
    if part == "plans":
        return one
    if part == "ties" and one == CLIENT:
        return str(document["center"].get("name") or "").strip()
    names = (actor.get("name") for actor in document["actors"] if actor.get("id") == one)
    return str(next(names, None) or "").strip() or one


def _client_end(ids: list[str], called: list[str]) -> str:
    """Which end of a tie is a client without a name."""
    first, second = (place < len(ids) and ids[place] == CLIENT and not called[place] for place in (0, 1))
    if first and second:
        return "both"
    return "first" if first else "second" if second else "neither"
