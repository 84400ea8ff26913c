"""A case: the notes about one fictional family that the exercises work on."""

from __future__ import annotations

import re
from typing import Literal

from pydantic import Field

from verkosto.models.base import Id, Language, LongText, Part, ShortText

QUOTATION = re.compile(r'[”“](?:(?!\n[^\S\n]*\n)[^”])*”|"(?:(?!\n[^\S\n]*\n)[^"])*"')
"""A quotation as the notes mark it. It ends with its paragraph, so that one lost mark misleads no further."""


class Note(Part):
    """One writer's note. Passages count characters of `text`; a blank line separates paragraphs.

    `kind` tells a worker's own notes from a record that others rest on: a plan, a decision, an entry of a school.
    `speakers` tells who speaks in each quotation, in turn, as words about them begin; nobody where it is the person
    in the middle. Where it is always that person, the list is left out.
    """

    id: Id
    kind: Literal["notes", "record"]
    title: ShortText
    writer: ShortText
    text: LongText
    speakers: list[list[ShortText]] = Field(default_factory=list)


class Case(Part):
    """A case in one language. `forms` holds the inflected forms of the person's name that sentences need.

    `others` are what the notes call the other adults, each as words about them begin: Mikko, Mikon.
    `reporting` are the verbs with which the notes tell, in the third person, what somebody says or wishes. After a
    word that begins as one of `asking`, a question or a writer's guess, such a verb reports nothing.
    """

    id: Id
    language: Language
    title: ShortText
    name: ShortText
    forms: dict[str, ShortText] = Field(default_factory=dict)
    others: list[ShortText] = Field(default_factory=list)
    reporting: list[ShortText] = Field(default_factory=list)
    asking: list[ShortText] = Field(default_factory=list)
    intro: LongText = ""
    notes: list[Note] = Field(min_length=1)

    def note(self, note_id: str) -> Note | None:
        """The note with this id, or None."""
        return next((note for note in self.notes if note.id == note_id), None)
