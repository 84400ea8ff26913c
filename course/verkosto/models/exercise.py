"""An exercise: its public part, in every language. The key is never here but on the instructor's side."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    Field,
    SerializeAsAny,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)

from verkosto.models import DOCUMENT_KINDS
from verkosto.models.base import Id, Language, LongText, Part, Settings, ShortText


def _known_kind(kind: str) -> str:
    if kind not in DOCUMENT_KINDS:
        raise ValueError(f"{kind} is not a kind of document: {', '.join(DOCUMENT_KINDS)}")
    return kind


Kind = Annotated[str, AfterValidator(_known_kind)]
"""One of `DOCUMENT_KINDS`."""

Points = Annotated[float, Field(ge=0, le=100)]

LEVELS = ("missing", "emerging", "good", "excellent")
"""The levels of every rubric; a level is worth its place here (0 to 3) times the criterion's weight."""

BEST_LEVEL = len(LEVELS) - 1


class CriterionText(Part):
    """A criterion and its levels emerging, good, excellent, in one language."""

    name: ShortText
    levels: tuple[LongText, LongText, LongText]


class Criterion(Part):
    """One line of a rubric, judged by a person: 0 to 3, times `weight`."""

    id: Id
    weight: Points = 1
    text: dict[Language, CriterionText]


class ExerciseText(Part):
    """Title, the task in one sentence, and what else stands by it, in one language."""

    title: ShortText
    task: LongText
    details: list[LongText] = Field(default_factory=list)


class Exercise(Part):
    """One exercise.

    `key` names its document in answers.json; exercises may share one. `reads` gives other documents that it shows,
    by role ({"persona": "persona_senna"}). `settings` are those of its kind of document. `automatic` is the sum of its
    automatic points, the rubric's best level the sum of the hand-given ones.
    """

    id: Id
    module: Id
    number: ShortText
    kind: Kind
    key: Id
    case: Id | None = None
    reads: dict[Id, Id] = Field(default_factory=dict)
    settings: SerializeAsAny[Settings] = Field(default_factory=Settings, validate_default=True)
    outcomes: list[Id] = Field(default_factory=list)
    source_items: list[ShortText] = Field(default_factory=list)
    automatic: Points = 0
    rubric: list[Criterion] = Field(default_factory=list)
    text: dict[Language, ExerciseText]

    @field_validator("settings", mode="before")
    @classmethod
    def _of_kind(cls, given: Any, info: ValidationInfo) -> Settings:
        """The settings as the kind's own model reads them."""
        if "kind" not in info.data:
            return Settings()
        values = given.model_dump() if isinstance(given, Settings) else given
        try:
            return DOCUMENT_KINDS[info.data["kind"]].SETTINGS.model_validate(values)
        except ValidationError as error:
            faults = [f"{'.'.join(str(step) for step in fault['loc'])}: {fault['msg']}" for fault in error.errors()]
            raise ValueError("; ".join(faults)) from error

    @model_validator(mode="after")
    def _settings_fit(self) -> Exercise:
        self.settings.check({criterion.id for criterion in self.rubric})
        return self

    @property
    def by_hand(self) -> float:
        """The points that a marker can give."""
        return sum(criterion.weight * BEST_LEVEL for criterion in self.rubric)


class ModuleText(Part):
    """A module's title, what it is about in one line, and its folder name, in one language."""

    title: ShortText
    line: LongText
    slug: ShortText
    outcomes: dict[Id, LongText] = Field(default_factory=dict)


class Module(Part):
    """A module of the course. A module without exercises is announced but not open yet."""

    id: Id
    number: Annotated[int, Field(ge=0, le=99)]
    hours: float = 3
    exercises: list[Id] = Field(default_factory=list)
    text: dict[Language, ModuleText]
