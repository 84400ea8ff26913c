"""The book in a browser: widgets that live without a kernel, by keyboard, nothing from other hosts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from visiting import NARROW, Visit, kept, scrolls_sideways, tab_to, violations, words

from running import SLUGS
from verkosto.answers import AnswerStore
from verkosto.models import DOCUMENT_KINDS

pytestmark = pytest.mark.browser

PERSONA, DREAM_DAY = "#e3_1-1", "#e3_2-1"
SAVED = "[data-status=saved]"


@pytest.fixture
def reader(browser: Browser, book_address: str) -> Iterator[Visit]:
    visit = Visit(browser, book_address)
    yield visit
    assert visit.foreign == []
    assert visit.errors == []
    assert visit.context.cookies() == []
    visit.close()


def chapter(reader: Visit, language: str = "fi", fragment: str = "") -> Page:
    """The chapter of module 3 in a new tab."""
    return reader.open(f"{reader.address}/{language}/{SLUGS[language]}.html{fragment}")


def write_persona(page: Page) -> None:
    """Names the persona, adds a strength and a daughter of 12, by keyboard alone."""
    work = page.locator(PERSONA)
    expect(work.locator(".verkosto")).to_be_visible()
    tab_to(page, work.get_by_label(words("persona-name"), exact=True).first)
    page.keyboard.type("Senna")
    tab_to(page, work.get_by_label(words("persona-field", field="strengths"), exact=True))
    page.keyboard.type("Leipoo, kun pää on täynnä")
    page.keyboard.press("Enter")
    tab_to(page, work.get_by_role("button", name=words("persona-people-add")))
    page.keyboard.press("Enter")
    name = work.get_by_label(words("persona-person-name"), exact=True).last
    expect(name).to_be_focused()
    page.keyboard.type("Venla")
    page.keyboard.press("Tab")
    page.keyboard.type("12")
    expect(work.locator(SAVED)).to_be_visible()


def test_work_is_written_by_keyboard_kept_and_seen_by_the_other_tab(reader: Visit) -> None:
    other = chapter(reader, fragment=DREAM_DAY)
    expect(other.locator(f"{DREAM_DAY} .verkosto")).to_be_visible()
    page = chapter(reader, fragment=PERSONA)
    write_persona(page)
    expect(other.locator(DREAM_DAY)).to_contain_text("Venla")
    expect(page.locator(DREAM_DAY)).to_contain_text("Venla")
    expect(other.locator(PERSONA)).to_contain_text("Leipoo, kun pää on täynnä")
    page.reload()
    expect(page.locator(PERSONA)).to_contain_text("Leipoo, kun pää on täynnä")
    english = chapter(reader, "en")
    expect(english.locator(f"{PERSONA} .verkosto")).to_be_visible()
    expect(english.locator(PERSONA)).not_to_contain_text("Leipoo")


def test_answers_travel_there_and_back(reader: Visit, browser: Browser, tmp_path: Path) -> None:
    page = chapter(reader, fragment=PERSONA)
    write_persona(page)
    button = page.locator(f"{PERSONA} [data-do=download]")
    page.keyboard.type("0")  # the age is 120 now: what waits to be saved must come along
    with page.expect_download() as waiting:
        button.press("Enter")
    taken = tmp_path / waiting.value.suggested_filename
    waiting.value.save_as(taken)
    assert taken.name == "answers.json"
    content = json.loads(taken.read_text(encoding="utf-8"))
    assert set(content) == {"format", "saved_at", "documents"}
    for document in content["documents"].values():
        DOCUMENT_KINDS[document["kind"]].model_validate(document)
    people = AnswerStore(taken).document("persona_senna", "persona")["variants"][0]["people"]
    assert [(one["name"], one["age"]) for one in people] == [("Venla", 120)]
    elsewhere = Visit(browser, reader.address)
    fresh = chapter(elsewhere)
    expect(fresh.locator(f"{PERSONA} [data-controls]")).to_be_visible()
    fresh.locator(f"{PERSONA} input[type=file]").set_input_files(taken)
    expect(fresh.locator(PERSONA)).to_contain_text("Leipoo, kun pää on täynnä")
    assert kept(fresh) == content["documents"]
    fresh.locator(f"{PERSONA} [data-report]").get_by_role("button", name=words("book-undo")).click()
    expect(fresh.locator(PERSONA)).not_to_contain_text("Leipoo")
    assert kept(fresh) == {}
    elsewhere.close()


def test_a_faulty_file_is_told_in_words_and_takes_nothing_away(reader: Visit) -> None:
    page = chapter(reader, fragment=PERSONA)
    write_persona(page)
    before = kept(page)
    report = page.locator(f"{PERSONA} [data-report]")
    chooser = page.locator(f"{PERSONA} input[type=file]")

    def offer(text: str) -> None:
        chooser.set_input_files({"name": "vastaus.json", "mimeType": "application/json", "buffer": text.encode()})

    offer("tämä on kuva")
    expect(report).to_contain_text(words("book-file-not-json", file="vastaus.json"))
    persona = before["persona_senna"]
    documents = {
        "persona_senna": {**persona, "chosen": "Ei Tällaista"},
        "dream_day_senna": {**DOCUMENT_KINDS["dream_day"].empty().model_dump(mode="json"), "format": 9},
        "map_senna": {},
    }
    offer(json.dumps({"format": 1, "saved_at": "", "documents": documents}))
    title = words("book-document-title", kind="persona", name="Senna")
    expect(report).to_contain_text(words("book-document-fault", title=title, path="chosen"))
    expect(report).to_contain_text(words("book-document-unknown", key="map_senna"))
    expect(report).to_contain_text(words("book-taken-nothing"))
    assert kept(page) == before


def test_removing_asks_names_what_goes_and_can_be_undone(reader: Visit) -> None:
    page = chapter(reader, fragment=PERSONA)
    write_persona(page)
    before = kept(page)
    remove = page.locator(f"{PERSONA} [data-do=remove]")
    dialog = page.locator(f"{PERSONA} dialog")
    remove.press("Enter")
    expect(dialog).to_be_visible()
    expect(dialog).to_contain_text(words("book-document-title", kind="persona", name="Senna"))
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(remove).to_be_focused()
    assert kept(page) == before
    page.keyboard.press("Enter")
    dialog.locator("[data-do=remove-this]").press("Enter")
    expect(page.locator(PERSONA)).not_to_contain_text("Leipoo")
    assert kept(page) == {}
    page.locator(f"{PERSONA} [data-report]").get_by_role("button", name=words("book-undo")).press("Enter")
    expect(page.locator(PERSONA)).to_contain_text("Leipoo, kun pää on täynnä")
    assert kept(page) == before


@pytest.mark.parametrize(
    ("trouble", "message"),
    [
        (
            "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('', 'SecurityError') }})",
            "book-storage-forbidden",
        ),
        (
            "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') }",
            "book-storage-full",
        ),
    ],
)
def test_a_browser_that_keeps_nothing_says_so_and_the_work_can_be_taken_along(
    reader: Visit, tmp_path: Path, trouble: str, message: str
) -> None:
    reader.context.add_init_script(trouble)
    page = chapter(reader, fragment=PERSONA)
    work = page.locator(PERSONA)
    work.get_by_label(words("persona-field", field="strengths"), exact=True).fill("Leipoo")
    expect(work.locator("[data-status=not_saved]")).to_contain_text(words(message))
    with page.expect_download() as waiting:
        work.locator("[data-do=download]").click()
    waiting.value.save_as(tmp_path / "answers.json")
    assert "Leipoo" in (tmp_path / "answers.json").read_text(encoding="utf-8")


def test_without_script_the_task_and_the_notes_can_be_read(browser: Browser, book_address: str) -> None:
    reader = Visit(browser, book_address, java_script_enabled=False)
    page = chapter(reader)
    work = page.locator(PERSONA)
    expect(work.locator(".b-note").first).to_be_visible()
    expect(work.locator("[data-fallback]")).to_have_text(words("book-needs-script"))
    expect(work.locator("[data-fallback]")).to_be_visible()
    expect(work.get_by_role("button")).to_have_count(0)
    reader.close()


def test_a_widget_that_does_not_load_says_so_and_the_others_live(browser: Browser, book_address: str) -> None:
    reader = Visit(browser, book_address)
    reader.context.route("**/persona.mjs*", lambda route: route.abort())
    page = chapter(reader)
    expect(page.locator(f"{PERSONA} [data-fallback]")).to_have_text(words("book-module-missing"))
    expect(page.locator(f"{PERSONA} .b-note").first).to_be_visible()
    expect(page.locator(f"{DREAM_DAY} .verkosto")).to_be_visible()
    reader.close()


def test_work_that_cannot_be_read_is_put_aside_and_offered(reader: Visit) -> None:
    page = chapter(reader)
    expect(page.locator(f"{PERSONA} [data-controls]")).to_be_visible()
    page.evaluate("localStorage.setItem('verkosto:book:fi:persona_senna', '{broken')")
    page.reload()
    report = page.locator(f"{PERSONA} [data-report]")
    with page.expect_download() as waiting:
        report.get_by_role("button", name=words("book-download-aside")).click()
    assert Path(waiting.value.path()).read_text(encoding="utf-8") == "{broken"


def test_search_finds_inflected_words_without_leaving_the_book(reader: Visit) -> None:
    page = chapter(reader)
    box = page.get_by_label(words("book-search-label"))
    box.fill("koiran")
    box.press("Enter")
    found = page.locator("#search-results li")
    expect(found.first).to_contain_text("koira")
    expect(page.locator("#search-results")).to_contain_text(words("book-search-results"))


def test_chapters_open_from_the_menu_on_a_phone(browser: Browser, book_address: str) -> None:
    reader = Visit(browser, book_address, viewport=NARROW)
    page = chapter(reader)
    chapters = page.get_by_role("navigation", name=words("book-chapters"))
    expect(chapters).to_be_hidden()
    page.get_by_role("button", name=words("book-chapters")).press("Enter")
    expect(chapters).to_be_visible()
    page.keyboard.press("Escape")
    expect(chapters).to_be_hidden()
    reader.close()


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
