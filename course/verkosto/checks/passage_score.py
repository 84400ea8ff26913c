"""Which of the key's passages a learner's passage meets.

A passage meets a key passage of the same note when they share at least half of the shorter of the two, and
the learner's is at least MIN_PASSAGE characters long and at most MAX_PASSAGE or twice the key's, whichever
is more. So a whole note meets nothing. Of several, the likest one counts (most shared of both), and one
that must or must not be there goes before a neutral one. A quotation can hold two things; where the likest one
must be there, the learner's field and source may choose another that must (see tie_score).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from pydantic import Field

from verkosto.checks.finding import Finding
from verkosto.checks.key import KeyFault
from verkosto.models.base import Id, Part, Text
from verkosto.models.case import Case
from verkosto.models.passage import Passage, Source
from verkosto.models.persona import PersonaField

MIN_PASSAGE = 8
MAX_PASSAGE = 160

Role = Literal["must", "must_not", "may"]


class KeyPassage(Part):
    """Words of a note, verbatim and once in it. `sources` overrides the item's.

    `parts` are words of the quote none of which may be left out, since the rest would say something else: “At home.
    But not yet.” A passage without at least half of each is only a part of what was said.
    """

    note: Id
    quote: Text
    parts: list[Text] = Field(default_factory=list)
    sources: list[Source] | None = None


class KeyItem(Part):
    """Something in the notes: any one of its passages shows it. `child` names the child whose own view it
    is."""

    id: Id
    passages: list[KeyPassage] = Field(min_length=1)
    sources: list[Source] = Field(default_factory=list)
    fields: list[PersonaField] = Field(default_factory=list)
    child: Id | None = None


class Stretch(NamedTuple):
    """A key passage at its place in the case's note."""

    role: Role
    item: KeyItem
    sources: list[Source]
    note: str
    start: int
    end: int
    parts: tuple[tuple[int, int], ...] = ()

    def is_whole(self, start: int, end: int) -> bool:
        """Whether this passage leaves out no part that it must have."""
        return all(2 * (min(end, last) - max(start, first)) >= last - first for first, last in self.parts)


def locate(passage: Passage | KeyPassage, case: Case) -> tuple[int, int] | None:
    """Where the quoted words stand in their note now; None when they are not there, or not only once."""
    note = case.note(passage.note)
    if note is None:
        return None
    if isinstance(passage, Passage) and note.text[passage.start : passage.end] == passage.quote:
        return passage.start, passage.end
    text, quote = _spaced(note.text), _spaced(passage.quote)
    if text.count(quote) != 1:
        return None
    start = text.index(quote)
    return start, start + len(quote)


def _spaced(text: str) -> str:
    """The text with every kind of space an ordinary one, character for character."""
    return "".join(" " if sign.isspace() else sign for sign in text)


def stretches(items: Iterable[tuple[Role, KeyItem]], case: Case) -> Iterator[Stretch]:
    """The key's passages at their places. Raises KeyFault for words that the note does not have once."""
    for role, item in items:
        for passage in item.passages:
            place = locate(passage, case)
            if place is None:
                raise KeyFault(f"{item.id}: not once in note {passage.note} of {case.id}: {passage.quote!r}")
            starts = [(place[0] + passage.quote.find(part), len(part)) for part in passage.parts]
            parts = tuple((start, start + length) for start, length in starts)
            yield Stretch(role, item, passage.sources or item.sources, passage.note, *place, parts)


def misplaced(passages: Iterable[tuple[KeyPassage, tuple[str, ...]]], case: Case) -> Iterator[Finding]:
    """A fault at its place for each passage of the key that does not stand in the notes, or not only once."""
    for passage, place in passages:
        if case.note(passage.note) is None:
            notes = ", ".join(note.id for note in case.notes)
            yield Finding("grading-key-note", {"note": passage.note, "notes": notes}, (*place, "note"))
        elif locate(passage, case) is None:
            yield Finding("grading-key-quote", {"note": passage.note, "quote": passage.quote}, (*place, "quote"))
        for number, part in enumerate(passage.parts):
            if passage.quote.count(part) != 1:
                yield Finding(
                    "grading-key-words", {"quote": passage.quote, "part": part}, (*place, "parts", str(number))
                )


def too_long(start: int, end: int, key_length: int) -> bool:
    """Whether a passage is too long to show what rests on a key passage of this length."""
    return end - start > max(MAX_PASSAGE, 2 * key_length)


def _likeness(stretch: Stretch, start: int, end: int) -> float:
    shared = min(end, stretch.end) - max(start, stretch.start)
    length, key_length = end - start, stretch.end - stretch.start
    if too_long(start, end, key_length) or shared <= 0 or 2 * shared < min(length, key_length):
        return 0.0
    return shared / (length + key_length - shared)


def met(place: tuple[int, int], here: list[Stretch]) -> list[Stretch]:
    """The stretches of this note that the passage at `place` meets, the one that counts first."""
    if place[1] - place[0] < MIN_PASSAGE:
        return []
    likely = [(stretch.role != "may", _likeness(stretch, *place), stretch) for stretch in here]
    ranked = sorted((one for one in likely if one[1]), key=lambda one: one[:2], reverse=True)
    return [stretch for *_, stretch in ranked]
