"""The points at the head of the feedback, whose marking is unfinished, and whose page is older than their marks.

What waits for a person is no 0 points.
"""

from __future__ import annotations

from collections.abc import Iterable
from logging import Logger
from typing import Any

from nbformat import NotebookNode

from verkosto.content import load_exercise
from verkosto.grading.cells import grade_id_of, kept_notebook, role_of
from verkosto.grading.closing import sum_up, tell_last
from verkosto.grading.feedback import language
from verkosto.grading.outdated import marks_digest, tell_outdated
from verkosto.grading.preprocessors import Step, language_of, scored
from verkosto.messages import say


class TellPoints(Step):
    """For the feedback: points by exercise, what waits for a person, and what a person has given other points."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        tell_outdated(self.parent.parent, self.log, language())

    def take(self, notebook: NotebookNode, resources: dict[str, Any]) -> None:
        """Puts into `resources["nbgrader"]` what the page tells of points.

        `open` are the ids of what waits, `given` of what a person alone gave points, `replaced` the automatic points by
        the ids of those that a person changed, `exercises` the points by exercise, `marks` a digest of all marks.
        """
        about = resources["nbgrader"]
        tongue = language_of(notebook)
        names = [name for cell in notebook.cells if (name := grade_id_of(cell))]
        with kept_notebook(resources) as (gradebook, _):
            kept = gradebook.find_submission_notebook(about["notebook"], about["assignment"], about["student"])
            about["open"] = [grade.name for grade in kept.grades if grade.needs_manual_grade]
            alone = {grade_id_of(cell) for cell in notebook.cells if cell.cell_type == "code" and not scored(cell)}
            other = {grade.name: grade.auto_score for grade in kept.grades if grade.score != grade.auto_score}
            about["given"] = [name for name in other if name in alone]
            about["replaced"] = {name: points for name, points in other.items() if name not in alone}
            about["marks"] = marks_digest(kept)
            grades = {grade.name: (grade.score, grade.max_score) for grade in kept.grades}
        settled = [grades[name] for name in grades if name not in about["open"]]
        about["settled"] = sum(points for points, _ in settled)
        about["settled_most"] = sum(most for _, most in settled)
        tell_unfinished(self.log, tongue, about["student"], about["open"])
        graded = [(role_of(name)[1], name) for name in names if name in grades]
        about["exercises"] = []
        for exercise in dict.fromkeys(exercise for exercise, _ in graded if exercise):
            mine = [name for one, name in graded if one == exercise]
            waiting = [name for name in mine if name in about["open"]]
            content = load_exercise(exercise)
            about["exercises"].append(
                {
                    "title": f"{content.number} {content.text[tongue].title}",
                    "place": next((name for name in names if name.endswith(f"{exercise}_task")), mine[0]),
                    "points": sum(grades[name][0] for name in mine),
                    "most": sum(grades[name][1] for name in mine),
                    "open": "all" if waiting == mine else "some" if waiting else "no",
                }
            )


def tell_unfinished(log: Logger, language: str, student: str, waiting: Iterable[str]) -> None:
    """Tells when the run ends what of a student's hand-in waits for a person, given the grades' names."""
    numbers = {
        load_exercise(exercise).number if exercise else name for name in waiting for exercise in [role_of(name)[1]]
    }
    if numbers:
        told = say(
            language,
            "grading-look-exercises",
            why=say(language, "grading-look-unfinished"),
            numbers=", ".join(sorted(numbers)),
        )
        tell_last(log, say(language, "grading-collect-student", student=student, told=told))
    sum_up(log, language, "grading-fed-back", n=1, waiting=int(bool(numbers)))
