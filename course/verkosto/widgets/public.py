"""What a page is given of an exercise beside the document, in one language; the front-end's types follow it."""

from __future__ import annotations

from typing import Any

from pydantic import Field, SerializeAsAny

from verkosto import messages
from verkosto.content import document_kinds, load_case
from verkosto.models.base import Id, Part
from verkosto.models.case import Case
from verkosto.models.exercise import CriterionText, Exercise, ExerciseText

TOPICS = ("common", "saving", "privacy")
"""The message files of every widget; each kind of document has one of its name besides."""


class ShownCriterion(CriterionText):
    """A line of the rubric."""

    id: Id
    weight: float


class ShownExercise(Part):
    """The exercise. `settings` are those of its kind of document; `automatic` and `by_hand` are points."""

    id: Id
    number: str
    kind: str
    key: Id
    reads: dict[str, str]
    settings: SerializeAsAny[Part]
    automatic: float
    by_hand: float
    rubric: list[ShownCriterion]
    text: ExerciseText


class Content(Part):
    """What a widget is given beside its document."""

    language: str
    exercise: ShownExercise
    case: Case | None
    messages: str = Field(description="Fluent source of the sentences that this widget uses.")
    place: str = Field(description="Names the answers file, so that unsaved words find their way back after a reload.")


def public_content(exercise: Exercise, language: str, place: str, *topics: str) -> dict[str, Any]:
    """The content as JSON.

    The sentences are those of every widget, of the exercise's kind and the kinds that it reads, and of `topics`.
    """
    kinds = dict.fromkeys([exercise.kind, *(document_kinds()[key] for key in exercise.reads.values())])
    shown = ShownExercise(
        **{name: getattr(exercise, name) for name in ("id", "number", "kind", "key", "reads", "automatic", "by_hand")},
        settings=exercise.settings.shown(language),
        rubric=[ShownCriterion(id=c.id, weight=c.weight, **c.text[language].model_dump()) for c in exercise.rubric],
        text=exercise.text[language],
    )
    content = Content(
        language=language,
        exercise=shown,
        case=load_case(exercise.case, language) if exercise.case else None,
        messages=messages.sources(language, *TOPICS, *kinds, *topics),
        place=place,
    )
    return content.model_dump(mode="json")
