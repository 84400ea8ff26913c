"""What a person has to look at in one graded hand-in, and why: set in the gradebook and told at the end of the run."""

from __future__ import annotations

from collections.abc import Mapping
from logging import Logger
from typing import Any

from nbformat import NotebookNode
from nbgrader.api import Grade, Gradebook

from verkosto.grading.cells import role_of
from verkosto.grading.closing import sum_up, tell_last
from verkosto.grading.standing import Answers, Mark, Reason
from verkosto.grading.submission import Submission, Trouble
from verkosto.messages import say
from verkosto.models.exercise import Exercise


class Review:
    """The review of one hand-in."""

    def __init__(self, gradebook: Gradebook, about: dict[str, Any], language: str, before: Mapping[str, Mark]) -> None:
        self._gradebook, self._about, self._language, self._before = gradebook, about, language, before
        self._answers = Answers(gradebook)
        self._why: dict[str, list[str]] = {}
        self._waits = False

    def settle(self, cell: NotebookNode, exercise: Exercise, submission: Submission, unsure: bool) -> None:
        """Decides whether this cell's grade waits for a person; `unsure` when its score cell gave no points."""
        about, name = self._about, cell.metadata["nbgrader"]["grade_id"]
        grade = self._gradebook.find_grade(name, about["notebook"], about["assignment"], about["student"])
        digest = cell.metadata["verkosto"]["answer"]
        last, mark = self._answers.of(grade), self._before.get(name)
        waits_for = self._answers.waits_for(grade) if mark and mark.waited else []
        if unsure:
            grade.needs_manual_grade = True
        if mark and not mark.waited and last == digest and mark.automatic == grade.auto_score:
            grade.needs_manual_grade = False
        else:
            trouble = submission.trouble_of(exercise)
            if unsure or trouble:
                self._unsure(cell, exercise, trouble)
            else:
                if mark and last is not None and grade.manual_score is not None:
                    reason = _new_work(grade) if last != digest else _new_points(grade, mark)
                    waits_for += [reason] if reason and reason not in waits_for else []
                if submission.newer:
                    self._show(cell, ("grading-look-newer", {}), exercise)
                    grade.needs_manual_grade = True
                elif not (grade.needs_manual_grade or waits_for or submission.answered(exercise)):
                    self._add(say(self._language, "grading-look-empty"), exercise)
            for reason in waits_for:
                self._show(cell, reason, exercise)
                grade.needs_manual_grade = True
        self._answers.keep(grade, digest, waits_for)
        self._waits = self._waits or bool(grade.needs_manual_grade)

    def tell(self, log: Logger) -> None:
        """Tells the instructor of this hand-in when the run ends."""
        told = " ".join(
            say(self._language, "grading-look-exercises", why=why, numbers=", ".join(dict.fromkeys(numbers)))
            for why, numbers in self._why.items()
        )
        if told:
            student = self._about["student"]
            tell_last(log, say(self._language, "grading-collect-student", student=student, told=told))
        sum_up(log, self._language, "grading-graded", n=1, waiting=int(self._waits))

    def _unsure(self, cell: NotebookNode, exercise: Exercise, trouble: Trouble | None) -> None:
        if trouble:
            mend = say(self._language, "grading-mend-marker", what=trouble.mended_by)
            self._add(f"{trouble.told(self._language)} {mend}", exercise)
        else:
            self._show(cell, ("grading-look-failed", {}), exercise)

    def _show(self, cell: NotebookNode, reason: Reason, exercise: Exercise) -> None:
        """Tells it on the marker's page too, above the cell, which itself says nothing of it."""
        message, arguments = reason
        why = say(self._language, message, **arguments)
        cell.metadata["verkosto"].setdefault("look", []).append(why)
        self._add(why, exercise)

    def _add(self, why: str, exercise: Exercise) -> None:
        self._why.setdefault(why, []).append(exercise.number)


def _new_work(grade: Grade) -> Reason:
    """A mark given for other automatic points goes, one given by the rubric stays to be looked at."""
    if role_of(grade.name)[0] == "score":
        points, grade.manual_score = grade.manual_score, None
        return ("grading-look-replaced", {"points": points})
    return ("grading-look-changed", {})


def _new_points(grade: Grade, mark: Mark) -> Reason | None:
    """The work is the same, but its automatic points are not: the key or the course has changed."""
    same = mark.automatic == grade.auto_score
    return None if same else ("grading-look-rescored", {"points": grade.manual_score})
