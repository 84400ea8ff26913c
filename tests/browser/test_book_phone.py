"""The book on a phone: the way to other chapters, menus on the screen, the same place after a reload."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from chapters import DREAM_DAY, PERSONA, chapter, given
from playwright.sync_api import Browser, Locator, expect
from visiting import NARROW, Visit, words

from grading.answer_sets import answers_file

pytestmark = pytest.mark.browser


@pytest.fixture
def phone(browser: Browser, book_address: str) -> Iterator[Visit]:
    """A reader's phone at the book."""
    visit = Visit(browser, book_address, viewport=NARROW, has_touch=True)
    yield visit
    assert visit.errors == []
    visit.close()


def test_a_phone_leads_to_the_chapters_and_within_this_one(phone: Visit) -> None:
    page = chapter(phone)
    expect(page.locator(f"{PERSONA} .verkosto")).to_be_visible()
    chapters = page.get_by_role("navigation", name=words("book-chapters"))
    contents = page.get_by_role("button", name=words("book-menu"))
    expect(chapters).to_be_hidden()
    contents.press("Enter")
    expect(chapters).to_be_visible()
    page.keyboard.press("Escape")
    expect(chapters).to_be_hidden()
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    expect(contents).to_be_in_viewport()
    contents.tap()
    heading = page.get_by_role("heading", level=2).nth(5)
    here = page.get_by_role("navigation", name=words("book-contents"))
    here.get_by_role("link", name=heading.inner_text()).tap()
    expect(here).to_be_hidden()
    expect(heading).to_be_in_viewport()
    assert top(heading) >= bottom(page.locator(".b-side"))


def test_a_menu_stays_on_a_phones_screen(phone: Visit) -> None:
    page = chapter(phone)
    page.locator(PERSONA).get_by_role("button", name=words("output-download"), exact=True).tap()
    box = page.locator(PERSONA).get_by_role("menu").bounding_box()
    assert box and box["x"] >= 0 and box["x"] + box["width"] <= NARROW["width"]


def test_a_reload_comes_back_to_the_same_place(phone: Visit) -> None:
    given(phone, answers_file("expert")["documents"])
    # As in browsers that do not hold the place themselves while the text above it grows.
    phone.context.add_init_script(
        "addEventListener('DOMContentLoaded', () => { document.documentElement.style.overflowAnchor = 'none' })"
    )
    page = chapter(phone)
    expect(page.locator(f"{DREAM_DAY} [data-controls]")).to_be_visible()
    heading = page.get_by_role("heading", level=2).last
    heading.evaluate("heading => scrollBy(0, heading.getBoundingClientRect().top + 120)")
    page.wait_for_function("history.state?.place")
    before = top(heading)
    page.reload()
    expect(page.locator(f"{DREAM_DAY} [data-controls]")).to_be_visible()
    is_there = "([place, was]) => Math.abs(place.getBoundingClientRect().top - was) < 3"
    page.wait_for_function(is_there, arg=[heading.element_handle(), before])


def top(part: Locator) -> float:
    return float(part.evaluate("part => part.getBoundingClientRect().top"))


def bottom(part: Locator) -> float:
    return float(part.evaluate("part => part.getBoundingClientRect().bottom"))
