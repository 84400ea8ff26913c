"""Answers taken along from the book in a file, and taken in from one."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from chapters import DREAM_DAY, PERSONA, chapter, given, offer, stored, write_persona
from playwright.sync_api import Browser, expect
from visiting import Visit, kept, words

from grading.answer_sets import answers_file
from verkosto.answers import AnswerStore
from verkosto.models import DOCUMENT_KINDS

pytestmark = pytest.mark.browser


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
    offer(page, "tämä on kuva")
    expect(report).to_contain_text(words("book-file-not-json", file="vastaus.json"))
    persona = before["persona_senna"]
    documents = {
        "persona_senna": {**persona, "chosen": "Ei Tällaista"},
        "dream_day_senna": {**DOCUMENT_KINDS["dream_day"].empty().model_dump(mode="json"), "format": 9},
        "map_senna": {},
    }
    offer(page, json.dumps({"format": 1, "saved_at": "", "documents": documents}))
    title = words("book-document-title", kind=words("kind-persona"), name="Senna")
    expect(report).to_contain_text(words("book-document-fault", title=title, list="chosen", item=0, field="chosen"))
    expect(report).to_contain_text(words("book-document-unknown", title="map_senna"))
    expect(report).to_contain_text(words("book-taken-nothing"))
    assert kept(page) == before


def test_work_of_an_older_version_is_taken_up_as_the_models_would(reader: Visit, tmp_path: Path) -> None:
    older = {"persona_senna": stored("older_persona"), "dream_day_senna": stored("older_dream_day")}
    given(reader, older)
    page = chapter(reader)
    expect(page.locator(PERSONA)).to_contain_text("Leipoo, kun pää on täynnä")
    expect(page.locator(DREAM_DAY)).to_contain_text("Herään omassa sängyssä")
    with page.expect_download() as waiting:
        page.locator(f"{PERSONA} [data-do=download]").click()
    waiting.value.save_as(tmp_path / "answers.json")
    taken = json.loads((tmp_path / "answers.json").read_text(encoding="utf-8"))["documents"]
    for key, document in older.items():
        model = DOCUMENT_KINDS[str(document["kind"])].model_validate(document, strict=True)
        assert taken[key] == model.model_dump(mode="json")


def test_one_work_by_itself_is_taken_in_when_the_reader_agrees(reader: Visit) -> None:
    page = chapter(reader)
    expect(page.locator(f"{DREAM_DAY} [data-controls]")).to_be_visible()
    offer(page, json.dumps(stored("older_persona")), "persoona-senna.json", DREAM_DAY)
    expect(page.locator(f"{DREAM_DAY} [data-report]")).to_contain_text(
        words("book-document-title", kind=words("kind-persona"), name="Senna")
    )
    offer(page, json.dumps(stored("older_persona")), "persoona-senna.json")
    dialog = page.locator(f"{PERSONA} dialog")
    expect(dialog).to_contain_text("persoona-senna.json")
    dialog.locator("[data-do=cancel]").press("Enter")
    expect(dialog).to_be_hidden()
    assert kept(page) == {}
    offer(page, json.dumps(stored("older_persona")), "persoona-senna.json")
    expect(dialog).to_be_visible()
    dialog.locator("[data-do=take]").press("Enter")
    expect(page.locator(PERSONA)).to_contain_text("Leipoo, kun pää on täynnä")


def test_answers_from_the_other_language_are_asked_about(reader: Visit) -> None:
    page = chapter(reader, "en")
    expect(page.locator(f"{PERSONA} [data-controls]")).to_be_visible()
    offer(page, json.dumps(answers_file("expert")))
    dialog = page.locator(f"{PERSONA} dialog")
    expect(dialog).to_contain_text(re.compile("Persona: Senna.*from the case material in Finnish"))
    dialog.locator("[data-do=take]").press("Enter")
    expect(page.locator(f"{PERSONA} [data-report]")).to_contain_text("Taken in")
    finnish = chapter(reader)
    expect(finnish.locator(f"{PERSONA} [data-controls]")).to_be_visible()
    offer(finnish, json.dumps(answers_file("expert")))
    expect(finnish.locator(f"{PERSONA} [data-report]")).to_contain_text(
        words("book-document-title", kind=words("kind-persona"), name="Senna")
    )
    expect(finnish.locator(f"{PERSONA} dialog")).to_be_hidden()


def test_taking_back_a_file_leaves_what_was_written_since(reader: Visit) -> None:
    page = chapter(reader)
    work = page.locator(PERSONA)
    expect(work.locator("[data-controls]")).to_be_visible()
    offer(page, json.dumps({"format": 1, "documents": {"persona_senna": stored("older_persona")}}))
    expect(work).to_contain_text("Leipoo, kun pää on täynnä")
    work.get_by_label(words("persona-field", field="strengths"), exact=True).fill("Neuloo")
    page.keyboard.press("Enter")
    work.locator("[data-report]").get_by_role("button", name=words("book-undo")).click()
    expect(work).not_to_contain_text("Leipoo")
    expect(work).to_contain_text("Neuloo")
