"""Collecting the zips that learners handed in, as a learning platform gives them to the instructor.

The archive folder holds, for each learner, a folder or a zip whose name begins with the learner's id. What a
platform or the course adds after an underscore is left out: "_1234_assignsubmission_file_" and the hand-in's own
name ("_03-persona_2026-11-24-14-32-05"). Of several hand-ins the latest counts, by the time in the zip's name. A
hand-in that carries its own name only is nobody's, so it is left and told of.
"""

from __future__ import annotations

import re
from datetime import datetime

from nbgrader.plugins import FileNameCollectorPlugin

from verkosto.content import load_modules

PLACE = re.compile(r".*[/\\]extracted[/\\](?P<folder>[^/\\]+)[/\\](?:.*[/\\])?(?P<file_id>[^/\\]+)$")
ADDED = re.compile(r"(_\d+)?_assignsubmission_.*$|_\d{4}-\d\d-\d\d-\d\d-\d\d-\d\d.*$")
TIME = re.compile(r".*_(\d{4}-\d\d-\d\d-\d\d-\d\d-\d\d)[^/\\]*[/\\][^/\\]+$")

UNKNOWN_TIME = "1970-01-01 00:00:00"
"""For a hand-in whose name tells no time, so that nbgrader can still compare."""


class HandInCollector(FileNameCollectorPlugin):  # type: ignore[misc]
    """Tells nbgrader whose a collected file is, and from when."""

    def _match(self, filename: str) -> dict[str, str] | None:
        place = PLACE.match(filename)
        student = self._student(place["folder"]) if place else ""
        if place is None or not student:
            self.log.error(
                "%s is nobody's: begin the name of its zip or folder with the student's id and an underscore", filename
            )
            return None
        time = TIME.match(filename)
        moment = datetime.strptime(time[1], "%Y-%m-%d-%H-%M-%S") if time else None
        timestamp = str(moment) if moment else UNKNOWN_TIME
        return {"student_id": student, "file_id": place["file_id"], "timestamp": timestamp}

    @staticmethod
    def _student(folder: str) -> str:
        """The learner's id in a folder's name, or nothing."""
        name = ADDED.sub("", folder)
        module = next((slug for slug in _slugs() if name == slug or name.endswith(f"_{slug}")), None)
        return name.removesuffix(module).removesuffix("_") if module else name


def _slugs() -> list[str]:
    return [text.slug for module in load_modules() for text in module.text.values()]
