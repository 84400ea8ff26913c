"""A case: the notes about one fictional family that the exercises work on."""

from __future__ import annotations

from pydantic import Field

from verkosto.models.base import Id, Language, LongText, Part, ShortText


class Note(Part):
    """One writer's note. Passages count characters of `text`; a blank line separates paragraphs."""

    id: Id
    title: ShortText
    writer: ShortText
    text: LongText


class Case(Part):
    """A case in one language. `forms` holds the inflected forms of the person's name that sentences need."""

    id: Id
    language: Language
    title: ShortText
    name: ShortText
    forms: dict[str, ShortText] = Field(default_factory=dict)
    intro: LongText = ""
    notes: list[Note] = Field(min_length=1)

    def note(self, note_id: str) -> Note | None:
        """The note with this id, or None."""
        return next((note for note in self.notes if note.id == note_id), None)
