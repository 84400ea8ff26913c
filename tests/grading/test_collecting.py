"""The real `nbgrader zip_collect` on what learning platforms give, and autograde after it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from class_of import run
from keys import keys
from nbgrader.api import Gradebook
from platform_class import BARE, CLASS, EXPERT, NAME, NOVICE, OTHER, earlier, moodle, notebook, packed, text

from verkosto.grading.scores import grade
from verkosto.grading.submission import read_submission

DOWNLOAD = "Verkosto-Moduuli 3-9876.zip"
SCORES = ("e3_1_score", "e3_2_score", "e3_3_score", "e3_4_score")


@pytest.fixture(scope="module")
def collected(released: Callable[[str], Path]) -> tuple[Path, str]:
    """A course root in which Moodle's download of a class has been collected and graded, and what was told."""
    root = released("collected")
    archive = root / "downloaded" / NAME / "archive"
    archive.mkdir(parents=True)
    (archive / DOWNLOAD).write_bytes(packed(CLASS))
    (archive / "loose.ipynb").write_text(notebook(EXPERT), encoding="utf-8")
    return root, run(root, "nbgrader", "zip_collect", NAME)


def told(said: str, student: str) -> str:
    lines = [line for line in said.splitlines() if line.startswith(f"{student}: ")]
    assert len(lines) <= 1, lines
    return lines[0].partition(f"{student}: ")[2] if lines else ""


def to_look_at(said: str) -> str:
    (line,) = [line for line in said.splitlines() if "Katso itse näiden palautukset" in line]
    return line


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
        ("Salo Sami", "Muistikirja tehtava.ipynb ei ole kurssin muistikirja."),
    ],
)
def test_whatever_the_files_are_called_the_answers_are_graded(
    collected: tuple[Path, str], student: str, sentence: str
) -> None:
    root, said = collected
    assert points(root, student) == BEST
    assert told(said, student).startswith(sentence)
    assert bool(told(said, student)) == bool(sentence)
    assert student not in to_look_at(said)


@pytest.mark.parametrize(
    ("student", "sentence"),
    [
        ("Eklund Eva", "Tiedosto palautus.zip ei auennut."),
        ("Forss Fia", "Muistikirjaa 03-persoona-ja-unelmapaiva.ipynb ei voitu lukea."),
        ("Holm Hanna", "Osaa tiedostosta answers.json ei voitu lukea."),
        ("Ikonen Iida", "5 tiedostoa (essee.docx, liite.docx, loki.docx, muistio.docx, …), eikä missään"),
        ("Niemi Nea", "Palautuksessa ei ole vastauksia."),
    ],
)
def test_what_cannot_be_read_waits_for_a_person(collected: tuple[Path, str], student: str, sentence: str) -> None:
    root, said = collected
    assert points(root, student) == [(0, True)] * 4
    assert sentence in told(said, student)
    assert student in to_look_at(said)


def test_what_can_be_read_of_damaged_answers_is_graded_and_a_person_looks_at_the_rest(
    collected: tuple[Path, str],
) -> None:
    root, said = collected
    assert points(root, "Pelto Pia") == [*BEST[:3], (0, True)]
    assert "Osaa tiedostosta answers.json ei voitu lukea." in told(said, "Pelto Pia")
    assert "Pelto Pia" in to_look_at(said)


def test_a_notebook_of_the_courses_name_is_taken_as_it_is(collected: tuple[Path, str]) -> None:
    root, _ = collected
    submitted = root / "submitted" / "fi" / "Rinne Riku" / NAME / f"{NAME}.ipynb"
    assert submitted.read_text(encoding="utf-8") == BARE


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
    assert "Juva Juho" in to_look_at(said)


def test_a_readable_hand_in_counts_before_an_unreadable_one_and_a_person_is_asked_to_look(
    collected: tuple[Path, str],
) -> None:
    root, said = collected
    assert points(root, "Oja Olli") == BEST
    assert f"{NAME}_2026-11-24-15-00-00" in told(said, "Oja Olli")
    assert "Oja Olli" in to_look_at(said)


def test_namesakes_keep_their_own_work(collected: tuple[Path, str]) -> None:
    root, said = collected
    assert points(root, "Korpi Kai_10") != BEST
    assert "Nimi Korpi Kai on usealla." in said


def test_what_an_instructor_is_to_read_comes_last(collected: tuple[Path, str]) -> None:
    _, said = collected
    after = said[said.rindex("| INFO]") :].splitlines()[1:]
    assert [line for line in after if line.startswith("Eklund Eva: ")]
    assert after[-1] == "17 palautusta kerättiin."


def test_a_file_that_tells_nobodys_name_is_told_of_and_left(collected: tuple[Path, str]) -> None:
    root, said = collected
    assert "Tiedostosta loose.ipynb ei selviä, kenen se on." in said
    assert "17 palautusta kerättiin." in said
    assert len(list((root / "submitted" / "fi").iterdir())) == 17


def test_collecting_again_takes_what_came_now_and_grades_it_whatever_its_clock_says(
    collected: tuple[Path, str],
) -> None:
    root, _ = collected
    assert autograded(root, "Carlsson Cia") == BEST
    archive = root / "downloaded" / NAME / "archive"
    came = {moodle("Niemi Nea", 14, "answers.json"): EXPERT, moodle("Carlsson Cia", 3, "answers.json"): earlier(NOVICE)}
    (archive / DOWNLOAD).write_bytes(packed(CLASS | {name: text(answers) for name, answers in came.items()}))
    run(root, "nbgrader", "zip_collect", NAME, "--force")
    assert points(root, "Niemi Nea") == BEST
    submitted = root / "submitted" / "fi" / "Carlsson Cia" / NAME
    assert (submitted / "timestamp.txt").read_text(encoding="utf-8") == "2026-11-23 12:00:00"
    run(root, "nbgrader", "export", "--student", "['Carlsson Cia']")
    assert "kerätty, aja autograde" in (root / "grades.csv").read_text(encoding="utf-8-sig")
    assert autograded(root, "Carlsson Cia") != BEST
