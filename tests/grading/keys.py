"""The keys as they stand in the solutions' score cells."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from verkosto.content import load_exercise, load_modules
from verkosto.grading.scores import parse_key
from verkosto.notebooks import read_notebook

ROOT = Path(__file__).parent.parent.parent
KEY = re.compile(r'^score\("(\w+)", "(\w+)", """\n(.*)"""\)$', re.MULTILINE | re.DOTALL)


def source(language: str, module_id: str = "m3") -> Path:
    """The module's MyST source."""
    module = next(module for module in load_modules() if module.id == module_id)
    slug = module.text[language].slug
    return ROOT / "solutions" / language / slug / f"{slug}.md"


@cache
def keys(language: str) -> dict[str, str]:
    """The key of each exercise with automatic points, as text."""
    found = {}
    for cell in read_notebook(source(language)).cells:
        if cell.metadata.get("verkosto", {}).get("role") == "score":
            match = KEY.search(cell.source)
            assert match, f"no key in {cell.id}"
            assert (match[1], match[2]) == (cell.metadata.verkosto.exercise, language)
            found[match[1]] = match[3]
    return found


def key(exercise_id: str, language: str = "fi"):
    """The parsed key of an exercise."""
    return parse_key(load_exercise(exercise_id), keys(language)[exercise_id])
