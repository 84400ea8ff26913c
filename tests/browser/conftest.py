"""The places that browser tests visit."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from visiting import Visit

from running import Course, running_course
from verkosto.book.serving import server


@pytest.fixture(scope="session")
def book_address(book: Path) -> Iterator[str]:
    """Where the book is served."""
    running = server(book)
    thread = threading.Thread(target=running.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()
    thread.join()
    running.server_close()


@pytest.fixture(scope="session")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Course]:
    folder = tmp_path_factory.mktemp("course") / "Verkosto"
    with running_course(folder, "fi") as address:
        yield Course(folder, address)


@pytest.fixture
def course(lab: Course) -> Course:
    """A running course as on the first day."""
    lab.reset()
    return lab


@pytest.fixture
def visit(browser: Browser, course: Course) -> Iterator[Visit]:
    """A learner's browser at the running course."""
    made = Visit(browser, course.address)
    yield made
    assert made.foreign == []
    made.close()


@pytest.fixture
def reader(browser: Browser, book_address: str) -> Iterator[Visit]:
    """A reader's browser at the book: it asks nothing of other hosts, reports no error and keeps no cookie."""
    visit = Visit(browser, book_address)
    yield visit
    assert visit.foreign == []
    assert visit.errors == []
    assert visit.context.cookies() == []
    visit.close()
