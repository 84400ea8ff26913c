"""A learner hands a module in, and sees what became of it."""

from __future__ import annotations

import zipfile

import pytest
from modules import hand_in, name_field, open_module, write_name
from playwright.sync_api import expect
from visiting import Visit, violations, words

from running import SLUGS, Course
from verkosto.content import load_exercise

pytestmark = pytest.mark.browser


def test_handing_in_twice_keeps_both_and_tells_of_changes(visit: Visit, course: Course) -> None:
    page = visit.open()
    open_module(page)
    name_field(page).fill("Senna 040 123 4567")
    page.locator(".verkosto-bar").get_by_role("button", name=words("course-mode-hand-in")).click()
    told = page.get_by_role("dialog").get_by_role("alert")
    expect(told).to_contain_text(words("hand-in-unsaved", count=1))
    expect(told.get_by_role("listitem")).to_have_text([f"3.1 {load_exercise('e3_1').text['fi'].title}"])
    page.get_by_role("button", name=words("hand-in-no")).click()
    name_field(page).fill("Senna")  # handing in itself sends what is not saved yet
    hand_in(page)
    with page.context.expect_page() as opened:
        page.get_by_role("link", name=words("hand-in-receipt")).click()
    receipt = opened.value
    expect(receipt.locator("body")).to_contain_text("Senna")
    expect(receipt.locator("body")).to_contain_text(words("receipt-left-zip"))
    expect(receipt.locator(".tasks")).to_contain_text(words("receipt-state-empty"))
    assert violations(receipt) == []
    page.get_by_role("button", name=words("hand-in-close")).click()
    (archive,) = course.folder.glob("Palautukset/*.zip")
    with zipfile.ZipFile(archive) as packed:
        assert sorted(packed.namelist()) == [f"{SLUGS['fi']}.ipynb", "answers.json"]
        assert "Senna" in packed.read("answers.json").decode()
        assert "Senna" in packed.read(f"{SLUGS['fi']}.ipynb").decode()
    state = page.locator(".verkosto-module.verkosto-is-next .verkosto-state")
    page.get_by_role("button", name=words("course-mode-modules")).click()
    expect(state).to_have_text(words("start-state-handed_in-zip", left=5, done=0, of=5))
    open_module(page)
    write_name(page, "Senna, 38")
    page.get_by_role("button", name=words("course-mode-modules")).click()
    expect(state).to_have_text(words("start-state-changed-zip"))
    open_module(page)
    hand_in(page)
    assert len(list(course.folder.glob("Palautukset/*.zip"))) == 2
    assert len(list(course.folder.glob("Palautukset/*.html"))) == 2
    assert visit.errors == []
