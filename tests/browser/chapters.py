"""A reader of the book: the chapter, what the browser holds before it is opened, what is written by keyboard."""

from __future__ import annotations

import json
from pathlib import Path

from playwright.sync_api import Page, expect
from visiting import Visit, tab_to, words

from running import SLUGS

PERSONA, DREAM_DAY = "#e3_1-1", "#e3_2-1"
SAVED = "[data-status=saved]"
DOCUMENTS = Path(__file__).parent.parent / "book" / "documents"


def chapter(reader: Visit, language: str = "fi", fragment: str = "") -> Page:
    """The chapter of module 3 in a new tab."""
    return reader.open(f"{reader.address}/{language}/{SLUGS[language]}.html{fragment}")


def given(reader: Visit, documents: dict[str, object], language: str = "fi") -> None:
    """Documents that the browser holds before the chapter is opened."""
    page = reader.open(f"{reader.address}/{language}/search.html")
    for key, document in documents.items():
        keep = "([name, text]) => localStorage.setItem(name, text)"
        page.evaluate(keep, [f"verkosto:book:{language}:{key}", json.dumps(document)])
    page.close()


def stored(name: str) -> dict[str, object]:
    found: dict[str, object] = json.loads((DOCUMENTS / f"{name}.json").read_text(encoding="utf-8"))
    return found


def offer(page: Page, text: str, name: str = "vastaus.json", work: str = PERSONA) -> None:
    """Opens a file under the widget."""
    file = {"name": name, "mimeType": "application/json", "buffer": text.encode()}
    page.locator(f"{work} input[type=file]").set_input_files(file)


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
