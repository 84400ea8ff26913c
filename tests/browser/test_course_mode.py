"""A learner in JupyterLab: from the start page to the receipt, and what they never get to see."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from visiting import NARROW, OPEN, WIDE, Visit, scrolls_sideways, until, violations, words

from running import SLUGS, Course, running_course

pytestmark = pytest.mark.browser

LOOKS = [(WIDE, "light"), (WIDE, "dark"), (NARROW, "light"), (NARROW, "dark")]


@pytest.fixture
def visit(browser: Browser, course: Course) -> Iterator[Visit]:
    made = Visit(browser, course.address)
    yield made
    assert made.foreign == []
    made.close()


def open_module(page: Page) -> None:
    page.locator(".verkosto-is-next .verkosto-link").click()
    expect(page.locator(f"{OPEN} .v-frame").first).to_be_visible(timeout=60_000)


def name_field(page: Page) -> object:
    return page.locator(OPEN).get_by_label(words("persona-name"), exact=True).first


def write_name(page: Page, name: str) -> None:
    field = page.locator(OPEN).get_by_label(words("persona-name"), exact=True).first
    field.fill(name)
    expect(page.locator(f"{OPEN} [data-status=saved]").first).to_be_visible(timeout=20_000)


def test_widgets_live_at_once_without_code_or_tools(visit: Visit) -> None:
    page = visit.open()
    open_module(page)
    shown = page.locator("body").inner_text()
    for unwanted in (
        "import exercise",
        "In [",
        "Kernel",
        "kernel",
        "Run",
        "JupyterLab",
        "Python",
        "•••",
        "None",
    ):
        assert unwanted not in shown
    for tool in (
        "#jp-top-panel",
        ".jp-SideBar",
        "#jp-bottom-panel",
        ".jp-Toolbar",
        ".jp-InputPrompt",
        ".cm-editor",
    ):
        for place in page.locator(tool).all():
            expect(place).to_be_hidden()
    assert page.locator(f"{OPEN} .v-frame").count() == 4
    assert page.title() == "Persoona ja unelmapäivä – Verkosto"
    assert page.locator("html").get_attribute("lang") == "fi-FI"
    expect(page.get_by_role("tab", name="Persoona ja unelmapäivä")).to_be_visible()
    assert visit.errors == []


def test_the_toggle_shows_the_code_and_hides_it_again(visit: Visit) -> None:
    page = visit.open()
    open_module(page)
    page.get_by_role("button", name=words("course-mode-show-code")).click()
    expect(page.locator(f"{OPEN} .cm-content", has_text="import exercise").first).to_be_visible()
    page.get_by_role("button", name=words("course-mode-hide-code")).click()
    expect(page.locator(f"{OPEN} .cm-content", has_text="import exercise").first).to_be_hidden()


def test_work_reaches_the_answers_the_notebook_and_the_start_page(visit: Visit, course: Course) -> None:
    page = visit.open()
    open_module(page)
    write_name(page, "Senna, äiti")
    until(page, lambda: "Senna, äiti" in course.answers(), "the answers are on disk")
    until(page, lambda: "Senna, äiti" in course.metadata(), "the answers are in the notebook's metadata")
    assert "widget-view" not in json.dumps(course.saved())
    page.get_by_role("button", name=words("course-mode-modules")).click()
    expect(page.locator(".verkosto-is-next .verkosto-state")).to_have_text(words("start-state-started", done=0, of=5))
    assert visit.errors == []


def test_a_closed_tab_asks_nothing_and_loses_nothing(visit: Visit) -> None:
    page = visit.open()
    open_module(page)
    write_name(page, "Senna")
    page.locator(".lm-TabBar-tab.lm-mod-current .lm-TabBar-tabCloseIcon").click()
    expect(page.locator(".verkosto-start")).to_be_visible()
    expect(page.locator(".jp-Dialog")).to_have_count(0)
    open_module(page)
    expect(name_field(page)).to_have_value("Senna")


def test_a_dead_kernel_comes_back_by_itself(visit: Visit, course: Course) -> None:
    page = visit.open()
    open_module(page)
    write_name(page, "Senna")
    os.kill(_kernel_process(course), signal.SIGKILL)
    status = page.locator(".verkosto-bar [role=status]")
    expect(status).to_have_text(words("course-mode-back"), timeout=60_000)
    expect(page.locator(".jp-Dialog")).to_have_count(0)
    expect(name_field(page)).to_have_value("Senna")
    write_name(page, "Senna taas")
    until(page, lambda: "Senna taas" in course.answers(), "what is written afterwards is saved")


def _kernel_process(course: Course) -> int:
    """The process that runs the learner's cells; it is started with its connection file's name."""
    kernel = str(course.ask("kernels")[0]["id"])
    commands = {
        int(place.name): (place / "cmdline").read_bytes()
        for place in Path("/proc").iterdir()
        if place.name.isdigit() and (place / "cmdline").exists()
    }
    return next(process for process, command in commands.items() if kernel.encode() in command)


def test_two_tabs_keep_every_word_and_ask_nothing(visit: Visit, course: Course) -> None:
    first = visit.open()
    open_module(first)
    write_name(first, "Senna")
    second = visit.open()
    open_module(second)
    expect(name_field(second)).to_have_value("Senna")
    quote = second.locator(OPEN).get_by_label(words("persona-quote"), exact=True).first
    quote.fill("Leivon, kun pää on täynnä")
    until(second, lambda: "Leivon" in course.metadata(), "the second tab's words are in the notebook")
    write_name(first, "Senna, 38")
    until(first, lambda: "Senna, 38" in course.metadata(), "the first tab's words are in the notebook")
    until(first, lambda: "Leivon" in course.metadata(), "the second tab's words are in it still")
    for page in (first, second):
        expect(page.locator(".jp-Dialog")).to_have_count(0)
    expect(name_field(second)).to_have_value("Senna, 38")


def test_an_edited_cell_does_not_run_until_the_original_is_back(visit: Visit, course: Course) -> None:
    notebook = json.loads(course.notebook.read_text(encoding="utf-8"))
    cell = next(cell for cell in notebook["cells"] if cell["id"] == "e3_1_widget")
    cell["source"] = ["open('ran', 'w')\n", *cell["source"]]
    course.notebook.write_text(json.dumps(notebook), encoding="utf-8")
    page = visit.open()
    open_module(page)
    notice = page.locator(".verkosto-edited")
    expect(notice).to_contain_text(words("course-mode-edited"))
    assert page.locator(f"{OPEN} .v-frame").count() == 3
    assert not (course.home / "ran").exists()
    notice.get_by_role("button", name=words("course-mode-restore")).click()
    expect(page.locator(f"{OPEN} .v-frame")).to_have_count(4)
    assert not (course.home / "ran").exists()


@pytest.mark.parametrize("stray", ["anywidget.py", "verkosto/__init__.py", "ipywidgets.py"])
def test_files_beside_the_notebook_are_never_imported(visit: Visit, course: Course, stray: str) -> None:
    place = course.home / stray
    place.parent.mkdir(exist_ok=True)
    place.write_text("from pathlib import Path\nPath('ran').touch()\n", encoding="utf-8")
    page = visit.open()
    open_module(page)
    assert not (course.home / "ran").exists()


@pytest.mark.parametrize("place", ["submitted/fi/ann", "autograded/fi/ann"])
def test_nothing_runs_in_a_graders_folders(visit: Visit, course: Course, place: str) -> None:
    target = course.folder / place / SLUGS["fi"]
    shutil.copytree(course.home, target)
    notebook = f"{place}/{SLUGS['fi']}/{SLUGS['fi']}.ipynb"
    page = visit.open(re.sub(r"/lab\?reset", f"/lab/tree/{notebook}?reset", course.address))
    code = page.locator(".jp-CodeCell .cm-content", has_text="import exercise").first
    expect(code).to_be_visible(timeout=60_000)
    assert page.locator(".verkosto-page, .v-frame").count() == 0
    shutil.rmtree(course.folder / place.split("/")[0])


def test_another_notebook_is_left_alone(visit: Visit, course: Course) -> None:
    own = {"cells": [_code("1 + 1")], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    (course.folder / "oma.ipynb").write_text(json.dumps(own), encoding="utf-8")
    page = visit.open(course.address.replace("/lab?reset", "/lab/tree/oma.ipynb?reset"))
    expect(page.locator(".jp-NotebookPanel .cm-content", has_text="1 + 1")).to_be_visible(timeout=60_000)
    assert page.locator(".verkosto-page").count() == 0
    expect(page.locator(".jp-OutputArea-output")).to_have_count(0)


def _code(source: str) -> dict[str, object]:
    return {
        "cell_type": "code",
        "id": "a1",
        "metadata": {},
        "source": source,
        "outputs": [],
        "execution_count": None,
    }


def test_keys_and_double_clicks_change_no_cell(visit: Visit, course: Course) -> None:
    page = visit.open()
    open_module(page)
    before = [cell["source"] for cell in course.saved()["cells"]]
    prose = page.locator(f"{OPEN} .jp-MarkdownOutput").first
    prose.click()
    for key in ("d", "d", "x", "a", "b", "m", "y", "Enter", "Shift+Enter", "Delete"):
        page.keyboard.press(key)
    prose.dblclick()
    expect(page.locator(f"{OPEN} .jp-MarkdownCell .cm-editor:visible")).to_have_count(0)
    write_name(page, "Senna")
    saved: dict[str, Any] = {}

    def is_saved() -> bool:
        saved.update(course.saved())
        return "Senna" in json.dumps(saved.get("metadata"))

    until(page, is_saved, "the notebook is saved")
    assert [cell["source"] for cell in saved["cells"]] == before


def test_jupyterlabs_keys_answer_only_while_its_tools_are_in_sight(visit: Visit) -> None:
    page = visit.open()
    files, keys = page.locator(".jp-FileBrowser"), page.locator(".jp-Dialog")
    tools = page.get_by_role("button", name=words("start-tools"))
    tools.focus()
    for key in ("Control+b", "Control+Shift+h"):
        page.keyboard.press(key)
    open_module(page)
    page.get_by_role("button", name=words("course-mode-hand-in")).focus()
    for key in ("Control+b", "Control+Shift+h"):
        page.keyboard.press(key)
    page.keyboard.press("Control+Shift+[")
    expect(tools).to_be_visible()
    expect(files).to_be_hidden()
    expect(keys).to_have_count(0)
    tools.click()
    page.keyboard.press("Control+b")
    expect(files).to_be_visible()
    page.keyboard.press("Control+Shift+h")
    expect(keys).to_be_visible()


def test_the_keyboard_goes_from_the_bar_into_the_widgets_and_out(visit: Visit) -> None:
    page = visit.open()
    open_module(page)
    page.get_by_role("button", name=words("course-mode-hand-in")).focus()
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("() => Boolean(document.activeElement.closest('.v-frame'))"):
            break
    else:
        raise AssertionError("Tab never reaches the widget")
    for _ in range(12):
        page.keyboard.press("Shift+Tab")
        if page.evaluate("() => Boolean(document.activeElement.closest('.verkosto-bar'))"):
            return
    raise AssertionError("Shift+Tab never comes back to the bar")


def test_checking_asks_every_widget(visit: Visit) -> None:
    page = visit.open()
    open_module(page)
    page.locator(".verkosto-bar").get_by_role("button", name=words("course-mode-check")).click()
    expect(page.locator(".verkosto-bar [role=status]")).to_have_text(words("course-mode-checked"))
    expect(page.locator(f"{OPEN} .v-feedback")).to_have_count(4)
    write_name(page, "Senna")
    expect(page.locator(".verkosto-bar [role=status]")).to_have_text("")


def hand_in(page: Page) -> None:
    page.locator(".verkosto-bar").get_by_role("button", name=words("course-mode-hand-in")).click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text(words("hand-in-question", number=3))
    dialog.get_by_role("button", name=words("hand-in-yes")).click()
    expect(dialog.get_by_role("heading")).to_have_text(words("hand-in-done-zip"))
    expect(dialog.get_by_role("link", name=words("hand-in-download"))).to_be_focused()


def test_handing_in_twice_keeps_both_and_tells_of_changes(visit: Visit, course: Course) -> None:
    page = visit.open()
    open_module(page)
    field = page.locator(OPEN).get_by_label(words("persona-name"), exact=True).first
    field.fill("Senna")  # handing in itself sends what is not saved yet
    hand_in(page)
    with page.context.expect_page() as opened:
        page.get_by_role("link", name=words("hand-in-receipt")).click()
    receipt = opened.value
    expect(receipt.locator("body")).to_contain_text("Senna")
    expect(receipt.locator("body")).to_contain_text(words("receipt-left-zip"))
    expect(receipt.locator(".tasks")).to_contain_text(words("receipt-state-empty"))
    assert violations(receipt) == []
    page.get_by_role("button", name=words("hand-in-close")).click()
    (archive,) = course.folder.glob("Palautukset/*.zip")
    with zipfile.ZipFile(archive) as packed:
        assert sorted(packed.namelist()) == [f"{SLUGS['fi']}.ipynb", "answers.json"]
        assert "Senna" in packed.read("answers.json").decode()
        assert "Senna" in packed.read(f"{SLUGS['fi']}.ipynb").decode()
    state = page.locator(".verkosto-module.verkosto-is-next .verkosto-state")
    page.get_by_role("button", name=words("course-mode-modules")).click()
    expect(state).to_have_text(words("start-state-handed_in-zip", left=5, done=0, of=5))
    open_module(page)
    write_name(page, "Senna, 38")
    page.get_by_role("button", name=words("course-mode-modules")).click()
    expect(state).to_have_text(words("start-state-changed-zip"))
    open_module(page)
    hand_in(page)
    assert len(list(course.folder.glob("Palautukset/*.zip"))) == 2
    assert len(list(course.folder.glob("Palautukset/*.html"))) == 2
    assert visit.errors == []


def test_a_lost_connection_is_told_in_words(browser: Browser, tmp_path: Path) -> None:
    with running_course(tmp_path / "Verkosto", "fi") as address:
        visit = Visit(browser, address)
        page = visit.open()
        open_module(page)
    status = page.locator(".verkosto-bar [role=status]")
    expect(status).to_have_text(words("course-mode-cut-off"), timeout=60_000)
    expect(page.locator(".jp-Dialog")).to_have_count(0)
    visit.close()


def test_the_whole_course_changes_its_language(browser: Browser, tmp_path: Path) -> None:
    folder = tmp_path / "Verkosto"
    with running_course(folder, "fi") as address:
        visit = Visit(browser, address)
        page = visit.open()
        page.get_by_role("button", name=words("start-language-name", "en")).click()
        expect(page.get_by_role("button", name=re.compile("Persona and dream day")).first).to_be_visible()
        assert (folder / SLUGS["fi"]).is_dir() and (folder / SLUGS["en"]).is_dir()
        open_module(page)
        expect(page.get_by_role("button", name=words("course-mode-hand-in", "en"))).to_be_visible()
        expect(page.locator(OPEN).get_by_label(words("persona-name", "en"), exact=True).first).to_be_visible()
        assert (page.locator("html").get_attribute("lang") or "").startswith("en")
        assert visit.errors == [] and visit.foreign == []
        visit.close()


@pytest.mark.parametrize(("viewport", "scheme"), LOOKS)
def test_it_is_usable_at_every_size_and_in_both_schemes(
    browser: Browser, course: Course, viewport: dict[str, int], scheme: str
) -> None:
    visit = Visit(browser, course.address, viewport=viewport, color_scheme=scheme)
    page = visit.open()
    expect(page.locator(".verkosto-modules")).to_be_visible(timeout=60_000)
    dark = page.locator("body[data-jp-theme-light=false]")
    expect(dark).to_have_count(1 if scheme == "dark" else 0)
    assert violations(page) == []
    assert not scrolls_sideways(page, ".verkosto-start-tab")
    open_module(page)
    page.locator(".verkosto-bar").get_by_role("button", name=words("course-mode-check")).click()
    expect(page.locator(".verkosto-told")).to_have_text(words("course-mode-checked"))
    assert violations(page, ".verkosto-bar-root") == []
    middles = "all => new Set(all.map(at => Math.round(at.offsetTop + at.offsetHeight / 2))).size"
    assert page.locator(".verkosto-bar > *").evaluate_all(middles) <= 2
    assert not scrolls_sideways(page, f"{OPEN} .jp-WindowedPanel-outer")
    page.locator(".verkosto-bar").get_by_role("button", name=words("course-mode-hand-in")).click()
    expect(page.get_by_role("dialog")).to_contain_text(words("hand-in-question", number=3))
    assert violations(page, ".verkosto-dialog-root") == []
    visit.close()
