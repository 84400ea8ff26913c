"""What every document has in common."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Language = Literal["fi", "en"]

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]{0,63}$")]
"""Names one item of a document. ASCII, so that code-point order is the same in Python and TypeScript."""

ShortText = Annotated[str, StringConstraints(max_length=200)]
"""A name, a label, a time: one line."""

Text = Annotated[str, StringConstraints(max_length=6000)]
"""A statement or an answer of a few sentences; long enough that a careless paste is kept, not cut."""

LongText = Annotated[str, StringConstraints(max_length=40000)]
"""A written answer."""


class Part(BaseModel):
    """A piece of a document. Unknown fields are refused, so that a misspelt field is never silently dropped."""

    model_config = ConfigDict(extra="forbid")


class Document(Part):
    """One piece of a learner's work, stored as plain JSON.

    `format` numbers the shape of this kind of document; a reader meets a higher number by asking for an update,
    never by guessing.
    """

    FORMAT: ClassVar[int] = 1

    kind: str
    format: int = Field(default=1, ge=1)

    @classmethod
    def empty(cls) -> Document:
        """A document in which nothing has been said yet."""
        return cls()  # type: ignore[call-arg]
