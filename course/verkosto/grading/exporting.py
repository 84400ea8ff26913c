"""`nbgrader export` as a table that a spreadsheet opens by a double click: grades.csv.

A row tells of one student and one assignment: handed in and marked, waiting for a person, not yet autograded, or not
handed in at all. Points stand only where all of them have been given; what waits is named by exercise. A student who
did a module in another language is not missing from this one, and a module that nobody has handed in is left out.

The file begins with a byte order mark, since Excel otherwise takes UTF-8 for Latin-1 ("Mäki" becomes "MÃ¤ki"). In
Finnish it has semicolons and decimal commas: a Finnish Excel puts a line with commas into one cell.
"""

from __future__ import annotations

import csv
import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from nbgrader.api import Assignment, Gradebook, MissingEntry, Student, SubmittedAssignment
from nbgrader.plugins import ExportPlugin

from verkosto.content import LANGUAGES, load_exercise, load_modules
from verkosto.grading.cells import role_of
from verkosto.grading.times import of_gradebook
from verkosto.messages import say

COLUMNS = (
    "assignment",
    "student",
    "last-name",
    "first-name",
    "email",
    "handed-in",
    "state",
    "waiting",
    "points",
    "most",
    "late",
)
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula."""

Row = dict[str, str | float | datetime | None]


class GradesExporter(ExportPlugin):  # type: ignore[misc]
    """Writes the table; `--to`, `--student` and `--assignment` are nbgrader's own."""

    def export(self, gradebook: Gradebook) -> None:
        """Writes every row there is."""
        language = os.environ.get("VERKOSTO_LANG", LANGUAGES[0])
        decimal = say(language, "grading-export-decimal")
        place = Path(self.to or "grades.csv")
        rows = list(self._rows(gradebook, language))
        with place.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, delimiter=";" if decimal == "," else ",")
            writer.writerow(say(language, f"grading-export-{column}") for column in COLUMNS)
            writer.writerows([_shown(row.get(column), decimal) for column in COLUMNS] for row in rows)
        self.log.info(say(language, "grading-exported", n=len(rows), file=str(place)))

    def _rows(self, gradebook: Gradebook, language: str) -> Iterator[Row]:
        wanted = {str(one) for one in self.student}
        known = {student.id: student for student in gradebook.students}
        for assignments in self._tasks(gradebook, language):
            collected = {assignment.name: self._collected(assignment.name) for assignment in assignments}
            ungraded = {assignment.name: self._ungraded(assignment.name) for assignment in assignments}
            everybody = known.keys() | set().union(*collected.values())
            for student_id in sorted(wanted & everybody if wanted else everybody):
                found = [
                    row
                    for assignment in assignments
                    if (row := _row(gradebook, assignment, student_id, ungraded[assignment.name], language))
                ]
                missing = _about(assignments[0], "missing", language)
                for row in found or [missing]:
                    yield {**row, **_person(known.get(student_id), student_id)}

    def _tasks(self, gradebook: Gradebook, language: str) -> Iterator[list[Assignment]]:
        """Each module's assignments, the run's language first, when somebody has handed one in or it is asked for."""
        asked = {str(one) for one in self.assignment}
        by_name = {assignment.name: assignment for assignment in gradebook.assignments}
        groups = [
            [module.text[one].slug for one in sorted(module.text, key=lambda one: one != language)]
            for module in load_modules()
        ]
        ours = {slug for slugs in groups for slug in slugs}
        groups += [[name] for name in sorted(by_name) if name not in ours]
        for slugs in groups:
            there = [by_name[slug] for slug in slugs if slug in by_name and (not asked or slug in asked)]
            if there and (asked or any(one.submissions or self._collected(one.name) for one in there)):
                yield there

    def _collected(self, assignment: str) -> set[str]:
        """The students whose hand-in has been collected, autograded or not."""
        return {path.parent.name for path in self._submitted(assignment)}

    def _ungraded(self, assignment: str) -> set[str]:
        """The students whose hand-in waits for `nbgrader autograde`: it has no graded copy, or only an older one."""
        course = self.parent.coursedir
        waiting = set()
        for path in self._submitted(assignment):
            language, student = path.parts[-3:-1]
            graded = Path(course.root, course.autograded_directory, language, student, assignment)
            new, old = (course.get_existing_timestamp(str(one)) for one in (path, graded))
            if not graded.exists() or (new and old and new > old):
                waiting.add(student)
        return waiting

    def _submitted(self, assignment: str) -> list[Path]:
        course = self.parent.coursedir
        folders = (Path(course.root, course.submitted_directory, language) for language in LANGUAGES)
        return [path for folder in folders for path in folder.glob(f"*/{assignment}")]


def _row(
    gradebook: Gradebook, assignment: Assignment, student_id: str, ungraded: set[str], language: str
) -> Row | None:
    """What is known of the student's hand-in of the assignment, None when there is none."""
    if student_id in ungraded:
        return _about(assignment, "collected", language)
    try:
        submission = gradebook.find_submission(assignment.name, student_id)
    except MissingEntry:
        return None
    waiting = _waiting(submission)
    penalty = submission.late_submission_penalty or 0.0
    return {
        **_about(assignment, "waiting" if waiting else "done", language),
        "handed-in": of_gradebook(submission.timestamp),
        "waiting": ", ".join(waiting),
        "points": None if waiting else max(0.0, submission.score - penalty),
        "late": penalty or None,
    }


def _about(assignment: Assignment, state: str, language: str) -> Row:
    most = assignment.max_score
    return {"assignment": assignment.name, "most": most, "state": say(language, f"grading-state-{state}")}


def _waiting(submission: SubmittedAssignment) -> list[str]:
    """What waits for a person, by the exercises' numbers."""
    names = {grade.name for notebook in submission.notebooks for grade in notebook.grades if grade.needs_manual_grade}
    numbers = {
        load_exercise(exercise).number if exercise else name for name in names for _, exercise in [role_of(name)]
    }
    return sorted(numbers)


def _person(student: Student | None, student_id: str) -> Row:
    if student is None:
        return {"student": student_id}
    return {
        "student": student_id,
        "last-name": student.last_name,
        "first-name": student.first_name,
        "email": student.email,
    }


def _shown(value: str | float | datetime | None, decimal: str) -> str:
    """A value as the spreadsheet is to show it; a text never as a formula."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M:%S")
    if isinstance(value, str):
        return f"'{value}" if value.startswith(FORMULA) else value
    number = f"{value:.2f}".rstrip("0").rstrip(".")
    return number.replace(".", decimal)
