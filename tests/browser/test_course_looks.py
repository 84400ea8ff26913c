"""The course in JupyterLab at every size, in both schemes and in the other language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from modules import open_module
from playwright.sync_api import Browser, Page, expect
from visiting import NARROW, OPEN, WIDE, Visit, scrolls_sideways, violations, words

from running import SLUGS, Course, running_course

pytestmark = pytest.mark.browser


LOOKS = [(WIDE, "light"), (WIDE, "dark"), (NARROW, "light"), (NARROW, "dark")]


def test_the_whole_course_changes_its_language(browser: Browser, tmp_path: Path) -> None:
    folder = tmp_path / "Verkosto"
    with running_course(folder, "fi") as address:
        visit = Visit(browser, address)
        page = visit.open()
        open_module(page)
        page.locator(".verkosto-bar").get_by_role("button", name=words("course-mode-modules")).click()
        page.get_by_role("button", name=words("start-language-name", "en")).click()
        expect(page.get_by_role("button", name=re.compile("Persona and dream day")).first).to_be_visible()
        assert (folder / SLUGS["fi"]).is_dir() and (folder / SLUGS["en"]).is_dir()
        open_module(page)
        expect(page.get_by_role("button", name=words("course-mode-hand-in", "en"))).to_be_visible()
        expect(page.locator(OPEN).get_by_label(words("persona-name", "en"), exact=True).first).to_be_visible()
        assert (page.locator("html").get_attribute("lang") or "").startswith("en")
        assert visit.errors == [] and visit.foreign == []
        visit.close()


def room_on_a_phone(page: Page) -> None:
    """One slim bar above the work, which keeps off the edges of the screen and of its own boxes."""
    expect(page.locator(".verkosto-bar :visible", has_text=words("course-mode-show-code"))).to_have_count(0)
    work = page.locator(f"{OPEN} .jp-WindowedPanel-outer")
    top = work.bounding_box()
    assert top and top["y"] <= 60
    text = page.locator(f"{OPEN} .jp-MarkdownOutput p").first.bounding_box()
    assert text and text["x"] >= 16 and text["x"] + text["width"] <= NARROW["width"] - 16
    page.locator(f"{OPEN} .v-sentence").first.click()
    box, button = page.locator(".p-bar").bounding_box(), page.locator(".p-bar button").first.bounding_box()
    assert box and button and button["x"] - box["x"] >= 8
    page.keyboard.press("Escape")
    page.locator(".verkosto-bar").get_by_role("button", name=words("course-mode-modules")).click()
    expect(page.locator(".verkosto-modules")).to_be_visible()
    open_module(page)


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
    if viewport == NARROW:
        room_on_a_phone(page)
    page.locator(".verkosto-bar").get_by_role("button", name=words("course-mode-check")).click()
    expect(page.locator(".verkosto-told")).to_have_text(words("course-mode-checked"))
    assert violations(page, ".verkosto-bar-root") == []
    middles = "all => new Set(all.map(at => Math.round(at.offsetTop + at.offsetHeight / 2))).size"
    assert page.locator(".verkosto-bar > :visible").evaluate_all(middles) <= 2
    assert not scrolls_sideways(page, f"{OPEN} .jp-WindowedPanel-outer")
    page.locator(".verkosto-bar").get_by_role("button", name=words("course-mode-hand-in")).click()
    expect(page.get_by_role("dialog")).to_contain_text(words("hand-in-question-zip", number=3))
    assert violations(page, ".verkosto-dialog-root") == []
    visit.close()
