"""The release is nbgrader's own, the same bytes every time, and holds no key."""

from __future__ import annotations

import argparse
import json
import re
import shutil
from pathlib import Path

import pytest
import yaml
from nbgrader.api import Gradebook

from verkosto.content import LANGUAGES, load_exercise, load_modules
from verkosto.grading.releasing import drifted, run
from verkosto.notebooks import notebook_sources, read_notebook

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course root that has been released in Finnish."""
    place = tmp_path_factory.mktemp("course")
    shutil.copytree(ROOT / "solutions", place / "solutions")
    shutil.copy(ROOT / "nbgrader_config.py", place)
    assert run(arguments(place)) == 0
    return place


def arguments(root: Path, language: str = "fi", check: bool = False) -> argparse.Namespace:
    return argparse.Namespace(lang=language, check=check, root=root)


def released(root: Path) -> Path:
    return next((root / "exercises" / "fi").glob("*/*.ipynb"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_exercises_are_what_the_solutions_give(language: str) -> None:
    assert drifted(ROOT, language) == []


def test_releasing_again_changes_nothing(course: Path) -> None:
    before = released(course).read_bytes()
    assert run(arguments(course)) == 0
    assert released(course).read_bytes() == before


def test_drift_is_told_by_file(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    notebook = released(course)
    kept = notebook.read_text(encoding="utf-8")
    notebook.write_text(kept.replace("Kuka on keskellä?", "Kuka on keskellä?!"), encoding="utf-8")
    try:
        assert run(arguments(course, check=True)) == 1
        assert notebook.name in capsys.readouterr().out
    finally:
        notebook.write_text(kept, encoding="utf-8")
    assert run(arguments(course, check=True)) == 0


def test_a_folder_that_is_no_course_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(arguments(tmp_path)) == 1
    assert str(tmp_path) in capsys.readouterr().out


def test_a_faulty_text_changes_nothing(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = notebook_sources(course / "solutions", "fi")[0]
    kept, before = source.read_text(encoding="utf-8"), released(course).read_bytes()
    source.write_text(kept.replace("role: widget", "role: gadget"), encoding="utf-8")
    try:
        assert run(arguments(course)) == 1
        assert "gadget" in capsys.readouterr().out
        assert released(course).read_bytes() == before
    finally:
        source.write_text(kept, encoding="utf-8")


def files(root: Path) -> dict[str, bytes]:
    """Everything under the course's exercises, and whatever else lies in its root by name."""
    beside = {path.name: b"" for path in root.iterdir()}
    return beside | {str(path): path.read_bytes() for path in (root / "exercises").rglob("*") if path.is_file()}


def test_what_nbgrader_refuses_leaves_the_released_notebooks(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = notebook_sources(course / "solutions", "fi")[0]
    kept, before = source.read_text(encoding="utf-8"), files(course)
    heading = "# Persoona ja unelmapäivä\n"
    assert heading in kept
    source.write_text(kept.replace(heading, f"{heading}\n### BEGIN SOLUTION\n", 1), encoding="utf-8")
    try:
        assert run(arguments(course)) == 1
    finally:
        source.write_text(kept, encoding="utf-8")
    told = capsys.readouterr().out
    assert source.stem in told
    assert "no end solution statement found" in told
    assert "Traceback" not in told
    assert len(told.strip().splitlines()) == 1
    assert files(course) == before
    assert run(arguments(course)) == 0


def test_a_new_graded_cell_is_refused_while_submissions_are_kept(
    course: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(course, tmp_path, dirs_exist_ok=True)
    source = notebook_sources(tmp_path / "solutions", "fi")[0]
    with Gradebook(f"sqlite:///{tmp_path / 'gradebook.db'}") as gradebook:
        unreleased = gradebook.find_grade_cell("e3_5_marked", source.stem, source.stem)
        gradebook.db.delete(unreleased)
        gradebook.db.commit()
        gradebook.add_student("aino")
        gradebook.add_submission(source.stem, "aino")
    before = files(tmp_path)
    assert run(arguments(tmp_path)) == 1
    told = capsys.readouterr().out
    assert "submissions associated" in told
    assert "gradebook.db" in told
    assert files(tmp_path) == before


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_and_no_model_answer_reach_a_student(language: str) -> None:
    solution = read_notebook(notebook_sources(ROOT / "solutions", language)[0])
    given = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "exercises" / language).rglob("*.ipynb"))
    assert "HIDDEN TESTS" not in given
    assert "verkosto.grading" not in given
    for cell in solution.cells:
        role = cell.metadata.verkosto.role
        if role == "score":
            (text,) = re.findall(r'"""\n(.*)"""', cell.source, flags=re.DOTALL)
            for item in yaml.safe_load(text).get("must", []):
                assert f'"{item["id"]}"' not in given
        elif role == "marked":
            paragraphs = [line for line in cell.source.splitlines() if len(line) > 30]
            assert paragraphs
            for line in paragraphs:
                assert json.dumps(line, ensure_ascii=False)[1:-1] not in given


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_student_gets_can_be_run_and_is_locked(language: str) -> None:
    (path,) = (ROOT / "exercises" / language).rglob("*.ipynb")
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    code = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
    assert all(
        text == "" or re.fullmatch(rf'from verkosto import exercise\n\nexercise\("(\w+)", "{language}"\)', text)
        for text in code
    )
    shown = re.findall(r'exercise\("(\w+)"', "".join(code))
    first: dict[str, str] = {}
    for name in (name for module in load_modules() for name in module.exercises):
        first.setdefault(load_exercise(name).key, name)
    assert shown == list(first.values())  # of exercises on one document, the first shows it
    for cell in cells:
        assert cell["metadata"]["deletable"] is False
        assert cell["metadata"].get("editable", True) is (cell["metadata"]["verkosto"]["role"] == "marked")


def test_nothing_but_notebooks_is_released() -> None:
    files = [
        path for path in (ROOT / "exercises").rglob("*") if path.is_file() and ".ipynb_checkpoints" not in path.parts
    ]
    assert files and all(path.suffix == ".ipynb" for path in files)
