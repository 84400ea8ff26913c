"""Which students' feedback pages are older than their marks.

nbgrader leaves a page that is there alone unless it is told `--force`, and says nothing of it. Each page holds a digest
of the marks that it was made of; where the gradebook has others by now, the instructor is told.
"""

from __future__ import annotations

import json
from hashlib import sha256
from html.parser import HTMLParser
from logging import Logger
from pathlib import Path

from nbgrader.api import Gradebook, MissingEntry, SubmittedNotebook
from nbgrader.converters import GenerateFeedback

from verkosto.grading.closing import tell_last
from verkosto.messages import say

NAME = "verkosto-marks"
"""The name of the meta element that holds the digest."""


def marks_digest(notebook: SubmittedNotebook) -> str:
    """A digest of all points and comments of a hand-in, and of what waits."""
    grades = sorted((one.name, one.score, one.needs_manual_grade) for one in notebook.grades)
    comments = sorted((one.name, one.comment or "") for one in notebook.comments)
    return sha256(json.dumps([grades, comments]).encode()).hexdigest()


def tell_outdated(converter: GenerateFeedback, log: Logger, language: str) -> None:
    """Names when the run ends those whose page this run leaves as it is though their marks have changed."""
    if converter.force:
        return
    course, students = converter.coursedir, []
    with Gradebook(course.db_url) as gradebook:
        for path in sorted(Path(one) for places in converter.assignments.values() for one in places):
            assignment, student = path.parent.name, path.parent.parent.name
            page = Path(course.format_path(course.feedback_directory, student, assignment)) / f"{path.stem}.html"
            times = [course.get_existing_timestamp(str(one.parent)) for one in (path, page)]
            made_anew = not page.exists() or (all(times) and times[0] > times[1])
            if not made_anew and _outdated(page, gradebook, path.stem, assignment, student):
                students.append(student)
    if students:
        tell_last(log, say(language, "grading-fed-back-outdated", n=len(students), students=", ".join(students)))


def _outdated(page: Path, gradebook: Gradebook, notebook: str, assignment: str, student: str) -> bool:
    try:
        marks = marks_digest(gradebook.find_submission_notebook(notebook, assignment, student))
    except MissingEntry:
        return False
    return marks_in(page.read_text(encoding="utf-8", errors="replace")) != marks


def marks_in(page: str) -> str | None:
    """The digest that a feedback page holds; None where it holds none."""
    reader = _Metas()
    reader.feed(page)
    return reader.found.get(NAME)


class _Metas(HTMLParser):
    """What a page's meta elements say by name, the first of each name."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str | None, str | None] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "meta":
            said = dict(attrs)
            self.found.setdefault(said.get("name"), said.get("content"))
