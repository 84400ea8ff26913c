"""Formative findings on a dream day: the same words whatever side of the house finds them."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from verkosto import messages
from verkosto.checks.dream_day import findings
from verkosto.content import LANGUAGES
from verkosto.models import DreamDay, Persona

VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "dream_day_findings.json").read_text(encoding="utf-8"))


def found(vector: dict[str, Any]) -> list[dict[str, Any]]:
    persona = Persona.model_validate(vector["persona"]) if vector["persona"] else None
    return [
        {**asdict(finding), "place": list(finding.place)}
        for finding in findings(DreamDay.model_validate(vector["document"]), persona)
    ]


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["name"] for vector in VECTORS])
def test_findings(vector: dict[str, Any]) -> None:
    assert found(vector) == vector["findings"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_can_be_said(language: str) -> None:
    for vector in VECTORS:
        for finding in vector["findings"]:
            sentence = messages.say(language, finding["message"], **finding["arguments"])
            assert sentence and "{" not in sentence
            assert len(sentence.split()) <= 45, sentence


def test_no_finding_counts_points() -> None:
    sentences = " ".join(
        messages.say("fi", finding["message"], **finding["arguments"]).lower()
        for vector in VECTORS
        for finding in vector["findings"]
    )
    assert not {"piste", "pistettä", "oikein", "väärin", "virhe"} & set(sentences.split())


def test_all_findings_have_a_vector() -> None:
    known = {line.split(" =")[0] for line in messages.sources("fi", "dream_day").splitlines()}
    known = {name for name in known if name.startswith("dream-day-finding-")}
    assert known == {finding["message"] for vector in VECTORS for finding in vector["findings"]}
