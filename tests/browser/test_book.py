"""The book in a browser: widgets that live without a kernel, by keyboard, nothing from other hosts."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect
from visiting import NARROW, Visit, kept, scrolls_sideways, tab_to, violations, words

from grading.answer_sets import answers_file
from running import SLUGS
from verkosto.answers import AnswerStore
from verkosto.book.pages import missing_page
from verkosto.content import LANGUAGES, load_exercise
from verkosto.models import DOCUMENT_KINDS

pytestmark = pytest.mark.browser

PERSONA, DREAM_DAY = "#e3_1-1", "#e3_2-1"
SAVED = "[data-status=saved]"
DOCUMENTS = Path(__file__).parent.parent / "book" / "documents"


@pytest.fixture
def reader(browser: Browser, book_address: str) -> Iterator[Visit]:
    visit = Visit(browser, book_address)
    yield visit
    assert visit.foreign == []
    assert visit.errors == []
    assert visit.context.cookies() == []
    visit.close()


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


def fixture(name: str) -> dict[str, object]:
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
    older = {"persona_senna": fixture("older_persona"), "dream_day_senna": fixture("older_dream_day")}
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


@pytest.mark.parametrize("newer", ["newer_format", "newer_field"])
def test_work_of_a_newer_version_is_put_aside_and_nothing_of_it_is_lost(reader: Visit, newer: str) -> None:
    given(reader, {"persona_senna": fixture(newer)})
    page = chapter(reader)
    message = "book-kept-aside-newer" if newer == "newer_format" else "book-kept-aside"
    title = words("book-document-title", kind=words("kind-persona"), name="Senna")
    report = page.locator(f"{PERSONA} [data-report]")
    expect(report).to_contain_text(words(message, title=title))
    page.locator(PERSONA).get_by_label(words("persona-field", field="strengths"), exact=True).fill("Leipoo")
    expect(page.locator(f"{PERSONA} {SAVED}")).to_be_visible()
    with page.expect_download() as waiting:
        report.get_by_role("button", name=words("book-download-aside")).click()
    assert json.loads(Path(waiting.value.path()).read_text(encoding="utf-8")) == fixture(newer)


def test_work_put_aside_can_be_taken_back_once_the_page_can_read_it(reader: Visit) -> None:
    page = chapter(reader, fragment=PERSONA)
    write_persona(page)
    aside = json.dumps(fixture("older_persona")).replace("s1", "s9").replace("Leipoo", "Neuloo")
    page.evaluate("text => localStorage.setItem('verkosto:aside:fi:persona_senna:1-0', text)", aside)
    page.reload()
    page.locator(f"{PERSONA} [data-do=take-back]").click()
    expect(page.locator(PERSONA)).to_contain_text("Neuloo, kun pää on täynnä")
    expect(page.locator(PERSONA)).to_contain_text("Leipoo, kun pää on täynnä")
    page.reload()
    expect(page.locator(PERSONA)).to_contain_text("Neuloo, kun pää on täynnä")
    expect(page.locator(f"{PERSONA} [data-report]")).to_be_empty()


def test_one_work_by_itself_is_taken_in_when_the_reader_agrees(reader: Visit) -> None:
    page = chapter(reader)
    expect(page.locator(f"{DREAM_DAY} [data-controls]")).to_be_visible()
    offer(page, json.dumps(fixture("older_persona")), "persoona-senna.json", DREAM_DAY)
    expect(page.locator(f"{DREAM_DAY} [data-report]")).to_contain_text(
        words("book-document-title", kind=words("kind-persona"), name="Senna")
    )
    offer(page, json.dumps(fixture("older_persona")), "persoona-senna.json")
    dialog = page.locator(f"{PERSONA} dialog")
    expect(dialog).to_contain_text("persoona-senna.json")
    dialog.locator("[data-do=cancel]").press("Enter")
    expect(dialog).to_be_hidden()
    assert kept(page) == {}
    offer(page, json.dumps(fixture("older_persona")), "persoona-senna.json")
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
    offer(page, json.dumps({"format": 1, "documents": {"persona_senna": fixture("older_persona")}}))
    expect(work).to_contain_text("Leipoo, kun pää on täynnä")
    work.get_by_label(words("persona-field", field="strengths"), exact=True).fill("Neuloo")
    page.keyboard.press("Enter")
    work.locator("[data-report]").get_by_role("button", name=words("book-undo")).click()
    expect(work).not_to_contain_text("Leipoo")
    expect(work).to_contain_text("Neuloo")


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


def test_without_script_the_task_and_the_notes_can_be_read(browser: Browser, book_address: str) -> None:
    reader = Visit(browser, book_address, java_script_enabled=False)
    page = chapter(reader)
    work = page.locator(PERSONA)
    expect(work.locator(".b-note").first).to_be_visible()
    expect(work.locator("[data-fallback]")).to_have_text(words("book-needs-script"))
    expect(work.locator("[data-fallback]")).to_be_visible()
    expect(work.get_by_role("button")).to_have_count(0)
    expect(work.locator("[data-place]")).to_be_hidden()
    reader.close()


def test_a_widget_that_does_not_load_says_so_and_the_others_live(browser: Browser, book_address: str) -> None:
    reader = Visit(browser, book_address)
    reader.context.route("**/persona.mjs*", lambda route: route.abort())
    page = chapter(reader)
    expect(page.locator(f"{PERSONA} [data-fallback]")).to_have_text(words("book-module-missing"))
    expect(page.locator(f"{PERSONA} .b-note").first).to_be_visible()
    expect(page.locator(f"{DREAM_DAY} .verkosto")).to_be_visible()
    reader.close()


def test_work_that_cannot_be_read_is_put_aside_and_offered(reader: Visit) -> None:
    page = chapter(reader)
    expect(page.locator(f"{PERSONA} [data-controls]")).to_be_visible()
    page.evaluate("localStorage.setItem('verkosto:book:fi:persona_senna', '{broken')")
    page.reload()
    report = page.locator(f"{PERSONA} [data-report]")
    with page.expect_download() as waiting:
        report.get_by_role("button", name=words("book-download-aside")).click()
    assert Path(waiting.value.path()).read_text(encoding="utf-8") == "{broken"


def test_on_paper_stand_the_readers_own_words_and_no_commands(browser: Browser, book_address: str) -> None:
    reader = Visit(browser, book_address, color_scheme="dark")
    given(reader, answers_file("expert")["documents"])
    page = chapter(reader)
    work = page.locator(PERSONA)
    expect(work.get_by_role("button", name=words("persona-people-add"))).to_be_visible()
    page.emulate_media(media="print")
    expect(work.get_by_text("Leivon, kun pää on täynnä").last).to_be_visible()
    expect(work.get_by_text("Venla, 12").last).to_be_visible()
    for message in ("persona-people-add", "undo", "check-answers", "book-download", "output-download"):
        expect(work.get_by_role("button", name=words(message), exact=True)).to_be_hidden()
    expect(page.get_by_role("button", name=words("write-pass"), include_hidden=True)).to_be_hidden()
    question = load_exercise("e3_5").settings.asks("fi")[0]
    expect(page.get_by_text(question, exact=True).filter(visible=True)).to_have_count(1)
    answers = page.locator("details:not(.verkosto details) p")
    assert answers.count() > 0
    for answer in answers.all():
        expect(answer).to_be_visible()
    expect(page.get_by_role("button", name=words("book-print"))).to_be_hidden()
    expect(work).to_have_css("background-color", "rgb(255, 255, 255)")
    expect(work.locator(".p-text").first).to_have_css("color", "rgb(29, 42, 46)")
    reader.close()


def test_search_finds_inflected_words_without_leaving_the_book(reader: Visit) -> None:
    page = chapter(reader)
    box = page.get_by_label(words("book-search-label"))
    box.fill("koiran")
    box.press("Enter")
    found = page.locator("#search-results li")
    expect(found.first).to_contain_text("koira")
    expect(page.locator("#search-results")).to_contain_text(words("book-search-results"))
    excerpts = page.evaluate(
        "async address => Search.htmlToText(await (await fetch(address)).text())", SLUGS["fi"] + ".html"
    )
    assert "Leivon, kun pää on täynnä" in excerpts
    for message in ("book-needs-script", "book-kept-here", "book-download"):
        assert words(message) not in excerpts


@pytest.fixture
def phone(browser: Browser, book_address: str) -> Iterator[Visit]:
    visit = Visit(browser, book_address, viewport=NARROW, has_touch=True)
    yield visit
    assert visit.errors == []
    visit.close()


def test_a_phone_leads_to_the_chapters_and_within_this_one(phone: Visit) -> None:
    page = chapter(phone)
    expect(page.locator(f"{PERSONA} .verkosto")).to_be_visible()
    chapters = page.get_by_role("navigation", name=words("book-chapters"))
    contents = page.get_by_role("button", name=words("book-menu"))
    expect(chapters).to_be_hidden()
    contents.press("Enter")
    expect(chapters).to_be_visible()
    page.keyboard.press("Escape")
    expect(chapters).to_be_hidden()
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    expect(contents).to_be_in_viewport()
    contents.tap()
    heading = page.get_by_role("heading", level=2).nth(5)
    here = page.get_by_role("navigation", name=words("book-contents"))
    here.get_by_role("link", name=heading.inner_text()).tap()
    expect(here).to_be_hidden()
    expect(heading).to_be_in_viewport()
    assert top(heading) >= bottom(page.locator(".b-side"))


def top(part: Locator) -> float:
    return float(part.evaluate("part => part.getBoundingClientRect().top"))


def bottom(part: Locator) -> float:
    return float(part.evaluate("part => part.getBoundingClientRect().bottom"))


def test_a_menu_stays_on_a_phones_screen(phone: Visit) -> None:
    page = chapter(phone)
    page.locator(PERSONA).get_by_role("button", name=words("output-download"), exact=True).tap()
    box = page.locator(PERSONA).get_by_role("menu").bounding_box()
    assert box and box["x"] >= 0 and box["x"] + box["width"] <= NARROW["width"]


def test_a_reload_comes_back_to_the_same_place(phone: Visit) -> None:
    given(phone, answers_file("expert")["documents"])
    # As in browsers that do not hold the place themselves while the text above it grows.
    phone.context.add_init_script(
        "addEventListener('DOMContentLoaded', () => { document.documentElement.style.overflowAnchor = 'none' })"
    )
    page = chapter(phone)
    expect(page.locator(f"{DREAM_DAY} [data-controls]")).to_be_visible()
    heading = page.get_by_role("heading", level=2).last
    heading.evaluate("heading => scrollBy(0, heading.getBoundingClientRect().top + 120)")
    page.wait_for_function("history.state?.place")
    before = top(heading)
    page.reload()
    expect(page.locator(f"{DREAM_DAY} [data-controls]")).to_be_visible()
    is_there = "([place, was]) => Math.abs(place.getBoundingClientRect().top - was) < 3"
    page.wait_for_function(is_there, arg=[heading.element_handle(), before])


@pytest.mark.parametrize("place", ["/", "/verkosto/"])
@pytest.mark.parametrize("missing", ["poistunut.html", "fi/poistunut.html", "en/vanha/poistunut.html"])
def test_a_missing_page_leads_to_the_start_wherever_the_book_is(browser: Browser, place: str, missing: str) -> None:
    visit = Visit(browser, "http://book.invalid")
    visit.context.route("**/*", lambda route: route.fulfill(status=404, body=missing_page(LANGUAGES)))
    page = visit.open(f"http://book.invalid{place}{missing}")
    for language in LANGUAGES:
        link = page.get_by_role("link", name=words("book-to-the-start", language))
        assert link.evaluate("link => new URL(link.href).pathname") == f"{place}{language}/index.html"
    visit.close()


def test_the_first_tab_skips_to_the_text(reader: Visit) -> None:
    page = chapter(reader)
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name=words("book-skip"))
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()


@pytest.mark.parametrize("language", ["fi", "en"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 375, 320])
def test_pages_are_accessible(browser: Browser, book_address: str, language: str, scheme: str, width: int) -> None:
    reader = Visit(browser, book_address, viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = chapter(reader, language)
    for work in page.locator(".b-work").all():
        expect(work.locator(".verkosto")).to_be_visible()
    assert not scrolls_sideways(page, "body")
    assert violations(page) == []
    reader.close()
