"""Whose a collected file is, by the names that learning platforms give."""

from __future__ import annotations

import pytest

from verkosto.grading.collecting import UNKNOWN_TIME, HandInCollector


@pytest.mark.parametrize(
    ("path", "student", "time"),
    [
        ("ann/03-persoona-ja-unelmapaiva_2026-11-24-14-32-05/m3.ipynb", "ann", "2026-11-24 14:32:05"),
        ("ann_03-persoona-ja-unelmapaiva_2026-11-24-14-32-05/answers.json", "ann", "2026-11-24 14:32:05"),
        ("ann_03-persoona-ja-unelmapaiva_2026-11-24-14-32-05 (1)/answers.json", "ann", "2026-11-24 14:32:05"),
        (
            "Ann Berg_1234_assignsubmission_file_/03-persoona-ja-unelmapaiva_2026-11-24-14-32-05/m3.ipynb",
            "Ann Berg",
            "2026-11-24 14:32:05",
        ),
        ("ann/m3.ipynb", "ann", UNKNOWN_TIME),
        ("matti_virtanen/m3.ipynb", "matti_virtanen", UNKNOWN_TIME),
    ],
)
def test_a_file_is_its_learners(path: str, student: str, time: str) -> None:
    collector = HandInCollector(valid_ext=[".ipynb", ".json"])
    found = collector.collect(f"/course/downloaded/m3/extracted/{path}")
    assert found == {"student_id": student, "file_id": path.rpartition("/")[2], "timestamp": time}


@pytest.mark.parametrize(
    "path",
    [
        "/course/downloaded/m3/extracted/m3.ipynb",
        "/course/downloaded/m3/extracted/ann/receipt.html",
        "/course/downloaded/m3/extracted/03-persoona-ja-unelmapaiva_2026-11-24-14-32-05/m3.ipynb",
    ],
)
def test_nobodys_file_and_other_files_are_left(path: str) -> None:
    assert HandInCollector(valid_ext=[".ipynb", ".json"]).collect(path) is None
