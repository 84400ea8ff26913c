"""A module's page in JupyterLab: what a learner sees of it, and what they never get to see."""

from __future__ import annotations

import re

import pytest
from modules import open_module, write_name
from playwright.sync_api import expect
from visiting import OPEN, Visit, words

pytestmark = pytest.mark.browser


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
        assert not re.search(rf"(?<!\w){re.escape(unwanted)}(?!\w)", shown), unwanted
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


def test_checking_asks_every_widget(visit: Visit) -> None:
    page = visit.open()
    open_module(page)
    page.locator(".verkosto-bar").get_by_role("button", name=words("course-mode-check")).click()
    expect(page.locator(".verkosto-bar [role=status]")).to_have_text(words("course-mode-checked"))
    expect(page.locator(f"{OPEN} .v-feedback")).to_have_count(4)
    write_name(page, "Senna")
    expect(page.locator(".verkosto-bar [role=status]")).to_have_text("")
