"""Building the book: what is wrong is told by file and line, and a broken book never replaces a good one."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from verkosto import cli
from verkosto.book import building
from verkosto.book.building import BookError, Fault, build, faults, overlaid
from verkosto.book.serving import PortTaken, server

FAULTY = Path(__file__).parent / "faulty"


@pytest.mark.slow
def test_faults_name_file_and_line_and_keep_the_former_pages(tmp_path: Path) -> None:
    root = tmp_path / "course"
    shutil.copytree(FAULTY, root)
    former = root / "_build" / "html" / "fi" / "index.html"
    former.parent.mkdir(parents=True)
    former.write_text("former")
    with pytest.raises(BookError) as told:
        build(root, ["fi"], "fi")
    words = str(told.value)
    assert "book/fi/index.md:5" in words and "harjoitusta e99_9 ei ole. Valitse näistä: e3_1, " in words
    assert "book/fi/index.md:8" in words and "nowhere.md" in words
    assert former.read_text() == "former"


def test_faults_are_told_once_and_without_colours(tmp_path: Path) -> None:
    errors = "\n".join(
        [
            "loading",
            f"\x1b[31m{tmp_path}/book/fi/a.md:3: WARNING: odd [x.y]\x1b[39;49;00m",
            f"{tmp_path}/book/fi/a.md:3: WARNING: odd [x.y]",
            "WARNING: no place",
        ]
    )
    assert faults(errors, tmp_path) == [Fault("book/fi/a.md:3", "odd [x.y]"), Fault("", "no place")]


def test_a_language_lays_its_settings_over_the_base() -> None:
    base = {"title": "T", "sphinx": {"config": {"a": 1, "b": [1]}}}
    over = {"sphinx": {"config": {"b": [2], "language": "fi"}}}
    assert overlaid(base, over) == {"title": "T", "sphinx": {"config": {"a": 1, "b": [2], "language": "fi"}}}


def test_without_chapters_it_says_where_to_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli.main(["book", "--lang", "en"]) == 1
    assert str(tmp_path) in capsys.readouterr().err


def test_without_the_bundle_it_says_how_to_build_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(building, "BUNDLE", tmp_path)
    with pytest.raises(BookError, match=r"build\.mjs"):
        build(FAULTY, ["fi"], "en")


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(building.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(BookError, match=r'pip install "\.\[book\]"'):
        build(FAULTY, ["fi"], "en")


def test_a_taken_port_is_told_apart(tmp_path: Path) -> None:
    with server(tmp_path) as first, pytest.raises(PortTaken):
        server(tmp_path, first.server_port)
