"""What the gradebook must know before hand-ins are graded: the assignment, of which `verkosto release` tells it.

nbgrader would otherwise say so for each hand-in, in a traceback.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nbgrader.api import Gradebook, MissingEntry
from nbgrader.apps import NbGrader
from nbgrader.coursedir import CourseDirectory
from traitlets.config import Application

from verkosto.grading.feedback import language
from verkosto.messages import say


def knows(course: CourseDirectory, assignment: str) -> bool:
    """Whether the gradebook has the assignment. Makes no gradebook where there is none."""
    path = str(course.db_url).removeprefix("sqlite:///")
    if path != course.db_url and not Path(path).exists():
        return False
    with Gradebook(course.db_url, course.course_id) as gradebook:
        try:
            gradebook.find_assignment(assignment)
        except MissingEntry:
            return False
    return True


def release_first(assignment: str, **_: Any) -> None:
    """Ends the command `nbgrader autograde` with one sentence when there is nothing to grade by.

    nbgrader calls it before each hand-in; inside a server, which must not end, its own log tells.
    """
    if not Application.initialized() or not isinstance(app := Application.instance(), NbGrader):
        return
    if not knows(app.coursedir, assignment):
        raise SystemExit(say(language(), "grading-release-first", assignment=assignment, tag=language()))
