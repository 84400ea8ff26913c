"""A learner brings answers from the book or another machine to JupyterLab."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from modules import name_field, open_module, write_name
from playwright.sync_api import Page, expect
from visiting import Visit, violations, words

from running import SLUGS, Course
from verkosto.models import DOCUMENT_KINDS

pytestmark = pytest.mark.browser

SENNA = "3.1 Kuka on keskellä?"


def persona(quote: str) -> str:
    document = DOCUMENT_KINDS["persona"].empty().model_dump(mode="json")
    document["variants"][0]["quote"] = quote
    return json.dumps({"format": 1, "saved_at": None, "documents": {"persona_senna": document}})


def choose(page: Page, file: Path) -> None:
    with page.expect_file_chooser() as chosen:
        page.get_by_role("button", name=words("bringing-open")).click()
    chosen.value.set_files(file)


def test_a_file_is_joined_with_the_work_that_is_open(visit: Visit, tmp_path: Path) -> None:
    page = visit.open()
    open_module(page)
    write_name(page, "Senna")
    page.get_by_role("button", name=words("course-mode-modules")).click()
    told = page.locator(".verkosto-brought")
    wrong = tmp_path / "lista.json"
    wrong.write_text("maito", encoding="utf-8")
    choose(page, wrong)
    expect(told).to_have_text(words("bringing-not-answers", file="lista.json"))
    brought = tmp_path / "answers.json"
    brought.write_text(persona("Leivon"), encoding="utf-8")
    choose(page, brought)
    expect(told).to_contain_text(
        words("bringing-taken", file="answers.json", count=1, names=words("bringing-name", title=SENNA))
    )
    assert violations(page, ".verkosto-bringing") == []
    open_module(page)
    expect(name_field(page)).to_have_value("Senna")
    quote = page.get_by_label(words("persona-quote"), exact=True).first
    expect(quote).to_have_value("Leivon")


def test_a_file_in_a_wrong_folder_is_noticed_and_taken_in(visit: Visit, course: Course) -> None:
    stray = course.folder / "answers.json"
    stray.write_text(persona("Leivon"), encoding="utf-8")
    page = visit.open()
    expect(page.locator(".verkosto-stray")).to_contain_text(words("bringing-stray", path="answers.json"))
    page.get_by_role("button", name=words("bringing-take")).click()
    expect(page.locator(".verkosto-brought")).to_contain_text(SENNA)
    expect(page.locator(".verkosto-stray")).to_have_count(0)
    assert "Leivon" in course.answers() and not stray.exists()
    (seen,) = course.folder.glob("answers.seen-*.json")
    seen.unlink()
    assert (course.folder / SLUGS["fi"]).is_dir()
