"""A class that hands in through the folders, for the real nbgrader to grade."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from keys import ROOT

Json = dict[str, Any]

CLEAN = ("PYTHONDONTWRITEBYTECODE", "VERKOSTO_LANG", "PYTHONPATH")


def course_root(place: Path) -> Path:
    """A copy of what an instructor's clone needs for grading."""
    for name in ("solutions", "templates"):
        shutil.copytree(ROOT / name, place / name)
    shutil.copy(ROOT / "nbgrader_config.py", place)
    return place


def run(root: Path, *command: str, language: str = "fi", fails: bool = False) -> str:
    """A command of this environment's, run in the course root; its whole output."""
    env = {name: value for name, value in os.environ.items() if name not in CLEAN}
    env |= {
        "VERKOSTO_LANG": language,
        "JUPYTER_CONFIG_DIR": str(root / "jupyter"),
        "IPYTHONDIR": str(root / "ipython"),
    }
    program = Path(sys.executable).parent / command[0]
    done = subprocess.run([str(program), *command[1:]], cwd=root, env=env, capture_output=True, text=True, check=False)
    said = done.stdout + done.stderr
    assert fails or done.returncode == 0, said
    return said


def hand_in(
    root: Path,
    student: str,
    answers: Json | str | None,
    *,
    name: str,
    language: str = "fi",
    embedded: Json | None = None,
    place: Path | None = None,
) -> Path:
    """Puts a submission in place: the released notebook, answers beside it, in it, or nowhere."""
    folder = (place or root / "submitted" / language / student) / name
    folder.mkdir(parents=True)
    released = root / "exercises" / language / name / f"{name}.ipynb"
    notebook = json.loads(released.read_text(encoding="utf-8"))
    if embedded is not None:
        notebook["metadata"]["verkosto"]["answers"] = embedded
    (folder / f"{name}.ipynb").write_text(json.dumps(notebook, ensure_ascii=False), encoding="utf-8")
    if answers is not None:
        text = answers if isinstance(answers, str) else json.dumps(answers, ensure_ascii=False)
        (folder / "answers.json").write_text(text, encoding="utf-8")
    return folder


def zipped(root: Path, zip_name: str, answers: Json, *, name: str, language: str = "fi") -> None:
    """Puts a learner's zip where an instructor puts what a learning platform gave."""
    archive = root / "downloaded" / name / "archive"
    folder = hand_in(root, "", answers, name=name, language=language, place=root / "packed" / zip_name)
    archive.mkdir(parents=True, exist_ok=True)
    shutil.make_archive(str(archive / zip_name), "zip", folder)
