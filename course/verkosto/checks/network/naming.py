"""What those on a map are called in a sentence.

Names stand in the nominative after a colon or an arrow, for no ending can be put to a name that somebody typed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from verkosto.checks.finding import Argument
from verkosto.checks.network.reading import Json
from verkosto.models.network import CLIENT

Names = Mapping[str, str]


def names_in(document: Json) -> Names:
    """Everybody's name by id. Without one, an actor goes by its number on the map, and the client is left nameless."""
    numbered = enumerate(document["actors"], start=1)
    return {
        CLIENT: (document["center"].get("name") or "").strip(),
        **{actor["id"]: (actor.get("name") or "").strip() or f"({number})" for number, actor in numbered},
    }


def listed(names: Names, ids: Iterable[str]) -> dict[str, Argument]:
    """The gaps of a sentence that lists these; `client` tells whether a client without a name is among them."""
    those = list(ids)
    called = [names[one] for one in those if names[one]]
    nameless = len(called) < len(those)
    client = ("with" if called else "alone") if nameless else "none"
    return {"names": ", ".join(called), "count": len(those), "client": client}


def giver(names: Names, one: str) -> dict[str, Argument]:
    """The gaps for who gives help."""
    return {"giver": names[one], "from": "somebody" if names[one] else "client"}


def place_of(ids: Iterable[str]) -> tuple[str, ...]:
    """Where the first of these is found."""
    first = next(iter(ids), None)
    if first is None:
        return ()
    return ("center",) if first == CLIENT else ("actors", first)
