"""Collecting the zips that learners handed in, as a learning platform gives them to the instructor.

The archive folder holds, for each learner, a folder or a zip whose name begins with the learner's id; what
follows an underscore is the platform's own ("ann", "ann_1234_assignsubmission_file_",
"ann_03-persona_2026-11-24-14-32-05"). Of several hand-ins the latest counts, by the time in the zip's name.
"""

from __future__ import annotations

import re
from datetime import datetime

from nbgrader.plugins import FileNameCollectorPlugin

PLACE = re.compile(r".*[/\\]extracted[/\\](?P<student_id>[^/\\_]+)[^/\\]*[/\\](?:.*[/\\])?(?P<file_id>[^/\\]+)$")
TIME = re.compile(r".*_(\d{4}-\d\d-\d\d-\d\d-\d\d-\d\d)[^/\\]*[/\\][^/\\]+$")

UNKNOWN_TIME = "1970-01-01 00:00:00"
"""For a hand-in whose name tells no time, so that nbgrader can still compare."""


class HandInCollector(FileNameCollectorPlugin):  # type: ignore[misc]
    """Tells nbgrader whose a collected file is, and from when."""

    def _match(self, filename: str) -> dict[str, str] | None:
        place = PLACE.match(filename)
        if place is None:
            self.log.warning("Nobody's file: %s", filename)
            return None
        time = TIME.match(filename)
        moment = datetime.strptime(time[1], "%Y-%m-%d-%H-%M-%S") if time else None
        return {**place.groupdict(), "timestamp": str(moment) if moment else UNKNOWN_TIME}
