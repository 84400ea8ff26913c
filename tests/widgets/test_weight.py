"""JupyterLab sends a widget's module once for each widget in a page, so each module stays small."""

from __future__ import annotations

import gzip
from importlib.resources import files
from pathlib import Path

import pytest

from verkosto.models import DOCUMENT_KINDS

BUDGET = 40 * 1024
"""Of gzipped bytes."""


@pytest.mark.parametrize("kind", DOCUMENT_KINDS)
def test_a_module_keeps_to_its_budget(kind: str) -> None:
    module = Path(str(files("verkosto") / "static" / "widgets" / f"{kind}.mjs"))
    assert len(gzip.compress(module.read_bytes(), 9)) <= BUDGET
