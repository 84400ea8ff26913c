"""What a page is given of an exercise beside the document, in one language; the front-end's types follow it."""

from __future__ import annotations

from typing import Any

from pydantic import Field, SerializeAsAny

from verkosto import messages
from verkosto.content import document_kinds, exercise_ids, load_case, load_exercise
from verkosto.models.base import Id, Part
from verkosto.models.case import Case
from verkosto.models.exercise import CriterionText, Exercise, ExerciseText

TOPICS = ("common", "saving", "privacy")
"""The message files of every widget; each kind of document has one of its name besides."""


class ShownCriterion(CriterionText):
    """A line of the rubric."""

    id: Id
    weight: float


class ShownRubric(Part):
    """What an exercise's answer is judged by, and the points that a marker can give for it."""

    number: str
    title: str
    by_hand: float
    criteria: list[ShownCriterion]


class ShownExercise(Part):
    """The exercise. `settings` are those of its kind of document; `automatic` are points."""

    id: Id
    number: str
    kind: str
    key: Id
    reads: dict[str, str]
    settings: SerializeAsAny[Part]
    automatic: float
    text: ExerciseText


class Content(Part):
    """What a widget is given beside its document."""

    language: str
    exercise: ShownExercise
    rubrics: list[ShownRubric] = Field(description="Those of all exercises whose answer is this document.")
    case: Case | None
    messages: str = Field(description="Fluent source of the sentences that this widget uses.")
    place: str = Field(description="Names the answers file, so that unsaved words find their way back after a reload.")


def topics_of(exercise: Exercise) -> list[str]:
    """The message files of its widget: those of every widget, of its kind and of the kinds that it reads."""
    kinds = [exercise.kind, *(document_kinds()[key] for key in exercise.reads.values())]
    return list(dict.fromkeys([*TOPICS, *kinds]))


def public_content(exercise: Exercise, language: str, place: str, *topics: str) -> dict[str, Any]:
    """The content as JSON. The sentences are those of the exercise's own topics, and of `topics`."""
    shown = ShownExercise(
        **{name: getattr(exercise, name) for name in ("id", "number", "kind", "key", "reads", "automatic")},
        settings=exercise.settings.shown(language),
        text=exercise.text[language],
    )
    content = Content(
        language=language,
        exercise=shown,
        rubrics=_rubrics(exercise, language),
        case=load_case(exercise.case, language) if exercise.case else None,
        messages=messages.sources(language, *topics_of(exercise), *topics),
        place=place,
    )
    return content.model_dump(mode="json")


def _rubrics(exercise: Exercise, language: str) -> list[ShownRubric]:
    """The rubrics of the exercises on the same document, which share one widget."""
    others = (load_exercise(name) for name in exercise_ids() if name != exercise.id)
    together = [exercise, *(other for other in others if other.key == exercise.key)]
    return [
        ShownRubric(
            number=one.number,
            title=one.text[language].title,
            by_hand=one.by_hand,
            criteria=[ShownCriterion(id=c.id, weight=c.weight, **c.text[language].model_dump()) for c in one.rubric],
        )
        for one in sorted(together, key=lambda one: one.id)
        if one.rubric
    ]
