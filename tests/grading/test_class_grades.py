"""What the real nbgrader puts into the gradebook and the graded notebooks of a whole class."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from graded_class import MARKED, NAME, SCORES, autograded, feedback, grades
from nbgrader.api import Gradebook

from verkosto.grading.submission import HANDED_IN


@pytest.mark.parametrize(
    ("student", "scores"),
    [
        ("expert", (10, 5, 6, 6)),
        ("notebook-only", (10, 5, 6, 6)),
        ("zipped", (10, 5, 6, 6)),
        ("novice", (5.8, 3.58, 4.2, 4.16)),
        ("nonsense", (1, 0, 0.4, 0.12)),
        ("empty", (0, 0, 0, 0)),
    ],
)
def test_automatic_points(gradebook: Gradebook, student: str, scores: tuple[float, ...]) -> None:
    found = grades(gradebook, student)
    assert [found[name] for name in SCORES] == [(score, False) for score in scores]


@pytest.mark.parametrize("student", ["expert", "notebook-only", "novice", "nonsense"])
def test_answers_wait_for_a_marker(gradebook: Gradebook, student: str) -> None:
    found = grades(gradebook, student)
    assert [found[name] for name in MARKED] == [(None, True)] * len(MARKED)


def test_an_unanswered_exercise_needs_no_marker(gradebook: Gradebook) -> None:
    found = grades(gradebook, "empty")
    assert [found[name] for name in MARKED] == [(0, False)] * len(MARKED)
    comments = gradebook.find_submission_notebook(NAME, NAME, "empty").comments
    assert {comment.auto_comment for comment in comments} == {"Tähän ei ole vastattu."}


@pytest.mark.parametrize("student", ["missing", "corrupt"])
def test_missing_and_corrupt_answers_are_never_a_silent_zero(course: Path, gradebook: Gradebook, student: str) -> None:
    found = grades(gradebook, student)
    assert all(needs for _, needs in found.values())
    cells = autograded(course, student)
    for name in MARKED:
        assert "Opettaja katsoo tämän" in "".join(cells[name]["source"])
    assert feedback(course, student).count("Opettaja katsoo tämän") == len(SCORES + MARKED)


def test_answers_of_a_newer_course_are_scored_and_wait_for_a_person_who_is_told_in_one_line(
    course: Path, gradebook: Gradebook
) -> None:
    found = grades(gradebook, "newer")
    assert [found[name] for name in SCORES] == [(10, True), (5, True), (6, True), (6, True)]
    (told,) = [line for line in (course / "autograde.txt").read_text().splitlines() if line.startswith("newer: ")]
    assert "kurssin uudemmalla versiolla" in told
    assert told.endswith("(Harjoitukset: 3.1, 3.2, 3.3, 3.4, 3.5)")


def test_a_file_kept_for_the_marker_stays_out_of_the_feedback(course: Path) -> None:
    kept = course / "autograded" / "fi" / "in-parts" / NAME / HANDED_IN
    assert kept.exists()
    assert feedback(course, "in-parts")
    assert not list((course / "feedback").rglob(HANDED_IN))


def test_only_what_is_broken_or_refused_waits_for_review(gradebook: Gradebook) -> None:
    found = grades(gradebook, "in-parts")
    assert [found[name] for name in SCORES] == [(10, False), (5, False), (6, False), (0, True)]
    assert found["e3_5_marked"] == (None, True)


def test_what_is_refused_is_shown_to_nobody(course: Path) -> None:
    page = feedback(course, "in-parts")
    assert "puhelinnumero" in page
    assert "040 123" not in page
    assert "040 123" not in json.dumps(list(autograded(course, "in-parts").values()))


def test_what_a_student_does_to_the_notebook_changes_nothing(course: Path, gradebook: Gradebook) -> None:
    assert grades(gradebook, "tampered") == grades(gradebook, "novice")
    cells = autograded(course, "tampered")
    outputs = json.dumps([cell.get("outputs") for cell in cells.values()])
    assert "ajettu" not in outputs
    assert "imported" not in outputs
    assert any("Tätä solua ei ajettu" in "".join(cell["source"]) for cell in cells.values())


def test_the_notebook_alone_shows_its_answers(course: Path) -> None:
    shown = json.dumps(autograded(course, "notebook-only")["e3_1_widget"]["outputs"], ensure_ascii=False)
    assert "Ystäviä ja tanssia." in shown


def test_score_cells_write_nothing_to_stderr_and_end_in_a_number(course: Path) -> None:
    for student in ("expert", "empty", "missing", "corrupt"):
        cells = autograded(course, student)
        for name in SCORES:
            kinds = [(output["output_type"], output.get("name")) for output in cells[name]["outputs"]]
            assert kinds == [("display_data", None), ("execute_result", None)]
            (value,) = cells[name]["outputs"][1]["data"]["text/plain"]
            assert re.fullmatch(r"\d+\.\d+", value)
