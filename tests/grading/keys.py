"""The keys as they stand in the solutions' score cells."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from verkosto.content import load_exercise, load_modules
from verkosto.grading.key_reading import read_key
from verkosto.grading.keys_check import keys_in
from verkosto.notebooks import read_notebook

ROOT = Path(__file__).parent.parent.parent


def source(language: str, module_id: str = "m3") -> Path:
    """The module's MyST source."""
    module = next(module for module in load_modules() if module.id == module_id)
    slug = module.text[language].slug
    return ROOT / "solutions" / language / slug / f"{slug}.md"


@cache
def keys(language: str) -> dict[str, str]:
    """The key of each exercise with automatic points, as text."""
    found = {name: text for name, text, _ in keys_in(read_notebook(source(language))) if text}
    assert found
    return found


def key(exercise_id: str, language: str = "fi"):
    """The parsed key of an exercise."""
    return read_key(load_exercise(exercise_id), language, keys(language)[exercise_id])[0]
