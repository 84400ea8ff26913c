"""Answers that came without a notebook are known by the notes that they quote."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from answer_sets import documents

from verkosto.content import LANGUAGES, load_case, load_modules
from verkosto.grading.hand_ins import hand_ins


def belongs_to(folder: Path, made: dict[str, Any]) -> str | None:
    """The assignment that these answers alone are taken for."""
    place = folder / "answers.json"
    place.write_text(json.dumps({"format": 1, "saved_at": None, "documents": made}), encoding="utf-8")
    (one,) = hand_ins([place])
    return one.belongs_to


def with_passage(language: str, case: str = "senna") -> dict[str, Any]:
    """A persona with one statement that quotes a case's first note in this language."""
    note = load_case(case, language).notes[0]
    passage = {"note": note.id, "start": 0, "end": 20, "quote": note.text[:20]}
    statement = {"id": "s1", "text": "Näin se on", "source": "record", "passage": passage}
    return {"kind": "persona", "variants": [{"id": "v1", "fields": {"values": [statement]}}]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_answers_belong_where_their_quotes_stand(tmp_path: Path, language: str) -> None:
    module = next(module for module in load_modules() if module.id == "m3")
    assert belongs_to(tmp_path, {"persona_senna": with_passage(language)}) == module.text[language].slug


def test_most_quotes_decide(tmp_path: Path) -> None:
    made = documents("expert") | {"persona_oona": with_passage("en", "oona")}
    assert belongs_to(tmp_path, made) == "03-persoona-ja-unelmapaiva"


@pytest.mark.parametrize(
    "made",
    [
        {"writing_senna": {"kind": "write", "answers": [{"id": "venla", "text": "Kotiin"}]}},
        {"persona_nobody": with_passage("fi")},
        {"persona_oona": with_passage("fi")},
    ],
    ids=["no quotes", "no such document", "another case's notes"],
)
def test_answers_that_quote_nothing_of_the_notes_belong_nowhere(tmp_path: Path, made: dict[str, Any]) -> None:
    assert belongs_to(tmp_path, made) is None
