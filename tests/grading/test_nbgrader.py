"""The real nbgrader on a whole class: release, hand-in, autograde, feedback, export."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from answer_sets import answers_file
from class_of import hand_in, run, zipped
from nbconvert.exporters import HTMLExporter
from nbgrader.api import Gradebook
from traitlets.config.loader import PyFileConfigLoader

from verkosto.grading.submission import HANDED_IN

NAME = "03-persoona-ja-unelmapaiva"
SCORES = ("e3_1_score", "e3_2_score", "e3_3_score", "e3_4_score")
MARKED = ("e3_1_marked", "e3_3_marked", "e3_5_marked")

OTHER_HOST = re.compile(r"""(?:src|href|url\()\s*=?\s*["']?(?:https?:)?//[^\s"')]+""")

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


@pytest.fixture(scope="module")
def course(released: Callable[[str], Path]) -> Path:
    """A course root whose class has been graded."""
    root = released("graded")
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
    return root


@pytest.fixture
def gradebook(course: Path) -> Iterator[Gradebook]:
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}") as kept:
        yield kept


def grades(gradebook: Gradebook, student: str) -> dict[str, tuple[float | None, bool]]:
    """Automatic score and need of a person, by cell."""
    notebook = gradebook.find_submission_notebook(NAME, NAME, student)
    return {grade.name: (grade.auto_score, grade.needs_manual_grade) for grade in notebook.grades}


def autograded(course: Path, student: str) -> dict[str, Json]:
    path = course / "autograded" / "fi" / student / NAME / f"{NAME}.ipynb"
    return {cell["id"]: cell for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]}


def feedback(course: Path, student: str) -> str:
    return (course / "feedback" / "fi" / student / NAME / f"{NAME}.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("student", "scores"),
    [
        ("expert", (10, 5, 6, 6)),
        ("notebook-only", (10, 5, 6, 6)),
        ("zipped", (10, 5, 6, 6)),
        ("novice", (5.8, 3.58, 4.2, 4.16)),
        ("nonsense", (1, 0, 0, 0.12)),
        ("empty", (0, 0, 0, 0)),
    ],
)
def test_automatic_points(gradebook: Gradebook, student: str, scores: tuple[float, ...]) -> None:
    found = grades(gradebook, student)
    assert [found[name] for name in SCORES] == [(score, False) for score in scores]


@pytest.mark.parametrize("student", ["expert", "notebook-only", "novice", "nonsense"])
def test_answers_wait_for_a_marker(gradebook: Gradebook, student: str) -> None:
    found = grades(gradebook, student)
    assert [found[name] for name in MARKED] == [(None, True)] * 3


def test_an_unanswered_exercise_needs_no_marker(gradebook: Gradebook) -> None:
    found = grades(gradebook, "empty")
    assert [found[name] for name in MARKED] == [(0, False)] * 3
    comments = gradebook.find_submission_notebook(NAME, NAME, "empty").comments
    assert {comment.auto_comment for comment in comments} == {"Tähän ei ole vastattu."}


@pytest.mark.parametrize("student", ["missing", "corrupt"])
def test_missing_and_corrupt_answers_are_never_a_silent_zero(course: Path, gradebook: Gradebook, student: str) -> None:
    found = grades(gradebook, student)
    assert all(needs for _, needs in found.values())
    cells = autograded(course, student)
    for name in MARKED:
        assert "Opettaja katsoo tämän" in "".join(cells[name]["source"])
    assert feedback(course, student).count("Opettaja katsoo tämän") == len(SCORES + MARKED)


def test_answers_of_a_newer_course_are_scored_and_wait_for_a_person_who_is_told_in_one_line(
    course: Path, gradebook: Gradebook
) -> None:
    found = grades(gradebook, "newer")
    assert [found[name] for name in SCORES] == [(10, True), (5, True), (6, True), (6, True)]
    (told,) = [line for line in (course / "autograde.txt").read_text().splitlines() if line.startswith("newer: ")]
    assert "kurssin uudemmalla versiolla" in told
    assert told.endswith("(Harjoitukset: 3.1, 3.2, 3.3, 3.4, 3.5)")


def test_a_file_kept_for_the_marker_stays_out_of_the_feedback(course: Path) -> None:
    kept = course / "autograded" / "fi" / "in-parts" / NAME / HANDED_IN
    assert kept.exists()
    assert feedback(course, "in-parts")
    assert not list((course / "feedback").rglob(HANDED_IN))


def test_only_what_is_broken_or_refused_waits_for_review(gradebook: Gradebook) -> None:
    found = grades(gradebook, "in-parts")
    assert [found[name] for name in SCORES] == [(10, False), (5, False), (6, False), (0, True)]
    assert found["e3_5_marked"] == (None, True)


def test_what_is_refused_is_shown_to_nobody(course: Path) -> None:
    page = feedback(course, "in-parts")
    assert "puhelinnumero" in page
    assert "040 123" not in page
    assert "040 123" not in json.dumps(list(autograded(course, "in-parts").values()))


def test_what_a_student_does_to_the_notebook_changes_nothing(course: Path, gradebook: Gradebook) -> None:
    assert grades(gradebook, "tampered") == grades(gradebook, "novice")
    cells = autograded(course, "tampered")
    outputs = json.dumps([cell.get("outputs") for cell in cells.values()])
    assert "ajettu" not in outputs
    assert "imported" not in outputs
    assert any("Tätä solua ei ajettu" in "".join(cell["source"]) for cell in cells.values())


def test_the_marker_sees_the_answer_and_the_rubric(course: Path) -> None:
    cells = autograded(course, "novice")
    assert "Leipoo aina kun on stressiä" in json.dumps(cells["e3_1_widget"]["outputs"], ensure_ascii=False)
    assert "Arviointikriteerit" in "".join(cells["e3_1_marked"]["source"])
    written = "".join(cells["e3_5_marked"]["source"])
    assert "ohitti tämän kysymyksen" in written
    assert "9\u00a0p" in written or "9 p" in written


def test_the_notebook_alone_shows_its_answers(course: Path) -> None:
    shown = json.dumps(autograded(course, "notebook-only")["e3_1_widget"]["outputs"], ensure_ascii=False)
    assert "Ystäviä ja tanssia." in shown


def test_score_cells_write_nothing_to_stderr_and_end_in_a_number(course: Path) -> None:
    for student in ("expert", "empty", "missing", "corrupt"):
        cells = autograded(course, student)
        for name in SCORES:
            kinds = [(output["output_type"], output.get("name")) for output in cells[name]["outputs"]]
            assert kinds == [("display_data", None), ("execute_result", None)]
            (value,) = cells[name]["outputs"][1]["data"]["text/plain"]
            assert re.fullmatch(r"\d+\.\d+", value)


def test_feedback_is_in_finnish_and_asks_nothing_of_other_hosts(course: Path) -> None:
    page = feedback(course, "novice")
    assert '<html lang="fi">' in page
    assert "Palaute: Persoona ja unelmapäivä" in page
    assert "17,74" in page
    for word in ("Score", "Comments", "Student's answer", "Grade cell"):
        assert word not in page
    assert not OTHER_HOST.findall(page)
    assert "<script" not in page


def test_feedback_tells_reasons_and_never_the_key(course: Path) -> None:
    for student in ("expert", "novice", "corrupt", "empty"):
        page = feedback(course, student)
        assert "must_not" not in page
        assert "HIDDEN TESTS" not in page
        assert "easy_to_approach" not in page
    assert "Perhe voi lukea tämän joskus itse." in feedback(course, "novice")
    assert '<details class="verkosto-asked"><summary>Tarkistuksen avoimet huomiot' in feedback(course, "novice")


def markers_page(course: Path, student: str) -> str:
    config = PyFileConfigLoader("nbgrader_config.py", path=str(course)).load_config()
    config.HTMLExporter.template_name = "formgrade"
    path = course / "autograded" / "fi" / student / NAME / f"{NAME}.ipynb"
    resources = {"base_url": "", "index": 0, "total": 1, "notebook_path": "", "submission_id": "", "notebook_id": NAME}
    page, _ = HTMLExporter(config=config).from_filename(str(path), resources=resources)
    return str(page)


def test_the_markers_page_shows_answers_and_points_but_no_key_and_no_other_host(course: Path) -> None:
    page = markers_page(course, "novice")
    assert 'id="e3_1_score"' in page
    assert "Leipoo aina kun on stressiä" in page
    assert "Arviointikriteerit" in page
    assert page.count("Mallivastaus, näkyy vain sinulle") == len(MARKED)
    assert "hän soitti konditoriaan, vaikka jännitti" in page
    assert "hän soitti konditoriaan, vaikka jännitti" not in feedback(course, "novice")
    assert "HIDDEN TESTS" not in page
    assert "must_not" not in page
    assert not OTHER_HOST.findall(page)


def test_a_markers_comment_reaches_the_feedback_with_its_list_and_without_html(
    course: Path, gradebook: Gradebook
) -> None:
    comment = gradebook.find_comment("e3_1_marked", NAME, NAME, "expert")
    comment.manual_comment = "- **Oma ääni:** Hyvä\n\nHyvä <b>ääni</b>.\nJatka."
    grade = gradebook.find_grade("e3_1_marked", NAME, NAME, "expert")
    grade.manual_score, grade.needs_manual_grade = 8, False
    gradebook.db.commit()
    run(course, "nbgrader", "generate_feedback", NAME, "--student", "expert", "--force")
    page = feedback(course, "expert")
    assert "Hyvä &lt;b&gt;ääni&lt;/b&gt;.<br/>" in page
    assert "<li><strong>Oma ääni:</strong> Hyvä</li>" in page
    assert "Opettajan arvio 8 / 9" in page


def test_what_waits_for_a_marker_is_no_zero_in_the_feedback(course: Path) -> None:
    page = feedback(course, "novice")
    assert page.count('<p class="points">Arviointi kesken</p>') == len(MARKED)
    assert "Opettajan arvio 0" not in page
    assert "Pisteitä on nyt 17,74 / 27. Osa on vielä arvioimatta, ja siitä voi saada enintään 27 pistettä." in page
    assert "/ 54" not in page
    done = feedback(course, "empty")
    assert "Arviointi kesken" not in done
    assert "Osa on vielä arvioimatta" not in done
    assert '<p class="points">Pisteitä 0 / 54</p>' in done
    nothing = feedback(course, "missing")
    assert "Työ on vielä arvioimatta, eikä pisteitä ole annettu. Enintään voi saada 54 pistettä." in nothing
    assert "Pisteitä 0" not in nothing
    assert done.count("Opettajan arvio 0 /") == len(MARKED)


def test_making_the_feedback_ends_with_those_whose_marking_is_unfinished(course: Path) -> None:
    said = (course / "feedback.txt").read_text(encoding="utf-8")
    assert "not recognized" not in said
    *_, last = said.splitlines()
    assert last.startswith("Tehtiin 12 palautetta. 11 opiskelijan arviointi on kesken.")
    assert "novice: Arviointi on kesken, ja palaute kertoo sen. (Harjoitukset: 3.1, 3.3, 3.5)" in said
    assert "empty: " not in said


def test_what_could_not_be_read_is_not_told_to_be_empty_and_not_to_wait_once_it_has_points(
    course: Path, gradebook: Gradebook
) -> None:
    page = feedback(course, "corrupt")
    assert "vielä tyhjä" not in page
    assert "Pisteitä ei ole vielä annettu." in page
    for grade in gradebook.find_submission_notebook(NAME, NAME, "corrupt").grades:
        grade.manual_score, grade.needs_manual_grade = 2, False
    gradebook.db.commit()
    run(course, "nbgrader", "generate_feedback", NAME, "--student", "corrupt", "--force")
    page = feedback(course, "corrupt")
    assert "Pisteitä ei ole vielä annettu." not in page
    assert page.count("answers.json katkeaa kesken") > len(MARKED)


def test_the_feedback_begins_with_points_by_exercise(course: Path) -> None:
    page = feedback(course, "novice")
    places = re.findall(r'<th scope="row"><a href="#([^"]+)">(3\.\d) [^<]+</a></th><td>([^<]+)</td>', page)
    assert [(number, points) for _, number, points in places] == [
        ("3.1", "5,8 / 19 tähän mennessä, arviointi kesken"),
        ("3.2", "3,58 / 5"),
        ("3.3", "4,2 / 15 tähän mennessä, arviointi kesken"),
        ("3.4", "4,16 / 6"),
        ("3.5", "Arviointi kesken"),
    ]
    for place, _, _ in places:
        assert page.count(f'id="{place}"') == 1
    assert "Tähän ei ole vastattu." in feedback(course, "empty")
    assert "No response" not in feedback(course, "empty")


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


def test_marks_stand_while_the_answer_is_the_same_and_wait_when_it_has_changed(course: Path) -> None:
    place = course / "submitted" / "fi" / "marked" / NAME / "answers.json"
    url = f"sqlite:///{course / 'gradebook.db'}"
    with Gradebook(url) as kept:
        for grade in kept.find_submission_notebook(NAME, NAME, "marked").grades:
            if grade.name in (*MARKED, "e3_2_score"):
                grade.manual_score, grade.needs_manual_grade = (0 if grade.name == "e3_2_score" else 4), False
        kept.db.commit()
    said = run(course, "nbgrader", "autograde", NAME, "--student", "marked", "--force")
    assert said.endswith("Pisteytettiin yksi palautus. Käsin arvioitavaa ei ole.\n")
    assert "has changed!" not in said
    with Gradebook(url) as kept:
        again = {one.name: one for one in kept.find_submission_notebook(NAME, NAME, "marked").grades}
        assert not any(grade.needs_manual_grade for grade in again.values())
        assert [again[name].manual_score for name in (*MARKED, "e3_2_score")] == [4, 4, 4, 0]
    answers = answers_file("novice")
    answers["documents"]["dream_day_senna"] = answers_file("expert")["documents"]["dream_day_senna"]
    place.write_text(json.dumps(answers), encoding="utf-8")
    said = run(course, "nbgrader", "autograde", NAME, "--student", "marked", "--force")
    told = said.splitlines()
    assert told[-1] == "Pisteytettiin yksi palautus. Käsin arvioitavaa on yhdessä."
    assert told[-2].startswith("marked: ")
    assert (
        "Vastaus on muuttunut arvion jälkeen. Arvioi se uudelleen tai vahvista pisteet. (Harjoitukset: 3.3)" in told[-2]
    )
    assert "annettu käsin 0 p" in told[-2]
    with Gradebook(url) as kept:
        changed = {one.name: one for one in kept.find_submission_notebook(NAME, NAME, "marked").grades}
        waiting = {name for name, grade in changed.items() if grade.needs_manual_grade}
        assert waiting == {"e3_2_score", "e3_3_marked"}
        assert (changed["e3_2_score"].manual_score, changed["e3_3_marked"].manual_score) == (None, 4)
        assert changed["e3_2_score"].score == changed["e3_2_score"].auto_score > 0
    assert "Vastaus on muuttunut" in markers_page(course, "marked")
    assert "Vastaus on muuttunut" not in markers_page(course, "novice")
