"""What a person has to look at in one graded hand-in, and why: set in the gradebook and told at the end of the run."""

from __future__ import annotations

from collections.abc import Mapping
from logging import Logger
from typing import Any

from nbformat import NotebookNode
from nbgrader.api import Gradebook

from verkosto.grading.cells import role_of
from verkosto.grading.closing import sum_up, tell_last
from verkosto.grading.standing import Answers, Mark
from verkosto.grading.submission import Submission
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
        changed = last is not None and last != digest
        if unsure:
            grade.needs_manual_grade = True
        if mark and not mark.waited and last == digest and mark.automatic == grade.auto_score:
            grade.needs_manual_grade = False
        elif unsure or submission.trouble(exercise.key, *exercise.reads.values()):
            self._unsure(cell, exercise, submission)
        else:
            if changed and grade.manual_score is not None:
                self._changed(cell, exercise, grade)
            if submission.newer:
                grade.needs_manual_grade = True
                self._show(cell, say(self._language, "grading-look-newer"), exercise)
        self._answers.keep(grade, digest)
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

    def _unsure(self, cell: NotebookNode, exercise: Exercise, submission: Submission) -> None:
        trouble = submission.trouble(exercise.key, *exercise.reads.values())
        if trouble:
            self._add(trouble.told(self._language), exercise)
        else:
            self._show(cell, say(self._language, "grading-look-failed"), exercise)

    def _changed(self, cell: NotebookNode, exercise: Exercise, grade: Any) -> None:
        """New work: a mark given for other automatic points goes, one given by the rubric waits to be looked at."""
        if role_of(grade.name)[0] == "score":
            self._show(cell, say(self._language, "grading-look-replaced", points=grade.manual_score), exercise)
            grade.manual_score = None
            grade.needs_manual_grade = True
        else:
            self._show(cell, say(self._language, "grading-look-changed"), exercise)

    def _show(self, cell: NotebookNode, why: str, exercise: Exercise) -> None:
        """Tells it on the marker's page too, above the cell, which itself says nothing of it."""
        cell.metadata["verkosto"].setdefault("look", []).append(why)
        self._add(why, exercise)

    def _add(self, why: str, exercise: Exercise) -> None:
        self._why.setdefault(why, []).append(exercise.number)
