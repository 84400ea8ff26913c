"""The pre-save hook: our notebooks carry the answers, others are left alone, no save is ever stopped."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from verkosto.answers import AnswerStore, read_answers
from verkosto.lab import embedding
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


def said(text: str) -> dict[str, Any]:
    """A piece of writing with this answer."""
    return {**WRITING, "answers": [{"id": "child", "text": text, "passed": False}]}


@pytest.fixture
def carried(tmp_path: Path) -> dict[str, Any]:
    """The documents that the learner's notebook carries on disk. The kernel is gone: nobody has them in memory."""
    path = tmp_path / "m" / "answers.json"
    path.parent.mkdir()
    store = AnswerStore(path)
    store.change("writing_senna", WRITING, said("Arja"))
    store.change("persona_senna", PERSONA, PERSONA)
    return save_on_disk(model(**OURS), tmp_path)


def test_the_notebook_keeps_what_a_file_put_in_the_answers_place_lacks(tmp_path: Path, carried: dict[str, Any]) -> None:
    answers(tmp_path, file_of(writing_senna=carried["writing_senna"]))
    assert save_on_disk(model(**OURS), tmp_path) == carried


def test_the_notebook_keeps_what_a_file_put_in_the_answers_place_says_otherwise(
    tmp_path: Path, carried: dict[str, Any]
) -> None:
    answers(tmp_path, file_of(**{**carried, "writing_senna": said("Jonne")}))
    assert save_on_disk(model(**OURS), tmp_path) == carried


def test_the_notebook_takes_a_file_put_in_the_answers_place_that_holds_all_it_carries(
    tmp_path: Path, carried: dict[str, Any]
) -> None:
    answers(tmp_path, file_of(**carried, persona_other=PERSONA))
    assert save_on_disk(model(**OURS), tmp_path) == {**carried, "persona_other": PERSONA}


def test_answers_that_the_system_does_not_let_be_read_are_told_of_and_stop_no_save(
    tmp_path: Path, carried: dict[str, Any], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refused(path: Path) -> None:
        raise PermissionError(f"{path.name} is locked")

    monkeypatch.setattr(embedding, "read_answers", refused)
    held = save(model(**OURS, answers={"format": 1, "saved_at": None, "documents": carried}), tmp_path)
    assert held["metadata"]["verkosto"]["answers"]["documents"] == carried
    assert "answers.json is locked" in caplog.text


def test_work_in_whose_place_a_file_was_put_stays_in_the_notebook_until_it_is_put_aside(
    tmp_path: Path, carried: dict[str, Any]
) -> None:
    answers(tmp_path, file_of(writing_senna=said("Jonne")))
    assert save_on_disk(model(**OURS), tmp_path) == carried
    AnswerStore(tmp_path / "m" / "answers.json")
    (aside,) = (tmp_path / "m").glob("answers.before-*.json")
    assert read_answers(aside).documents == carried
    after = save_on_disk(model(**OURS), tmp_path)
    assert after == {"writing_senna": said("Jonne"), "persona_senna": carried["persona_senna"]}
