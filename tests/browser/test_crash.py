"""What runs behind a module's page stops, or the connection to it: the learner goes on writing."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from modules import kernel_process, open_module, write_name
from playwright.sync_api import Browser, Locator, Page, ViewportSize, expect
from visiting import NARROW, OPEN, WIDE, Visit, until, words

from running import Course, running_course

pytestmark = pytest.mark.browser

CARET = "box => [box.getRootNode().activeElement === box, box.selectionStart, box.selectionEnd, box.value.length]"
"""Whether the focus is there, where the writing place is, and how long the text is."""

TOP = "box => Math.round(box.getBoundingClientRect().top)"


def statement(page: Page) -> Locator:
    """A statement of the persona, open for writing, with the writing place at its end."""
    field = page.locator(f"{OPEN} [data-place=strengths]").first
    field.fill("Leipoo.")
    field.press("Enter")
    page.locator(f"{OPEN} .p-text").first.click()
    return page.locator(f"{OPEN} .p-details textarea").first


def moment(page: Page) -> Locator:
    """A moment of the dream day, open for writing."""
    page.locator(f"{OPEN} [data-place='add/morning']").first.click()
    return page.locator(f"{OPEN} .dd-letter textarea").first


@pytest.mark.parametrize(("opened", "size"), [(statement, WIDE), (moment, NARROW)])
def test_writing_goes_on_through_a_crash(
    visit: Visit, course: Course, opened: Callable[[Page], Locator], size: ViewportSize
) -> None:
    page = visit.open()
    page.set_viewport_size(size)
    open_module(page)
    field = opened(page)
    page.keyboard.press("End")
    page.keyboard.type(" Ennen. ")
    typed = field.input_value()
    now = field.evaluate(TOP)
    os.kill(kernel_process(course), signal.SIGKILL)
    status = page.locator(".verkosto-bar [role=status]")
    said: set[str] = set()
    while words("course-mode-back") not in said:
        said.add(status.inner_text())
        page.keyboard.type("sana ", delay=80)  # as fast as people do
        typed += "sana "
        assert len(typed) < 2000
    assert words("course-mode-again") in said
    assert field.input_value() == typed
    assert field.evaluate(CARET) == [True, len(typed), len(typed), len(typed)]
    assert abs(field.evaluate(TOP) - now) <= 2
    until(page, lambda: typed.strip() in course.answers(), "what was written meanwhile is saved")
    write_name(page, "Senna")
    until(page, lambda: "Senna" in course.answers(), "what is written afterwards is saved")
    expect(page.locator(".jp-Dialog")).to_have_count(0)
    assert visit.errors == []


def test_what_another_window_shut_down_is_started_again(visit: Visit, course: Course) -> None:
    page = visit.open()
    open_module(page)
    write_name(page, "Senna")
    for session in course.ask("sessions"):
        course.ask(f"sessions/{session['id']}", "DELETE")
    expect(page.locator(".verkosto-bar [role=status]")).to_have_text(words("course-mode-back"), timeout=60_000)
    write_name(page, "Senna, 38")
    until(page, lambda: "Senna, 38" in course.answers(), "what is written afterwards is saved")
    expect(page.locator(".jp-Dialog")).to_have_count(0)


def test_a_lost_connection_is_told_in_words(browser: Browser, tmp_path: Path) -> None:
    with running_course(tmp_path / "Verkosto", "fi") as address:
        visit = Visit(browser, address)
        page = visit.open()
        open_module(page)
    status = page.locator(".verkosto-bar [role=status]")
    expect(status).to_have_text(words("course-mode-cut-off"), timeout=60_000)
    expect(page.locator(".jp-Dialog")).to_have_count(0)
    visit.close()
