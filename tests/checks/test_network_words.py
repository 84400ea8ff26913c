"""A network map in words: what it asks next, what is wrong with it, and what stands behind each sentence."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from networks import UNHURRIED, networks

from verkosto.checks.kinds import checks_of
from verkosto.checks.network import FINDERS, read
from verkosto.checks.network.asking import QUESTIONS, asks
from verkosto.checks.network.fault_words import fault_told
from verkosto.checks.network.faults import faults
from verkosto.checks.network.reading import read_map
from verkosto.checks.network.words import behind
from verkosto.content import LANGUAGES, load_exercise
from verkosto.messages import say
from verkosto.models.network import Network

Json = dict[str, Any]

VECTORS = Path(__file__).parents[1] / "vectors"
FAULTY: list[Json] = json.loads((VECTORS / "network_faults.json").read_text(encoding="utf-8"))
CODES = {*(f"E{number}" for number in range(1, 9)), *(f"W{number}" for number in range(1, 7))}


@pytest.mark.parametrize("vector", FAULTY, ids=lambda vector: vector["name"])
def test_faults(vector: Json) -> None:
    told = [fault_told(vector["document"], fault) for fault in faults(vector["document"])]
    assert [{**asdict(finding), "place": list(finding.place)} for finding in told] == vector["told"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fault_has_words_that_say_where_it_is(language: str) -> None:
    said = {one["message"]: say(language, one["message"], **one["arguments"]) for v in FAULTY for one in v["told"]}
    assert set(said) == {f"network-fault-{code.lower()}" for code in CODES}
    assert all(len(sentence) > 40 and ": ." not in sentence for sentence in said.values())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", FINDERS)
def test_what_stands_behind_each_finding_is_said(name: str, language: str) -> None:
    words = [say(language, message) for message in behind(name).values()]
    assert len(set(words)) == len(words) == 4


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("question", QUESTIONS)
def test_every_question_is_asked_in_words(question: str, language: str) -> None:
    assert "?" in say(language, f"network-ask-{question}", count=1)


@UNHURRIED
@given(networks())
def test_each_open_finding_is_asked_about_once_and_only_there(document: Json) -> None:
    reading = read(document)
    assert reading.now
    listed = asks(read_map(document, "now"), reading.now.open)
    waiting = [name for ask in listed for name in ask.findings]
    assert sorted(waiting) == sorted(reading.now.open)
    assert len({ask.question for ask in listed}) == len(listed)
    put = {name for name, value in document["asked"].items() if value == "yes"}
    assert not put & {ask.question for ask in listed}


def test_a_question_stands_first_that_most_findings_wait_for() -> None:
    tie = {"a": "client", "b": "x", "state": "now", "strength": "strong", "stress": "no"}
    document = Network.model_validate(
        {
            "center": {"minor": "no"},
            "asked": dict.fromkeys(("who", "ties_between", "care", "hours"), "yes"),
            "actors": [{"id": "x", "kind": "person", "state": "now", "minor": "no", "wanted": "yes"}],
            "ties": [tie],
        }
    ).model_dump(mode="json")
    reading = read(document)
    assert reading.now
    first, *rest = asks(read_map(document, "now"), reading.now.open)
    assert first.question == "help"
    assert "carries" in first.findings
    assert all(len(ask.findings) <= len(first.findings) for ask in rest)


def test_a_map_is_a_kind_that_can_be_counted_and_is_whole_when_everybody_is_named_placed_and_tied() -> None:
    kind = checks_of("network")
    exercise = load_exercise("e3_1")
    empty = Network()
    assert kind.progress(empty, exercise) == (False, False)
    actor = {"id": "x", "kind": "person", "state": "now", "name": "Arja", "sector": "home"}
    tie = {"a": "client", "b": "x", "state": "now", "wished": {"strength": "strong"}}
    whole = {"actors": [actor], "ties": [tie], "asked": {"who": "yes", "care": "no"}}
    assert kind.progress(Network.model_validate(whole), exercise) == (True, True)
    lacking = [{"actors": [{**actor, "name": " "}]}, {"actors": [{**actor, "sector": None}]}, {"ties": []}]
    for fault in lacking:
        assert kind.progress(Network.model_validate({**whole, **fault}), exercise) == (True, False)
    told = kind.counts(Network.model_validate(whole))
    assert told == {"actors": 1, "ties": 1, "otherwise": 1, "asked": 1}
    assert all(say(language, "grading-digest-network", **told) for language in LANGUAGES)
