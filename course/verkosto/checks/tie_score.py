"""What each statement of a persona comes to: the tie between its passage, its source and its field.

The key lies over passages of the notes (passage_score tells when two passages meet). One statement ties to one
item of the key. Its words are not judged; they only have to be there, and not to be the same again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from verkosto.checks.finding import Finding
from verkosto.checks.passage_score import MIN_PASSAGE, KeyItem, Stretch, locate, met, too_long
from verkosto.checks.reasons import quoted
from verkosto.checks.scoring import same, says_something
from verkosto.models.case import Case
from verkosto.models.persona import PERSONA_FIELDS, PersonaField, PersonaVariant, Statement

Verdict = Literal[
    "right",
    "source",
    "field",
    "both",
    "part",
    "forbidden",
    "stranger",
    "short",
    "long",
    "neutral",
    "dressed",
    "assumption",
    "lost",
    "repeated",
    "wordless",
]
"""`source`, `field` and `both` say what does not fit, `part` that only a part of what was said is there; `dressed`
is an assumption marked as known, `lost` one whose passage the notes no longer have."""

PARTLY_RIGHT = 0.25
"""What a tie is worth when its field is right and its source is not. The other way round it is worth nothing: a
source can be told from quotation marks, without knowing what the words say of the person."""

WORTH: dict[Verdict, float] = {"right": 1.0, "source": PARTLY_RIGHT, "part": PARTLY_RIGHT}
"""What a tie to something that must be noticed is worth; otherwise nothing."""

TIED: tuple[Verdict, ...] = ("right", "source", "field", "both", "part")
"""Verdicts on statements that tie to something that must be noticed."""

UNTIED: tuple[Verdict, ...] = ("dressed", "assumption", "lost", "repeated", "wordless")
"""Verdicts on statements that rest on no passage of the notes, or are not counted at all."""


@dataclass(frozen=True)
class Tie:
    """A statement in its field, what it comes to, and the key's item that it ties to."""

    field: PersonaField
    statement: Statement
    verdict: Verdict
    item: KeyItem | None = None

    @property
    def worth(self) -> float:
        """How much of an item it is worth."""
        return WORTH.get(self.verdict, 0.0)

    @property
    def about(self) -> Finding:
        """The statement as feedback names it; one without words by its passage."""
        passage = self.statement.passage
        text = self.statement.text.strip() or (passage.quote if passage else "")
        arguments = {"text": quoted(text), "field": self.field, "source": self.statement.source}
        return Finding("scoring-about-statement", arguments, (self.field, self.statement.id))


def ties(version: PersonaVariant, key: list[Stretch], case: Case) -> Iterator[Tie]:
    """Every statement that has words or a passage, in the order of the page."""
    said: set[str] = set()
    for name in PERSONA_FIELDS:
        for statement in getattr(version.fields, name):
            if not statement.text.strip() and statement.passage is None:
                continue
            if not says_something(statement.text):
                yield Tie(name, statement, "wordless")
            elif same(statement.text) in said:
                yield Tie(name, statement, "repeated")
            else:
                yield _judged(name, statement, key, case)
            said.add(same(statement.text))


def _judged(name: PersonaField, statement: Statement, key: list[Stretch], case: Case) -> Tie:
    if statement.passage is None:
        return Tie(name, statement, "assumption" if statement.source == "assumption" else "dressed")
    place = locate(statement.passage, case)
    if place is None:
        return Tie(name, statement, "lost")
    here = [stretch for stretch in key if stretch.note == statement.passage.note]
    meeting = met(place, here)
    if not meeting:
        return Tie(name, statement, _unmet(place, here))
    stretch = meeting[0]
    if stretch.role == "must":
        found = [
            Tie(name, statement, _fit(name, statement, place, one), one.item) for one in meeting if one.role == "must"
        ]
        return max(found, key=lambda tie: tie.worth)
    forbidden = stretch.role == "must_not" and name not in stretch.item.fields
    return Tie(name, statement, "forbidden" if forbidden else "neutral", stretch.item)


def _fit(name: PersonaField, statement: Statement, place: tuple[int, int], stretch: Stretch) -> Verdict:
    """How a statement's source and field fit something that must be noticed."""
    verdicts: dict[tuple[bool, bool], Verdict] = {
        (True, True): "right" if stretch.is_whole(*place) else "part",
        (False, True): "source",
        (True, False): "field",
        (False, False): "both",
    }
    return verdicts[statement.source in stretch.sources, name in stretch.item.fields]


def _unmet(place: tuple[int, int], here: list[Stretch]) -> Verdict:
    if place[1] - place[0] < MIN_PASSAGE:
        return "short"
    return "long" if too_long(*place, max((one.end - one.start for one in here), default=0)) else "stranger"
