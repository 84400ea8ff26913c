"""A later module's exercise reads what an earlier module made: live, in the hand-in, and with the grader."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml
from answer_sets import answers_file, documents
from keys import keys

from verkosto import content
from verkosto.answers import read_answers
from verkosto.answers.embedded import embedded_answers
from verkosto.content import load_modules, reading
from verkosto.grading.scores import grade
from verkosto.grading.submission import read_submission
from verkosto.lab.hand_in import answers_digest, hand_in
from verkosto.widgets import exercise

FIRST = "03-persoona-ja-unelmapaiva"
LATER = "04-verkostokartta"
CACHED = (
    content.load_case,
    content.load_exercise,
    content.load_modules,
    content.document_homes,
    content.document_kinds,
)

Json = dict[str, Any]


def clear() -> None:
    for cached in CACHED:
        cached.cache_clear()


@pytest.fixture(autouse=True)
def two_modules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The course with a made-up exercise in module 4, a dream day of its own that reads module 3's persona."""
    root = tmp_path / "content"
    for name in ("cases", "exercises"):
        shutil.copytree(str(reading.ROOT.joinpath(name)), root / name)
    day = yaml.safe_load((root / "exercises" / "e3_2.yml").read_text(encoding="utf-8"))
    day |= {"module": "m4", "number": "4.1", "key": "dream_day_later"}
    (root / "exercises" / "e4_1.yml").write_text(yaml.safe_dump(day), encoding="utf-8")
    modules = yaml.safe_load(reading.ROOT.joinpath("modules.yml").read_text(encoding="utf-8"))
    next(module for module in modules if module["id"] == "m4")["exercises"] = ["e4_1"]
    (root / "modules.yml").write_text(yaml.safe_dump(modules), encoding="utf-8")
    monkeypatch.setattr(reading, "ROOT", root)
    clear()
    yield
    monkeypatch.undo()
    clear()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A learner's folder in which module 3 is done and module 4 is fresh."""
    home = tmp_path / "Verkosto"
    for slug in (FIRST, LATER):
        (home / slug).mkdir(parents=True)
    write(home / FIRST, documents("expert"))
    notebook = {"nbformat": 4, "nbformat_minor": 5, "cells": []}
    mark = {"module": "m4", "language": "fi"}
    path = home / LATER / f"{LATER}.ipynb"
    path.write_text(json.dumps({**notebook, "metadata": {"verkosto": mark}}), encoding="utf-8")
    return home


def write(folder: Path, made: Json) -> None:
    content = {**answers_file("expert"), "documents": made}
    (folder / "answers.json").write_text(json.dumps(content), encoding="utf-8")


def rename(folder: Path, name: str) -> None:
    """The learner goes on with the persona in module 3."""
    made = read_answers(folder / FIRST / "answers.json").documents
    made["persona_senna"]["variants"][0]["name"] = name
    write(folder / FIRST, made)


@pytest.fixture
def day(folder: Path) -> Iterator[Any]:
    """The living widget of module 4's exercise."""
    widget = exercise("e4_1", "fi", folder / LATER)
    widget.send = lambda _: None
    yield widget
    widget.close()


def live(widget: Any) -> None:
    """The learner writes the expert's day into the widget."""
    written = documents("expert")["dream_day_senna"]
    widget._on_message(widget, {"type": "change", "seq": 1, "base": widget.document, "document": written}, [])


def name_in(document: Json) -> str:
    return str(document["variants"][0]["name"])


def test_the_persona_is_there_and_its_copy_goes_along(folder: Path, day: Any) -> None:
    persona = read_answers(folder / FIRST / "answers.json").documents["persona_senna"]
    assert day.related["persona"] == persona
    assert day.saving == {} and not (folder / LATER / "answers.json").exists()
    live(day)
    assert read_answers(folder / LATER / "answers.json").documents.keys() == {"persona_senna", "dream_day_later"}
    assert read_answers(folder / FIRST / "answers.json").documents["persona_senna"] == persona


def test_the_copy_follows_the_original(folder: Path, day: Any) -> None:
    live(day)
    rename(folder, "Senna, uusi")
    day._on_message(day, {"type": "look"}, [])
    assert name_in(day.related["persona"]) == "Senna, uusi"
    live(day)
    assert name_in(read_answers(folder / LATER / "answers.json").documents["persona_senna"]) == "Senna, uusi"


def test_without_the_original_the_copy_counts(folder: Path, day: Any, tmp_path: Path) -> None:
    live(day)
    alone = tmp_path / "elsewhere" / LATER
    shutil.copytree(folder / LATER, alone)
    widget = exercise("e4_1", "fi", alone)
    assert widget.related["persona"] == day.related["persona"]
    widget.close()


def test_a_module_done_in_the_other_language_is_read_too(folder: Path) -> None:
    (folder / FIRST).rename(folder / "03-persona-and-dream-day")
    widget = exercise("e4_1", "fi", folder / LATER)
    assert name_in(widget.related["persona"]) == "Senna"
    widget.close()


def test_with_a_grader_the_neighbour_is_not_looked_at(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    widget = exercise("e4_1", "fi", folder / LATER)
    assert name_in(widget.related["persona"]) == ""
    widget.close()


def test_a_hand_in_is_whole_and_graded_by_itself(folder: Path, day: Any, tmp_path: Path) -> None:
    live(day)
    rename(folder, "Senna lopuksi")
    done = hand_in(folder, folder / LATER / f"{LATER}.ipynb", datetime.now(UTC))
    received = tmp_path / "received"
    with zipfile.ZipFile(folder / done.zip) as packed:
        packed.extractall(received)
    beside, carried = read_answers(received / "answers.json"), embedded_answers(received)[0]
    for file in (beside, carried):
        assert file.documents.keys() == {"persona_senna", "dream_day_later"}
        assert name_in(file.documents["persona_senna"]) == "Senna lopuksi"
    key = keys("fi")["e3_2"]
    whole = grade("e4_1", "fi", key, read_submission(received))
    write(received, {"dream_day_later": beside.documents["dream_day_later"]})
    (received / f"{LATER}.ipynb").unlink()
    alone = grade("e4_1", "fi", key, read_submission(received))
    assert whole.trouble is None and whole.points == whole.exercise.automatic > alone.points


def test_going_on_in_the_other_module_is_no_change_to_what_was_handed_in(folder: Path, day: Any) -> None:
    module = next(module for module in load_modules() if module.id == "m4")
    live(day)
    before = answers_digest(read_answers(folder / LATER / "answers.json"), module)
    rename(folder, "Senna, uusi")
    day._on_message(day, {"type": "look"}, [])
    live(day)
    file = read_answers(folder / LATER / "answers.json")
    assert name_in(file.documents["persona_senna"]) == "Senna, uusi"
    assert answers_digest(file, module) == before
