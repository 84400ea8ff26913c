"""Formative findings on written answers: presence only, never meaning."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from verkosto import messages
from verkosto.checks.write import findings
from verkosto.content import LANGUAGES
from verkosto.models import Writing
from verkosto.models.exercise import Exercise

VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "write_findings.json").read_text(encoding="utf-8"))


def exercise(prompts: list[dict[str, Any]]) -> Exercise:
    text = {"fi": {"question": "Miten kysyisit?"}}
    return Exercise.model_validate(
        {
            "id": "e3_5",
            "module": "m3",
            "number": "E3.5",
            "kind": "write",
            "key": "writing_senna",
            "prompts": [{**prompt, "text": text} for prompt in prompts],
            "text": {"fi": {"title": "Lapsen näkökulma", "task": "Kirjoita."}},
        }
    )


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["name"] for vector in VECTORS])
def test_findings(vector: dict[str, Any]) -> None:
    found = findings(Writing.model_validate(vector["document"]), exercise(vector["prompts"]))
    assert [{**asdict(finding), "place": list(finding.place)} for finding in found] == vector["findings"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_can_be_said(language: str) -> None:
    for vector in VECTORS:
        for finding in vector["findings"]:
            sentence = messages.say(language, finding["message"], **finding["arguments"])
            assert sentence and "{" not in sentence
            assert len(sentence.split()) <= 45, sentence


def test_all_findings_have_a_vector() -> None:
    known = {line.split(" =")[0] for line in messages.sources("fi", "write").splitlines()}
    known = {name for name in known if name.startswith("write-finding-")}
    assert known == {finding["message"] for vector in VECTORS for finding in vector["findings"]}
