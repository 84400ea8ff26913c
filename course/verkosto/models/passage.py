"""A passage of a case's notes, and where a statement comes from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from pydantic import ConfigDict, Field, model_validator

from verkosto.models.base import WHOLE, Id, Part, Text

Source = Literal["own_words", "record", "worker_view", "assumption"]
"""Where a statement comes from: the person's own words, a record, a worker's view, or the learner's assumption."""

SOURCES: tuple[Source, ...] = ("own_words", "record", "worker_view", "assumption")


class Passage(Part):
    """A stretch of one note of a case.

    `start` and `end` count characters of the note's text from 0, `end` not included; `quote` is that text, so that a
    passage still reads when the notes are not at hand.
    """

    model_config = ConfigDict(json_schema_extra=WHOLE)

    note: Id
    start: int = Field(ge=0)
    end: int = Field(ge=1)
    quote: Text

    @model_validator(mode="after")
    def _not_empty(self) -> Passage:
        if self.end <= self.start:
            raise ValueError("a passage ends after it starts")
        return self


def passages_in(value: Any) -> Iterator[tuple[str, str]]:
    """Note and quote of each passage in a document of whatever kind, as plain JSON."""
    if isinstance(value, dict) and isinstance(value.get("note"), str) and isinstance(value.get("quote"), str):
        yield value["note"], value["quote"]
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from passages_in(part)
