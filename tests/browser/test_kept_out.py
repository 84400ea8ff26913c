"""What must not enter a document, or says nothing yet, stays on the learner's screen and out of the document."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect
from visiting import Visit, kept, until, violations, words

from running import SLUGS
from verkosto.content import load_exercise

pytestmark = pytest.mark.browser

REFUSED = "Senna, puh. 040 123 4567"


def frame(page: Page, exercise: str) -> Locator:
    title = load_exercise(exercise).text["fi"].title
    return page.locator(f'section.v-frame[aria-label="{title}"]')


@pytest.fixture
def page(browser: Browser, book_address: str) -> Iterator[Page]:
    visit = Visit(browser, book_address)
    opened = visit.open(f"{visit.address}/fi/{SLUGS['fi']}.html")
    yield opened
    assert visit.errors == []
    visit.close()


def test_refused_text_is_there_after_reopening_and_never_in_the_document(page: Page) -> None:
    work = frame(page, "e3_1")
    name = work.get_by_label(words("persona-name"), exact=True)
    left_out = work.locator("[data-left-out]")
    name.fill(REFUSED)
    expect(left_out).to_have_text(words("saving-left-out", count=1, field=words("persona-name")))
    until(page, lambda: "Senna" in str(kept(page).get("persona_senna")), "the rest is stored")
    page.reload()
    expect(name).to_have_value(REFUSED)
    expect(name).to_have_attribute("aria-invalid", "true")
    expect(left_out).to_be_visible()
    assert violations(page, "section.v-frame") == []
    work.locator(".v-problem").get_by_role("button", name=words("feedback-show")).click()
    expect(name).to_be_focused()
    assert name.evaluate("field => field.value.slice(field.selectionStart, field.selectionEnd)") == "040 123 4567"
    assert "040" not in page.evaluate("JSON.stringify(localStorage)")
    name.fill("Senna")
    expect(left_out).to_have_count(0)
    page.reload()
    expect(name).to_have_value("Senna")


def test_a_name_that_is_too_long_stays_in_its_field_and_hinders_nothing_else(page: Page) -> None:
    work = frame(page, "e3_1")
    name = work.get_by_label(words("persona-name"), exact=True)
    name.fill("Senna " * 40)
    work.get_by_label(words("persona-quote")).fill("Joku kysyi minulta.")
    until(page, lambda: "Joku kysyi" in str(kept(page).get("persona_senna")), "the rest is stored")
    assert kept(page)["persona_senna"]["variants"][0]["name"] == ("Senna " * 40)[:200]
    page.reload()
    expect(name).to_have_value("Senna " * 40)
    expect(work.get_by_text(words("saving-too-long", field=words("persona-name"), count=40))).to_be_visible()
    name.fill("Senna")
    until(page, lambda: kept(page)["persona_senna"]["variants"][0]["name"] == "Senna", "the name is stored")
    expect(work.locator("[data-left-out]")).to_have_count(0)


def test_what_merging_makes_too_long_stays_in_its_field_and_hinders_nothing_else(page: Page) -> None:
    work = frame(page, "e3_1")
    name = work.get_by_label(words("persona-name"), exact=True)
    name.fill("Senna " * 30)
    until(page, lambda: "Senna" in str(kept(page).get("persona_senna")), "the first page's name is stored")
    # Another page of this browser, which was closed without a connection, had begun the name otherwise.
    page.evaluate(
        """name => {
            const stored = JSON.parse(localStorage.getItem("verkosto:book:fi:persona_senna"));
            const [variant, ...rest] = stored.variants;
            const written = (name) => ({ ...stored, variants: [{ ...variant, name }, ...rest] });
            const draft = { base: written(""), document: written(name) };
            localStorage.setItem("verkosto:draft:book-fi:persona_senna:1", JSON.stringify(draft));
        }""",
        "Oona " * 30,
    )
    page.reload()
    expect(name).to_have_value(re.compile("Senna.*Oona|Oona.*Senna", re.S))
    expect(work.locator("[data-left-out]")).to_be_visible()
    work.get_by_label(words("persona-quote")).fill("Joku kysyi minulta.")
    until(page, lambda: "Joku kysyi" in str(kept(page).get("persona_senna")), "the rest is stored")
    assert len(str(kept(page)["persona_senna"]["variants"][0]["name"])) == 200


def test_what_is_no_age_or_time_waits_in_its_field_and_the_state_says_so(page: Page) -> None:
    work = frame(page, "e3_1")
    age = work.get_by_label(words("persona-age"), exact=True)
    age.fill("38")
    age.fill("noin 38")
    expect(work.locator("[data-left-out]")).to_have_text(words("saving-left-out", count=1, field=words("persona-age")))
    until(page, lambda: "'age': 38" in str(kept(page).get("persona_senna")), "the last age is stored")
    page.reload()
    expect(age).to_have_value("noin 38")
    age.fill("39")
    expect(work.locator("[data-left-out]")).to_have_count(0)
    day = frame(page, "e3_2")
    day.locator('[data-place="add/night"]').click()
    day.get_by_label(words("dream-day-text")).fill("Luen.")
    clock = day.get_by_label(words("dream-day-clock-label"))
    clock.fill("25.00")
    expect(day.locator("[data-left-out]")).to_be_visible()
    clock.fill("21.00")
    expect(day.locator("[data-left-out]")).to_have_count(0)


def test_the_moment_with_refused_text_is_open_again(page: Page) -> None:
    work = frame(page, "e3_2")
    text = work.get_by_label(words("dream-day-text"))
    work.locator('[data-place="add/night"]').click()
    expect(text).to_be_focused()
    text.fill("040 123 4567")  # at once: without the last digit it is no phone number, and is stored
    expect(work.locator("[data-left-out]")).to_be_visible()
    until(page, lambda: bool(kept(page).get("dream_day_senna", {}).get("moments")), "the moment is stored")
    page.reload()
    expect(text).to_have_value("040 123 4567")
    assert "040" not in page.evaluate("JSON.stringify(localStorage)")


def test_a_moment_is_stored_from_its_first_word_on_and_not_before(page: Page) -> None:
    work = frame(page, "e3_2")
    text = work.get_by_label(words("dream-day-text"))
    work.locator('[data-place="add/evening"]').click()
    expect(text).to_be_focused()
    expect(work.locator("[data-status=untouched]")).to_be_visible()
    work.get_by_role("button", name=words("dream-day-done")).click()
    expect(work.locator('[data-place="add/evening"]')).to_be_focused()
    expect(text).to_have_count(0)
    work.locator('[data-place="add/evening"]').click()
    work.get_by_label(words("dream-day-when")).select_option("night")
    text.fill("Luen Eetulle.")
    until(page, lambda: bool(kept(page).get("dream_day_senna", {}).get("moments")), "the moment is stored")
    text.fill("")
    until(page, lambda: kept(page)["dream_day_senna"]["moments"] == [], "the empty moment is gone")
    text.fill("Luen Eetulle ja Napille.")
    until(page, lambda: "Napille" in str(kept(page)["dream_day_senna"]), "the moment is stored again")
    stored = kept(page)["dream_day_senna"]["moments"]
    assert [(one["part"], one["text"]) for one in stored] == [("night", "Luen Eetulle ja Napille.")]
