"""The persona: one invented person put together from what is known.

Five fields after the training deck (S4.15); method after Cooper 1999 and Pruitt & Adlin 2006.
"""

from __future__ import annotations

from typing import ClassVar, Literal, get_args

from pydantic import Field, model_validator

from verkosto.models.base import Document, Id, Part, Settings, ShortText, Text
from verkosto.models.passage import Passage, Source
from verkosto.models.people import Age, ImportantOne

PersonaField = Literal["strengths", "life_situation", "needs_and_wishes", "values", "challenges"]

PERSONA_FIELDS: tuple[PersonaField, ...] = get_args(PersonaField)

Avatar = Literal["moss", "birch", "lake", "heather", "stone", "rowan"]
"""A drawn, abstract figure; never a photograph."""


class Statement(Part):
    """One short thing said of the person, with its source and the passage it rests on (or that made one assume it)."""

    id: Id
    text: Text = ""
    source: Source = "assumption"
    passage: Passage | None = None


class PersonaFields(Part):
    """The fields, one for each `PersonaField`, each a list in the learner's order."""

    strengths: list[Statement] = Field(default_factory=list, max_length=60)
    life_situation: list[Statement] = Field(default_factory=list, max_length=60)
    needs_and_wishes: list[Statement] = Field(default_factory=list, max_length=60)
    values: list[Statement] = Field(default_factory=list, max_length=60)
    challenges: list[Statement] = Field(default_factory=list, max_length=60)


class PersonaVariant(Part):
    """One version of the persona; versions are compared side by side."""

    id: Id
    label: ShortText = ""
    name: ShortText = ""
    age: Age | None = None
    avatar: Avatar = "moss"
    quote: Text = ""
    fields: PersonaFields = Field(default_factory=PersonaFields)
    people: list[ImportantOne] = Field(default_factory=list, max_length=60)

    @property
    def known_people(self) -> list[ImportantOne]:
        """Those who can be spoken of."""
        return [one for one in self.people if one.called]


class PersonaSettings(Settings):
    """How many statements that fit earn everything (`enough`), and how many a persona holds (`most`)."""

    enough: int = Field(default=10, ge=1)
    most: int = Field(default=20, ge=1)


class Persona(Document):
    """The persona document. `chosen` is the version that the learner hands in and that other documents read."""

    SETTINGS: ClassVar[type[Settings]] = PersonaSettings

    kind: Literal["persona"] = "persona"
    chosen: Id = "v1"
    variants: list[PersonaVariant] = Field(
        default_factory=lambda: [PersonaVariant(id="v1")], min_length=1, max_length=6
    )

    @model_validator(mode="after")
    def _ids(self) -> Persona:
        ids = [variant.id for variant in self.variants]
        if len(set(ids)) < len(ids):
            raise ValueError("two versions have the same id")
        if self.chosen not in ids:
            raise ValueError("the chosen version is missing")
        return self

    @property
    def answered(self) -> bool:
        """Whether the chosen version says anything about the person."""
        fields = self.version.fields
        return any(one.text.strip() for name in PERSONA_FIELDS for one in getattr(fields, name))

    @property
    def version(self) -> PersonaVariant:
        """The chosen version."""
        return next(variant for variant in self.variants if variant.id == self.chosen)
