"""What is missing, damaged or refused is never taken for an empty answer."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from answer_sets import answers_file
from keys import keys

from verkosto.grading.scores import grade
from verkosto.grading.submission import UNANSWERED, read_submission
from verkosto.messages import say

Json = dict[str, Any]


def put(folder: Path, beside: Json | str | None, embedded: Any = None) -> Path:
    if beside is not None:
        text = beside if isinstance(beside, str) else json.dumps(beside, ensure_ascii=False)
        (folder / "answers.json").write_text(text, encoding="utf-8")
    notebook = {
        "metadata": {"verkosto": {"answers": embedded}},
        "cells": [],
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    (folder / "module.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
    return folder


def later(content: Json) -> Json:
    return {**deepcopy(content), "saved_at": "2026-11-25T12:00:00+00:00"}


EXPERT, NOVICE = answers_file("expert"), answers_file("novice")


def points(folder: Path, exercise_id: str = "e3_1") -> tuple[float, str | None]:
    result = grade(exercise_id, "fi", keys("fi")[exercise_id], read_submission(folder))
    return result.points, result.trouble.message if result.trouble else None


def test_the_file_beside_counts(tmp_path: Path) -> None:
    submission = read_submission(put(tmp_path, EXPERT))
    assert points(tmp_path) == (10.0, None)
    assert submission.as_handed_in


def test_what_the_notebook_carries_counts_alone(tmp_path: Path) -> None:
    submission = read_submission(put(tmp_path, None, EXPERT))
    assert points(tmp_path) == (10.0, None)
    assert not submission.as_handed_in


def test_the_newer_of_the_two_counts(tmp_path: Path) -> None:
    put(tmp_path, NOVICE, later(EXPERT))
    assert points(tmp_path) == (10.0, None)
    put(tmp_path, later(EXPERT), NOVICE)
    assert points(tmp_path) == (10.0, None)


@pytest.mark.parametrize("embedded", [None, "text", {"documents": []}, 7])
def test_nothing_at_all_is_missing_and_not_zero(tmp_path: Path, embedded: Any) -> None:
    put(tmp_path, None, embedded)
    earned, trouble = points(tmp_path)
    assert earned == 0
    assert trouble


def test_a_broken_notebook_beside_a_good_file_is_no_trouble(tmp_path: Path) -> None:
    put(tmp_path, EXPERT)
    (tmp_path / "module.ipynb").write_text("{", encoding="utf-8")
    assert points(tmp_path) == (10.0, None)


@pytest.mark.parametrize("text", ["", "null", "[]", "{", '{"format": 1}', '{"format": 1, "documents": {"persona_se'])
def test_a_broken_file_is_a_trouble_of_every_exercise(tmp_path: Path, text: str) -> None:
    put(tmp_path, text)
    for exercise_id in keys("fi"):
        earned, trouble = points(tmp_path, exercise_id)
        assert earned == 0
        assert trouble and say("fi", trouble)


def test_what_the_notebook_carries_fills_the_gaps_of_a_broken_file(tmp_path: Path) -> None:
    put(tmp_path, "{", EXPERT)
    assert points(tmp_path) == (10.0, None)


def test_one_broken_document_troubles_its_own_exercises_only(tmp_path: Path) -> None:
    broken = deepcopy(EXPERT)
    broken["documents"]["persona_oona"] = {"kind": "persona", "variants": []}
    put(tmp_path, broken)
    assert points(tmp_path, "e3_1") == (10.0, None)
    assert points(tmp_path, "e3_4")[1] == "answers-document-damaged"


def test_an_exercise_is_in_trouble_with_what_it_reads(tmp_path: Path) -> None:
    broken = deepcopy(EXPERT)
    broken["documents"]["persona_senna"] = {"kind": "persona", "variants": []}
    put(tmp_path, broken)
    assert points(tmp_path, "e3_2")[1] == "answers-document-damaged"


def test_an_exercise_that_is_not_there_at_all_is_no_zero_and_one_left_empty_is(tmp_path: Path) -> None:
    some = deepcopy(EXPERT)
    del some["documents"]["persona_oona"]
    put(tmp_path, some)
    assert points(tmp_path, "e3_4") == (0.0, UNANSWERED)
    assert "ei ole tähän harjoitukseen mitään vastausta" in say("fi", UNANSWERED)
    assert points(tmp_path, "e3_1") == (10.0, None)
    some["documents"]["persona_oona"] = answers_file("empty")["documents"]["persona_oona"]
    put(tmp_path, some)
    assert points(tmp_path, "e3_4") == (0.0, None)


def test_a_real_persons_details_are_refused_and_not_repeated(tmp_path: Path) -> None:
    private = deepcopy(EXPERT)
    code = "131052-308T"
    private["documents"]["persona_oona"]["variants"][0]["name"] = f"Oona {code}"
    put(tmp_path, private)
    submission = read_submission(tmp_path)
    result = grade("e3_4", "fi", keys("fi")["e3_4"], submission)
    assert result.trouble and result.points == 0
    assert "henkilötunnus" in result.html()
    assert code not in result.html()
    assert "persona_oona" not in submission.documents
    assert not submission.as_handed_in


def test_all_that_is_refused_is_named_by_kind_and_place_each_once(tmp_path: Path) -> None:
    private = deepcopy(EXPERT)
    first, second = private["documents"]["writing_senna"]["answers"][:2]
    first["text"] = "Numero 040 123 4567 ja oona@example.org."
    second["text"] = "Toinen 040 123 4567."
    put(tmp_path, private)
    trouble = read_submission(tmp_path).trouble("writing_senna")
    assert trouble
    told = trouble.told("fi")
    assert "puhelinnumero (merkit 8–19, 2 tekstissä), sähköpostiosoite (merkit 24–39)." in told
    assert told.count("puhelinnumero") == told.count("sähköpostiosoite") == 1
    assert "040" not in told and "oona" not in told


def test_answers_of_a_newer_course_are_graded_and_told_to_be_newer(tmp_path: Path) -> None:
    put(tmp_path, {**EXPERT, "format": 9})
    assert points(tmp_path) == (10.0, None)
    assert read_submission(tmp_path).newer
    put(tmp_path, EXPERT, {**NOVICE, "format": 9})
    assert not read_submission(tmp_path).newer, "the file beside counts"
    put(tmp_path, NOVICE, {**later(EXPERT), "format": 9})
    assert read_submission(tmp_path).newer, "what the notebook carries counts"


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "other"
    elsewhere.mkdir()
    put(elsewhere, EXPERT)
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "answers.json").symlink_to(elsewhere / "answers.json")
    assert points(mine)[1] == "answers-not-a-file"
