"""Formative findings: the same words whatever side of the house finds them, and never points."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from verkosto import messages
from verkosto.checks import dream_day, network, persona, write
from verkosto.checks.finding import Finding
from verkosto.checks.kinds import Beside
from verkosto.content import LANGUAGES, load_exercise
from verkosto.models import DOCUMENT_KINDS, DreamDay, Persona, Writing
from verkosto.models.case import Case
from verkosto.models.exercise import Exercise
from verkosto.models.network import Network, NetworkSettings

VECTORS = Path(__file__).parents[1] / "vectors"
MOST_WORDS = 45

Json = dict[str, Any]


def _persona(vector: Json) -> list[Finding]:
    case = Case.model_validate(vector["case"]) if vector["case"] else None
    told = with_settings("e3_1", vector.get("settings", {"enough": 1, "most": 20}))
    return persona.findings(Persona.model_validate(vector["document"]), Beside(told, case))


def _dream_day(vector: Json) -> list[Finding]:
    reads = {"persona": Persona.model_validate(vector["persona"])} if vector["persona"] else {}
    told = with_settings("e3_2", vector.get("settings", {"horizon": 3, "part": "day", "moments": 1, "helpers": 1}))
    return dream_day.findings(DreamDay.model_validate(vector["document"]), Beside(told, reads=reads))


def _writing(vector: Json) -> list[Finding]:
    return write.findings(Writing.model_validate(vector["document"]), Beside(exercise(vector["prompts"])))


def _network(vector: Json) -> list[Finding]:
    settings = NetworkSettings(live_reading=vector.get("live_reading", True))
    exercise = load_exercise("e3_1").model_copy(update={"settings": settings})
    return network.findings(Network.model_validate(vector["document"]), Beside(exercise))


def with_settings(exercise_id: str, settings: Json) -> Exercise:
    """An exercise of the course that tells its document other things."""
    return Exercise.model_validate({**load_exercise(exercise_id).model_dump(), "settings": settings})


def exercise(prompts: list[Json]) -> Exercise:
    """An exercise that asks these things."""
    text = {"fi": {"question": "Miten kysyisit?"}}
    return Exercise.model_validate(
        {
            "id": "e3_5",
            "module": "m3",
            "number": "E3.5",
            "kind": "write",
            "key": "writing_senna",
            "settings": {"prompts": [{**prompt, "text": text} for prompt in prompts]},
            "text": {"fi": {"title": "Lapsen näkökulma", "task": "Kirjoita."}},
        }
    )


KINDS: dict[str, Callable[[Json], list[Finding]]] = {
    "persona": _persona,
    "dream_day": _dream_day,
    "write": _writing,
    "network": _network,
}


def vectors(kind: str) -> list[Json]:
    """The vectors that hold this kind's two halves together."""
    read: list[Json] = json.loads((VECTORS / f"{kind}_findings.json").read_text(encoding="utf-8"))
    return read


PAGE_ONLY = {"persona-finding-other-version"}
"""Said by the page itself about which version is open; no check finds it."""

EVERY = [pytest.param(kind, vector, id=f"{kind}: {vector['name']}") for kind in KINDS for vector in vectors(kind)]


def test_every_kind_of_document_has_vectors() -> None:
    assert set(DOCUMENT_KINDS) <= set(KINDS)


@pytest.mark.parametrize(("kind", "vector"), EVERY)
def test_findings(kind: str, vector: Json) -> None:
    found = [{**asdict(finding), "place": list(finding.place)} for finding in KINDS[kind](vector)]
    assert found == vector["findings"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("kind", "vector"), EVERY)
def test_every_finding_can_be_said_shortly_and_without_points(kind: str, vector: Json, language: str) -> None:
    for finding in vector["findings"]:
        sentence = messages.say(language, finding["message"], **finding["arguments"])
        assert sentence and "{" not in sentence
        assert len(sentence.split()) <= MOST_WORDS, sentence
        assert not {"piste", "pistettä", "oikein", "väärin", "virhe"} & set(sentence.lower().split())


@pytest.mark.parametrize("kind", KINDS)
def test_all_findings_have_a_vector(kind: str) -> None:
    topic = kind.replace("_", "-")
    topics = [one for one in messages.topics("fi") if one == kind or one.startswith(f"{kind}_")]
    known = {line.split(" =")[0] for line in messages.sources("fi", *topics).splitlines()}
    known = {name for name in known if name.startswith(f"{topic}-finding-")}
    told = {finding["message"] for vector in vectors(kind) for finding in vector["findings"]}
    assert known - PAGE_ONLY == {name for name in told if name.startswith(f"{topic}-finding-")}


def test_every_place_is_a_field_or_an_item_of_the_persona() -> None:
    for vector in vectors("persona"):
        version = Persona.model_validate(vector["document"]).version
        ids = {statement["id"] for items in version.fields.model_dump().values() for statement in items}
        ids |= {one.id for one in version.people}
        for finding in vector["findings"]:
            head, *rest = finding["place"] or ["name"]
            assert head in {*version.fields.model_dump(), "people", "name"}
            assert set(rest) <= ids
