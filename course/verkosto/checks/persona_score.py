"""Points for a persona: the tie between a statement, its passage and its source, never the statement's words.

The key lies over passages of the notes (passage_score tells when two passages meet). One statement ties to
one item; several statements on an item count once, by their mean; the same words said again count once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from pydantic import Field, model_validator

from verkosto.checks.finding import Finding, RuleScore
from verkosto.checks.key import Key, KeyFault, unknown_people
from verkosto.checks.passage_score import (
    KeyItem,
    KeyPassage,
    Role,
    Stretch,
    locate,
    met,
    misplaced,
    stretches,
    too_long,
)
from verkosto.checks.people_score import KeyPerson, people_share
from verkosto.checks.scoring import bounded, same, set_share
from verkosto.models import Document
from verkosto.models.case import Case
from verkosto.models.persona import PERSONA_FIELDS, Persona, PersonaField, PersonaVariant, Statement

HALF_RIGHT = 0.25
"""What a tie is worth when only the source or only the field is right; both right is 1, neither 0."""

MOST_OF_ONE_FIELD = 0.4
"""The share of what is enough that one field can give: a persona all of one kind is not a person."""

SHARES = {"links": 0.6, "child": 0.1, "people": 0.2, "whole": 0.1}
"""The parts of the points. `whole` is mere presence: something in each of the five fields."""


class PersonaKey(Key):
    """The key of a persona.

    `must`: to be noticed, with the accepted sources and fields; `enough` of them earn everything, since
    good personas differ. `may`: neutral. `must_not`: never a trait of this person (a third person's matter,
    a diagnosis as identity), except in its `fields`. A passage in none of them is wrong. Statements with a
    passage beyond `most` are wrong, too: whoever copies everything has chosen nothing.
    """

    grades: Literal["persona"]
    must: list[KeyItem] = Field(min_length=1)
    may: list[KeyPassage] = Field(default_factory=list)
    must_not: list[KeyItem] = Field(default_factory=list)
    enough: int = Field(ge=1)
    most: int = Field(ge=1)
    people: list[KeyPerson] = Field(min_length=1)

    @model_validator(mode="after")
    def _child_is_heard(self) -> PersonaKey:
        if not any(item.child for item in self.must):
            raise ValueError("the key must hold a child's own view")
        if self.enough > len(self.must):
            raise ValueError("more is asked for than the key has")
        return self

    def items(self) -> Iterator[tuple[Role, KeyItem]]:
        """The key's items with their roles."""
        yield from (("must", item) for item in self.must)
        yield from (("must_not", item) for item in self.must_not)
        if self.may:
            yield "may", KeyItem(id="may", passages=self.may)

    def score(
        self, document: Document, reads: Mapping[str, Document], case: Case | None, points: float
    ) -> list[RuleScore]:
        """See `score_persona`."""
        if not isinstance(document, Persona) or case is None:
            raise KeyFault(f"A key that grades a persona needs a persona and a case, not a {document.kind}.")
        return score_persona(document, self, case, points)

    def faults(self, case: Case | None) -> Iterator[Finding]:
        """Passages that do not stand in the notes once, and children who are not listed."""
        if case:
            yield from misplaced((item for _, item in self.items()), case)
        children = (item.child for item in self.must if item.child)
        yield from unknown_people(children, (person.id for person in self.people), case)


@dataclass
class _Tally:
    """What the statements of one persona come to."""

    ties: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    homes: dict[str, PersonaField] = field(default_factory=dict)
    children: dict[str, float] = field(default_factory=dict)
    tied: int = 0
    misread: int = 0
    dressed: int = 0
    strangers: int = 0
    forbidden: int = 0
    long: int = 0


def _statements(version: PersonaVariant) -> Iterator[tuple[PersonaField, Statement]]:
    """The statements that say something, each wording once."""
    said = set()
    for name in PERSONA_FIELDS:
        for statement in getattr(version.fields, name):
            text = same(statement.text)
            if text and text not in said:
                said.add(text)
                yield name, statement


def _count(tally: _Tally, name: PersonaField, statement: Statement, key: list[Stretch], case: Case) -> None:
    place = locate(statement.passage, case) if statement.passage else None
    if statement.passage is None or place is None:
        tally.dressed += statement.source != "assumption"
        return
    tally.tied += 1
    here = [stretch for stretch in key if stretch.note == statement.passage.note]
    stretch = met(place, here)
    if stretch is None:
        unclear = too_long(*place, max((one.end - one.start for one in here), default=0))
        tally.long += unclear
        tally.strangers += not unclear
    elif stretch.role == "must_not":
        tally.forbidden += name not in stretch.item.fields
    elif stretch.role == "must":
        right = (statement.source in stretch.sources) + (name in stretch.item.fields)
        worth = {0: 0.0, 1: HALF_RIGHT, 2: 1.0}[right]
        tally.misread += right < 2
        tally.ties[stretch.item.id].append(worth)
        tally.homes.setdefault(stretch.item.id, name)
        if child := stretch.item.child:
            tally.children[child] = max(tally.children.get(child, 0.0), worth)


def _right(tally: _Tally, most: float) -> float:
    """What the ties are worth together; an item counts in the field where it stands first."""
    fields: dict[str, float] = defaultdict(float)
    for item, worths in tally.ties.items():
        fields[tally.homes[item]] += sum(worths) / len(worths)
    return sum(min(most, worth) for worth in fields.values())


def score_persona(persona: Persona, key: PersonaKey, case: Case, points: float) -> list[RuleScore]:
    """What each rule gives the chosen version, and why; lines worth 0 of 0 tell what cost something.

    The child's own view counts only where ties count at all: found by copying everything, it is not found.
    Raises KeyFault when the key quotes words that the notes do not have.
    """
    version, tally = persona.version, _Tally()
    places = list(stretches(key.items(), case))
    for name, statement in _statements(version):
        _count(tally, name, statement, places, case)
    right = _right(tally, key.enough * MOST_OF_ONE_FIELD)
    excess = max(0, tally.tied - key.most)
    links = set_share(right, tally.dressed + tally.strangers + excess, tally.forbidden, key.enough)
    children = {item.child for item in key.must if item.child}
    heard = sum(bounded(2 * worth) for worth in tally.children.values()) if links else 0.0
    people, known = people_share(version.people, key.people)
    filled = {name for name, _ in _statements(version)}

    def line(part: str, share: float, n: int) -> RuleScore:
        of = points * SHARES[part]
        return RuleScore(f"persona-{part}", of * share, of, f"scoring-persona-{part}", {"n": n})

    costs = {
        "misread": tally.misread,
        "dressed": tally.dressed,
        "forbidden": tally.forbidden,
        "strangers": tally.strangers,
        "long": tally.long,
        "excess": excess,
    }
    return [
        line("links", links, len(tally.ties)),
        line("child", heard / len(children), len(tally.children)),
        line("people", people, known),
        line("whole", len(filled) / len(PERSONA_FIELDS), len(filled)),
        *(RuleScore("cost", 0, 0, f"scoring-persona-{name}", {"n": n}) for name, n in costs.items() if n),
    ]
