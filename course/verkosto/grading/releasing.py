"""`verkosto release`: nbgrader's source notebooks from the MyST texts, and its own release of them.

nbgrader itself makes the release (its converter runs here, with the settings of nbgrader_config.py), so
that what students get is what the gradebook knows. The same sources give the same bytes. `--check` makes
the release in a folder of its own, with a gradebook of its own, and compares.
"""

from __future__ import annotations

import argparse
import logging
import os
import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import nbformat
from nbgrader.converters import GenerateAssignment
from nbgrader.converters.base import NbGraderException
from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config
from traitlets.config.loader import PyFileConfigLoader

from verkosto.content import LANGUAGES, ContentError
from verkosto.grading.keys_check import KeysFault, check_cells, check_keys
from verkosto.grading.known import knows
from verkosto.grading.preprocessors import LANGUAGE_VARIABLE
from verkosto.messages import say
from verkosto.notebooks import NotebookFault, notebook_sources, read_notebook
from verkosto.render.content_faults import all_content_faults, content_faults

CONFIG = "nbgrader_config.py"


class ReleaseFault(Exception):
    """A notebook that nbgrader would not release: its name, and nbgrader's own reason."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: {reason}")
        self.name, self.reason = name, reason


class _Reasons(logging.Handler):
    """Keeps what nbgrader logs as an error, for its exception only points to the log."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keeps the record's text."""
        self.messages.append(record.getMessage().strip())

    def first(self, otherwise: str) -> str:
        """The last line of the first traceback without its class, or what was told instead."""
        told = (text for text in self.messages if text.startswith("Traceback"))
        traceback = next(told, otherwise)
        return re.sub(r"^[\w.]+: ", "", traceback.splitlines()[-1]).rstrip(".")


def add_arguments(parser: argparse.ArgumentParser, language: str) -> None:
    """The verb's arguments."""
    parser.add_argument("--lang", choices=LANGUAGES, default=LANGUAGES[0], help=say(language, "cli-lang"))
    parser.add_argument("--check", action="store_true", help=say(language, "grading-release-help-check"))
    parser.add_argument("--root", type=Path, default=Path.cwd(), help=say(language, "grading-release-help-root"))


def run(arguments: argparse.Namespace) -> int:
    """Makes or checks the release of one language; 0 when all is well, 1 with a sentence when not."""
    language, root = arguments.lang, arguments.root.resolve()
    released = Path("exercises", language)
    sources = notebook_sources(root / "solutions", language)
    if not sources or not (root / CONFIG).exists():
        print(say(language, "grading-release-none", folder=str(root)))
        return 1
    if faults := all_content_faults(language):
        print(faults)
        return 1
    try:
        drift = drifted(root, language) if arguments.check else release(root, root, language)
    except ContentError as error:
        print(say(language, "grading-release-fault", reason=content_faults(language, error)))
        return 1
    except NotebookFault as fault:
        print(say(language, "grading-release-fault", reason=str(fault)))
        return 1
    except KeysFault as fault:
        print(fault)
        return 1
    except ReleaseFault as fault:
        told = {"name": fault.name, "reason": fault.reason, "folder": str(released)}
        print(say(language, "grading-release-refused", **told))
        return 1
    if arguments.check and drift:
        files = ", ".join(drift)
        print(say(language, "grading-release-drift", folder=str(released), files=files, tag=language))
        return 1
    done = "grading-release-current" if arguments.check else "grading-released"
    print(say(language, done, folder=str(released), n=len(sources)))
    for name in unknown(root, language, (path.stem for path in sources)):
        print(say(language, "grading-release-first", assignment=name, tag=language))
    return 0


def release(course: Path, root: Path, language: str) -> list[str]:
    """Makes sources and release of the course's texts under `root`, and returns the names of the notebooks.

    Raises NotebookFault for a text that cannot be used, KeysFault for keys and cells that do not fit, and
    ReleaseFault when nbgrader refuses a notebook. The released ones then stay as they were, since new ones are made
    beside them and moved in when all are there.
    """
    texts = notebook_sources(course / "solutions", language)
    notebooks = {path.stem: read_notebook(path) for path in texts}
    faults = [
        fault for path in texts for check in (check_cells, check_keys) for fault in check(path, notebooks[path.stem])
    ]
    if faults:
        raise KeysFault("\n".join(faults))
    source = root / "source" / language
    shutil.rmtree(source, ignore_errors=True)
    for name, notebook in notebooks.items():
        (source / name).mkdir(parents=True)
        text = nbformat.writes(notebook)  # type: ignore[no-untyped-call]
        (source / name / f"{name}.ipynb").write_text(text + "\n", encoding="utf-8")
    with (
        tempfile.TemporaryDirectory(prefix=".exercises-", dir=root) as aside,
        _settings(course, root, language) as config,
    ):
        config.CourseDirectory.release_directory = Path(aside).name
        for name in notebooks:
            _convert(name, config)
        for name in notebooks:
            _replace(Path(aside, language, name), root / "exercises" / language / name)
    return sorted(notebooks)


def _convert(name: str, config: Config) -> None:
    """Lets nbgrader make one notebook's release. Raises ReleaseFault."""
    folder = CourseDirectory(config=config, assignment_id=name)
    converter = GenerateAssignment(coursedir=folder, config=config, force=True)
    reasons = _Reasons()
    converter.log.addHandler(reasons)
    try:
        converter.start()
    except NbGraderException as error:
        raise ReleaseFault(name, reasons.first(str(error))) from error
    finally:
        converter.log.removeHandler(reasons)


def _replace(made: Path, place: Path) -> None:
    """Moves a made folder to its place; what was there goes only when the new one can come."""
    place.parent.mkdir(parents=True, exist_ok=True)
    if place.exists():
        place.rename(made.with_name(f"{made.name}.former"))
    made.rename(place)


@contextmanager
def _settings(course: Path, root: Path, language: str) -> Iterator[Config]:
    """nbgrader's settings of this course for `root`. The settings file reads the language from the
    environment."""
    before = os.environ.get(LANGUAGE_VARIABLE)
    os.environ[LANGUAGE_VARIABLE] = language
    try:
        config = PyFileConfigLoader(CONFIG, path=str(course)).load_config()
        config.CourseDirectory.root = str(root)
        yield config
    finally:
        if before is None:
            del os.environ[LANGUAGE_VARIABLE]
        else:
            os.environ[LANGUAGE_VARIABLE] = before


def unknown(root: Path, language: str, names: Iterable[str]) -> list[str]:
    """The assignments of these names that the gradebook of `root` lacks; it is no part of the repository."""
    with _settings(root, root, language) as config:
        folder = CourseDirectory(config=config)
        return [name for name in names if not knows(folder, name)]


def drifted(root: Path, language: str) -> list[str]:
    """The files under exercises/<language> that are not what the texts give, by their names there."""
    with tempfile.TemporaryDirectory() as elsewhere:
        release(root, Path(elsewhere), language)
        fresh, kept = _contents(Path(elsewhere), language), _contents(root, language)
    return sorted(name for name in fresh.keys() | kept.keys() if fresh.get(name) != kept.get(name))


def _contents(root: Path, language: str) -> dict[str, bytes]:
    folder = root / "exercises" / language
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    }
