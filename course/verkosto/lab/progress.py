"""How far along a learner is: counts of what their documents hold, never a judgement of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from verkosto.content import load_exercise
from verkosto.models import DOCUMENT_KINDS
from verkosto.models.dream_day import DreamDaySettings
from verkosto.models.exercise import Exercise, Module
from verkosto.models.persona import PERSONA_FIELDS
from verkosto.models.write import WriteSettings

Json = dict[str, Any]
State = Literal["empty", "started", "done"]

ENOUGH_MOMENTS = 3
"""A day has at least a morning, a middle and an evening; as many moments earn everything in the exercises' keys."""


def exercise_state(exercise: Exercise, document: Json | None) -> State:
    """`empty` while nothing has been said, `done` when every part has something in it."""
    if document is None or document.get("kind") != exercise.kind:
        return "empty"
    begun, whole = _RULES[exercise.kind](exercise, document)
    return "done" if whole else "started" if begun else "empty"


def module_states(module: Module, documents: dict[str, Json]) -> dict[str, State]:
    """The state of each exercise of the module, by its id."""
    exercises = [load_exercise(exercise_id) for exercise_id in module.exercises]
    return {exercise.id: exercise_state(exercise, documents.get(exercise.key)) for exercise in exercises}


def _persona(_: Exercise, document: Json) -> tuple[bool, bool]:
    version = next((v for v in document["variants"] if v["id"] == document["chosen"]), document["variants"][0])
    filled = [any(s["text"].strip() for s in version["fields"][name]) for name in PERSONA_FIELDS]
    around = any(one["name"].strip() or one["relation"].strip() for one in version["people"])
    return _differs(document), all(filled) and bool(version["name"].strip()) and around


def _dream_day(exercise: Exercise, document: Json) -> tuple[bool, bool]:
    moments = [moment for moment in document["moments"] if moment["text"].strip()]
    if DreamDaySettings.of(exercise).part == "day":
        return bool(moments), len(moments) >= ENOUGH_MOMENTS
    roads = [_road_parts(moment) for moment in document["moments"]]
    begun = [parts for parts in roads if any(parts[1:])]
    whole = [parts for parts in begun if all(parts)]
    return bool(begun), len(whole) >= ENOUGH_MOMENTS and len(whole) == len(begun)


def _road_parts(moment: Json) -> list[bool]:
    """Whether the moment itself, and then each part of the road to it, has something in it."""
    road = moment["road"]
    texts = [bool(text.strip()) for text in (moment["text"], road["act"], road["worry"], road["relief"])]
    return [*texts, bool(road["helpers"])]


def _write(exercise: Exercise, document: Json) -> tuple[bool, bool]:
    given = {a["id"] for a in document["answers"] if a["text"].strip() or a["passed"]}
    return bool(given), {prompt.id for prompt in WriteSettings.of(exercise).prompts} <= given


def _differs(document: Json) -> bool:
    return document != DOCUMENT_KINDS[document["kind"]].empty().model_dump(mode="json")


_RULES: dict[str, Callable[[Exercise, Json], tuple[bool, bool]]] = {
    "persona": _persona,
    "dream_day": _dream_day,
    "write": _write,
}
"""By kind: whether anything has been said, and whether every part has something in it."""
