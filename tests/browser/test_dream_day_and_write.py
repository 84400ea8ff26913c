"""A learner tells a good day and writes beside it, by keyboard alone and by mouse, and loses nothing."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect
from visiting import NARROW, WIDE, Visit, scrolls_sideways, tab_to, until, violations, words

from running import SLUGS, running_course
from verkosto.lab.shipped import exercises_root
from verkosto.models import Persona

pytestmark = pytest.mark.browser

SLUG = SLUGS["fi"]
PEOPLE = [
    {"id": "venla", "name": "Venla", "age": 12, "home": "elsewhere"},
    {"id": "eetu", "name": "Eetu", "age": 10, "home": "same"},
]
PERSONA = {"kind": "persona", "variants": [{"id": "v1", "name": "Senna", "age": 38, "people": PEOPLE}]}


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """A course folder in which the persona is made already, and the address where it is open."""
    folder = tmp_path_factory.mktemp("course") / "Verkosto"
    home = folder / SLUG
    shutil.copytree(exercises_root() / "fi" / SLUG, home)
    documents = {"persona_senna": Persona.model_validate(PERSONA).model_dump(mode="json")}
    answers = {"format": 1, "saved_at": "2026-01-01T00:00:00+00:00", "documents": documents}
    (home / "answers.json").write_text(json.dumps(answers), encoding="utf-8")
    with running_course(folder, "fi") as address:
        yield home / "answers.json", address


@pytest.fixture
def visit(browser: Browser, served: tuple[Path, str]) -> Iterator[Visit]:
    made = Visit(browser, served[1])
    yield made
    assert made.foreign == []
    made.close()


def widget(visit: Visit, inside: str) -> tuple[Page, Locator]:
    """The module open, and the frame of the widget that holds `inside`."""
    page = visit.open()
    page.locator(".verkosto-is-next .verkosto-link").click()
    frame = page.locator(".verkosto-page:not(.verkosto-opening) .v-frame", has=page.locator(inside)).first
    expect(frame).to_be_visible(timeout=60_000)
    return page, frame


def stored(served: tuple[Path, str], key: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(served[0].read_text(encoding="utf-8"))["documents"].get(key, {})
    return found


def test_a_day_by_keyboard_alone(visit: Visit, served: tuple[Path, str]) -> None:
    page, frame = widget(visit, ".dd-sheet")
    keys = page.keyboard
    expect(frame.locator(".dd-person").nth(1)).to_contain_text("Venla 15")
    frame.locator('[data-place="add/morning"]').focus()
    keys.press("Enter")
    text = frame.get_by_label(words("dream-day-text"))
    expect(text).to_be_focused()
    expect(frame.locator(".v-unseen[role=status]")).to_contain_text(words("dream-day-added", part="morning"))
    keys.type("Herään ennen kelloa. a d d 1")  # letters that JupyterLab would take as commands
    tab_to(page, frame.get_by_role("group", name=words("dream-day-there")).get_by_label("Eetu"))
    keys.press("Space")
    tab_to(page, frame.get_by_label(words("dream-day-act")))
    keys.type("Vaihdoin päivätyöhön.")
    tab_to(page, frame.get_by_role("button", name=words("dream-day-helper-add")))
    keys.press("Enter")
    expect(frame.get_by_role("textbox", name=words("dream-day-helper-name"))).to_be_focused()
    keys.type("koulukuraattori")
    expect(frame.locator(".dd-editor .dd-ask")).to_contain_text("koulukuraattori")
    tab_to(page, frame.locator(".dd-wish input"))
    keys.press("Space")
    expect(frame.locator(".dd-editor .dd-ask")).to_have_count(0)
    tab_to(page, frame.get_by_role("button", name=words("dream-day-done")))
    keys.press("Enter")
    row = frame.locator(".dd-row", has_text="Herään ennen kelloa.")
    expect(row.get_by_role("button", name=words("dream-day-edit"))).to_be_focused()
    expect(row.locator(".dd-road")).to_contain_text("toivottu: koulukuraattori")
    until(page, lambda: "koulukuraattori" in served[0].read_text(encoding="utf-8"), "the day is stored")
    expect(frame.locator("[data-status=saved]")).to_be_visible(timeout=20_000)
    moments = stored(served, "dream_day_senna")["moments"]
    moment = next(one for one in moments if one["text"] == "Herään ennen kelloa. a d d 1")
    assert moment["people"] == ["eetu"]
    assert [(helper["name"], helper["wished"]) for helper in moment["road"]["helpers"]] == [("koulukuraattori", True)]
    assert visit.errors == []


def test_moving_and_deleting_keep_the_focus_and_can_be_undone(visit: Visit) -> None:
    page, frame = widget(visit, ".dd-sheet")
    frame.locator('[data-place="add/evening"]').click()
    page.keyboard.type("Molemmat lapset syövät kotona.")
    frame.get_by_role("button", name=words("dream-day-done")).click()
    row = frame.locator(".dd-row", has_text="Molemmat lapset")
    row.get_by_role("button", name=words("dream-day-move")).click()
    page.get_by_role("menuitem", name=words("dream-day-move-up")).click()
    expect(row.locator(".dd-time")).to_contain_text(words("dream-day-part", part="afternoon"))
    expect(row.get_by_role("button", name=words("dream-day-move"))).to_be_focused()
    page.keyboard.press("Enter")
    page.get_by_role("menuitem", name=words("dream-day-delete")).click()
    expect(row).to_have_count(0)
    expect(frame.locator('[data-place="add/afternoon"]')).to_be_focused()
    frame.locator(".v-removed").get_by_role("button", name=words("removed-undo")).click()
    expect(row.get_by_role("button", name=words("dream-day-edit"))).to_be_focused()


def test_refused_text_keeps_the_moment_open(visit: Visit) -> None:
    page, frame = widget(visit, ".dd-sheet")
    frame.locator('[data-place="add/night"]').click()
    page.keyboard.type("Kirjoitan osoitteeseen senna@example.org")
    frame.get_by_role("button", name=words("dream-day-done")).click()
    text = frame.get_by_label(words("dream-day-text"))
    expect(text).to_be_focused()
    expect(text).to_have_value("Kirjoitan osoitteeseen senna@example.org")


def test_feedback_leads_to_the_field_it_is_about(visit: Visit) -> None:
    page, frame = widget(visit, ".dd-sheet")
    frame.locator('[data-place="add/forenoon"]').click()
    page.keyboard.type("Teen täytekakun alusta loppuun.")
    frame.get_by_role("button", name=words("dream-day-done")).click()
    frame.get_by_role("button", name=words("check-answers")).click()
    noticed = frame.locator(".v-feedback li", has_text="täytekakun")
    noticed.get_by_role("button", name=words("feedback-show")).click()
    row = frame.locator(".dd-row", has_text="täytekakun")
    expect(row.get_by_role("button", name=words("dream-day-ask-road"))).to_be_focused()
    page.keyboard.press("Enter")
    expect(frame.get_by_label(words("dream-day-act"))).to_be_focused()


def test_passing_by_is_open_keeps_the_text_and_comes_back(visit: Visit, served: tuple[Path, str]) -> None:
    page, frame = widget(visit, ".wr-desk")
    answer = frame.locator('[data-place="answers/self"]')
    answer.fill("Kerran minulta kysyttiin.")
    frame.get_by_role("button", name=words("write-pass")).click()
    back = frame.get_by_role("button", name=words("write-unpass"))
    expect(back).to_be_focused()
    expect(frame.get_by_text(words("write-passed-kept"))).to_be_visible()
    until(
        page,
        lambda: any(one["passed"] for one in stored(served, "writing_senna").get("answers", [])),
        "the passing is stored",
    )
    page.keyboard.press("Enter")
    expect(answer).to_be_focused()
    expect(answer).to_have_value("Kerran minulta kysyttiin.")
    expect(frame.locator(".wr-related")).to_contain_text("Senna, 38")


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_open_editors_and_rubric_suit_everybody(
    browser: Browser, served: tuple[Path, str], size: dict[str, int], scheme: str
) -> None:
    visit = Visit(browser, served[1], viewport=size, color_scheme=scheme)
    page, frame = widget(visit, ".dd-sheet")
    frame.locator('[data-place="add/night"]').click()
    frame.get_by_role("button", name=words("check-answers")).click()
    expect(page.locator(".v-rubric summary")).to_have_count(3)  # one in each widget whose work a marker reads
    for rubric in page.locator(".v-rubric summary").all():
        rubric.click()
    assert violations(page, ".v-frame") == []
    assert not scrolls_sideways(page, ".dd-sheet")
    assert not scrolls_sideways(page, ".wr-desk")
    visit.close()
