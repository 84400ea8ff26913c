"""The examples in CONTRIBUTING.md are what the loaders take."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from verkosto.content import LANGUAGES, load_modules
from verkosto.models.case import Case
from verkosto.models.exercise import Exercise

GUIDE = Path(__file__).parent.parent.parent / "CONTRIBUTING.md"


def examples() -> list[dict[str, Any]]:
    """The YAML examples in their order."""
    blocks = re.findall(r"^```yaml\n(.*?)^```$", GUIDE.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    return [yaml.safe_load(block) for block in blocks]


def test_the_case_and_the_exercise_can_be_loaded() -> None:
    case, exercise = examples()
    assert Case.model_validate({"id": "senna", "language": "fi", **case}).note("meeting")
    made = Exercise.model_validate({"id": "e3_1", **exercise})
    assert set(made.text) == set(LANGUAGES)
    module = next(module for module in load_modules() if module.id == made.module)
    assert set(made.outcomes) <= set(module.text["fi"].outcomes)
