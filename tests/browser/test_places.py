"""Finding one's place in a module: the list of exercises, the ways between them, and coming back."""

from __future__ import annotations

import pytest
from modules import name_field, open_module, write_name
from playwright.sync_api import Page, expect
from visiting import OPEN, Visit, violations, words

pytestmark = pytest.mark.browser

FOCUSED = "() => document.activeElement.innerText"


def scrolled(page: Page) -> int:
    return int(page.locator(f"{OPEN} .jp-WindowedPanel-outer").evaluate("outer => Math.round(outer.scrollTop)"))


def test_every_exercise_has_a_place_a_link_and_a_state(visit: Visit) -> None:
    page = visit.open()
    open_module(page)
    exercises = page.get_by_role("navigation", name=words("exercises-title"))
    expect(exercises.get_by_role("listitem")).to_have_count(5)
    expect(exercises.get_by_role("listitem").nth(2)).to_contain_text(words("exercises-state-empty"))
    assert violations(page, ".verkosto-exercises-root") == []
    write_name(page, "Senna")
    expect(exercises.get_by_role("listitem").first).to_contain_text(words("exercises-state-started"))
    exercises.get_by_role("button", name="3.3").click()
    expect(page.get_by_role("heading", name="3.3")).to_be_in_viewport()
    assert page.evaluate(FOCUSED).startswith("3.3")
    page.get_by_role("button", name=words("exercises-work-in", number="3.2", title="Kolmen vuoden päästä")).click()
    day = page.get_by_role("region", name="Kolmen vuoden päästä")
    expect(day.locator("h3")).to_be_in_viewport()
    day.get_by_role("button", name=words("go-to-persona")).click()
    expect(page.locator(f"{OPEN} .p-main [data-place=people]").first).to_be_focused()
    assert visit.errors == []


def test_a_module_opens_where_it_was_left(visit: Visit) -> None:
    page = visit.open()
    open_module(page)
    page.get_by_role("button", name="3.5").first.click()
    place = scrolled(page)
    assert place > 1000
    page.close()
    page = visit.open()
    open_module(page)
    expect(page.get_by_role("heading", name="3.5").first).to_be_in_viewport()
    assert page.evaluate("() => !document.activeElement.closest('.v-frame')")
    page.get_by_role("button", name=words("course-mode-modules")).click()
    open_module(page)
    expect(page.get_by_role("heading", name="3.5").first).to_be_in_viewport()
    expect(name_field(page)).not_to_be_in_viewport()
