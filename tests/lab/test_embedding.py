"""The pre-save hook: our notebooks carry the answers, others are left alone, no save is ever stopped."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from verkosto.answers import AnswerStore, read_answers
from verkosto.lab.embedding import before_saving
from verkosto.models import DOCUMENT_KINDS

PERSONA = DOCUMENT_KINDS["persona"].empty().model_dump(mode="json")
WRITING = DOCUMENT_KINDS["write"].empty().model_dump(mode="json")
WIDGET = {
    "output_type": "display_data",
    "data": {"application/vnd.jupyter.widget-view+json": {"model_id": "x"}},
}


def model(**mark: Any) -> dict[str, Any]:
    cell = {"cell_type": "code", "source": "", "metadata": {}, "execution_count": 3, "outputs": [WIDGET]}
    content = {"cells": [cell], "metadata": {"verkosto": mark, "widgets": {}} if mark else {}, "nbformat": 4}
    return {"type": "notebook", "content": content}


OURS = {"language": "fi", "module": "m3"}


def save(saved: dict[str, Any], folder: Path, path: str = "m/m.ipynb") -> dict[str, Any]:
    before_saving(model=saved, path=path, contents_manager=SimpleNamespace(root_dir=str(folder)))
    return saved["content"]


def answers(folder: Path, text: str) -> None:
    (folder / "m").mkdir(exist_ok=True)
    (folder / "m" / "answers.json").write_text(text, encoding="utf-8")


def file_of(**documents: Any) -> str:
    return json.dumps({"format": 1, "saved_at": "2026-11-24T12:00:00+00:00", "documents": documents})


def test_the_answers_go_into_our_notebooks(tmp_path: Path) -> None:
    answers(tmp_path, file_of(persona_senna=PERSONA))
    content = save(model(**OURS), tmp_path)
    assert content["metadata"]["verkosto"]["answers"]["documents"] == {"persona_senna": PERSONA}


def test_living_widgets_leave_no_trace(tmp_path: Path) -> None:
    content = save(model(**OURS), tmp_path)
    assert content["cells"][0]["outputs"] == [] and content["cells"][0]["execution_count"] is None
    assert "widgets" not in content["metadata"]


@pytest.mark.parametrize(
    "mark", [{}, {"language": "fi"}, {"language": "xx", "module": "m3"}, {"language": "fi", "module": "m99"}]
)
def test_other_notebooks_are_left_alone(tmp_path: Path, mark: dict[str, str]) -> None:
    answers(tmp_path, file_of(persona_senna=PERSONA))
    before = model(**mark)
    assert save(copy.deepcopy(before), tmp_path) == before["content"]


@pytest.mark.parametrize("text", ["", "{ broken", "[]", '{"format": 1, "documents": []}'])
def test_what_was_embedded_stays_when_the_file_cannot_be_read(tmp_path: Path, text: str) -> None:
    answers(tmp_path, text)
    earlier = {"format": 1, "saved_at": None, "documents": {"persona_senna": PERSONA}}
    content = save(model(**OURS, answers=earlier), tmp_path)
    assert content["metadata"]["verkosto"]["answers"] == earlier


def test_what_can_be_read_of_a_damaged_file_joins_what_was_embedded(tmp_path: Path) -> None:
    answers(tmp_path, file_of(writing_senna=WRITING, persona_senna={"kind": "persona", "chosen": 3}))
    earlier = {"format": 1, "saved_at": None, "documents": {"persona_senna": PERSONA}}
    content = save(model(**OURS, answers=earlier), tmp_path)
    documents = content["metadata"]["verkosto"]["answers"]["documents"]
    assert documents == {"persona_senna": PERSONA, "writing_senna": WRITING}


def test_a_missing_file_stops_no_save(tmp_path: Path) -> None:
    assert "answers" not in save(model(**OURS), tmp_path)["metadata"]["verkosto"]


def test_a_folder_in_the_answers_place_stops_no_save(tmp_path: Path) -> None:
    (tmp_path / "m" / "answers.json").mkdir(parents=True)
    assert "answers" not in save(model(**OURS), tmp_path)["metadata"]["verkosto"]


def test_a_server_without_files_stops_no_save() -> None:
    saved = model(**OURS)
    before_saving(model=saved, path="m/m.ipynb", contents_manager=SimpleNamespace())
    assert "answers" not in saved["content"]["metadata"]["verkosto"]


def save_on_disk(saved: dict[str, Any], folder: Path) -> dict[str, Any]:
    """Saves the notebook with what a page holds of it, and returns the documents that the file carries then."""
    content = save(saved, folder)
    (folder / "m" / "m.ipynb").write_text(json.dumps(content), encoding="utf-8")
    documents: dict[str, Any] = content["metadata"]["verkosto"]["answers"]["documents"]
    return documents


def test_work_in_whose_place_a_file_was_put_stays_in_the_notebook_until_it_is_put_aside(tmp_path: Path) -> None:
    path = tmp_path / "m" / "answers.json"
    path.parent.mkdir()
    mine = {**WRITING, "answers": [{"id": "child", "text": "Arja", "passed": False}]}
    other = {**WRITING, "answers": [{"id": "child", "text": "Jonne", "passed": False}]}
    store = AnswerStore(path)
    store.change("writing_senna", WRITING, mine)
    store.change("persona_senna", PERSONA, PERSONA)
    before = save_on_disk(model(**OURS), tmp_path)
    # The kernel is gone, so that nobody has the work in memory when the page, which read it long ago, saves.
    answers(tmp_path, file_of(writing_senna=other))
    assert save_on_disk(model(**OURS), tmp_path) == before
    AnswerStore(path)
    (aside,) = path.parent.glob("answers.before-*.json")
    assert read_answers(aside).documents == before
    after = save_on_disk(model(**OURS), tmp_path)
    assert after == {"writing_senna": other, "persona_senna": before["persona_senna"]}
