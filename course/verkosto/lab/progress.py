"""How far along a learner is: counts of what their documents hold, never a judgement of it."""

from __future__ import annotations

from typing import Any, Literal

from verkosto.checks.kinds import checks_of
from verkosto.content import load_exercise
from verkosto.models import DOCUMENT_KINDS
from verkosto.models.exercise import Exercise, Module

Json = dict[str, Any]
State = Literal["empty", "started", "done"]


def exercise_state(exercise: Exercise, document: Json | None) -> State:
    """`empty` while nothing has been said, `done` when every part has something in it."""
    if document is None or document.get("kind") != exercise.kind:
        return "empty"
    begun, whole = checks_of(exercise.kind).progress(DOCUMENT_KINDS[exercise.kind].model_validate(document), exercise)
    return "done" if whole else "started" if begun else "empty"


def module_states(module: Module, documents: dict[str, Json]) -> dict[str, State]:
    """The state of each exercise of the module, by its id."""
    exercises = [load_exercise(exercise_id) for exercise_id in module.exercises]
    return {exercise.id: exercise_state(exercise, documents.get(exercise.key)) for exercise in exercises}
