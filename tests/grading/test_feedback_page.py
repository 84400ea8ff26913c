"""The feedback that the real nbgrader makes of a class, and what making it ends with."""

from __future__ import annotations

import re
from pathlib import Path

from class_of import run
from graded_class import MARKED, NAME, NUMBERS, feedback
from nbgrader.api import Gradebook

OTHER_HOST = re.compile(r"""(?:src|href|url\()\s*=?\s*["']?(?:https?:)?//[^\s"')]+""")


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
    assert "Ohitit tämän kysymyksen." in feedback(course, "novice")
    assert "Kirjoittaja ohitti" not in feedback(course, "novice")
    assert "Avaa harjoitukset ja katso, että vastauksesi näkyvät." in feedback(course, "corrupt")
    assert "Perhe voi lukea tämän joskus itse." in feedback(course, "novice")
    assert '<details class="verkosto-asked"><summary>Tarkistuksen avoimet huomiot' in feedback(course, "novice")


def test_a_markers_comment_reaches_the_feedback_with_its_list_and_without_html(
    course: Path, gradebook: Gradebook
) -> None:
    comment = gradebook.find_comment("e3_1_marked", NAME, NAME, "expert")
    comment.manual_comment = "- **Oma ääni ja voimavarat:** Hyvä\n\nHyvä <b>ääni</b>.\nJatka."
    grade = gradebook.find_grade("e3_1_marked", NAME, NAME, "expert")
    grade.manual_score, grade.needs_manual_grade = 8, False
    gradebook.db.commit()
    run(course, "nbgrader", "generate_feedback", NAME, "--student", "expert", "--force")
    page = feedback(course, "expert")
    assert page.count("Työsi taso:") == 1
    assert '<td class="chosen" data-level="Hyvä"' in page
    assert "Hyvä &lt;b&gt;ääni&lt;/b&gt;.<br/>" in page
    assert "<li><strong>Oma ääni ja voimavarat:</strong> Hyvä</li>" in page
    assert "Opettajan arvio 8 / 9" in page


def test_points_given_for_the_automatic_ones_are_told_apart_from_them(course: Path, gradebook: Gradebook) -> None:
    as_scored = '<section class="as-scored" id="e3_2_score">\n<p class="points">Automaattiset pisteet'
    assert as_scored in feedback(course, "notebook-only")
    grade = gradebook.find_grade("e3_2_score", NAME, NAME, "notebook-only")
    grade.manual_score = 3
    gradebook.db.commit()
    said = run(course, "nbgrader", "generate_feedback", NAME)
    (outdated,) = [line for line in said.splitlines() if "palaute jäi ennalleen" in line]
    assert outdated.endswith("ennalleen: notebook-only. Aja komento uudelleen valinnalla --force.")
    said = run(course, "nbgrader", "generate_feedback", NAME, "--student", "notebook-only", "--force")
    assert "ennalleen" not in said
    page = feedback(course, "notebook-only")
    changed = (
        '<section class="as-scored" id="e3_2_score">\n<p class="points">Opettaja muutti pisteet: 5 → 3 (enintään 5)</p>'
    )
    assert changed in page


def test_the_feedback_holds_the_exercises_and_not_the_words_around_them(course: Path) -> None:
    page = feedback(course, "novice")
    assert re.findall(r'<h2 id="[^"]*">(\d\.\d|[^<]*)', page) == NUMBERS
    assert page.count("Mitä tehtävässä pyydettiin") == len(NUMBERS)


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
    assert done.count("Ei vastausta: 0 / 9") == len(MARKED)
    assert "Opettajan arvio" not in done


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
