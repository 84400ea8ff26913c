"""Content that does not hold together is told of at once: every fault of every file, by file, line and place."""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from verkosto.book.building import BookError, build
from verkosto.content import reading
from verkosto.grading.releasing import run
from verkosto.render.content_faults import all_content_faults

ROOT = Path(__file__).parent.parent.parent
COURSE = ROOT / "course" / "verkosto" / "content"
E33, SENNA, OONA = "exercises/e3_3.yml", "cases/senna.fi.yml", "cases/oona.fi.yml"
MODULES = "modules.yml"

FAULTS = {
    "case": (E33, "case: senna", "case: ida", "tapausta ida ei ole. Valitse näistä: oona, senna."),
    "reads": (E33, "persona: persona_senna", "persona: nobody", "mikään harjoitus ei tee työtä nobody."),
    "kind of work": ("exercises/e3_5.yml", "key: writing_senna", "key: persona_senna", "lajia write, mutta"),
    "module": (E33, "module: m3", "module: m33", "moduulia m33 ei ole. Valitse näistä: m0, m1"),
    "other module": (E33, "module: m3", "module: m4", "harjoitus puuttuu moduulista m4."),
    "outcome": (E33, "outcomes: [road]", "outcomes: [roads]", "moduulilla m3 ei ole tavoitetta roads."),
    "points": (E33, "enintään 9 pistettä", "enintään 8 pistettä", "Kirjoita johonkin kohtaan luku 9,"),
    "unknown exercise": (MODULES, "e3_4, e3_5]", "e3_4, e3_5, e3_9]", "harjoitusta e3_9 ei ole."),
    "field of a case": (SENNA, "forms: {", "form: {", "kenttää form ei tunneta."),
    "form of a name": (SENNA, "allative: Sennalle, ", "", "taivutusmuoto puuttuu: allative."),
    "ids of notes": (OONA, "- id: visit", "- id: visits", "mutta tiedostossa cases/oona.en.yml ne ovat"),
    "speakers": (
        OONA,
        "speakers: [[Minna, äiti, äidi]]",
        "speakers: [[Minna, äiti, äidi], []]",
        "puhujia on luettelossa 2, mutta lainauksia tekstissä 1.",
    ),
    "twice": (OONA, "name: Oona\n", "name: Oona\nname: Oona\n", "name on tässä kahdesti"),
    "indent": (OONA, "\nname: Oona\n", "\n name: Oona\n", "rivi"),
}


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the course's content, which is the one that is read."""
    place = Path(shutil.copytree(COURSE, tmp_path / "content"))
    monkeypatch.setattr(reading, "ROOT", place)
    return place


def change(content: Path, file: str, right: str, wrong: str) -> None:
    place = content / file
    text = place.read_text(encoding="utf-8")
    assert right in text, right
    place.write_text(text.replace(right, wrong, 1), encoding="utf-8")


def lines(language: str = "fi") -> list[str]:
    """The faults, each by itself."""
    return all_content_faults(language).splitlines()[1:]


def test_the_courses_own_content_holds_together() -> None:
    assert all_content_faults("fi") == ""


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_told_by_file_and_line(name: str, content: Path) -> None:
    file, right, wrong, told = FAULTS[name]
    change(content, file, right, wrong)
    found = [line for line in lines() if told in line]
    assert len(found) == 1, lines()
    assert found[0].startswith(f"{file}, rivi ")
    assert all_content_faults("en")


def test_a_wrong_case_is_told_with_its_line(content: Path) -> None:
    change(content, E33, "case: senna", "case: ida")
    number = (content / E33).read_text(encoding="utf-8").splitlines().index("case: ida") + 1
    assert lines() == [f"{E33}, rivi {number}, kohta case: tapausta ida ei ole. Valitse näistä: oona, senna."]


def drop_a_language_of_the_text(content: Path) -> None:
    text, begin = (content / E33).read_text(encoding="utf-8"), "\n  en:\n    title"
    (content / E33).write_text(text[: text.rindex(begin)] + "\n", encoding="utf-8")


LANGUAGE_LOST: dict[str, tuple[Callable[[Path], None], str]] = {
    "a case": (
        lambda content: (content / "cases" / "oona.en.yml").unlink(),
        f"{OONA}, rivi 1: tapaus puuttuu kielellä en. Tee tiedosto cases/oona.en.yml",
    ),
    "an exercise": (drop_a_language_of_the_text, "kohta text: teksti puuttuu kielellä en. Lisää tähän en."),
    "a criterion": (
        lambda content: change(content, E33, "      en:\n", "      fi:\n"),
        "kohta rubric › voice › text: teksti puuttuu kielellä en.",
    ),
    "a prompt": (
        lambda content: change(
            content, "exercises/e3_5.yml", "        en:\n          question", "        fi:\n          question"
        ),
        "kohta settings › prompts › venla › text: teksti puuttuu kielellä en.",
    ),
    "a module": (
        lambda content: change(content, MODULES, "    en: {title: A safe", "    fi: {title: A safe"),
        "kohta m0 › text: teksti puuttuu kielellä en.",
    ),
}


@pytest.mark.parametrize("name", LANGUAGE_LOST)
def test_a_language_that_is_missing_is_told(name: str, content: Path) -> None:
    lose, told = LANGUAGE_LOST[name]
    lose(content)
    assert any(told in line for line in lines()), lines()


def test_files_that_cannot_be_read_are_told(content: Path) -> None:
    (content / SENNA).write_bytes((content / SENNA).read_bytes().replace("ä".encode(), b"\xe4"))
    (content / OONA).rename(content / "cases" / "oona.yml")
    (content / MODULES).write_text("m0: x\n", encoding="utf-8")
    told = "\n".join(lines())
    assert f"{SENNA}, rivi " in told and "Tallenna se uudelleen" in told
    assert "cases/oona.yml, rivi 1: tiedoston nimestä puuttuu kieli" in told
    assert "modules.yml, rivi 1: tiedostossa pitää olla luettelo." in told


@pytest.mark.parametrize("check", [False, True])
def test_release_tells_every_fault_at_once_and_makes_nothing(
    check: bool, content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tmp_path / "course"
    shutil.copytree(ROOT / "solutions", root / "solutions")
    shutil.copy(ROOT / "nbgrader_config.py", root)
    for name in ("case", "field of a case", "unknown exercise"):
        change(content, *FAULTS[name][:3])
    assert run(argparse.Namespace(lang="fi", check=check, root=root)) == 1
    told = capsys.readouterr().out
    assert all(FAULTS[name][3] in told for name in ("case", "field of a case", "unknown exercise"))
    assert sorted(place.name for place in root.iterdir()) == ["nbgrader_config.py", "solutions"]


def test_the_book_is_not_built_from_faulty_content(content: Path, tmp_path: Path) -> None:
    change(content, *FAULTS["case"][:3])
    with pytest.raises(BookError, match="tapausta ida ei ole"):
        build(ROOT, ["fi"], "fi", tmp_path / "html")
    assert not (tmp_path / "html").exists()
