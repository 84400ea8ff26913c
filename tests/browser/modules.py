"""A learner at a module in JupyterLab: opening it, writing in it, handing it in."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Locator, Page, expect
from visiting import OPEN, words

from running import Course


def open_module(page: Page) -> None:
    page.locator(".verkosto-is-next .verkosto-link").click()
    expect(page.locator(f"{OPEN} .v-frame").first).to_be_visible(timeout=60_000)


def name_field(page: Page) -> Locator:
    return page.locator(OPEN).get_by_label(words("persona-name"), exact=True).first


def write_name(page: Page, name: str) -> None:
    name_field(page).fill(name)
    expect(page.locator(f"{OPEN} [data-status=saved]").first).to_be_visible(timeout=20_000)


def hand_in(page: Page) -> None:
    page.locator(".verkosto-bar").get_by_role("button", name=words("course-mode-hand-in")).click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text(words("hand-in-question-zip", number=3))
    dialog.get_by_role("button", name=words("hand-in-yes-zip")).click()
    expect(dialog.get_by_role("heading")).to_have_text(words("hand-in-done-zip"))
    expect(dialog.get_by_role("link", name=words("hand-in-download"))).to_be_focused()


def kernel_process(course: Course) -> int:
    """The process that runs the learner's cells; it is started with its connection file's name."""
    kernel = str(course.ask("kernels")[0]["id"])
    commands = {
        int(place.name): (place / "cmdline").read_bytes()
        for place in Path("/proc").iterdir()
        if place.name.isdigit() and (place / "cmdline").exists()
    }
    return next(process for process, command in commands.items() if kernel.encode() in command)
