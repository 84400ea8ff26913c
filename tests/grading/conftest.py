"""One release and one graded class for all tests that grade, in whichever process they run."""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from class_of import course_root, run
from graded_class import grade_class
from nbgrader.api import Gradebook


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """The folder of this name that all processes of a run share: the first that asks makes it, others wait for it."""
    own = factory.getbasetemp()
    base = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    place, begun = base / name, base / f"{name}-begun"
    with (base / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not place.exists():
            shutil.rmtree(begun, ignore_errors=True)
            make(begun)
            begun.rename(place)
    return place


@pytest.fixture(scope="session")
def released(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Makes a course root of its own for whoever asks: released in Finnish, with nobody's hand-in yet."""

    def make(place: Path) -> None:
        run(course_root(place), "verkosto", "release", "--lang", "fi")

    made = once(tmp_path_factory, "shared-release", make)

    def copy(name: str) -> Path:
        return Path(shutil.copytree(made, tmp_path_factory.mktemp(name) / "course"))

    return copy


@pytest.fixture(scope="session")
def graded(tmp_path_factory: pytest.TempPathFactory, released: Callable[[str], Path]) -> Path:
    """A course root whose class has been graded, for copying only."""

    def make(place: Path) -> None:
        grade_class(released("graded").rename(place))

    return once(tmp_path_factory, "shared-class", make)


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory, graded: Path) -> Path:
    """A file's own copy of the graded class."""
    return Path(shutil.copytree(graded, tmp_path_factory.mktemp("class") / "course"))


@pytest.fixture
def gradebook(course: Path) -> Iterator[Gradebook]:
    """The gradebook of the file's own class."""
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}") as kept:
        yield kept
