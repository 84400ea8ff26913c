"""When something was handed in: nbgrader counts in UTC, people and file names in local time."""

from __future__ import annotations

import re
from datetime import UTC, datetime

IN_NAME = re.compile(r"_(\d{4}-\d\d-\d\d-\d\d-\d\d-\d\d)")
FORMAT = "%Y-%m-%d-%H-%M-%S"


def of_name(text: str) -> datetime | None:
    """The time in a file's name, by the learner's own clock; it is taken to show the same zone as this machine's."""
    try:
        return datetime.strptime(text, FORMAT).astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        return None


def of_answers(text: str) -> datetime | None:
    """The time that answers give for themselves."""
    try:
        time = datetime.fromisoformat(text)
        return time.astimezone(UTC) if time.tzinfo else time.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None


def of_gradebook(time: datetime | None) -> datetime | None:
    """A time of the gradebook's, as a person reads it."""
    return time and time.replace(tzinfo=UTC).astimezone()
