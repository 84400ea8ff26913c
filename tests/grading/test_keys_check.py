"""Keys that do not fit are told all at once, before anything is released."""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import pytest
from keys import ROOT, source

from verkosto.content import LANGUAGES
from verkosto.grading.keys_check import check_keys
from verkosto.grading.releasing import run
from verkosto.notebooks import read_notebook

FAULTS = {
    "unknown field": ("grades: consistency\n", "grades: consistency\nhorizons: 3\n", "horizons"),
    "unknown note": ("may:\n", "may:\n  - {note: nowhere, quote: Kahvia}\n", "nowhere"),
    "quote not there": ("may:\n", "may:\n  - {note: NOTE, quote: Kissalla on siivet}\n", "Kissalla on siivet"),
    "missing person": (
        "grades: recall\nhorizon: 3\npresent: [venla,",
        "grades: recall\nhorizon: 3\npresent: [ville,",
        "ville",
    ),
    "no key": ('score("e3_4", "fi",', 'score("e3_4", "en",', "e3_4"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_courses_own_keys_fit(language: str) -> None:
    path = source(language)
    assert check_keys(path.name, read_notebook(path)) == []


def test_every_fault_is_told_at_once_and_nothing_is_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(ROOT / "solutions", tmp_path / "solutions")
    shutil.copy(ROOT / "nbgrader_config.py", tmp_path)
    path = tmp_path / "solutions" / source("fi").relative_to(ROOT / "solutions")
    text = path.read_text(encoding="utf-8")
    note = text.split("note: ")[1].split(",")[0].split("\n")[0].strip("} ")
    for before, after, _ in FAULTS.values():
        assert before in text
        text = text.replace(before, after.replace("NOTE", note), 1)
    path.write_text(text, encoding="utf-8")
    assert run(argparse.Namespace(lang="fi", check=False, root=tmp_path)) == 1
    lines = capsys.readouterr().out.strip().splitlines()
    assert len(lines) == len(FAULTS)
    assert all(line.startswith(f"{path.name}, harjoitus e3_") for line in lines)
    for _, _, word in FAULTS.values():
        assert any(word in line for line in lines)
    assert not (tmp_path / "exercises").exists()
