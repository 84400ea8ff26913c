"""nbgrader's Formgrader in a real Chromium: levels are chosen in the rubric, and the student reads them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from answer_sets import answers_file
from class_of import CLEAN, hand_in, run
from nbgrader.api import Gradebook
from playwright.sync_api import Browser, Page, expect

from running import free_port

pytestmark = pytest.mark.browser

NAME = "03-persoona-ja-unelmapaiva"
WAIT = 60


@pytest.fixture(scope="module")
def root(released: Callable[[str], Path]) -> Path:
    """A course root with one graded hand-in, of which two automatic scores wait to be confirmed."""
    made = released("marked")
    hand_in(made, "expert", answers_file("expert"), name=NAME)
    run(made, "nbgrader", "autograde", NAME)
    with Gradebook(f"sqlite:///{made / 'gradebook.db'}") as kept:
        for name, given in (("e3_2_score", 3), ("e3_4_score", None)):
            grade = kept.find_grade(name, NAME, NAME, "expert")
            grade.manual_score, grade.needs_manual_grade = given, True
        kept.db.commit()
    return made


@pytest.fixture(scope="module")
def server(root: Path) -> Iterator[str]:
    """JupyterLab in the course root, as the instructor starts it."""
    port = free_port()
    env = {name: value for name, value in os.environ.items() if name not in CLEAN}
    env |= {"VERKOSTO_LANG": "fi", "JUPYTER_CONFIG_DIR": str(root / "jupyter")}
    program = Path(sys.executable).parent / "jupyter"
    options = ["--no-browser", "--allow-root", f"--port={port}", "--IdentityProvider.token=t"]
    with (root / "server.log").open("w") as log:
        process = subprocess.Popen([str(program), "lab", *options], cwd=root, env=env, stdout=log, stderr=log)
        try:
            while not _answers(port):
                with suppress(subprocess.TimeoutExpired):
                    process.wait(0.2)
                    raise AssertionError((root / "server.log").read_text())
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait()


def _answers(port: int) -> bool:
    try:
        urlopen(f"http://127.0.0.1:{port}/api?token=t", timeout=WAIT).close()
    except URLError:
        return False
    return True


@pytest.fixture
def page(root: Path, server: str, browser: Browser) -> Iterator[Page]:
    """The hand-in on the marker's page."""
    with Gradebook(f"sqlite:///{root / 'gradebook.db'}") as kept:
        submission = kept.find_submission_notebook(NAME, NAME, "expert").id
    opened = browser.new_page()
    faults: list[str] = []
    opened.on("pageerror", lambda fault: faults.append(str(fault)))
    opened.goto(f"{server}/lab?token=t")
    opened.goto(f"{server}/formgrader/submissions/{submission}/")
    expect(opened.locator("#e3_5_marked-comment")).to_have_attribute("placeholder", re.compile("."))
    opened.wait_for_function("MathJax.loaded && !$('body, html').is(':animated')")  # it scrolls to its place
    yield opened
    opened.close()
    assert faults == []


def test_levels_become_points_and_words_and_are_there_again(root: Path, page: Page) -> None:
    cell = page.locator(".nbgrader_cell", has=page.locator("#e3_3_marked"))
    comment, score = cell.locator("textarea"), cell.locator("input.score")
    expect(cell.locator("details:has-text('Vastaus kokonaan')")).to_have_attribute("open", "")
    expect(cell.locator("details.verkosto-asked")).not_to_have_attribute("open", "")
    voice, helpers = (cell.get_by_role("row", name=name) for name in ("Oma ääni ja omat teot", "Auttajat"))
    with page.expect_response(lambda answer: "/api/comment/" in answer.url):
        voice.get_by_role("radio").nth(2).check()
    expect(score).to_have_value("")
    with page.expect_response(lambda answer: "/api/comment/" in answer.url):
        comment.fill(f"{comment.input_value()}Hyvä päivä.")
        comment.blur()
    with page.expect_response(lambda answer: "/api/grade/" in answer.url):
        helpers.get_by_role("radio").nth(3).check()
    expect(score).to_have_value("7")
    with page.expect_response(lambda answer: "/api/comment/" in answer.url):
        helpers.get_by_role("radio").nth(1).check()
    written = "- **Oma ääni ja omat teot:** Hyvä\n- **Auttajat:** Alulla\n\nHyvä päivä."
    expect(comment).to_have_value(written)
    expect(score).to_have_value("5")
    page.reload()
    expect(voice.get_by_role("radio").nth(2)).to_be_checked()
    expect(helpers.get_by_role("radio").nth(1)).to_be_checked()
    run(root, "nbgrader", "generate_feedback", NAME, "--force")
    told = (root / "feedback" / "fi" / "expert" / NAME / f"{NAME}.html").read_text(encoding="utf-8")
    assert "<li><strong>Auttajat:</strong> Alulla</li>" in told
    assert "Opettajan arvio 5 / 9" in told


def test_the_page_speaks_the_language_of_the_run(page: Page) -> None:
    said = page.locator("body").inner_text()
    for theirs in ("Submission", "Student's answer", "e3_1_score", "extra credit", "Prev", "Next", "Full credit"):
        assert theirs not in said
    assert "Opiskelijan vastaus" in said
    assert "Automaattiset pisteet. Jos muutat niitä" in said
    expect(page.locator("#e3_5_marked-comment")).to_have_attribute("placeholder", "Kommentti opiskelijalle")


def test_the_model_answer_and_the_keys_of_the_page_are_at_hand(page: Page) -> None:
    model = page.locator(".verkosto-model").first
    expect(model.get_by_text("hän leipoo, kun pää on täynnä")).to_be_hidden()
    model.get_by_text("Mallivastaus, näkyy vain sinulle").click()
    expect(model.get_by_text("hän leipoo, kun pää on täynnä")).to_be_visible()
    page.locator("#e3_1_score").focus()
    page.keyboard.press("Tab")
    expect(page.locator("#e3_1_score_extra_credit")).to_be_focused()


def test_a_markers_own_words_stay_where_they_were_typed(page: Page) -> None:
    cell = page.locator(".nbgrader_cell", has=page.locator("#e3_1_marked"))
    comment = cell.locator("textarea")
    rows = cell.locator(".verkosto-rubric tbody tr")

    def choose(row: int, level: int) -> None:
        with page.expect_response(lambda answer: "/api/comment/" in answer.url):
            rows.nth(row).get_by_role("radio").nth(level).check()

    choose(1, 2)
    comment.click()
    page.keyboard.press("Control+End")
    page.keyboard.type("Kaunista työtä.")
    choose(0, 1)
    first, second = (rows.nth(row).locator("th").inner_text() for row in (0, 1))
    expect(comment).to_have_value(f"- **{first}:** Alulla\n- **{second}:** Hyvä\n\nKaunista työtä.")
    typed = f"Alkuun.\n\n- **{first}:** Alulla, vaikka\n- **{second}:** HyväKiitos\n\nKaunista työtä."
    with page.expect_response(lambda answer: "/api/comment/" in answer.url):
        comment.fill(typed)
        comment.blur()
    expect(rows.nth(0).get_by_role("radio").nth(1)).to_be_checked()
    choose(0, 3)
    choose(1, 0)
    expect(comment).to_have_value(typed.replace("Alulla,", "Erinomainen,").replace("HyväKiitos", "PuuttuuKiitos"))


def test_points_that_are_not_those_of_the_levels_are_told_and_left(page: Page) -> None:
    cell = page.locator(".nbgrader_cell", has=page.locator("#e3_5_marked"))
    score, told = cell.locator("input.score"), cell.get_by_role("status")
    *others, last = cell.locator(".verkosto-rubric tbody tr").all()
    for row in others:
        row.get_by_role("radio").nth(3).check()
    with page.expect_response(lambda answer: "/api/grade/" in answer.url):  # it puts what was saved into the box
        last.get_by_role("radio").nth(3).check()
    expect(score).to_have_value("9")
    expect(told).to_have_text("")
    with page.expect_response(lambda answer: "/api/grade/" in answer.url and "7.5" in (answer.request.post_data or "")):
        score.fill("7.5")
        score.blur()
    expect(told).to_have_text("Tasoista tulisi 9 p, ruudussa on 7,5 p. Ruudun pisteet jäävät voimaan.")
    page.reload()
    expect(told).to_contain_text("ruudussa on 7,5 p")
    expect(score).to_have_value("7.5")


@pytest.mark.parametrize(("name", "points"), [("e3_2_score", 3), ("e3_4_score", 6)])
def test_points_that_wait_are_confirmed_as_they_stand_in_one_action(
    root: Path, page: Page, name: str, points: float
) -> None:
    cell = page.locator(".nbgrader_cell", has=page.locator(f"#{name}"))
    expect(cell.get_by_role("button", name="Vahvista pisteet")).to_be_visible()
    with page.expect_response(lambda answer: "/api/grade/" in answer.url):
        cell.locator("input.score").press("Enter")
    expect(cell.get_by_role("button", name="Vahvista pisteet")).to_be_hidden()
    with Gradebook(f"sqlite:///{root / 'gradebook.db'}") as kept:
        confirmed = kept.find_grade(name, NAME, NAME, "expert")
        assert (confirmed.score, confirmed.needs_manual_grade) == (points, False)
