"""A kind of document is listed once; whatever else it needs is found by its name, and is there."""

from __future__ import annotations

from importlib import import_module
from importlib.resources import files
from typing import get_args

import pytest
from pydantic import ValidationError

from verkosto.content import LANGUAGES, exercise_ids, load_exercise
from verkosto.grading.scores import KEYS
from verkosto.lab.progress import exercise_state
from verkosto.models import DOCUMENT_KINDS
from verkosto.models.exercise import Exercise


@pytest.mark.parametrize("kind", DOCUMENT_KINDS)
def test_a_kind_has_a_rendering_a_widget_and_sentences(kind: str) -> None:
    package = files("verkosto")
    assert callable(import_module(f"verkosto.render.{kind}").render)
    assert package.joinpath("static", "widgets", f"{kind}.mjs").is_file()
    for language in LANGUAGES:
        assert package.joinpath("content", "messages", language, f"{kind}.ftl").is_file()


@pytest.mark.parametrize("kind", DOCUMENT_KINDS)
def test_an_untouched_document_is_neither_answered_nor_begun(kind: str) -> None:
    empty = DOCUMENT_KINDS[kind].empty()
    exercise = next(one for one in map(load_exercise, exercise_ids()) if one.kind == kind)
    assert not empty.answered
    assert exercise_state(exercise, empty.model_dump(mode="json")) == "empty"


def test_no_two_keys_go_by_the_same_rule() -> None:
    rules = [rule for key in KEYS for rule in get_args(key.model_fields["grades"].annotation)]
    assert len(set(rules)) == len(rules) > 0


@pytest.mark.parametrize("fault", [{"kind": "essay"}, {"text": {"sv": {"title": "Vem?", "task": "Skriv."}}}])
def test_an_exercise_of_an_unknown_kind_or_language_is_refused_by_name(fault: dict[str, object]) -> None:
    sound = load_exercise(exercise_ids()[0]).model_dump(mode="json")
    with pytest.raises(ValidationError, match=r"essay is not a kind|sv is not a language"):
        Exercise.model_validate({**sound, **fault})
