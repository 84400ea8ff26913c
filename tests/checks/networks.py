"""Random network documents for property tests."""

from __future__ import annotations

from itertools import combinations
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from verkosto.models.network import ACTOR_KINDS, FREQUENCIES, HELPS, SECTORS, STRENGTHS, SUPPORTS

Json = dict[str, Any]

UNHURRIED = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
"""A busy machine takes its time over a map; that is no fault of the map."""

told = st.sampled_from(["unknown", "yes", "no"])
kinds_of_help = st.none() | st.lists(st.sampled_from(SUPPORTS), unique=True).map(sorted)


@st.composite
def actors(draw: st.DrawFn, actor: str) -> Json:
    """An actor with anything told or untold of it."""
    facts = {name: draw(told) for name in ("wanted", "named", "coordinator", "after_hours", "needs_care", "minor")}
    return {
        "id": actor,
        "kind": draw(st.sampled_from(ACTOR_KINDS)),
        "state": draw(st.sampled_from(["now", "now", "wished", "ending"])),
        "sector": draw(st.none() | st.sampled_from(SECTORS)),
        **facts,
    }


@st.composite
def ties(draw: st.DrawFn, a: Json, b: Json) -> Json:
    """A tie between two that may be tied."""
    states = {a["state"], b["state"]}
    fitting = ["wished"] if "wished" in states else ["now", "ending"] + ([] if "ending" in states else ["wished"])
    return {
        "a": a["id"],
        "b": b["id"],
        "state": draw(st.sampled_from(fitting)),
        "strength": draw(st.sampled_from(STRENGTHS)),
        "stress": draw(told),
        "help": draw(st.sampled_from(HELPS)),
        "supports": draw(kinds_of_help),
        "frequency": draw(st.sampled_from(FREQUENCIES)),
    }


@st.composite
def networks(draw: st.DrawFn) -> Json:
    """A document without faults that stop reading, with up to eight actors."""
    around = [draw(actors(f"x{number}")) for number in range(draw(st.integers(0, 8)))]
    ends = [{"id": "client", "state": "now"}, *around]
    possible = [(a, b) for a, b in combinations(ends, 2) if {a["state"], b["state"]} != {"wished", "ending"}]
    drawn = (
        draw(st.lists(st.sampled_from(possible), unique_by=lambda two: (two[0]["id"], two[1]["id"]))) if around else []
    )
    people = st.sampled_from([one["id"] for one in ends])
    plans = [
        {
            "id": f"p{number}",
            "owner": draw(st.none() | people),
            "persons": draw(st.none() | st.lists(people, unique=True)),
        }
        for number in range(draw(st.integers(0, 3)))
    ]
    return {
        "center": {
            "kind": draw(st.sampled_from(["person", "household"])),
            "minor": draw(told),
            "needs_care": draw(told),
        },
        "sectors": list(SECTORS),
        "asked": {name: draw(told) for name in ("who", "ties_between", "coordination", "care", "hours")},
        "actors": around,
        "ties": [draw(ties(a, b)) for a, b in drawn],
        "plans": plans,
    }
