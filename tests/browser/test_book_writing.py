"""What a reader writes into the book: kept by the browser, seen by other tabs, removed on request only."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from chapters import DREAM_DAY, PERSONA, SAVED, chapter, write_persona
from playwright.sync_api import expect
from visiting import Visit, kept, words

pytestmark = pytest.mark.browser


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
    expect(page.locator(f"{PERSONA} {SAVED}")).to_have_text(re.compile(r"^Tallennettu \d{1,2}\.\d\d$"))
    english = chapter(reader, "en")
    expect(english.locator(f"{PERSONA} .verkosto")).to_be_visible()
    expect(english.locator(PERSONA)).not_to_contain_text("Leipoo")


def test_two_tabs_written_in_at_once_keep_every_word(reader: Visit) -> None:
    tabs = [chapter(reader), chapter(reader)]
    texts = ["Leipoo, kun pää on täynnä", "Käy naapurin luona"]
    strengths = words("persona-field", field="strengths")
    boxes = [tab.locator(PERSONA).get_by_label(strengths, exact=True) for tab in tabs]
    quotes = [tab.locator(PERSONA).get_by_label(words("persona-quote"), exact=True).first for tab in tabs]
    for tab, box, text in zip(tabs, boxes, texts, strict=True):
        box.fill(text)
        tab.keyboard.press("Enter")
    for box, text in zip(quotes, ("Minä ensin.", "Minä myös."), strict=True):
        box.press_sequentially(text)
    for tab in tabs:
        for text in texts:
            expect(tab.locator(PERSONA)).to_contain_text(text)
        expect(tab.locator(f"{PERSONA} {SAVED}")).to_be_visible()
    quote = str(kept(tabs[0])["persona_senna"]["variants"][0]["quote"])  # type: ignore[index]
    assert "Minä ensin." in quote and "Minä myös." in quote


def test_removing_asks_names_what_goes_and_can_be_undone(reader: Visit) -> None:
    page = chapter(reader, fragment=PERSONA)
    write_persona(page)
    before = kept(page)
    remove = page.locator(f"{PERSONA} [data-do=remove]")
    dialog = page.locator(f"{PERSONA} dialog")
    remove.press("Enter")
    expect(dialog).to_be_visible()
    expect(dialog).to_contain_text(words("book-document-title", kind=words("kind-persona"), name="Senna"))
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
