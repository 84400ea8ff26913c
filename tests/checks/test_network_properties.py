"""What holds of every network map: names and order mean nothing, and telling more never takes a finding back."""

from __future__ import annotations

from dataclasses import asdict
from itertools import combinations
from typing import Any

import networkx as nx
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from networks import UNHURRIED, Json, networks

from verkosto.checks.network import MapReading, read
from verkosto.checks.network.reading import read_map

SWAPPED = {"a_to_b": "b_to_a", "b_to_a": "a_to_b"}

QUESTION = {"coordinator": "coordination", "after_hours": "hours", "needs_care": "care"}

EXCLUSIVE = [
    ("no_coordinator", "many_coordinators"),
    ("islands", "all_through_client"),
    ("one_supporter", "nothing_remains"),
    ("nothing_remains", "supporter_gives_more"),
]


def readings(document: Json) -> list[MapReading]:
    """What the maps of a document tell."""
    found = read(document)
    return [one for one in (found.now, found.wished) if one]


def unordered(value: Any) -> Any:
    """The value with its lists as sets, for names decide their order."""
    if isinstance(value, dict):
        return frozenset((name, unordered(part)) for name, part in value.items())
    if isinstance(value, list | tuple):
        return frozenset(unordered(part) for part in value)
    return round(value, 9) if isinstance(value, float) else value


def nearly(value: Any) -> Any:
    """The value with its fractions as close as they have to agree: sums in another order differ in their last digit."""
    if isinstance(value, dict):
        return {name: nearly(part) for name, part in value.items()}
    return round(value, 9) if isinstance(value, float) else value


def renamed(value: Any, names: dict[str, str]) -> Any:
    """The value with every name in it turned into another."""
    if isinstance(value, dict):
        return {names.get(name, name): renamed(part, names) for name, part in value.items()}
    if isinstance(value, list):
        return [renamed(part, names) for part in value]
    return names.get(value, value) if isinstance(value, str) else value


@UNHURRIED
@given(networks(), st.permutations([f"x{number}" for number in range(8)]))
def test_names_mean_nothing(document: Json, others: list[str]) -> None:
    names = {f"x{number}": other for number, other in enumerate(others)}
    before, after = asdict(read(document)), asdict(read(renamed(document, names)))
    for part in ("now", "wished", "change"):
        assert unordered(renamed(before[part], names)) == unordered(after[part])


@UNHURRIED
@given(networks(), st.randoms(use_true_random=False))
def test_order_means_nothing(document: Json, chance: Any) -> None:
    shuffled = {
        **document,
        **{part: chance.sample(document[part], len(document[part])) for part in ("actors", "ties", "plans")},
    }
    shuffled["ties"] = [
        {**tie, "a": tie["b"], "b": tie["a"], "help": SWAPPED.get(tie["help"], tie["help"])} for tie in shuffled["ties"]
    ]
    before, after = asdict(read(document)), asdict(read(shuffled))
    for part in ("now", "wished", "change"):
        assert nearly(before[part]) == nearly(after[part])


@UNHURRIED
@given(networks(), st.sampled_from(["now", "wished"]))
def test_a_dog_that_nobody_is_tied_to_is_no_gap(document: Json, state: str) -> None:
    dog = {"id": "dog", "kind": "animal", "state": "now"}
    with_dog = {**document, "actors": [*document["actors"], dog]}
    counted = {"n", "n_animal", "personal_share", "untied"}
    for before, after in zip(readings(document), readings(with_dog), strict=True):
        assert (before.found, before.open) == (after.found, after.open)
        assert after.measures["n"] == before.measures["n"] + 1
        for name in before.measures.keys() - counted:
            assert nearly(before.measures[name]) == nearly(after.measures[name])


@UNHURRIED
@given(networks())
def test_what_cannot_be_true_together_is_never_found_together(document: Json) -> None:
    for reading in readings(document):
        assert not [two for two in EXCLUSIVE if set(two) <= reading.found.keys()]
        assert not reading.found.keys() & set(reading.open)


@UNHURRIED
@given(networks(), st.data())
def test_telling_a_fact_never_takes_a_finding_back(document: Json, data: st.DataObject) -> None:
    facts = {
        "actors": ("named", "coordinator", "after_hours", "needs_care", "minor"),
        "ties": ("stress", "help"),
        "asked": ("who", "ties_between", "coordination", "care", "hours"),
    }
    untold = [
        (part, place, name)
        for part, names in facts.items()
        for place, thing in enumerate([document[part]] if part == "asked" else document[part])
        for name in names
        if thing[name] == "unknown"
    ]
    assume(untold)
    part, place, name = data.draw(st.sampled_from(untold))
    value = data.draw(
        st.sampled_from(
            ["a_to_b", "b_to_a", "both"] if name == "help" else ["yes"] if part == "asked" else ["yes", "no"]
        )
    )
    thing = document[part] if part == "asked" else document[part][place]
    assume(not (name == "help" and thing["supports"] == []))
    assume(value != "yes" or document["asked"].get(QUESTION.get(name)) != "yes")  # the answer was no already
    telling = {**thing, name: value}
    things = telling if part == "asked" else [telling if at == place else one for at, one in enumerate(document[part])]
    for before, after in zip(readings(document), readings({**document, part: things}), strict=True):
        assert before.found.keys() <= after.found.keys()
        assert after.found.keys() | set(after.open) <= before.found.keys() | set(before.open)


@UNHURRIED
@given(networks())
def test_measures_are_those_of_networkx(document: Json) -> None:
    network, reading = read_map(document, "now"), read(document).now
    assert reading
    measures, contacts = reading.measures, network.contacts
    star = nx.Graph([("client", one) for one in contacts])
    star.add_edges_from(network.graph.subgraph(contacts).edges)
    if len(contacts) >= 2:
        assert measures["effective_size"] == pytest.approx(nx.effective_size(star, nodes=["client"])["client"])
        apart = [two for two in combinations(contacts, 2) if not nx.has_path(network.graph, *two)]
        assert measures["through_client"] == pytest.approx(len(apart) / (len(contacts) * (len(contacts) - 1) / 2))
    arcs = nx.DiGraph(
        [
            arc
            for tie in network.ties_of["client"]
            for arc in ((tie.a, tie.b), (tie.b, tie.a))
            if tie.help != "unknown" and tie.helps(arc[0])
        ]
    )
    if arcs.number_of_edges():
        share = nx.overall_reciprocity(arcs)
        assert measures["reciprocity"] == pytest.approx(share / (2 - share))
    known = nx.Graph(
        [
            tie.pair
            for tie in network.live.values()
            if tie.stress != "unknown" and not {tie.a, tie.b} & set(network.of_kind("animal"))
        ]
    )
    assert measures["triangles"] == sum(nx.triangles(known).values()) / 3
