"""The examples in CONTRIBUTING.md are what the loaders take."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from verkosto.content import (
    LANGUAGES,
    document_homes,
    document_kinds,
    load_case,
    load_exercise,
    load_modules,
    reading,
)
from verkosto.grading.marking import marking_html
from verkosto.grading.rubrics import rubric_lines
from verkosto.grading.submission import Submission
from verkosto.lab.progress import exercise_state
from verkosto.models import Writing
from verkosto.models.case import Case
from verkosto.models.exercise import Exercise
from verkosto.render.content_faults import all_content_faults
from verkosto.widgets.public import public_content

GUIDE = Path(__file__).parent.parent.parent / "CONTRIBUTING.md"


def examples() -> list[dict[str, Any]]:
    """The YAML examples in their order."""
    blocks = re.findall(r"^```yaml\n(.*?)^```$", GUIDE.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    return [yaml.safe_load(block) for block in blocks]


def test_the_case_and_the_exercise_can_be_loaded() -> None:
    case, exercise, _ = examples()
    assert Case.model_validate({"id": "senna", "language": "fi", **case}).note("meeting")
    made = Exercise.model_validate({"id": "e3_1", **exercise})
    assert set(made.text) == set(LANGUAGES)
    module = next(module for module in load_modules() if module.id == made.module)
    assert set(made.outcomes) <= set(module.text["fi"].outcomes)


@pytest.fixture
def with_the_example(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The course with the written exercise that the guide shows, as its author would add it."""
    root = tmp_path / "content"
    for name in ("cases", "exercises"):
        shutil.copytree(str(reading.ROOT.joinpath(name)), root / name)
    (root / "exercises" / "e3_6.yml").write_text(yaml.safe_dump(examples()[2]), encoding="utf-8")
    modules = yaml.safe_load(reading.ROOT.joinpath("modules.yml").read_text(encoding="utf-8"))
    next(module for module in modules if module["id"] == "m3")["exercises"].append("e3_6")
    (root / "modules.yml").write_text(yaml.safe_dump(modules), encoding="utf-8")
    cached = (load_case, load_exercise, load_modules, document_homes, document_kinds)
    with monkeypatch.context() as there:
        there.setattr(reading, "ROOT", root)
        for one in cached:
            one.cache_clear()
        yield "e3_6"
    for one in cached:
        one.cache_clear()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_written_exercise_of_the_guide_works_as_it_stands(with_the_example: str, language: str) -> None:
    assert all_content_faults(language) == ""
    exercise = load_exercise(with_the_example)
    shown = public_content(exercise, language, "here")
    assert [one["id"] for one in shown["exercise"]["settings"]["prompts"]] == ["question", "own"]
    passed = {"id": "own", "text": "", "passed": True}
    written = {
        "kind": "write",
        "format": 1,
        "answers": [{"id": "question", "text": "Kotona?", "passed": False}, passed],
    }
    assert exercise_state(exercise, written) == "done"
    (line,) = rubric_lines(exercise, exercise.settings.excused(Writing.model_validate(written)))
    assert line.criterion.id == "asking" and line.points[-1] == exercise.by_hand
    assert "Kotona?" in marking_html(exercise, Submission({exercise.key: written}), language)
