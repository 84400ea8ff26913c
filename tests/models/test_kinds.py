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
from verkosto.models.dream_day import DreamDaySettings
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


@pytest.mark.parametrize(
    ("exercise_id", "settings", "told"),
    [
        ("e3_1", {"horizon": 3}, "horizon: Extra"),
        ("e3_2", {}, "horizon: Field required"),
        ("e3_2", {"horizon": 30, "part": "day"}, "horizon: Input should be less"),
        ("e3_3", {"horizon": 3, "part": "way"}, "part: Input should be 'day' or 'road'"),
        ("e3_5", {"horizon": 3, "part": "road"}, "prompts: Field required; horizon: Extra"),
        ("e3_5", {"prompts": [{"id": "a", "passable": True, "text": {}}]}, "prompt a can be passed by"),
        ("e3_5", {"prompts": [{"id": "a", "criterion": "style", "text": {}}]}, "names the criterion style"),
    ],
)
def test_settings_are_those_of_the_kind(exercise_id: str, settings: dict[str, object], told: str) -> None:
    sound = load_exercise(exercise_id).model_dump(mode="json")
    assert Exercise.model_validate(sound) == load_exercise(exercise_id)
    with pytest.raises(ValidationError) as refused:
        Exercise.model_validate({**sound, "settings": settings})
    assert told in str(refused.value)


def test_settings_of_another_kind_are_not_taken_for_ones_own() -> None:
    with pytest.raises(TypeError, match="e3_1 has Settings, not DreamDaySettings"):
        DreamDaySettings.of(load_exercise("e3_1"))
