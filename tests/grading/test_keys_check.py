"""Keys and cells that do not fit are told all at once, by line and place, before anything is released."""

from __future__ import annotations

import argparse
import re
import shutil
from pathlib import Path

import pytest
from keys import ROOT, keys, source

from verkosto.content import LANGUAGES, exercise_ids, load_exercise
from verkosto.grading.key_reading import read_key
from verkosto.grading.keys_check import check_cells, check_keys
from verkosto.grading.releasing import run
from verkosto.notebooks import read_notebook

FOREIGN = re.compile(r"Input|should|required|permitted|expected|valid|line \d+, column")
"""Words that only the libraries use."""

FAULTS = {
    "unknown field": ("enough: 10\n", "enough: 10\nenouhg: 9\n", "kenttää enouhg ei tunneta"),
    "no number": ("most: 20\n", "most: paljon\n", "”paljon” ei ole kokonaisluku"),
    "no such source": ("sources: [own_words]\n", "sources: [kuulopuhe]\n", "”kuulopuhe” ei käy kenttään sources"),
    "id with a capital": ("- id: raili_memory\n", "- id: Raili\n", "”Raili” ei käy tunnukseksi"),
    "no text": ("names: [Nappi, koira], home: same", "names: [Nappi, 7], home: same", "kenttään names kuuluu tekstiä"),
    "missing field": ("{id: raili, names: [Raili, Raili-täti, täti], ", "{id: raili, ", "names puuttuu. Lisää se"),
    "no list": ("names: [taloyhtiö, naapuri, naapurit, isännöitsijä]", "names: taloyhtiö", "kuuluu luettelo"),
    "no yes or no": ("elsewhere, essential: true}", "elsewhere, essential: ehkä}", "essential true tai false"),
    "unknown note": (
        '- {note: plan, quote: "Venlan veli',
        '- {note: muualla, quote: "Venlan veli',
        "ei ole tekstiä muualla",
    ),
    "quote not there": ("Palkka on pieni, ja", "Kissalla on siivet, ja", "”Kissalla on siivet"),
    "quote of the first item": ("”Musta voisi tulla kondiittori.”", "Susi on ulvonut", "”Susi on ulvonut”"),
    "same id": ("{id: faith, names: [sangha", "{id: mikko, names: [sangha", "tunnus mikko on jo toisella"),
    "twice": ("moments: 3\n", "moments: 3\nmoments: 3\n", "moments on tässä kahdesti"),
    "too little": ("grades: consistency\nhorizon: 3\n", "grades: consistency\nhorizon: 0\n", "vähintään 1"),
    "another horizon": ("grades: recall\nhorizon: 3\n", "grades: recall\nhorizon: 5\n", "avaimessa on 5 vuotta"),
    "missing person": ("horizon: 5\npresent: [venla,", "horizon: 5\npresent: [ville,", "ville puuttuu"),
    "no key": ('score("e3_4", "fi",', 'score("e3_4", "en",', "ei ole harjoituksen e3_4 avainta"),
    "no cell to mark": ('{"role": "marked", "exercise": "e3_3"}', '{"role": "text", "id": "x"}', "arvioitava solu"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_courses_own_keys_and_cells_fit(language: str) -> None:
    path = source(language)
    assert check_keys(path, read_notebook(path)) == check_cells(path, read_notebook(path)) == []


def test_every_fault_is_told_at_once_and_nothing_is_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(ROOT / "solutions", tmp_path / "solutions")
    shutil.copy(ROOT / "nbgrader_config.py", tmp_path)
    path = tmp_path / "solutions" / source("fi").relative_to(ROOT / "solutions")
    text = path.read_text(encoding="utf-8")
    for before, after, _ in FAULTS.values():
        assert before in text, before
        text = text.replace(before, after, 1)
    path.write_text(text, encoding="utf-8")
    assert run(argparse.Namespace(lang="fi", check=False, root=tmp_path)) == 1
    told = capsys.readouterr().out.strip().splitlines()
    for name, (_, after, words) in FAULTS.items():
        found = [line for line in told if words in line]
        assert len(found) == 1, (words, told)
        line = found[0]
        assert line.startswith(f"{path.name}, "), line
        if name not in ("no key", "no cell to mark"):
            number = text[: text.index(after) + len(after.rstrip("\n"))].count("\n") + 1
            assert f", rivi {number}, harjoitus e3_" in line, (number, line)
    assert len(told) == len(FAULTS), "\n".join(told)
    assert not FOREIGN.search("\n".join(told))
    assert not (tmp_path / "exercises").exists()


def told(exercise_id: str, text: str) -> list[tuple[str, int, str]]:
    """Message, line and place of each fault in a key."""
    return [(one.message, one.line, one.place) for one in read_key(load_exercise(exercise_id), "fi", text)[1]]


def test_a_place_is_told_in_the_words_of_the_text() -> None:
    text = keys("fi")["e3_1"].replace('quote: "Siellä', 'qoute: "Siellä')
    spoilt = text.replace("”Musta voisi tulla kondiittori.”", "Ei näin")
    ((message, line, place),) = told("e3_1", spoilt)
    assert (message, place) == ("grading-key-quote", "must › confectioner › passages › 1")
    assert "Ei näin" in spoilt.splitlines()[line - 1]


def test_what_stands_after_a_broken_item_keeps_its_place() -> None:
    text = keys("fi")["e3_1"].replace("- id: baking", "- id: Baking")
    spoilt = text.replace("”Musta voisi tulla kondiittori.”", "Ei näin")
    assert [place for _, _, place in told("e3_1", spoilt)] == ["must › Baking", "must › confectioner › passages › 1"]


def test_a_key_of_another_kind_or_part_is_told() -> None:
    assert told("e3_1", keys("fi")["e3_2"]) == [("grading-key-kind", 1, "")]
    assert told("e3_2", keys("fi")["e3_1"]) == [("grading-key-kind", 1, "")]
    assert told("e3_2", keys("fi")["e3_3"]) == [("grading-key-part", 1, "")]


def test_a_rule_needs_its_case_and_the_documents_beside_it() -> None:
    alone = load_exercise("e3_2").model_copy(update={"reads": {}})
    assert [one.message for one in read_key(alone, "fi", keys("fi")["e3_2"])[1]] == ["grading-key-reads"]
    other = load_exercise("e3_2").model_copy(update={"reads": {"persona": "writing_senna"}})
    assert [one.message for one in read_key(other, "fi", keys("fi")["e3_2"])[1]] == ["grading-key-reads-kind"]
    bare = load_exercise("e3_1").model_copy(update={"case": None})
    assert [one.message for one in read_key(bare, "fi", keys("fi")["e3_1"])[1]] == ["grading-key-case"]


def test_a_persona_needs_a_child_who_is_heard_and_no_more_than_there_is() -> None:
    text = re.sub(r"^    child: .*\n", "", keys("fi")["e3_1"], flags=re.MULTILINE)
    assert told("e3_1", text) == [("grading-key-child", 4, "")]
    more = keys("fi")["e3_1"].replace("enough: 10", "enough: 99")
    assert told("e3_1", more) == [("grading-key-enough", 2, ""), ("grading-key-told", 2, "")]


@pytest.mark.parametrize(
    ("exercise_id", "number"), [("e3_1", "most: 20"), ("e3_2", "moments: 3"), ("e3_3", "helpers: 3")]
)
def test_a_number_that_the_check_tells_otherwise_is_told(exercise_id: str, number: str) -> None:
    text = keys("fi")[exercise_id].replace(number, f"{number.split()[0]} 19")
    assert [message for message, *_ in told(exercise_id, text)] == ["grading-key-told"]


@pytest.mark.parametrize(
    ("text", "what", "line"),
    [
        ("grades: persona\nenough: 3: 4\n", "colon", 2),
        ("grades: persona\n\tenough: 3\n", "start", 2),
        ('grades: persona\nmust:\n  - id: "a\n', "quote", 3),
        ("grades: persona\nmust: [a, {b\nmay: []\n", "bracket", 2),
        ("grades: persona\nmust:\n  - id: a\n - id: b\n", "indent", 4),
    ],
)
def test_a_text_that_is_no_yaml_is_told_by_what_it_lacks(text: str, what: str, line: int) -> None:
    key, (fault,) = read_key(load_exercise("e3_1"), "fi", text)
    assert (key, fault.message, fault.arguments["what"], fault.line) == (None, "grading-key-yaml", what, line)


@pytest.mark.parametrize("text", ["", "- grades", "grades: essee\n"])
def test_a_key_that_names_no_rule_is_told_the_rules(text: str) -> None:
    _, (fault,) = read_key(load_exercise("e3_5"), "fi", text)
    assert fault.message == "grading-key-grades"
    assert fault.arguments["rules"] == "persona, consistency, recall"


MARKED = '"role": "marked", "exercise": "e3_3"'
SCORE = "role: score, exercise: e3_4"
CELLS = {
    "no cell to mark": (MARKED, '"role": "text", "id": "x"', "solu puuttuu (marked)"),
    "no rubric": (MARKED, MARKED.replace("e3_3", "e3_4"), "e3_4: opettajan"),
    "no widget": ("role: widget, exercise: e3_4", "role: score, exercise: e3_5", "e3_4: harjoituksella ei ole solua"),
    "no score": (SCORE, SCORE.replace("e3_4", "e3_5"), "solu puuttuu (score)"),
    "no points": (SCORE, SCORE.replace("e3_4", "e3_5"), "e3_5: pisteytyssolu on"),
}


@pytest.mark.parametrize("name", CELLS)
def test_cells_and_exercises_are_held_to_each_other(name: str, tmp_path: Path) -> None:
    before, after, words = CELLS[name]
    path = tmp_path / "spoilt.md"
    text = source("fi").read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), encoding="utf-8")
    faults = check_cells(path, read_notebook(path))
    assert any(words in fault and fault.startswith("spoilt.md, harjoitus e3_") for fault in faults), faults


def test_cells_of_another_modules_exercise_are_told(tmp_path: Path) -> None:
    path = tmp_path / "spoilt.md"
    text = source("fi").read_text(encoding="utf-8")
    path.write_text(text.replace("module: m3", "module: m4"), encoding="utf-8")
    faults = check_cells(path, read_notebook(path))
    assert len(faults) == len(exercise_ids()) and all("ei kuulu moduuliin m4" in fault for fault in faults)
