"""What several parts of the tests need."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect, sync_playwright
from visiting import FLAGS, chromium

expect.set_options(timeout=20_000)  # ms; a machine that tests other things too is slow, and not wrong

ROOT = Path(__file__).parent.parent

SLOW = {"book", "book_address", "wheel", "installed", "released"}
"""Fixtures that build the book or the wheel, or make nbgrader's release."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks as slow what needs one of the slow fixtures."""
    for item in items:
        if SLOW & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.slow)


@pytest.fixture(scope="session")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The book built in every language, once a session: a folder with a folder for each language."""
    from verkosto.book.building import build
    from verkosto.content import LANGUAGES

    target = tmp_path_factory.mktemp("book") / "html"
    build(ROOT, LANGUAGES, LANGUAGES[0], target)
    return target


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests that need one."""
    with sync_playwright() as driver:
        opened = driver.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield opened
        opened.close()
