"""The real `nbgrader zip_collect` on what learning platforms give, and autograde after it."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from copy import deepcopy
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from answer_sets import answers_file
from class_of import run
from keys import ROOT, keys
from nbgrader.api import Gradebook

from verkosto.grading.scores import grade
from verkosto.grading.submission import read_submission

NAME = "03-persoona-ja-unelmapaiva"
OTHER = "03-persona-and-dream-day"
EXPERT, NOVICE = answers_file("expert"), answers_file("novice")
SCORES = ("e3_1_score", "e3_2_score", "e3_3_score", "e3_4_score")

Json = dict[str, Any]


def text(content: Json) -> str:
    return json.dumps(content, ensure_ascii=False)


def notebook(answers: Json | None = None, *, language: str = "fi") -> str:
    name = NAME if language == "fi" else OTHER
    made = json.loads((ROOT / "exercises" / language / name / f"{name}.ipynb").read_text(encoding="utf-8"))
    if answers is not None:
        made["metadata"]["verkosto"]["answers"] = answers
    return text(made)


def later(content: Json) -> Json:
    return {**deepcopy(content), "saved_at": "2026-11-25T12:00:00+00:00"}


def packed(files: dict[str, str | bytes]) -> bytes:
    held = BytesIO()
    with zipfile.ZipFile(held, "w") as made:
        for name, content in files.items():
            made.writestr(name, content)
    return held.getvalue()


def moodle(name: str, number: int, file: str) -> str:
    return f"{name}_{number}_assignsubmission_file_/{file}"


CLASS: dict[str, str | bytes] = {
    moodle("Aalto Aino", 1, f"{NAME}.zip"): packed({f"{NAME}.ipynb": notebook(), "answers.json": text(EXPERT)}),
    moodle("Berg Ben", 2, "moduuli-3 (1).ipynb"): notebook(EXPERT),
    moodle("Carlsson Cia", 3, "answers.json"): text(EXPERT),
    moodle("Dahl Daniel", 4, "moduuli_3_dahl.ipynb"): notebook(),
    moodle("Dahl Daniel", 4, "answers (1).json"): text(EXPERT),
    moodle("Eklund Eva", 5, "palautus.zip"): b"PK\x03\x04 not a zip",
    moodle("Forss Fia", 6, f"{NAME}.ipynb"): "{ not a notebook",
    moodle("Holm Hanna", 7, "answers.json"): '{"format": 1, "documents": {"persona_senna": {"ki',
    moodle("Ikonen Iida", 8, "essee.docx"): "text",
    moodle("Juva Juho", 9, f"{OTHER}.ipynb"): notebook(EXPERT, language="en"),
    moodle("Korpi Kai", 10, "answers.json"): text(NOVICE),
    moodle("Korpi Kai", 11, "answers.json"): text(EXPERT),
    moodle("Laine Lea", 12, "vanha.zip"): packed({f"{NAME}.ipynb": notebook(), "answers.json": text(NOVICE)}),
    moodle("Laine Lea", 12, "uusi.zip"): packed({"answers.json": text(later(EXPERT))}),
    moodle("Mäki Maj", 13, "Verkosto.zip"): packed(
        {f"Verkosto/{NAME}/{NAME}.ipynb": notebook(), f"Verkosto/{NAME}/answers.json": text(EXPERT)}
    ),
    moodle("Oja Olli", 15, f"{NAME}_2026-11-24-14-00-00.zip"): packed({"answers.json": text(EXPERT)}),
    moodle("Oja Olli", 15, f"{NAME}_2026-11-24-15-00-00.zip"): packed({"answers.json": "[]"}),
    moodle("Niemi Nea", 14, f"{NAME}.ipynb"): notebook(),
}


@pytest.fixture(scope="module")
def collected(released: Callable[[str], Path]) -> tuple[Path, str]:
    """A course root in which Moodle's download of a class has been collected and graded, and what was told."""
    root = released("collected")
    archive = root / "downloaded" / NAME / "archive"
    archive.mkdir(parents=True)
    (archive / "Verkosto-Moduuli 3-9876.zip").write_bytes(packed(CLASS))
    (archive / "loose.ipynb").write_text(notebook(EXPERT), encoding="utf-8")
    return root, run(root, "nbgrader", "zip_collect", NAME)


def told(said: str, student: str) -> str:
    lines = [line for line in said.splitlines() if line.startswith(f"{student}: ")]
    assert len(lines) <= 1, lines
    return lines[0].partition(f"{student}: ")[2] if lines else ""


def points(root: Path, student: str) -> list[tuple[float, bool]]:
    """Points and need of a review by the score cells' own rules, from what autograde is given."""
    folder = root / "submitted" / "fi" / student / NAME
    given = json.loads((folder / f"{NAME}.ipynb").read_text(encoding="utf-8"))
    assert given["metadata"]["verkosto"]["language"] == "fi"
    submission = read_submission(folder)
    results = [grade(one, "fi", key, submission) for one, key in keys("fi").items()]
    return [(result.points, result.trouble is not None) for result in results]


def autograded(root: Path, student: str) -> list[tuple[float | None, bool]]:
    run(root, "nbgrader", "autograde", NAME, "--student", student)
    with Gradebook(f"sqlite:///{root / 'gradebook.db'}") as kept:
        grades = {grade.name: grade for grade in kept.find_submission_notebook(NAME, NAME, student).grades}
        return [(grades[name].auto_score, bool(grades[name].needs_manual_grade)) for name in SCORES]


BEST = [(10, False), (5, False), (6, False), (6, False)]


@pytest.mark.parametrize(
    ("student", "sentence"),
    [
        ("Aalto Aino", ""),
        ("Mäki Maj", ""),
        ("Berg Ben", "Muistikirjan nimi oli moduuli-3 (1).ipynb."),
        ("Carlsson Cia", "Palautuksessa oli vain vastaukset, answers.json."),
        ("Dahl Daniel", "Muistikirjan nimi oli moduuli_3_dahl.ipynb."),
        ("Laine Lea", "Palautuksia oli 2. Arvioitavaksi tuli uusin luettava,"),
        ("Korpi Kai_11", "Palautuksessa oli vain vastaukset"),
    ],
)
def test_whatever_the_files_are_called_the_answers_are_graded(
    collected: tuple[Path, str], student: str, sentence: str
) -> None:
    root, said = collected
    assert points(root, student) == BEST
    assert told(said, student).startswith(sentence)
    assert bool(told(said, student)) == bool(sentence)


@pytest.mark.parametrize(
    ("student", "sentence"),
    [
        ("Eklund Eva", "Tiedosto palautus.zip ei auennut."),
        ("Forss Fia", "Muistikirjaa 03-persoona-ja-unelmapaiva.ipynb ei voitu lukea."),
        ("Holm Hanna", "Osaa tiedostosta answers.json ei voitu lukea."),
        ("Ikonen Iida", "Palautuksessa on vain essee.docx"),
        ("Niemi Nea", "Palautuksessa ei ole vastauksia."),
    ],
)
def test_what_cannot_be_read_waits_for_a_person(collected: tuple[Path, str], student: str, sentence: str) -> None:
    root, said = collected
    assert points(root, student) == [(0, True)] * 4
    assert sentence in told(said, student)
    (look,) = [line for line in said.splitlines() if "Katso itse näiden palautukset" in line]
    assert student in look


@pytest.mark.parametrize(("student", "waits"), [("Carlsson Cia", False), ("Eklund Eva", True)])
def test_nbgrader_grades_answers_without_a_notebook_and_asks_for_what_is_unreadable(
    collected: tuple[Path, str], student: str, waits: bool
) -> None:
    root, _ = collected
    assert autograded(root, student) == ([(0, True)] * 4 if waits else BEST)


def test_another_courses_hand_in_is_sent_there(collected: tuple[Path, str]) -> None:
    root, said = collected
    assert f"kuuluu tehtävään {OTHER}" in told(said, "Juva Juho")
    assert not (root / "submitted" / "fi" / "Juva Juho").exists()


def test_a_readable_hand_in_counts_before_an_unreadable_one_and_a_person_is_asked_to_look(
    collected: tuple[Path, str],
) -> None:
    root, said = collected
    assert points(root, "Oja Olli") == BEST
    assert f"{NAME}_2026-11-24-15-00-00" in told(said, "Oja Olli")
    assert any("Katso itse" in line and "Oja Olli" in line for line in said.splitlines())


def test_namesakes_keep_their_own_work(collected: tuple[Path, str]) -> None:
    root, said = collected
    assert points(root, "Korpi Kai_10") != BEST
    assert "Nimi Korpi Kai on usealla." in said


def test_what_an_instructor_is_to_read_comes_last(collected: tuple[Path, str]) -> None:
    _, said = collected
    after = said[said.rindex("| INFO]") :].splitlines()[1:]
    assert [line for line in after if line.startswith("Eklund Eva: ")]
    assert after[-1] == "14 palautusta kerättiin."


def test_a_file_that_tells_nobodys_name_is_told_of_and_left(collected: tuple[Path, str]) -> None:
    root, said = collected
    assert "Tiedostosta loose.ipynb ei selviä, kenen se on." in said
    assert "14 palautusta kerättiin." in said
    assert len(list((root / "submitted" / "fi").iterdir())) == 14


def test_collecting_again_takes_the_newer_work_and_grades_it_without_being_forced(collected: tuple[Path, str]) -> None:
    root, _ = collected
    assert autograded(root, "Carlsson Cia") == BEST
    put(root, moodle("Niemi Nea", 14, ""), EXPERT)
    put(root, moodle("Carlsson Cia", 3, ""), later(NOVICE))
    run(root, "nbgrader", "zip_collect", NAME, "--force")
    assert points(root, "Niemi Nea") == BEST
    assert stamp(root, "Carlsson Cia") == "2026-11-25 12:00:00"
    run(root, "nbgrader", "export", "--student", "['Carlsson Cia']")
    assert "kerätty, aja autograde" in (root / "grades.csv").read_text(encoding="utf-8-sig")
    assert autograded(root, "Carlsson Cia") != BEST


def put(root: Path, folder: str, answers: Json) -> None:
    place = root / "downloaded" / NAME / "archive" / folder
    place.mkdir()
    (place / "answers.json").write_text(text(answers), encoding="utf-8")


def stamp(root: Path, student: str) -> str:
    return (root / "submitted" / "fi" / student / NAME / "timestamp.txt").read_text(encoding="utf-8")
