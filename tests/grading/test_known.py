"""Hand-ins that are graded before `verkosto release`: one sentence tells what to run first."""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import pytest
from answer_sets import answers_file
from class_of import course_root, run, zipped
from keys import ROOT
from nbgrader.api import Gradebook
from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config

from verkosto.grading.known import knows, release_first
from verkosto.grading.releasing import run as release

NAME = "03-persoona-ja-unelmapaiva"
FIRST = f"nbgrader ei vielä tunne tehtävää {NAME}. Aja ensin: uv run verkosto release --lang fi"


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """What a fresh clone has: the released notebooks, but no gradebook."""
    root = course_root(tmp_path / "course")
    shutil.copytree(ROOT / "exercises", root / "exercises")
    return root


@pytest.mark.slow
def test_collecting_and_grading_before_a_release_ask_for_it_in_one_sentence(clone: Path) -> None:
    for student in ("aino", "ben"):
        zipped(clone, student, answers_file("expert"), name=NAME)
    assert run(clone, "nbgrader", "zip_collect", NAME).count(FIRST) == 1
    said = run(clone, "nbgrader", "autograde", NAME, fails=True)
    assert said.count(FIRST) == 1 and said.strip().endswith(FIRST)
    assert "Traceback" not in said and "ERROR" not in said
    assert not (clone / "autograded").exists()


def test_a_release_that_is_up_to_date_may_be_unknown_to_the_gradebook(
    clone: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("verkosto.grading.releasing.drifted", lambda *_: [])
    assert release(argparse.Namespace(lang="fi", check=True, root=clone)) == 0
    assert FIRST in capsys.readouterr().out
    assert not (clone / "gradebook.db").exists()


def test_a_gradebook_knows_the_assignments_that_it_has(tmp_path: Path) -> None:
    course = CourseDirectory(config=Config(CourseDirectory={"db_url": f"sqlite:///{tmp_path / 'kept.db'}"}))
    with Gradebook(course.db_url) as gradebook:
        gradebook.add_assignment(NAME)
    assert knows(course, NAME)
    assert not knows(course, "03-persona-and-dream-day")


def test_a_server_is_not_ended() -> None:
    release_first(NAME, student="aino", notebooks=[])
