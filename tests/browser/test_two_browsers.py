"""The same module open on a computer and on a slow phone: no question reaches the learner, and no word goes."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator

import pytest
from modules import hand_in, name_field, open_module, write_name
from playwright.sync_api import Browser, Locator, Page, expect
from visiting import NARROW, OPEN, Visit, until, words

from running import Course

pytestmark = pytest.mark.browser

DIALOGS_SEEN = """() => {
  window.dialogsSeen = [];
  const look = () => {
    for (const dialog of document.querySelectorAll(".jp-Dialog")) window.dialogsSeen.push(dialog.textContent);
  };
  new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });
}"""


@pytest.fixture
def phone(browser: Browser, course: Course) -> Iterator[Visit]:
    """The same learner's other device: a browser of its own."""
    made = Visit(browser, course.address, viewport=NARROW, has_touch=True)
    yield made
    made.close()


def at_work(visit: Visit) -> Page:
    page = visit.open()
    open_module(page)
    page.evaluate(DIALOGS_SEEN)
    return page


def slow_down(page: Page) -> None:
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 6})


def save_by_key(page: Page) -> None:
    """JupyterLab's own saving, which its automatic one also is."""
    page.keyboard.press("Control+s")


def test_alternating_edits_on_two_devices_ask_nothing_and_lose_nothing(
    visit: Visit, phone: Visit, course: Course
) -> None:
    computer, slow = at_work(visit), at_work(phone)
    slow_down(slow)
    quote = slow.locator(OPEN).get_by_label(words("persona-quote"), exact=True).first
    for turn in range(5):
        name_field(computer).fill(f"Senna {turn}")
        quote.fill(f"Leivon leipää {turn}")
        expect(name_field(slow)).to_have_value(f"Senna {turn}")
        expect(quote).to_have_value(f"Leivon leipää {turn}")
        save_by_key(computer)
        save_by_key(slow)
    for word in ("Senna 4", "Leivon leipää 4"):
        until(computer, lambda word=word: word in course.answers(), f"{word} is in answers.json")
    hand_in(slow)
    for word in ("Senna 4", "Leivon leipää 4"):
        assert word in course.metadata()
        assert word in course.answers()
    [packed] = (course.folder / "Palautukset").glob("*.zip")
    with zipfile.ZipFile(packed) as archive:
        handed_in = json.loads(archive.read(course.notebook.name))
    assert "Senna 4" in json.dumps(handed_in["metadata"], ensure_ascii=False)
    assert "Leivon leipää 4" in json.dumps(handed_in["metadata"], ensure_ascii=False)
    for page in (computer, slow):
        assert page.evaluate("window.dialogsSeen") == []
    assert visit.errors == phone.errors == []


def test_what_one_writes_in_a_cell_of_ones_own_reaches_the_other_device(
    visit: Visit, phone: Visit, course: Course
) -> None:
    notebook = course.saved()
    own = {"id": "own", "cell_type": "code", "source": "1", "metadata": {}, "outputs": [], "execution_count": None}
    notebook["cells"].insert(1, own)
    course.notebook.write_text(json.dumps(notebook, indent=1) + "\n", encoding="utf-8")
    computer, other = at_work(visit), at_work(phone)

    def cell(page: Page) -> Locator:
        return page.locator(f"{OPEN} .jp-Cell").nth(1).locator(".cm-content")

    def on_disk() -> str:
        return json.dumps(course.saved().get("cells", []), ensure_ascii=False)

    cell(computer).fill("# ensin koneella")
    save_by_key(computer)
    until(computer, lambda: "ensin koneella" in on_disk(), "the computer's text is in the notebook")
    write_name(other, "Senna")
    expect(cell(other)).to_have_text("# ensin koneella")
    cell(other).fill("# sitten puhelimella")
    save_by_key(other)
    until(other, lambda: "sitten puhelimella" in on_disk(), "the phone's text is in the notebook")
    cell(computer).fill("# samaan aikaan")
    save_by_key(computer)
    until(computer, lambda: "samaan aikaan" in on_disk(), "the computer's second text is in the notebook")
    assert "sitten puhelimella" in on_disk()
    expect(computer.locator(f"{OPEN} .jp-Cell .cm-content", has_text="sitten puhelimella")).to_be_visible()
    for page in (computer, other):
        assert page.evaluate("window.dialogsSeen") == []
