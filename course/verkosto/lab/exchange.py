"""nbgrader's exchange, where there is one: the work goes through nbgrader's own ExchangeSubmit."""

from __future__ import annotations

import shutil
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

KEPT_BESIDE = "answers.?*.json"
"""Answers that were kept aside, in a learner's folder; they are the learner's own and are not sent."""


class ExchangeRefused(Exception):
    """The exchange is there but did not take the work; the message is nbgrader's own words."""


def is_there() -> bool:
    """Whether an exchange is configured that takes hand-ins."""
    return find_spec("nbgrader") is not None and _configuration() is not None


def submit(assignment: Path, work: dict[str, bytes]) -> bool:
    """Submits an assignment's folder with `work`, file by file, in the place of what lies there.

    False where no exchange is configured. Raises ExchangeRefused, OSError.
    """
    config = _configuration() if find_spec("nbgrader") else None
    if config is None:
        return False
    from nbgrader.auth import Authenticator
    from nbgrader.coursedir import CourseDirectory
    from nbgrader.exchange import ExchangeError, ExchangeFactory

    with TemporaryDirectory() as place:
        copy = Path(place).resolve() / assignment.resolve().name
        shutil.copytree(assignment, copy, ignore=shutil.ignore_patterns(KEPT_BESIDE))
        for name, data in work.items():
            (copy / name).write_bytes(data)
        coursedir = CourseDirectory(config=config, assignment_id=str(copy))
        sender = ExchangeFactory(config=config).Submit(
            coursedir=coursedir, authenticator=Authenticator(config=config), config=config
        )
        try:
            sender.start()
        except ExchangeError as error:
            raise ExchangeRefused(str(error)) from error
    return True


def _configuration() -> Any:
    """nbgrader's configuration when it names a course whose exchange folder takes hand-ins, else None."""
    from jupyter_core.paths import jupyter_config_path
    from nbgrader.apps import NbGrader
    from nbgrader.coursedir import CourseDirectory
    from nbgrader.exchange import ExchangeFactory

    app = NbGrader()
    app.config_file_paths.extend(jupyter_config_path())
    app.load_config_file()
    course = CourseDirectory(config=app.config).course_id
    root = getattr(ExchangeFactory(config=app.config).Submit(config=app.config), "root", "")
    return app.config if course and root and Path(root, course, "inbound").is_dir() else None
