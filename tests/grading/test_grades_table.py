"""The table of a class's points, by `nbgrader export`."""

from __future__ import annotations

import csv
from pathlib import Path

from class_of import run
from graded_class import MARKED, NAME
from nbgrader.api import Gradebook


def exported(course: Path, *options: str, language: str = "fi") -> list[dict[str, str]]:
    """The rows of `nbgrader export`, as a spreadsheet of that language reads them."""
    run(course, "nbgrader", "export", *options, language=language)
    data = (course / "grades.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    with (course / "grades.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";" if language == "fi" else ","))


def test_the_table_tells_points_only_where_all_are_given(course: Path) -> None:
    rows = {row["opiskelija"]: row for row in exported(course)}
    assert len(rows) == 14
    assert {row["tehtävä"] for row in rows.values()} == {NAME}
    assert {row["enintään"] for row in rows.values()} == {"54"}
    told = ("tila", "pisteet", "arvioimatta")
    assert [rows["novice"][one] for one in told] == ["arviointi kesken", "", "3.1, 3.3, 3.5"]
    assert [rows["missing"][one] for one in told] == ["arviointi kesken", "", "3.1, 3.2, 3.3, 3.4, 3.5"]
    assert [rows["empty"][one] for one in told] == ["valmis", "0", ""]
    assert [rows["absent"][one] for one in told] == ["ei palautettu", "", ""]
    assert [rows["uncollected"][one] for one in told] == ["kerätty, aja autograde", "", ""]
    assert rows["absent"]["sukunimi"] == "Mäki, o.s. Berg"
    assert rows["absent"]["etunimi"] == "'=1+1"
    assert rows["zipped"]["palautettu"] == "2026-11-24 14:32:05"


def test_points_in_the_table_are_rounded_and_in_the_languages_own_numbers(course: Path, gradebook: Gradebook) -> None:
    for name, points in zip(MARKED, (4.1, 0.2, 1.7), strict=True):
        grade = gradebook.find_grade(name, NAME, NAME, "marked")
        grade.manual_score, grade.needs_manual_grade = points, False
    gradebook.db.commit()
    (row,) = exported(course, "--student", "['marked']")
    assert (row["tila"], row["pisteet"]) == ("valmis", "23,74")
    (row,) = exported(course, "--student", "['marked']", language="en")
    assert (row["state"], row["points"]) == ("done", "23.74")
