"""Answers from elsewhere: taken in beside what is here, and refused in words where they do not fit."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from verkosto.answers import read_answers
from verkosto.content import load_modules
from verkosto.lab.bringing import bring_in, set_aside, strays
from verkosto.lab.incoming import NotTaken
from verkosto.lab.shipped import exercises_root, notebook_of
from verkosto.models import DOCUMENT_KINDS

NOW = datetime(2026, 11, 24, 14, 32, tzinfo=UTC)
MODULE = next(module for module in load_modules() if module.id == "m3")
SLUG = notebook_of(MODULE, "fi").stem
SENNA = "3.1 Kuka on keskellä?"


def persona(name: str, quote: str = "") -> dict[str, Any]:
    document = DOCUMENT_KINDS["persona"].empty().model_dump(mode="json")
    document["variants"][0]["name"] = name
    if quote:
        passage = {"note": "meeting", "start": 0, "end": len(quote), "quote": quote}
        made = {"id": "s1", "text": quote, "source": "own_words", "passage": passage}
        document["variants"][0]["fields"]["strengths"].append(made)
    return document


def answers(**documents: Any) -> bytes:
    return json.dumps({"format": 1, "saved_at": "2026-11-24T12:00:00+00:00", "documents": documents}).encode()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "Verkosto"
    shutil.copytree(exercises_root() / "fi" / SLUG, home / SLUG)
    return home


def held(folder: Path) -> dict[str, Any]:
    return read_answers(folder / SLUG / "answers.json").documents


def test_both_keep_every_word_and_the_work_as_it_was_stands_beside(folder: Path) -> None:
    own = answers(persona_senna=persona("Senna täällä"), persona_oona=persona("Oona"))
    (folder / SLUG / "answers.json").write_bytes(own)
    brought = bring_in(folder, "fi", "answers.json", answers(persona_senna=persona("Senna siellä")), False, NOW)
    assert brought.taken == [SENNA]
    assert held(folder)["persona_senna"]["variants"][0]["name"].split("\n") == ["Senna täällä", "Senna siellä"]
    assert held(folder)["persona_oona"]["variants"][0]["name"] == "Oona"
    (before,) = brought.before
    assert (folder / before).read_bytes() == own


def test_work_in_whose_place_a_file_was_put_is_named_too(folder: Path) -> None:
    bring_in(folder, "fi", "answers.json", answers(persona_senna=persona("Senna")), True, NOW)
    home = folder / SLUG
    carried = {"metadata": {"verkosto": {"answers": json.loads((home / "answers.json").read_bytes())}}, "cells": []}
    (home / "a.ipynb").write_text(json.dumps(carried), encoding="utf-8")
    (home / "answers.json").write_bytes(answers(persona_senna=persona("Raili")))
    brought = bring_in(folder, "fi", "answers.json", answers(persona_senna=persona("Raili")), True, NOW)
    (aside,) = brought.before
    assert "Senna" in (folder / aside).read_text(encoding="utf-8")


def test_a_choice_that_is_here_holds(folder: Path) -> None:
    here, there = persona("Senna"), persona("Senna")
    here["variants"][0]["age"], there["variants"][0]["age"] = 38, 40
    (folder / SLUG / "answers.json").write_bytes(answers(persona_senna=here))
    assert bring_in(folder, "fi", "a.json", answers(persona_senna=there), False, NOW).taken == []
    assert held(folder)["persona_senna"]["variants"][0]["age"] == 38
    assert [place.name for place in (folder / SLUG).glob("answers*")] == ["answers.json"]


def test_a_notebook_brings_the_answers_it_carries(folder: Path) -> None:
    carried = {"metadata": {"verkosto": {"answers": json.loads(answers(persona_senna=persona("Senna")))}}, "cells": []}
    assert bring_in(folder, "fi", "m3.ipynb", json.dumps(carried).encode(), False, NOW).taken == [SENNA]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"kauppalista", "bringing-not-answers"),
        (b"[1, 2]", "bringing-not-answers"),
        (b'{"name": "jotain"}', "bringing-not-answers"),
        (answers(), "bringing-empty"),
        (answers(toisen_kurssin=persona("Senna")), "bringing-other-course"),
        (json.dumps(persona("Senna")).encode(), "bringing-single"),
        (b'{"format": 99, "documents": {}}', "bringing-newer"),
        (b" " * 20_000_001, "bringing-too-large"),
    ],
)
def test_a_wrong_file_is_refused_in_words(folder: Path, data: bytes, message: str) -> None:
    with pytest.raises(NotTaken) as refused:
        bring_in(folder, "fi", "tiedosto.json", data, True, NOW)
    assert refused.value.message == message
    assert not (folder / SLUG / "answers.json").exists()


@pytest.mark.parametrize(
    ("document", "message"),
    [
        (persona("Soita 040 123 4567"), "bringing-document-private"),
        (persona("Senna") | {"format": 99}, "bringing-document-newer"),
        (persona("Senna") | {"chosen": 7}, "bringing-document-misfit"),
        (DOCUMENT_KINDS["dream_day"].empty().model_dump(mode="json"), "bringing-document-misfit"),
    ],
)
def test_what_does_not_fit_is_left_out_and_the_rest_is_taken(folder: Path, document: Any, message: str) -> None:
    data = answers(persona_senna=document, persona_oona=persona("Oona"))
    brought = bring_in(folder, "fi", "answers.json", data, False, NOW)
    assert brought.left == [(message, {"title": SENNA})]
    assert list(held(folder)) == ["persona_oona"]


@pytest.mark.parametrize(
    ("quote", "message", "language"),
    [
        ("“I bake when my head is full,”", "bringing-doubt-language", "en"),
        ("Tätä ei lue missään.", "bringing-doubt-notes", ""),
    ],
)
def test_quotations_from_other_notes_are_asked_about_first(
    folder: Path, quote: str, message: str, language: str
) -> None:
    data = answers(persona_senna=persona("Senna", quote))
    brought = bring_in(folder, "fi", "answers.json", data, False, NOW)
    assert brought.doubts == [(message, {"title": SENNA, "count": 1, "language": language})]
    assert brought.taken == [] and held(folder) == {}
    assert bring_in(folder, "fi", "answers.json", data, True, NOW).taken == [SENNA]
    assert held(folder)["persona_senna"]["variants"][0]["fields"]["strengths"][0]["text"] == quote


def test_files_in_a_wrong_folder_are_noticed_once(folder: Path) -> None:
    (folder / "answers.json").write_bytes(answers(persona_senna=persona("Senna")))
    (folder / SLUG / "answers (1).json").write_bytes(answers(persona_senna=persona("Senna")))
    (folder / SLUG / "answers.json").write_bytes(answers(persona_senna=persona("Senna")))
    (folder / "muuta.json").write_text("{}", encoding="utf-8")
    found = strays(folder, "fi")
    assert [path.as_posix() for path in found] == ["answers.json", f"{SLUG}/answers (1).json"]
    for path in found:
        set_aside(folder / path, NOW)
    assert strays(folder, "fi") == []
    assert len(list(folder.rglob("*.seen-*.json"))) == 2
