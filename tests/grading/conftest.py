"""One release for all tests that grade."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from class_of import course_root, run


@pytest.fixture(scope="session")
def released(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Makes a course root of its own for whoever asks: released in Finnish, with nobody's hand-in yet."""
    made = course_root(tmp_path_factory.mktemp("released"))
    run(made, "verkosto", "release", "--lang", "fi")

    def copy(name: str) -> Path:
        return Path(shutil.copytree(made, tmp_path_factory.mktemp(name) / "course"))

    return copy
