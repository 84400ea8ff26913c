"""The keyboard in JupyterLab: what it reaches, and what it must not touch."""

from __future__ import annotations

import json
from typing import Any

import pytest
from modules import open_module, write_name
from playwright.sync_api import expect
from visiting import OPEN, Visit, until, words

from running import Course

pytestmark = pytest.mark.browser


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
