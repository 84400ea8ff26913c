"""What waits for a person, and what an instructor is told of it, by a gradebook that nbgrader alone has filled."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from dataclasses import replace

import pytest
from answer_sets import documents
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell
from nbgrader.api import Gradebook

from verkosto.content import load_exercise
from verkosto.grading.feedback_points import tell_unfinished
from verkosto.grading.review import Review
from verkosto.grading.standing import Mark, marks_before
from verkosto.grading.submission import Submission

pytestmark = pytest.mark.filterwarnings("ignore:Object of type:sqlalchemy.exc.SAWarning")  # of nbgrader's own queries

ABOUT = {"assignment": "m3", "notebook": "m3", "student": "ann"}
SCORE = "e3_1_score"
SOUND = Submission(documents("expert"))
NEWER = replace(SOUND, newer=True)
LOG = logging.getLogger("grading")


@pytest.fixture
def gradebook() -> Iterator[Gradebook]:
    """One hand-in with 10 automatic points in one cell."""
    with Gradebook("sqlite:///:memory:") as kept:
        kept.add_assignment("m3")
        kept.add_notebook("m3", "m3")
        kept.add_grade_cell(SCORE, "m3", "m3", max_score=10, cell_type="code")
        kept.add_student("ann")
        kept.add_submission("m3", "ann")
        grade = kept.find_grade(SCORE, "m3", "m3", "ann")
        grade.auto_score, grade.needs_manual_grade = 10, False
        kept.db.commit()
        yield kept


def reviewed(
    gradebook: Gradebook, submission: Submission, before: Mapping[str, Mark], answer: str = "as it was"
) -> NotebookNode:
    """The score cell once the hand-in has been reviewed and told of."""
    cell: NotebookNode = new_code_cell(metadata={"nbgrader": {"grade_id": SCORE}, "verkosto": {"answer": answer}})  # type: ignore[no-untyped-call]
    review = Review(gradebook, ABOUT, "fi", before)
    review.settle(cell, load_exercise("e3_1"), submission, unsure=False)
    gradebook.db.commit()
    review.tell(LOG)
    return cell


def waits(gradebook: Gradebook) -> bool:
    return bool(gradebook.find_grade(SCORE, "m3", "m3", "ann").needs_manual_grade)


def test_sound_answers_wait_for_nobody(gradebook: Gradebook, caplog: pytest.LogCaptureFixture) -> None:
    cell = reviewed(gradebook, SOUND, {})
    assert not waits(gradebook)
    assert "look" not in cell.metadata["verkosto"]
    assert caplog.messages == ["Pisteytettiin yksi palautus. Käsin arvioitavaa ei ole."]


def test_answers_of_a_newer_course_wait_and_it_is_told_at_the_cell_and_at_the_end(
    gradebook: Gradebook, caplog: pytest.LogCaptureFixture
) -> None:
    cell = reviewed(gradebook, NEWER, {})
    assert waits(gradebook)
    (why,) = cell.metadata["verkosto"]["look"]
    assert "kurssin uudemmalla versiolla" in why
    assert caplog.messages == [
        f"ann: {why} (Harjoitukset: 3.1)",
        "Pisteytettiin yksi palautus. Käsin arvioitavaa on yhdessä.",
    ]


@pytest.mark.parametrize(("answer", "again"), [("as it was", False), ("another", True)])
def test_points_that_a_person_confirmed_stand_while_a_newer_courses_answers_are_the_same(
    gradebook: Gradebook, answer: str, again: bool
) -> None:
    reviewed(gradebook, NEWER, {})
    gradebook.find_grade(SCORE, "m3", "m3", "ann").needs_manual_grade = False
    gradebook.db.commit()
    cell = reviewed(gradebook, NEWER, marks_before(gradebook, ABOUT), answer)
    assert waits(gradebook) == again
    assert ("look" in cell.metadata["verkosto"]) == again


@pytest.mark.parametrize(
    ("waiting", "told"),
    [
        (
            ["e3_5_marked", "e3_1_score", "e3_1_marked"],
            [
                "ann: Arviointi on kesken, ja palaute kertoo sen. (Harjoitukset: 3.1, 3.5)",
                "Tehtiin yksi palaute. Yhden opiskelijan arviointi on kesken.",
            ],
        ),
        (["mine"], ["(Harjoitukset: mine)", "Yhden opiskelijan arviointi on kesken."]),
        ([], ["Tehtiin yksi palaute. Kaikki on arvioitu."]),
    ],
    ids=["by exercise, each once", "a cell that is not the course's", "nothing"],
)
def test_what_is_unfinished_is_told_when_the_feedback_is_made(
    caplog: pytest.LogCaptureFixture, waiting: list[str], told: list[str]
) -> None:
    tell_unfinished(LOG, "fi", "ann", waiting)
    assert len(caplog.messages) == len(told)
    for message, sentence in zip(caplog.messages, told, strict=True):
        assert sentence in message
