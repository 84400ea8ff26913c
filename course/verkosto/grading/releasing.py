"""`verkosto release`: nbgrader's source notebooks from the MyST texts, and its own release of them.

nbgrader itself makes the release (its converter runs here, with the settings of nbgrader_config.py), so
that what students get is what the gradebook knows. The same sources give the same bytes. `--check` makes
the release in a folder of its own, with a gradebook of its own, and compares.
"""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import nbformat
from nbgrader.converters import GenerateAssignment
from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config
from traitlets.config.loader import PyFileConfigLoader

from verkosto.content import LANGUAGES, ContentError
from verkosto.grading.preprocessors import LANGUAGE_VARIABLE
from verkosto.messages import say
from verkosto.notebooks import NotebookFault, notebook_sources, read_notebook

CONFIG = "nbgrader_config.py"


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
    try:
        drift = drifted(root, language) if arguments.check else release(root, root, language)
    except (NotebookFault, ContentError) as fault:
        print(say(language, "grading-release-fault", reason=str(fault)))
        return 1
    if arguments.check and drift:
        files = ", ".join(drift)
        print(say(language, "grading-release-drift", folder=str(released), files=files, tag=language))
        return 1
    done = "grading-release-current" if arguments.check else "grading-released"
    print(say(language, done, folder=str(released), n=len(sources)))
    return 0


def release(course: Path, root: Path, language: str) -> list[str]:
    """Makes sources and release of the course's texts under `root`, and returns the names of the notebooks.

    Raises NotebookFault for a text that cannot be used; then nothing is changed.
    """
    texts = notebook_sources(course / "solutions", language)
    notebooks = {path.stem: read_notebook(path) for path in texts}
    source = root / "source" / language
    shutil.rmtree(source, ignore_errors=True)
    for name, notebook in notebooks.items():
        (source / name).mkdir(parents=True)
        text = nbformat.writes(notebook)  # type: ignore[no-untyped-call]
        (source / name / f"{name}.ipynb").write_text(text + "\n", encoding="utf-8")
    with _settings(course, root, language) as config:
        for name in notebooks:
            folder = CourseDirectory(config=config, assignment_id=name)
            GenerateAssignment(coursedir=folder, config=config, force=True).start()
    return sorted(notebooks)


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
