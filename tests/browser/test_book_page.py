"""A page of the book for whoever reads it: without script, on paper, by search, by keyboard, in any width."""

from __future__ import annotations

import re

import pytest
from chapters import DREAM_DAY, PERSONA, chapter, given
from playwright.sync_api import Browser, expect
from visiting import Visit, scrolls_sideways, violations, words

from grading.answer_sets import answers_file
from running import SLUGS
from verkosto.book.pages import missing_page
from verkosto.content import LANGUAGES, load_exercise

pytestmark = pytest.mark.browser


def test_without_script_the_task_and_the_notes_can_be_read(browser: Browser, book_address: str) -> None:
    reader = Visit(browser, book_address, java_script_enabled=False)
    page = chapter(reader)
    work = page.locator(PERSONA)
    expect(work.locator(".b-note").first).to_be_visible()
    expect(work.locator("[data-fallback]")).to_have_text(words("book-needs-script"))
    expect(work.locator("[data-fallback]")).to_be_visible()
    expect(work.get_by_role("button")).to_have_count(0)
    expect(work.locator("[data-place]")).to_be_hidden()
    reader.close()


def test_a_widget_that_does_not_load_says_so_and_the_others_live(browser: Browser, book_address: str) -> None:
    reader = Visit(browser, book_address)
    reader.context.route("**/persona.mjs*", lambda route: route.abort())
    page = chapter(reader)
    expect(page.locator(f"{PERSONA} [data-fallback]")).to_have_text(words("book-module-missing"))
    expect(page.locator(f"{PERSONA} .b-note").first).to_be_visible()
    expect(page.locator(f"{DREAM_DAY} .verkosto")).to_be_visible()
    reader.close()


def test_on_paper_stand_the_readers_own_words_and_no_commands(browser: Browser, book_address: str) -> None:
    reader = Visit(browser, book_address, color_scheme="dark")
    given(reader, answers_file("expert")["documents"])
    page = chapter(reader)
    work = page.locator(PERSONA)
    expect(work.get_by_role("button", name=words("persona-people-add"))).to_be_visible()
    page.emulate_media(media="print")
    expect(work.get_by_text("Leivon, kun pää on täynnä").last).to_be_visible()
    expect(work.get_by_text("Venla, 12").last).to_be_visible()
    for message in ("persona-people-add", "undo", "check-answers", "book-download", "output-download"):
        expect(work.get_by_role("button", name=words(message), exact=True)).to_be_hidden()
    expect(page.get_by_role("button", name=words("write-pass"), include_hidden=True)).to_be_hidden()
    question = load_exercise("e3_5").settings.asks("fi")[0]
    expect(page.get_by_text(question, exact=True).filter(visible=True)).to_have_count(1)
    expect(page.get_by_text(words("book-on-paper", number="3.2"))).to_be_visible()
    expect(page.locator(f"{DREAM_DAY} .verkosto")).to_be_visible()
    expect(page.locator(".b-again .verkosto")).to_be_hidden()
    answers = page.locator("details:not(.verkosto details) p")
    assert answers.count() > 0
    for answer in answers.all():
        expect(answer).to_be_visible()
    expect(page.get_by_role("button", name=words("book-print"))).to_be_hidden()
    expect(work).to_have_css("background-color", "rgb(255, 255, 255)")
    expect(work.locator(".p-text").first).to_have_css("color", "rgb(29, 42, 46)")
    reader.close()


def test_search_finds_inflected_words_without_leaving_the_book(reader: Visit) -> None:
    page = chapter(reader)
    box = page.get_by_label(words("book-search-label"))
    box.fill("koiran")
    box.press("Enter")
    found = page.locator("#search-results li")
    expect(found.first).to_contain_text("koira")
    expect(page.locator("#search-results")).to_contain_text(words("book-search-results"))
    part = found.locator("li a").first
    expect(part).to_have_attribute("href", re.compile(rf"^{SLUGS['fi']}\.html#[a-z-]+$"))
    excerpts = page.evaluate(
        "async address => Search.htmlToText(await (await fetch(address)).text())", SLUGS["fi"] + ".html"
    )
    assert "Leivon, kun pää on täynnä" in excerpts
    for message in ("book-needs-script", "book-kept-here", "book-download"):
        assert words(message) not in excerpts


@pytest.mark.parametrize("place", ["/", "/verkosto/"])
@pytest.mark.parametrize("missing", ["poistunut.html", "fi/poistunut.html", "en/vanha/poistunut.html"])
def test_a_missing_page_leads_to_the_start_wherever_the_book_is(browser: Browser, place: str, missing: str) -> None:
    visit = Visit(browser, "http://book.invalid")
    visit.context.route("**/*", lambda route: route.fulfill(status=404, body=missing_page(LANGUAGES)))
    page = visit.open(f"http://book.invalid{place}{missing}")
    for language in LANGUAGES:
        link = page.get_by_role("link", name=words("book-to-the-start", language))
        assert link.evaluate("link => new URL(link.href).pathname") == f"{place}{language}/index.html"
    visit.close()


def test_the_first_tab_skips_to_the_text(reader: Visit) -> None:
    page = chapter(reader)
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name=words("book-skip"))
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()


@pytest.mark.parametrize("language", ["fi", "en"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 375, 320])
def test_pages_are_accessible(browser: Browser, book_address: str, language: str, scheme: str, width: int) -> None:
    reader = Visit(browser, book_address, viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = chapter(reader, language)
    for work in page.locator(".b-work").all():
        expect(work.locator(".verkosto")).to_be_visible()
    assert not scrolls_sideways(page, "body")
    assert violations(page) == []
    reader.close()
