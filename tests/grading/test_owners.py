"""Whose a collected file is, by the names that learning platforms give."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from verkosto.grading.owners import Owners, owners, student_of
from verkosto.grading.unpacking import unpack

MODULE = "03-persoona-ja-unelmapaiva"


def archive(folder: Path, *names: str) -> Path:
    """Files by their paths; what stands after "!" is inside the zip before it."""
    folder.mkdir()
    inside: dict[str, list[str]] = {}
    for name in names:
        outer, _, inner = name.partition("!")
        inside.setdefault(outer, []).append(inner)
    for outer, inners in inside.items():
        (folder / outer).parent.mkdir(parents=True, exist_ok=True)
        if inners == [""]:
            (folder / outer).write_text("{}", encoding="utf-8")
            continue
        with zipfile.ZipFile(folder / outer, "w") as packed:
            for inner in inners:
                packed.writestr(inner, "{}")
    return folder


def sorted_out(tmp_path: Path, *names: str) -> Owners:
    return owners(unpack(archive(tmp_path / "archive", *names), tmp_path / "unpacked"))


@pytest.mark.parametrize(
    ("name", "student"),
    [
        (f"ann_{MODULE}_2026-11-24-14-32-05", "ann"),
        (f"ann_{MODULE}_2026-11-24-14-32-05 (1)", "ann"),
        (f"{MODULE}_2026-11-24-14-32-05", ""),
        ("matti_virtanen", "matti_virtanen"),
        ("Ma\u0308kinen", "Mäkinen"),
    ],
)
def test_a_name_tells_the_learner(name: str, student: str) -> None:
    assert student_of(name) == student


@pytest.mark.parametrize(
    "name",
    [
        "ann/m3.ipynb",
        "ann.zip!m3.ipynb",
        f"ann/{MODULE}_2026-11-24-14-32-05.zip!m3.ipynb",
        f"ann_{MODULE}_2026-11-24-14-32-05.zip!m3.ipynb",
        "ann_1234_assignsubmission_file_/m3.ipynb",
        "ann_1234_assignsubmission_file_/palautus.zip!m3.ipynb",
        "ann_1234_assignsubmission_file_m3.ipynb",
        "ann_1234_assignsubmission_file_palautus.zip!m3.ipynb",
        "Verkosto-Moduuli 3-9876.zip!ann_1234_assignsubmission_file/m3.ipynb",
        "Verkosto-Moduuli 3-9876/ann_1234_assignsubmission_file_/m3.ipynb",
    ],
)
def test_a_file_is_its_learners(tmp_path: Path, name: str) -> None:
    found = sorted_out(tmp_path, name)
    assert {student: [file.name.rpartition("_")[2] for file in files] for student, files in found.files.items()} == {
        "ann": ["m3.ipynb"]
    }
    assert found.told == []


@pytest.mark.parametrize(
    "name", ["m3.ipynb", f"{MODULE}_2026-11-24-14-32-05.zip!m3.ipynb", f"{MODULE}_2026-11-24-14-32-05/m3.ipynb"]
)
def test_nobodys_file_is_told_of(tmp_path: Path, name: str) -> None:
    found = sorted_out(tmp_path, name)
    assert found.files == {}
    assert [message for message, _ in found.told] == ["grading-collect-nobodys"]


def test_namesakes_stay_two_people(tmp_path: Path) -> None:
    names = [f"Virtanen Matti_{number}_assignsubmission_file_/answers.json" for number in (11, 22)]
    found = sorted_out(tmp_path, *names)
    assert {student: len(files) for student, files in found.files.items()} == {
        "Virtanen Matti_11": 1,
        "Virtanen Matti_22": 1,
    }
    assert found.told == [
        ("grading-collect-namesakes", {"name": "Virtanen Matti", "students": "Virtanen Matti_11, Virtanen Matti_22"})
    ]


@pytest.mark.parametrize(
    "names",
    [
        ("kurssi.zip!ann/answers.json", "kurssi.zip!ben/answers.json"),
        ("kurssi/ann.zip!answers.json", "kurssi/ben.zip!answers.json"),
    ],
)
def test_a_class_without_a_platforms_marks_is_never_made_one_learner(tmp_path: Path, names: tuple[str, ...]) -> None:
    found = sorted_out(tmp_path, *names)
    assert found.files == {}
    assert found.told == [("grading-collect-mixed", {"folder": "kurssi", "folders": "ann, ben"})]


def test_one_learners_hand_ins_are_theirs(tmp_path: Path) -> None:
    found = sorted_out(
        tmp_path, "ann/palautus.zip!answers.json", "ann/palautus (1).zip!answers.json", f"ann/{MODULE}/answers.json"
    )
    assert {student: len(files) for student, files in found.files.items()} == {"ann": 3}


def test_a_zip_may_not_write_outside_its_folder(tmp_path: Path) -> None:
    found = sorted_out(tmp_path, "ann.zip!../ben/answers.json")
    assert list(found.files) == ["ann"]
    assert [path.name for path in (tmp_path / "unpacked").iterdir()] == ["ann"]
