"""Where a learner's words go from a module's page: the file, the notebook, the other tab, the start page."""

from __future__ import annotations

import json

import pytest
from modules import name_field, open_module, write_name
from playwright.sync_api import expect
from visiting import OPEN, Visit, until, words

from running import Course

pytestmark = pytest.mark.browser


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


def test_what_cannot_be_saved_is_told_until_it_is(visit: Visit, course: Course) -> None:
    notebook = json.loads(course.notebook.read_text(encoding="utf-8"))
    notebook["cells"].insert(1, {"cell_type": "raw", "id": "own", "metadata": {}, "source": "Oma"})
    course.notebook.write_text(json.dumps(notebook), encoding="utf-8")
    page = visit.open()
    open_module(page)
    bar, told = page.locator(".verkosto-bar"), page.locator(".verkosto-bar [role=status]")
    full = {"problem": "course-mode-unsaved", "arguments": {"why": "full"}}
    page.route("**/verkosto/notebook*", lambda route: route.fulfill(status=409, json=full))
    write_name(page, "Senna")
    expect(told).to_have_text(words("course-mode-unsaved", own="no", why="full"))
    page.locator(f"{OPEN} .verkosto-cell-own .cm-content").click()
    page.keyboard.press("End")
    page.keyboard.type(" muistiinpano")
    page.keyboard.press("Control+s")
    expect(told).to_have_text(words("course-mode-unsaved", own="yes", why="full"))
    bar.get_by_role("button", name=words("course-mode-hand-in")).click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text(words("course-mode-unsaved", own="yes", why="full"))
    dialog.get_by_role("button", name=words("hand-in-close")).click()
    expect(page.locator(".jp-Dialog")).to_have_count(0)
    page.unroute("**/verkosto/notebook*")
    bar.get_by_role("button", name=words("course-mode-save")).click()
    expect(told).to_have_text(words("course-mode-saved-again"))
    until(page, lambda: "Oma muistiinpano" in json.dumps(course.saved()), "the learner's own cell is on disk")
    expect(bar.get_by_role("button", name=words("course-mode-save"))).to_have_count(0)
