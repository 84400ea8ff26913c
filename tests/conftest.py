"""What several parts of the tests need."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The book built in every language, once a session: a folder with a folder for each language."""
    from verkosto.book.building import build
    from verkosto.content import LANGUAGES

    target = tmp_path_factory.mktemp("book") / "html"
    build(ROOT, LANGUAGES, LANGUAGES[0], target)
    return target
