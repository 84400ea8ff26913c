"""A passage of the notes is taken as each hand takes it: by a tap, a click, a drag or a long press."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hands import WHERE, Mouse
from playwright.sync_api import Browser, Locator, Page, expect
from visiting import NARROW, Visit, until, violations, words

from running import SLUGS
from verkosto.content import load_exercise

pytestmark = pytest.mark.browser

FRAME = f'section.v-frame[aria-label="{load_exercise("e3_1").text["fi"].title}"]'
SENTENCE = "Hän tekee hoivatyötä vanhusten parissa."
NEXT = "Palkka on pieni, ja Senna haluaa vaihtaa alaa."
NURSING = "Hän tekee hoivatyötä vanhusten parissa."
PART = "Senna haluaa vaihtaa alaa."


@pytest.fixture
def phone(browser: Browser, book_address: str) -> Iterator[tuple[Page, Locator]]:
    visit = Visit(browser, book_address, viewport=NARROW, has_touch=True, is_mobile=True)
    yield opened(visit)
    assert visit.errors == []
    visit.close()


@pytest.fixture
def desk(browser: Browser, book_address: str) -> Iterator[tuple[Page, Locator]]:
    visit = Visit(browser, book_address)
    yield opened(visit)
    assert visit.errors == []
    visit.close()


def opened(visit: Visit) -> tuple[Page, Locator]:
    page = visit.open(f"{visit.address}/fi/{SLUGS['fi']}.html")
    work = page.locator(FRAME)
    expect(work).to_be_visible()
    return page, work


def spot(work: Locator, passage: str) -> tuple[float, float]:
    """A place on the first line of the passage, which is in sight then."""
    (x, y), _ = work.locator("[data-place=notes]").evaluate(WHERE, passage)
    return x + 8, y


def lit(work: Locator) -> str:
    return "".join(work.locator(".v-lit-passage").all_text_contents()).strip()


def add(work: Locator, field: str) -> None:
    """Makes a statement of the passage that is selected."""
    work.locator(".p-bar").get_by_role("button", name=words("persona-field", field=field), exact=True).click()
    bar = work.locator(".p-bar")
    bar.get_by_role("radio", name=words("persona-source", source="record"), exact=True).click()
    bar.get_by_role("button", name=words("persona-passage-add")).click()


def test_a_tap_takes_the_sentence_and_tells_there_what_became_of_it(phone: tuple[Page, Locator]) -> None:
    page, work = phone
    expect(work.get_by_text(words("notes-hint-touch"))).to_be_visible()
    expect(work.get_by_text(words("notes-hint"))).to_be_hidden()
    page.touchscreen.tap(*spot(work, SENTENCE))
    bar = work.locator(".p-bar")
    expect(bar.get_by_role("button").first).to_be_in_viewport()
    assert lit(work) == SENTENCE
    page.touchscreen.tap(*spot(work, NEXT))
    expect(work.locator(".v-lit-passage").first).to_contain_text("Palkka")
    assert lit(work) == NEXT
    assert violations(page, FRAME) == []
    add(work, "challenges")
    expect(bar).to_have_count(0)
    told = work.locator(".p-added")
    expect(told).to_contain_text(words("persona-added", field="challenges"))
    expect(told).to_be_in_viewport()
    expect(work.locator("> [role=status].v-unseen")).to_have_text(words("persona-added", field="challenges"))
    assert violations(page, FRAME) == []
    told.get_by_role("button", name=words("feedback-show")).tap()
    statement = work.get_by_role("button", name=words("persona-edit", text=NEXT))
    expect(statement).to_be_focused()
    expect(statement).to_be_in_viewport()


def test_a_second_tap_on_the_sentence_lets_it_go(phone: tuple[Page, Locator]) -> None:
    page, work = phone
    page.touchscreen.tap(*spot(work, SENTENCE))
    expect(work.locator(".p-bar")).to_be_visible()
    page.touchscreen.tap(*spot(work, SENTENCE))
    expect(work.locator(".p-bar")).to_have_count(0)


def test_a_finger_that_scrolls_takes_nothing(phone: tuple[Page, Locator]) -> None:
    page, work = phone
    x, y = spot(work, SENTENCE)
    before = page.evaluate("scrollY")
    finger = page.context.new_cdp_session(page)
    for kind, moved in [("touchStart", 0), *(("touchMove", step) for step in range(20, 220, 20)), ("touchEnd", None)]:
        points = [] if moved is None else [{"x": x, "y": y - moved}]
        finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    until(page, lambda: page.evaluate("scrollY") > before + 100, "the page scrolls")
    expect(work.locator(".p-bar")).to_have_count(0)


def test_what_a_long_press_selects_is_taken_without_a_tap(phone: tuple[Page, Locator]) -> None:
    """A long press and its handles tell the page nothing but that the selection is another."""
    _page, work = phone
    piece = work.locator("[data-start]", has_text=PART).first
    piece.evaluate(
        """(piece, word) => {
            const at = piece.firstChild.data.indexOf(word);
            getSelection().setBaseAndExtent(piece.firstChild, at, piece.firstChild, at + word.length);
        }""",
        PART,
    )
    expect(work.locator(".p-bar")).to_be_visible()
    add(work, "needs_and_wishes")
    expect(work.locator(".v-mark")).to_have_text(PART)


def test_a_click_takes_the_sentence_and_a_drag_only_its_part(desk: tuple[Page, Locator]) -> None:
    page, work = desk
    expect(work.get_by_text(words("notes-hint"))).to_be_visible()
    page.mouse.click(*spot(work, NEXT))
    expect(work.locator(".p-bar").get_by_role("button").first).to_be_focused()
    assert lit(work) == NEXT
    Mouse(page).select(work, PART)
    assert page.evaluate("getSelection().toString().trim()") == PART
    add(work, "needs_and_wishes")
    expect(work.locator(".v-mark")).to_have_text(PART)
    page.mouse.click(*spot(work, PART))
    expect(work.get_by_role("button", name=words("persona-passage-open", text=PART))).to_be_visible()


def test_what_is_made_of_a_low_passage_is_wholly_in_sight(desk: tuple[Page, Locator]) -> None:
    page, work = desk
    low = work.locator(".v-notes").evaluate(
        """pane => {
            pane.scrollIntoView({ block: "end" });
            const floor = pane.getBoundingClientRect().bottom - 12;
            const lines = [...pane.querySelectorAll(".v-sentence")].flatMap(one => [...one.getClientRects()]);
            const { left, top, height } = lines.findLast(line => line.bottom < floor);
            return [left + 8, top + height / 2];
        }"""
    )
    page.mouse.click(*low)
    bar = work.locator(".p-bar")
    bar.get_by_role("button", name=words("persona-field", field="challenges"), exact=True).click()
    adding = bar.get_by_role("button", name=words("persona-passage-add"))
    expect(adding).to_be_in_viewport(ratio=1)
    adding.click()
    expect(bar.get_by_role("alert")).to_be_in_viewport(ratio=1)
    expect(adding).to_be_in_viewport(ratio=1)


def test_a_question_about_a_source_is_settled_until_the_statement_changes(desk: tuple[Page, Locator]) -> None:
    page, work = desk
    page.mouse.click(*spot(work, NURSING))
    work.locator(".p-bar").get_by_role("button", name=words("persona-field", field="challenges"), exact=True).click()
    work.locator(".p-bar").get_by_role("radio", name=words("persona-source", source="own_words"), exact=True).click()
    work.locator(".p-bar").get_by_role("button", name=words("persona-passage-add")).click()
    work.get_by_role("button", name=words("check-answers")).click()
    feedback = work.locator(".v-feedback")
    asked = words("persona-finding-own-words-unquoted", count=1, text=NURSING[:-1], source="own_words")
    question = feedback.locator("li", has_text=asked)
    question.get_by_role("button", name=words("persona-settle-this", text=NURSING)).click()
    expect(question).to_have_count(0)
    expect(feedback.get_by_role("heading")).to_be_focused()
    expect(work.locator("> [role=status].v-unseen")).to_have_text(words("persona-settled", text=NURSING))
    expect(work.locator("[data-status=saved]")).to_be_visible()
    page.reload()
    work.get_by_role("button", name=words("check-answers")).click()
    expect(feedback).to_contain_text(words("persona-finding-there", statements=1, passages=1))
    expect(question).to_have_count(0)
    work.get_by_role("button", name=words("persona-edit", text=NURSING)).click()
    work.locator(".p-details").get_by_label(words("persona-statement"), exact=True).fill("Vaihtaa alaa")
    expect(feedback).to_contain_text("Kohdan ”Vaihtaa alaa” lähteeksi on merkitty omat sanat")
