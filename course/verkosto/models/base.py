"""What every document has in common."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Annotated, ClassVar, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, model_validator
from pydantic.config import JsonDict

if TYPE_CHECKING:
    from verkosto.models.exercise import Exercise

LANGUAGES = ("fi", "en")
"""The languages of the course, the first one first."""


def _known_language(language: str) -> str:
    if language not in LANGUAGES:
        raise ValueError(f"{language} is not a language of the course: {', '.join(LANGUAGES)}")
    return language


Language = Annotated[str, AfterValidator(_known_language)]
"""One of `LANGUAGES`."""

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]{0,63}$")]
"""Names one item of a document. ASCII, so that code-point order is the same in Python and TypeScript."""

ShortText = Annotated[str, StringConstraints(max_length=200)]
"""A name, a label, a time: one line."""

Text = Annotated[str, StringConstraints(max_length=6000)]
"""A statement or an answer of a few sentences; long enough that a careless paste is kept, not cut."""

LongText = Annotated[str, StringConstraints(max_length=40000)]
"""A written answer."""

Format = Annotated[int, Field(ge=1)]
"""The number of a shape."""


WHOLE: JsonDict = {"whole": True}
"""Marks the schema of a part whose fields go together: of two changes of it one holds, never a bit of each."""


class Part(BaseModel):
    """A piece of a document. Unknown fields are refused, so that a misspelt field is never silently dropped."""

    model_config = ConfigDict(extra="forbid")


class Settings(Part):
    """What an exercise tells its kind of document alone: the part `settings` of its file.

    This one takes nothing. A kind that needs to be told something has a class of its own in `Document.SETTINGS`.
    """

    @classmethod
    def of(cls, exercise: Exercise) -> Self:
        """The exercise's settings, which are of this kind. Raises TypeError for another kind's."""
        if not isinstance(exercise.settings, cls):
            raise TypeError(f"{exercise.id} has {type(exercise.settings).__name__}, not {cls.__name__}")
        return exercise.settings

    def check(self, criteria: Collection[str]) -> None:
        """Raises ValueError for what does not go together with the exercise's rubric, whose criteria these are."""

    def shown(self, language: str) -> Part:
        """What a page is given of them, in one language."""
        return self

    def asks(self, language: str) -> list[str]:
        """The questions that a page without its widget shows."""
        return []

    def excused(self, document: Document) -> set[str]:
        """The criteria of the rubric that this document is not judged by."""
        return set()


class Document(Part):
    """One piece of a learner's work, stored as plain JSON.

    `format` numbers the shape of this kind of document; a reader meets a higher number by asking for an update,
    never by guessing. A kind whose shape changes raises the number's default: `format: Format = 2`. New fields have
    defaults, with which older documents are filled in, here and in the book.
    """

    SETTINGS: ClassVar[type[Settings]] = Settings

    kind: str
    format: Format = 1

    @model_validator(mode="after")
    def _of_today(self) -> Self:
        """An older document that was filled in has today's shape, so it bears today's number."""
        self.format = max(self.format, self.format_number())
        return self

    @classmethod
    def kind_name(cls) -> str:
        """What the kind is called in answers.json and in exercises."""
        return str(cls.model_fields["kind"].default)

    @classmethod
    def format_number(cls) -> int:
        """The number of this kind's shape today, which its new documents bear."""
        return int(cls.model_fields["format"].default)

    @property
    def answered(self) -> bool:
        """Whether the learner has put anything into words, or stepped aside."""
        raise NotImplementedError

    def for_others(self) -> Self:
        """The document without what the learner keeps to themselves: what may be handed in."""
        return self

    @classmethod
    def empty(cls) -> Document:
        """A document in which nothing has been said yet."""
        return cls()  # type: ignore[call-arg]
