"""What waits for a person, with its reason, until that person has settled it, and what an instructor is told of it.

The gradebook is filled by nbgrader alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from logging import getLogger
from pathlib import Path

import pytest
from answer_sets import documents
from nbformat import NotebookNode, from_dict
from nbgrader.api import Grade, Gradebook

from verkosto.content import load_exercise
from verkosto.grading.cells import role_of
from verkosto.grading.feedback_points import tell_unfinished
from verkosto.grading.review import Review
from verkosto.grading.standing import answer_digest, marks_before
from verkosto.grading.submission import Submission, Trouble

pytestmark = pytest.mark.filterwarnings("ignore:Object of type:sqlalchemy.exc.SAWarning")  # of nbgrader's own queries

ABOUT = {"notebook": "m3", "assignment": "m3", "student": "ann"}
FIRST = Submission(documents("novice"))
CHANGED = Submission(documents("expert"))
UNREAD = Submission(whole=Trouble("answers-not-json"))
LOG = getLogger("grading")
NONE_WAITS = "Pisteytettiin yksi palautus. Käsin arvioitavaa ei ole."
ONE_WAITS = "Pisteytettiin yksi palautus. Käsin arvioitavaa on yhdessä."


class HandIn:
    """A hand-in that is graded again and again, as nbgrader does it."""

    def __init__(self, gradebook: Gradebook, caplog: pytest.LogCaptureFixture) -> None:
        self._gradebook, self._caplog = gradebook, caplog
        gradebook.add_assignment("m3")
        gradebook.add_notebook("m3", "m3")
        for cell in ("e3_1_marked", "e3_2_score"):
            gradebook.add_grade_cell(cell, "m3", "m3", max_score=9, cell_type="markdown")
        gradebook.add_student("ann")
        gradebook.add_submission("m3", "ann")

    @property
    def told(self) -> list[str]:
        """What the last run ended with."""
        return self._caplog.messages

    def grade(self, cell: str) -> Grade:
        return self._gradebook.find_grade(cell, "m3", "m3", "ann")

    def waits(self, cell: str) -> bool:
        return bool(self.grade(cell).needs_manual_grade)

    def graded(self, name: str, submission: Submission, automatic: float | None = None) -> list[str]:
        """Grades one cell anew; what the marker's page says above it."""
        before = marks_before(self._gradebook, ABOUT)
        grade = self.grade(name)
        grade.auto_score = automatic
        grade.needs_manual_grade = grade.manual_score is not None or automatic is None
        role, exercise_id = role_of(name)
        exercise = load_exercise(exercise_id)
        digest = answer_digest(exercise, role, submission, Path("nowhere"))
        cell: NotebookNode = from_dict(
            {"cell_type": "markdown", "metadata": {"nbgrader": {"grade_id": name}, "verkosto": {"answer": digest}}}
        )
        self._caplog.clear()
        review = Review(self._gradebook, ABOUT, "fi", before)
        review.settle(cell, exercise, submission, unsure=False)
        review.tell(LOG)
        return list(cell.metadata["verkosto"].get("look", []))

    def settle(self, name: str, points: float | None) -> None:
        """A person gives points, or confirms those there are, as the Formgrader does it."""
        grade = self.grade(name)
        grade.manual_score, grade.needs_manual_grade = points, False


@pytest.fixture
def hand_in(caplog: pytest.LogCaptureFixture) -> Iterator[HandIn]:
    with Gradebook("sqlite:///:memory:") as gradebook:
        yield HandIn(gradebook, caplog)


def test_sound_answers_wait_for_nobody(hand_in: HandIn) -> None:
    assert not hand_in.graded("e3_2_score", FIRST, 3.58)
    assert not hand_in.waits("e3_2_score")
    assert hand_in.told == [NONE_WAITS]


def test_points_given_for_automatic_ones_go_once_and_wait_until_confirmed(hand_in: HandIn) -> None:
    hand_in.graded("e3_2_score", FIRST, 3.58)
    hand_in.settle("e3_2_score", 4)
    assert not hand_in.graded("e3_2_score", FIRST, 3.58)
    assert not hand_in.waits("e3_2_score")
    for _ in range(3):
        (look,) = hand_in.graded("e3_2_score", CHANGED, 5)
        assert "annettu käsin 4 p" in look
        assert hand_in.told == [f"ann: {look} (Harjoitukset: 3.2)", ONE_WAITS]
        assert hand_in.waits("e3_2_score")
        assert hand_in.grade("e3_2_score").manual_score is None
    hand_in.settle("e3_2_score", None)
    assert not hand_in.graded("e3_2_score", CHANGED, 5)
    assert not hand_in.waits("e3_2_score")
    assert hand_in.told == [NONE_WAITS]


def test_a_mark_by_the_rubric_waits_with_its_reason_through_more_hand_ins(hand_in: HandIn) -> None:
    hand_in.graded("e3_1_marked", FIRST)
    hand_in.settle("e3_1_marked", 7)
    for submission in (CHANGED, CHANGED, UNREAD, FIRST):
        (look,) = hand_in.graded("e3_1_marked", submission)
        assert "Vastaus on muuttunut arvion jälkeen" in look
        assert look in hand_in.told[0]
        assert hand_in.waits("e3_1_marked")
        assert hand_in.grade("e3_1_marked").manual_score == 7


def test_work_that_was_unreadable_in_between_waits_as_changed_work(hand_in: HandIn) -> None:
    hand_in.graded("e3_1_marked", FIRST)
    hand_in.settle("e3_1_marked", 7)
    assert not hand_in.graded("e3_1_marked", UNREAD)
    assert "answers.json katkeaa kesken tai ei ole JSON-tiedosto. Pyydä työ uudelleen" in hand_in.told[0]
    (look,) = hand_in.graded("e3_1_marked", CHANGED)
    assert "Vastaus on muuttunut arvion jälkeen" in look


def test_points_given_for_automatic_ones_that_a_new_key_changes_wait_with_the_reason(hand_in: HandIn) -> None:
    hand_in.graded("e3_2_score", FIRST, 3)
    hand_in.settle("e3_2_score", 4)
    for _ in range(2):
        (look,) = hand_in.graded("e3_2_score", FIRST, 5)
        assert "Käsin annetut 4 p ovat yhä voimassa" in look
        assert hand_in.waits("e3_2_score")
        assert hand_in.grade("e3_2_score").manual_score == 4


def test_work_of_a_newer_course_waits_each_time_until_confirmed_and_again_when_it_changes(hand_in: HandIn) -> None:
    newer = Submission(documents("expert"), newer=True)
    for _ in range(2):
        (look,) = hand_in.graded("e3_2_score", newer, 5)
        assert look in hand_in.told[0]
        assert hand_in.waits("e3_2_score")
    hand_in.settle("e3_2_score", None)
    assert not hand_in.graded("e3_2_score", newer, 5)
    assert not hand_in.waits("e3_2_score")
    assert hand_in.graded("e3_2_score", Submission(documents("novice"), newer=True), 5)
    assert hand_in.waits("e3_2_score")


def test_an_exercise_opened_and_left_empty_is_told_as_such_and_waits_for_nobody(hand_in: HandIn) -> None:
    assert not hand_in.graded("e3_2_score", Submission(documents("empty")), 0)
    assert "jätetty tyhjäksi" in hand_in.told[0]
    assert not hand_in.waits("e3_2_score")


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
