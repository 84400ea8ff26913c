"""People in a real browser: what they see, and what goes wrong or out meanwhile."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from filelock import FileLock
from playwright.sync_api import Browser, BrowserContext, Locator, Page

from verkosto.messages import say

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
OPEN = ".verkosto-page:not(.verkosto-opening)"
WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 375, "height": 800}


def chromium() -> str:
    """Where Chromium is on this machine; installs Debian's where that can be done. Raises LookupError."""
    found = _chromium_on_path()
    if found is None and shutil.which("apt-get") and os.geteuid() == 0:
        with FileLock(Path(tempfile.gettempdir(), "verkosto-tests-chromium.lock")):  # several processes run tests
            found = _chromium_on_path() or _install_chromium()
    if found is None:
        raise LookupError("The browser tests need Chromium. On Debian: apt-get install chromium")
    return found


def _install_chromium() -> str | None:
    quiet = {"stdout": subprocess.DEVNULL, "env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}}
    subprocess.run(["apt-get", "update", "-qq"], check=True, **quiet)
    subprocess.run(["apt-get", "install", "-y", "-qq", "chromium"], check=True, **quiet)
    return _chromium_on_path()


def _chromium_on_path() -> str | None:
    names = ("chromium", "chromium-browser", "google-chrome")
    return next(filter(None, map(shutil.which, names)), None)


class Visit:
    """One person's browser on one site: its pages, and the requests to other hosts and the errors so far."""

    def __init__(self, browser: Browser, address: str, **options: object) -> None:
        self.address = address
        self.context: BrowserContext = browser.new_context(
            **{"viewport": WIDE, "locale": "fi-FI", "reduced_motion": "reduce", **options}
        )
        self.foreign: list[str] = []
        self.errors: list[str] = []
        self.context.on("request", lambda request: self._look_at(request.url))
        self.context.on("weberror", lambda error: self.errors.append(str(error.error)))
        self.context.on("console", lambda line: self.errors.append(line.text) if line.type == "error" else None)

    def _look_at(self, url: str) -> None:
        if urlsplit(url).netloc not in ("", urlsplit(self.address).netloc):
            self.foreign.append(url)

    def open(self, address: str | None = None) -> Page:
        """A new tab on `address`, by default the site's own."""
        page = self.context.new_page()
        page.goto(address or self.address)
        return page

    def close(self) -> None:
        self.context.close()


def violations(page: Page, within: str | None = None) -> list[str]:
    """What axe finds in the page, or in what `within` selects: a line for each rule and place."""
    found = Axe().run(page, context=within).response["violations"]
    return [f"{fault['id']}: {node['target']}" for fault in found for node in fault["nodes"]]


def scrolls_sideways(page: Page, selector: str) -> bool:
    """Whether the page, or the element, is wider than there is room for."""
    return bool(
        page.evaluate(
            """selector => [document.documentElement, document.querySelector(selector)]
                .some(element => element.scrollWidth > element.clientWidth + 1)""",
            selector,
        )
    )


def until(page: Page, is_so: Callable[[], bool], what: str, seconds: float = 20) -> None:
    """Waits until `is_so`, for what no page shows, such as files; the page's own clock paces the looks."""
    for _ in range(int(seconds * 10)):
        if is_so():
            return
        page.evaluate("() => new Promise(next => setTimeout(next, 100))")
    raise AssertionError(f"never came true: {what}")


def words(message: str, language: str = "fi", **arguments: object) -> str:
    """The sentence a person reads."""
    return say(language, message, **arguments)


def tab_to(page: Page, goal: Locator) -> None:
    """Moves by Tab and Shift+Tab alone until the focus is on the goal, or in it, as one does without a mouse."""
    for _ in range(150):
        where = goal.evaluate(
            """goal => {
                const at = goal.getRootNode().activeElement;
                if (!at) return "before";
                if (goal.contains(at)) return "there";
                return goal.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING ? "after" : "before";
            }"""
        )
        if where == "there":
            return
        page.keyboard.press("Shift+Tab" if where == "after" else "Tab")
    raise AssertionError(f"Tab does not reach {goal}")


def kept(page: Page, language: str = "fi") -> dict[str, dict[str, object]]:
    """The documents that the browser holds for the book."""
    found: dict[str, dict[str, object]] = page.evaluate(
        """prefix => Object.fromEntries(Object.entries(localStorage)
            .filter(([name]) => name.startsWith(prefix))
            .map(([name, text]) => [name.slice(prefix.length), JSON.parse(text)]))""",
        f"verkosto:book:{language}:",
    )
    return found
