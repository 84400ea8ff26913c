"""A learner's folder: exercises come and are renewed, and nothing of theirs is lost."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from verkosto.lab import folder as folder_module
from verkosto.lab.folder import prepare

TODAY = date(2026, 11, 24)
NOTEBOOK = Path("03-modules", "03-modules.ipynb")


def notebook(*sources: str, **metadata: Any) -> str:
    cells = [{"cell_type": "markdown", "id": f"c{n}", "metadata": {}, "source": s} for n, s in enumerate(sources)]
    return json.dumps({"cells": cells, "metadata": {"verkosto": metadata}, "nbformat": 4, "nbformat_minor": 5})


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "exercises"
    monkeypatch.setattr("verkosto.lab.shipped.exercises_root", lambda: root)
    monkeypatch.setattr(folder_module, "exercises_root", lambda: root)
    place = root / "fi" / NOTEBOOK
    place.parent.mkdir(parents=True)
    place.write_text(notebook("first"))
    (place.parent / "picture.svg").write_text("<svg/>")
    return place


@pytest.fixture
def home(tmp_path: Path, shipped: Path) -> Path:
    folder = tmp_path / "Verkosto"
    prepare(folder, "fi", TODAY)
    return folder


def sources(place: Path) -> list[str]:
    return [cell["source"] for cell in json.loads(place.read_text())["cells"]]


def test_exercises_arrive(home: Path) -> None:
    assert sources(home / NOTEBOOK) == ["first"]
    assert (home / NOTEBOOK).with_name("picture.svg").exists()


def test_a_second_time_changes_nothing(home: Path) -> None:
    before = (home / NOTEBOOK).stat().st_mtime_ns
    arrivals = prepare(home, "fi", TODAY)
    assert (arrivals.new, arrivals.updated, arrivals.set_aside) == ([], [], [])
    assert (home / NOTEBOOK).stat().st_mtime_ns == before


def test_answers_are_never_touched(home: Path, shipped: Path) -> None:
    answers = (home / NOTEBOOK).with_name("answers.json")
    answers.write_text("mine")
    shipped.with_name("answers.json").write_text("never shipped")
    shipped.write_text(notebook("renewed"))
    prepare(home, "fi", TODAY)
    assert answers.read_text() == "mine"


def test_an_untouched_notebook_is_renewed_with_the_answers_it_carries(home: Path, shipped: Path) -> None:
    answers = {"format": 1, "documents": {"persona_senna": {"kind": "persona"}}}
    theirs = json.loads(notebook("first", answers=answers))
    theirs["cells"][0]["metadata"] = {"editable": False}
    (home / NOTEBOOK).write_text(json.dumps(theirs))
    shipped.write_text(notebook("renewed"))
    arrivals = prepare(home, "fi", TODAY)
    assert arrivals.updated == [NOTEBOOK] and arrivals.set_aside == []
    assert sources(home / NOTEBOOK) == ["renewed"]
    assert json.loads((home / NOTEBOOK).read_text())["metadata"]["verkosto"]["answers"] == answers


@pytest.mark.parametrize("theirs", [notebook("first", "my own note"), notebook("first, edited"), "{ broken", "[]"])
def test_a_notebook_with_their_own_words_is_set_aside_first(home: Path, shipped: Path, theirs: str) -> None:
    (home / NOTEBOOK).write_text(theirs)
    shipped.write_text(notebook("renewed"))
    arrivals = prepare(home, "fi", TODAY)
    aside = NOTEBOOK.with_name("03-modules-2026-11-24.ipynb")
    assert arrivals.set_aside == [aside]
    assert (home / aside).read_text() == theirs
    assert sources(home / NOTEBOOK) == ["renewed"]


def test_their_own_words_stay_in_place_while_nothing_is_renewed(home: Path) -> None:
    (home / NOTEBOOK).write_text(notebook("first", "my own note"))
    arrivals = prepare(home, "fi", TODAY)
    assert arrivals.set_aside == []
    assert sources(home / NOTEBOOK) == ["first", "my own note"]


def test_two_set_aside_on_one_day_are_both_kept(home: Path, shipped: Path) -> None:
    for number in (1, 2):
        (home / NOTEBOOK).write_text(notebook(f"mine {number}"))
        shipped.write_text(notebook(f"renewed {number}"))
        prepare(home, "fi", TODAY)
    kept = sorted(path.name for path in (home / NOTEBOOK).parent.glob("*.ipynb"))
    assert kept == ["03-modules-2026-11-24-2.ipynb", "03-modules-2026-11-24.ipynb", "03-modules.ipynb"]


@pytest.mark.parametrize("record", ["", "[]", '{"files": {"a": 1}}', "{ broken"])
def test_without_a_readable_record_what_differs_is_set_aside(home: Path, shipped: Path, record: str) -> None:
    (home / ".verkosto" / "shipped.json").write_text(record)
    shipped.write_text(notebook("renewed"))
    arrivals = prepare(home, "fi", TODAY)
    assert len(arrivals.set_aside) == 1
    assert sources(home / NOTEBOOK) == ["renewed"]


def test_another_file_of_theirs_is_set_aside_too(home: Path, shipped: Path) -> None:
    picture = (home / NOTEBOOK).with_name("picture.svg")
    picture.write_text("<svg>mine</svg>")
    shipped.with_name("picture.svg").write_text("<svg>renewed</svg>")
    prepare(home, "fi", TODAY)
    assert picture.read_text() == "<svg>renewed</svg>"
    assert picture.with_name("picture-2026-11-24.svg").read_text() == "<svg>mine</svg>"
