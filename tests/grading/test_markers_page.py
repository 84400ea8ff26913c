"""What a marker reads in the graded notebook and on the page that nbgrader makes of it."""

from __future__ import annotations

import json
import re
from pathlib import Path

from answer_sets import answers_file
from class_of import run
from graded_class import MARKED, NAME, SCORES, autograded, feedback, markers_page
from nbgrader.api import Gradebook

OTHER_HOST = re.compile(r"""(?:src|href|url\()\s*=?\s*["']?(?:https?:)?//[^\s"')]+""")


def test_the_marker_sees_the_answer_and_the_rubric(course: Path) -> None:
    cells = autograded(course, "novice")
    assert "Leipoo aina kun on stressiä" in json.dumps(cells["e3_1_widget"]["outputs"], ensure_ascii=False)
    assert "Arviointikriteerit" in "".join(cells["e3_1_marked"]["source"])
    written = "".join(cells["e3_5_marked"]["source"])
    assert "ohitti tämän kysymyksen" in written
    assert "9\u00a0p" in written or "9 p" in written


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


def test_the_markers_page_tells_at_each_cell_why_it_waits(course: Path) -> None:
    assert markers_page(course, "newer").count("kurssin uudemmalla versiolla") == len(SCORES + MARKED)
    assert "kurssin uudemmalla versiolla" not in markers_page(course, "novice")


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
        assert [again[name].manual_score for name in (*MARKED, "e3_2_score")] == [*[4] * len(MARKED), 0]
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
    del answers["documents"]["writing_senna"]
    place.write_text(json.dumps(answers), encoding="utf-8")
    *_, told_again, _ = run(course, "nbgrader", "autograde", NAME, "--student", "marked", "--force").splitlines()
    assert told_again.startswith(told[-2])
    assert told_again.endswith("tai pyydä vastaus. (Harjoitukset: 3.5)")
    with Gradebook(url) as kept:
        waits = {
            one.name for one in kept.find_submission_notebook(NAME, NAME, "marked").grades if one.needs_manual_grade
        }
        assert waits == {"e3_2_score", "e3_3_marked", "e3_5_marked"}
    page = markers_page(course, "marked")
    assert page.count("Vastaus on muuttunut arvion jälkeen") == 1
    assert page.count("annettu käsin 0 p") == 1
    assert "Vastaus on muuttunut" not in markers_page(course, "novice")
