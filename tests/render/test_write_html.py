"""Written answers as the marker reads them."""

from __future__ import annotations

from typing import Any

import pytest

from verkosto.content import LANGUAGES, load_exercise
from verkosto.models.write import WriteSettings
from verkosto.render import static_html

EXERCISE = load_exercise("e3_5")
PROMPTS = WriteSettings.of(EXERCISE).prompts
PASSABLE = next(prompt.id for prompt in PROMPTS if prompt.passable)
FIRST = next(prompt.id for prompt in PROMPTS if not prompt.passable)


def shown(*answers: dict[str, Any], language: str = "fi") -> str:
    return static_html(EXERCISE, {"kind": "write", "answers": list(answers)}, {}, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_stands_with_its_answer(language: str) -> None:
    html = shown({"id": FIRST, "text": "”Kotona. Mut en vielä”, Venla sanoi."}, language=language)
    assert "”Kotona. Mut en vielä”, Venla sanoi." in html
    assert html.count("<section>") == len(PROMPTS)


def test_what_was_passed_by_is_named_and_its_text_not_shown() -> None:
    html = shown({"id": PASSABLE, "text": "Kerran minulta kysyttiin.", "passed": True})
    assert "Tämä kohta on ohitettu." in html
    assert "Kerran minulta" not in html


def test_a_question_that_cannot_be_passed_by_keeps_its_answer_in_sight() -> None:
    assert "Venla haluaa kotiin." in shown({"id": FIRST, "text": "Venla haluaa kotiin.", "passed": True})


def test_missing_answers_are_told() -> None:
    assert shown().count("Ei vastausta.") == len(PROMPTS)


def test_every_answer_is_escaped() -> None:
    html = shown({"id": FIRST, "text": "<img src=x onerror=alert(1)>"})
    assert "<img" not in html and "&lt;img" in html
