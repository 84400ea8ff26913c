"""Work that this version of the book cannot read is put aside, offered, and taken back once it can."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from chapters import PERSONA, SAVED, chapter, given, stored, write_persona
from playwright.sync_api import expect
from visiting import Visit, words

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("newer", ["newer_format", "newer_field"])
def test_work_of_a_newer_version_is_put_aside_and_nothing_of_it_is_lost(reader: Visit, newer: str) -> None:
    given(reader, {"persona_senna": stored(newer)})
    page = chapter(reader)
    message = "book-kept-aside-newer" if newer == "newer_format" else "book-kept-aside"
    title = words("book-document-title", kind=words("kind-persona"), name="Senna")
    report = page.locator(f"{PERSONA} [data-report]")
    expect(report).to_contain_text(words(message, title=title))
    page.locator(PERSONA).get_by_label(words("persona-field", field="strengths"), exact=True).fill("Leipoo")
    expect(page.locator(f"{PERSONA} {SAVED}")).to_be_visible()
    with page.expect_download() as waiting:
        report.get_by_role("button", name=words("book-download-aside")).click()
    assert json.loads(Path(waiting.value.path()).read_text(encoding="utf-8")) == stored(newer)


def test_work_put_aside_can_be_taken_back_once_the_page_can_read_it(reader: Visit) -> None:
    page = chapter(reader, fragment=PERSONA)
    write_persona(page)
    aside = json.dumps(stored("older_persona")).replace("s1", "s9").replace("Leipoo", "Neuloo")
    page.evaluate("text => localStorage.setItem('verkosto:aside:fi:persona_senna:1-0', text)", aside)
    page.reload()
    page.locator(f"{PERSONA} [data-do=take-back]").click()
    expect(page.locator(PERSONA)).to_contain_text("Neuloo, kun pää on täynnä")
    expect(page.locator(PERSONA)).to_contain_text("Leipoo, kun pää on täynnä")
    page.reload()
    expect(page.locator(PERSONA)).to_contain_text("Neuloo, kun pää on täynnä")
    expect(page.locator(f"{PERSONA} [data-report]")).to_be_empty()


def test_work_that_cannot_be_read_is_put_aside_and_offered(reader: Visit) -> None:
    page = chapter(reader)
    expect(page.locator(f"{PERSONA} [data-controls]")).to_be_visible()
    page.evaluate("localStorage.setItem('verkosto:book:fi:persona_senna', '{broken')")
    page.reload()
    report = page.locator(f"{PERSONA} [data-report]")
    with page.expect_download() as waiting:
        report.get_by_role("button", name=words("book-download-aside")).click()
    assert Path(waiting.value.path()).read_text(encoding="utf-8") == "{broken"
