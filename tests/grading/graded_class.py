"""The class that the real nbgrader has graded, and what is read of it: gradebook, graded notebooks and pages."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

from answer_sets import answers_file
from class_of import hand_in, run, zipped
from nbconvert.exporters import HTMLExporter
from nbgrader.api import Gradebook
from traitlets.config.loader import PyFileConfigLoader

from verkosto.content import load_exercise, load_modules

NAME = "03-persoona-ja-unelmapaiva"
MODULE = next(module for module in load_modules() if module.text["fi"].slug == NAME)
EXERCISES = [load_exercise(name) for name in MODULE.exercises]
NUMBERS = [one.number for one in EXERCISES]
SCORES = tuple(f"{one.id}_score" for one in EXERCISES if one.automatic)
MARKED = tuple(f"{one.id}_marked" for one in EXERCISES if one.rubric)

Json = dict[str, Any]


def in_parts() -> Json:
    """One document broken, another with a phone number in it."""
    content = deepcopy(answers_file("expert"))
    content["documents"]["persona_oona"] = {"kind": "persona", "variants": []}
    content["documents"]["writing_senna"]["answers"][0]["text"] = "Soitin numeroon 040 123 4567."
    return content


def tampered(folder: Path) -> None:
    """What students do to notebooks: copy, delete and edit cells, add code, leave files about."""
    path = folder / f"{NAME}.ipynb"
    notebook = json.loads(path.read_text(encoding="utf-8"))
    cells = {cell["id"]: cell for cell in notebook["cells"]}
    cells["e3_1_widget"]["source"] = ["raise SystemExit"]
    cells["e3_4_score"]["metadata"]["nbgrader"].update(points=100, solution=True)
    copied = deepcopy(cells["e3_2_score"]) | {"id": "copied"}
    mine = {
        "cell_type": "code",
        "id": "mine",
        "metadata": {},
        "execution_count": None,
        "outputs": [],
        "source": [
            "import verkosto.grading\n",
            "verkosto.grading.score = lambda *_: 10.0\n",
            "print('ajettu')",
        ],
    }
    kept = [cell for cell in notebook["cells"] if cell["id"] not in ("e3_3_score", "m3_intro")]
    notebook["cells"] = [mine, *kept, copied]
    path.write_text(json.dumps(notebook), encoding="utf-8")
    (folder / "anywidget.py").write_text("raise RuntimeError('imported')", encoding="utf-8")
    (folder / "verkosto").mkdir()
    (folder / "verkosto" / "__init__.py").write_text("raise RuntimeError('imported')", encoding="utf-8")


def grade_class(root: Path) -> None:
    """Hands in for a whole class in a released course root, grades it and makes its feedback."""
    for name in ("expert", "novice", "empty", "nonsense"):
        hand_in(root, name, answers_file(name), name=NAME)
    hand_in(root, "notebook-only", None, name=NAME, embedded=answers_file("expert"))
    hand_in(root, "missing", None, name=NAME)
    hand_in(root, "corrupt", '{"format": 1, "documents": {"persona_senna": {"ki', name=NAME)
    hand_in(root, "in-parts", in_parts(), name=NAME)
    hand_in(root, "marked", answers_file("novice"), name=NAME)
    hand_in(root, "newer", {**answers_file("expert"), "format": 9}, name=NAME)
    tampered(hand_in(root, "tampered", answers_file("novice"), name=NAME))
    zipped(root, f"zipped_{NAME}_2026-11-24-14-32-05", answers_file("expert"), name=NAME)
    zipped(root, f"zipped_{NAME}_2026-11-24-14-31-50", answers_file("empty"), name=NAME)
    run(root, "nbgrader", "zip_collect", NAME)
    (root / "autograde.txt").write_text(run(root, "nbgrader", "autograde", NAME), encoding="utf-8")
    (root / "feedback.txt").write_text(run(root, "nbgrader", "generate_feedback", NAME), encoding="utf-8")
    hand_in(root, "uncollected", answers_file("expert"), name=NAME)
    run(root, "nbgrader", "db", "student", "add", "absent", "--last-name", "Mäki, o.s. Berg", "--first-name", "=1+1")
    run(root, "verkosto", "release", "--lang", "en")


def grades(gradebook: Gradebook, student: str) -> dict[str, tuple[float | None, bool]]:
    """Automatic score and need of a person, by cell."""
    notebook = gradebook.find_submission_notebook(NAME, NAME, student)
    return {grade.name: (grade.auto_score, grade.needs_manual_grade) for grade in notebook.grades}


def autograded(course: Path, student: str) -> dict[str, Json]:
    path = course / "autograded" / "fi" / student / NAME / f"{NAME}.ipynb"
    return {cell["id"]: cell for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]}


def feedback(course: Path, student: str) -> str:
    return (course / "feedback" / "fi" / student / NAME / f"{NAME}.html").read_text(encoding="utf-8")


def markers_page(course: Path, student: str) -> str:
    config = PyFileConfigLoader("nbgrader_config.py", path=str(course)).load_config()
    config.HTMLExporter.template_name = "formgrade"
    path = course / "autograded" / "fi" / student / NAME / f"{NAME}.ipynb"
    resources = {"base_url": "", "index": 0, "total": 1, "notebook_path": "", "submission_id": "", "notebook_id": NAME}
    page, _ = HTMLExporter(config=config).from_filename(str(path), resources=resources)
    return str(page)
