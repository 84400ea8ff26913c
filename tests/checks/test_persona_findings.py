"""Formative findings on a persona: the same words whatever side of the house finds them."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from verkosto import messages
from verkosto.checks.persona import findings
from verkosto.content import LANGUAGES
from verkosto.models import Persona
from verkosto.models.case import Case

VECTOR_FILE = Path(__file__).parents[1] / "vectors" / "persona_findings.json"
VECTORS = json.loads(VECTOR_FILE.read_text(encoding="utf-8"))


def found(vector: dict[str, Any]) -> list[dict[str, Any]]:
    case = Case.model_validate(vector["case"]) if vector["case"] else None
    noticed = findings(Persona.model_validate(vector["document"]), case)
    return [{**asdict(finding), "place": list(finding.place)} for finding in noticed]


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["name"] for vector in VECTORS])
def test_findings(vector: dict[str, Any]) -> None:
    assert found(vector) == vector["findings"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_can_be_said_in_four_short_sentences(language: str) -> None:
    for vector in VECTORS:
        for finding in vector["findings"]:
            sentence = messages.say(language, finding["message"], **finding["arguments"])
            assert "{" not in sentence
            assert len(sentence.split()) <= 45, sentence


def test_every_place_is_a_field_or_an_item_of_the_persona() -> None:
    for vector in VECTORS:
        version = Persona.model_validate(vector["document"]).version
        ids = {statement["id"] for items in version.fields.model_dump().values() for statement in items}
        ids |= {one.id for one in version.people}
        for finding in vector["findings"]:
            head, *rest = finding["place"] or ["name"]
            assert head in {*version.fields.model_dump(), "people", "name"}
            assert set(rest) <= ids
