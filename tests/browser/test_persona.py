"""A learner builds the persona: the same work in JupyterLab and in the book, by mouse and by keyboard alone."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import Any

import pytest
from hands import Hand, Keys, Mouse
from playwright.sync_api import Browser, Locator, Page, expect
from visiting import OPEN, Visit, kept, until, violations, words

from running import SLUGS, Course
from verkosto.content import load_case, load_exercise
from verkosto.models import Persona

pytestmark = pytest.mark.browser

EXERCISE = load_exercise("e3_1")
FRAME = f'section.v-frame[aria-label="{EXERCISE.text["fi"].title}"]'
NOTES = {note.id: note.text for note in load_case("senna", "fi").notes}

BAKING = "”Leivon, kun pää on täynnä”,"  # the statement comes without the marks around it
FIRSTBORN = "Venla, 12, on huostassa ja on asunut sijaisperheessä"
NEW_TRADE = "Senna haluaa vaihtaa alaa."  # stands in a paragraph that a marked passage has cut in two
EXPECTED = {
    "strengths": [("Leivon, kun pää on täynnä", "own_words", ("meeting", BAKING))],
    "life_situation": [
        ("Vuorotyö väsyttää", "assumption", None),
        ("Esikoinen on sijaisperheessä", "record", ("plan", FIRSTBORN)),
    ],
    "needs_and_wishes": [("Uusi ammatti", "worker_view", ("meeting", NEW_TRADE))],
    "values": [],
    "challenges": [("Raili on eksynyt kahdesti", "assumption", None)],
}


class Host(ABC):
    """Where the builder lives."""

    def __init__(self, visit: Visit) -> None:
        self.visit = visit

    @abstractmethod
    def open(self, hands: type[Hand]) -> tuple[Hand, Locator]:
        """The builder in sight, and a hand on its page."""

    @abstractmethod
    def stored(self, page: Page) -> dict[str, Any]:
        """The persona as it is kept; empty while nothing is."""


class Lab(Host):
    def __init__(self, browser: Browser, course: Course) -> None:
        super().__init__(Visit(browser, course.address))
        self.course = course

    def open(self, hands: type[Hand]) -> tuple[Hand, Locator]:
        page = self.visit.open()
        hand = hands(page)
        module = page.locator(".verkosto-is-next .verkosto-link")
        expect(module).to_be_visible(timeout=60_000)
        hand.press(module)
        work = page.locator(f"{OPEN} {FRAME}")
        expect(work).to_be_visible(timeout=60_000)
        return hand, work

    def stored(self, page: Page) -> dict[str, Any]:
        answers: dict[str, dict[str, Any]] = json.loads(self.course.answers() or '{"documents": {}}')["documents"]
        return answers.get(EXERCISE.key, {})


class Book(Host):
    def __init__(self, browser: Browser, address: str) -> None:
        super().__init__(Visit(browser, address))

    def open(self, hands: type[Hand]) -> tuple[Hand, Locator]:
        page = self.visit.open(f"{self.visit.address}/fi/{SLUGS['fi']}.html")
        work = page.locator(FRAME)
        expect(work).to_be_visible()
        return hands(page), work

    def stored(self, page: Page) -> dict[str, Any]:
        return kept(page).get(EXERCISE.key, {})


@pytest.fixture(params=["lab", "book"])
def host(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Host]:
    made: Host
    if request.param == "lab":
        made = Lab(browser, request.getfixturevalue("course"))
    else:
        made = Book(browser, request.getfixturevalue("book_address"))
    yield made
    assert made.visit.foreign == []
    assert made.visit.errors == []
    made.visit.close()


def field(name: str) -> str:
    return words("persona-field", field=name)


def row(work: Locator, text: str) -> Locator:
    return work.locator(".p-statement", has_text=text)


def source(within: Locator, name: str) -> Locator:
    return within.get_by_role("radio", name=words("persona-source", source=name), exact=True)


def command(within: Locator, message: str, **arguments: Any) -> Locator:
    return within.get_by_role("button", name=words(message, **arguments), exact=True)


def says(work: Locator, message: str, **arguments: Any) -> None:
    expect(work.locator("> [role=status].v-unseen")).to_have_text(words(message, **arguments))


def take(hand: Hand, work: Locator, passage: str, into: str, text: str | None, where_from: str) -> None:
    """Makes a statement of a passage, in its own words when there is no `text`."""
    hand.select(work, passage)
    bar = work.locator(".p-bar")
    hand.press(bar.get_by_role("button", name=field(into), exact=True))
    shortly = bar.get_by_label(words("persona-passage-text"), exact=True)
    expect(shortly).to_be_focused()
    if text:
        hand.write(shortly, text)
    hand.choose(source(bar, where_from))
    hand.press(command(bar, "persona-passage-add"))
    expect(bar).to_have_count(0)
    expect(work.locator("[data-place=notes]")).to_be_focused()
    says(work, "persona-added", field=into)


def tell_who(hand: Hand, work: Locator) -> None:
    hand.write(work.get_by_label(words("persona-name"), exact=True), "Senna")
    hand.write(work.get_by_label(words("persona-age"), exact=True), "38")
    hand.press(command(work, "persona-people-add"))
    details = work.locator(".p-person-details")
    name = details.get_by_label(words("persona-person-name"), exact=True)
    expect(name).to_be_focused()
    hand.write(name, "Venla")
    hand.write(details.get_by_label(words("persona-age"), exact=True), "12")
    hand.choose(details.get_by_role("radio", name=words("persona-home", home="elsewhere"), exact=True))
    assert violations(hand.page, FRAME) == []
    hand.press(command(details, "persona-person-done"))
    expect(command(work, "persona-person-edit", who="Venla, 12")).to_be_focused()


def a_source_is_asked_for(hand: Hand, work: Locator) -> None:
    """A passage does not become a statement before it is said where it comes from."""
    hand.select(work, BAKING)
    bar = work.locator(".p-bar")
    hand.press(bar.get_by_role("button", name=field("strengths"), exact=True))
    hand.press(command(bar, "persona-passage-add"))
    expect(bar.get_by_role("alert")).to_have_text(words("persona-passage-source-ask"))
    expect(bar.get_by_role("radio").first).to_be_focused()
    assert violations(hand.page, FRAME) == []
    hand.press(command(bar, "persona-passage-cancel"))
    expect(bar).to_have_count(0)
    expect(work.locator(".p-statement")).to_have_count(0)


def remove_and_take_back(hand: Hand, work: Locator, text: str) -> None:
    one = row(work, text)
    hand.press(one.locator(".p-grip"))
    menu = work.get_by_role("menu")
    expect(menu).to_be_visible()
    assert violations(hand.page, FRAME) == []
    hand.pick(menu.get_by_role("menuitem", name=words("persona-menu-delete"), exact=True))
    expect(one).to_have_count(0)
    says(work, "persona-removed", text=text)
    hand.press(command(work.locator(".v-removed"), "removed-undo"))
    expect(command(work, "persona-edit", text=text)).to_be_focused()
    says(work, "undone")


def follow_the_feedback(hand: Hand, work: Locator) -> None:
    hand.press(command(work, "check-answers"))
    feedback = work.locator(".v-feedback")
    expect(feedback.get_by_role("heading")).to_be_focused()
    expect(feedback).to_contain_text(words("persona-finding-there", statements=4, passages=3))
    value = feedback.locator("li", has_text=words("persona-finding-field-empty", field="values"))
    hand.press(command(value, "feedback-show"))
    expect(work.get_by_role("textbox", name=field("values"), exact=True)).to_be_focused()
    assumed = words("persona-finding-assumption", count=1, text="Vuorotyö väsyttää")
    hand.press(command(feedback.locator("li", has_text=assumed), "feedback-show"))
    statement = command(work, "persona-edit", text="Vuorotyö väsyttää")
    expect(statement).to_be_focused()
    hand.press(statement)
    expect(work.locator(".p-details").get_by_label(words("persona-statement"), exact=True)).to_be_focused()
    assert violations(hand.page, FRAME) == []
    hand.press(command(work.locator(".p-details"), "persona-statement-done"))
    expect(statement).to_be_focused()


def settle_a_question(hand: Hand, work: Locator, text: str, changed: str) -> None:
    """A question that the writer has answered is not asked again, before the statement is another."""
    feedback = work.locator(".v-feedback")
    hand.write(work.get_by_role("textbox", name=field("challenges"), exact=True), text, "Enter")
    says(work, "persona-added", field="challenges")
    hand.press(command(work, "check-answers"))
    asked = feedback.locator("li", has_text=words("persona-finding-whose-matter", count=1, text=text))
    hand.press(command(asked, "persona-settle-matter-this", text=text))
    says(work, "persona-settled-matter", text=text)
    expect(feedback.get_by_role("heading")).to_be_focused()
    expect(asked).to_have_count(0)
    hand.press(command(work, "check-answers"))
    expect(asked).to_have_count(0)
    hand.press(command(work, "persona-edit", text=text))
    details = work.locator(".p-details")
    hand.write(details.get_by_label(words("persona-statement"), exact=True), changed)
    hand.press(command(details, "persona-statement-done"))
    hand.press(command(work, "check-answers"))
    expect(feedback).to_contain_text(words("persona-finding-whose-matter", count=1, text=changed))


def told(document: dict[str, Any]) -> dict[str, list[tuple[str, str, tuple[str, str] | None]]]:
    """The statements by field and in order; each passage must be where it says it is."""
    fields: dict[str, list[tuple[str, str, tuple[str, str] | None]]] = {}
    for name, statements in Persona.model_validate(document).version.fields:
        fields[name] = []
        for statement in statements:
            passage = statement.passage
            if passage:
                assert NOTES[passage.note][passage.start : passage.end] == passage.quote
                assert NOTES[passage.note].count(passage.quote) == 1
            rests_on = (passage.note, passage.quote) if passage else None
            fields[name].append((statement.text, statement.source, rests_on))
    return fields


@pytest.mark.parametrize("hands", [Mouse, Keys], ids=["mouse", "keys"])
def test_a_persona_is_built(host: Host, hands: type[Hand]) -> None:
    hand, work = host.open(hands)
    tell_who(hand, work)
    a_source_is_asked_for(hand, work)
    take(hand, work, BAKING, "strengths", None, "own_words")
    take(hand, work, FIRSTBORN, "life_situation", "Esikoinen on sijaisperheessä", "record")
    take(hand, work, NEW_TRADE, "needs_and_wishes", "Uusi ammatti", "worker_view")
    hand.write(work.get_by_role("textbox", name=field("needs_and_wishes"), exact=True), "Vuorotyö väsyttää", "Enter")
    says(work, "persona-added", field="needs_and_wishes")
    situation = work.locator("[data-drop-list=life_situation] .p-statement")
    hand.move_to_top(row(work, "Vuorotyö"), situation, words("persona-menu-field", field="life_situation"))
    expect(situation.first).to_contain_text("Vuorotyö väsyttää")
    expect(command(work, "persona-edit", text="Vuorotyö väsyttää")).to_be_focused()
    says(work, "persona-moved", field="life_situation", place=1)
    remove_and_take_back(hand, work, "Uusi ammatti")
    follow_the_feedback(hand, work)
    settle_a_question(hand, work, "Raili eksyy", "Raili on eksynyt kahdesti")
    expect(work.locator("[data-status=saved]")).to_be_visible(timeout=20_000)
    until(hand.page, lambda: "kahdesti" in json.dumps(host.stored(hand.page)), "the persona is stored")
    stored = host.stored(hand.page)
    assert told(stored) == EXPECTED
    version = Persona.model_validate(stored).version
    assert (version.name, version.age) == ("Senna", 38)
    assert [(one.name, one.age, one.kind, one.home) for one in version.people] == [("Venla", 12, "person", "elsewhere")]
