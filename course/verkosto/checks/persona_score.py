"""Points for a persona: the tie between a statement, its passage and its source, never the statement's words.

tie_score judges each statement; several on one item of the key count once, by their mean.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import ClassVar, Literal

from pydantic import Field

from verkosto.checks.finding import Argument, Cause, Finding, RuleScore
from verkosto.checks.key import Key, KeyFault, same_ids, unknown_people
from verkosto.checks.links_score import score_links
from verkosto.checks.passage_score import KeyItem, KeyPassage, Role, misplaced, stretches
from verkosto.checks.people_score import KeyPerson, called, score_people
from verkosto.checks.reasons import cause, fields, named, ruled
from verkosto.checks.tie_score import TIED, Tie, ties
from verkosto.models import Document
from verkosto.models.case import Case
from verkosto.models.exercise import Exercise
from verkosto.models.persona import PERSONA_FIELDS, Persona, PersonaSettings

SHARES = {"links": 0.6, "child": 0.1, "people": 0.2, "whole": 0.1}
"""The parts of the points. `whole` is mere presence: something in each of the five fields."""


class PersonaKey(Key):
    """The key of a persona.

    `must`: to be noticed, with the accepted sources and fields; `enough` of them earn everything, since
    good personas differ. `may`: neutral. `must_not`: never a trait of this person (a third person's matter,
    a diagnosis as identity), except in its `fields`. A passage in none of them is wrong. Statements with a
    passage beyond `most` are wrong, too: whoever copies everything has chosen nothing.
    """

    KIND: ClassVar[str] = "persona"

    grades: Literal["persona"]
    must: list[KeyItem] = Field(min_length=1)
    may: list[KeyPassage] = Field(default_factory=list)
    must_not: list[KeyItem] = Field(default_factory=list)
    enough: int = Field(ge=1)
    most: int = Field(ge=1)
    people: list[KeyPerson] = Field(min_length=1)

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

    def misfits(self, exercise: Exercise, case: Case | None, unread: Collection[str]) -> Iterator[Finding]:
        """Passages not once in the notes, children not listed or not heard, too few items, another number than told."""
        if case is None:
            yield Finding("grading-key-case", {}, ("grades",))
        else:
            yield from misplaced(self._placed(), case)
        yield from same_ids("must", (item.id for item in self.must))
        yield from same_ids("people", (person.id for person in self.people))
        if "must" not in unread and not any(item.child for item in self.must):
            yield Finding("grading-key-child", {}, ("must",))
        if not {"must", "enough"} & set(unread) and self.enough > len(self.must):
            yield Finding("grading-key-enough", {"enough": self.enough, "n": len(self.must)}, ("enough",))
        settings = PersonaSettings.of(exercise)
        for field in ("enough", "most"):
            given, own = getattr(self, field), getattr(settings, field)
            if field not in unread and given != own:
                yield Finding("grading-key-told", {"field": field, "n": given, "own": own}, (field,))
        if "people" not in unread:
            children = [(one.child, ("must", str(n), "child")) for n, one in enumerate(self.must) if one.child]
            yield from unknown_people(children, (person.id for person in self.people), case)

    def _placed(self) -> Iterator[tuple[KeyPassage, tuple[str, ...]]]:
        """Each passage with its place in the key."""
        for field, items in (("must", self.must), ("must_not", self.must_not)):
            for number, item in enumerate(items):
                for place, passage in enumerate(item.passages):
                    yield passage, (field, str(number), "passages", str(place))
        for number, passage in enumerate(self.may):
            yield passage, ("may", str(number))


def score_persona(persona: Persona, key: PersonaKey, case: Case, points: float) -> list[RuleScore]:
    """What each rule gives the chosen version, and why.

    The child's own view counts only where ties count at all: found by copying everything, it is not found.
    Raises KeyFault when the key quotes words that the notes do not have.
    """
    version = persona.version
    found = list(ties(version, list(stretches(key.items(), case)), case))
    links = score_links(found, key, case, points * SHARES["links"])
    return [
        links,
        _child(found, key, case, points * SHARES["child"], bool(links.points)),
        score_people(version.people, key.people, points * SHARES["people"]),
        _whole(found, points * SHARES["whole"]),
    ]


def _child(found: list[Tie], key: PersonaKey, case: Case, of: float, counts: bool) -> RuleScore:
    """Each child by the best tie to the child's own view: all with both source and field, half with one of them."""
    children: dict[str, list[Tie]] = {item.child: [] for item in key.must if item.child}
    for tie in found:
        if tie.item and tie.item.child and tie.verdict in TIED:
            children[tie.item.child].append(tie)
    best = {child: max((_heard(tie) for tie in group), default=0.0) for child, group in children.items()}
    heard = sum(best.values()) if counts else 0.0
    missing = [named(called(child, key.people, case.name)) for child, group in children.items() if not group]
    off = [tie.about for child, group in children.items() if best[child] < 1 for tie in group]
    there = len(children) - len(missing)
    causes = [
        cause("child-missing", missing),
        cause("child-off", off),
        Cause("scoring-cause-child-alone", {"n": there}) if there and not counts else None,
    ]
    return ruled("persona-child", heard / len(children), of, {"n": there, "needed": len(children)}, causes)


def _heard(tie: Tie) -> float:
    return {"right": 1.0, "both": 0.0}.get(tie.verdict, 0.5)


def _whole(found: list[Tie], of: float) -> RuleScore:
    filled = {tie.field for tie in found if tie.verdict not in ("wordless", "repeated")}
    tried = {tie.field for tie in found} - filled
    causes = [
        cause(name, fields(field for field in PERSONA_FIELDS if field in these))
        for name, these in (("empty", set(PERSONA_FIELDS) - filled - tried), ("nothing-own", tried))
    ]
    counted: dict[str, Argument] = {"n": len(filled), "needed": len(PERSONA_FIELDS)}
    return ruled("persona-whole", len(filled) / len(PERSONA_FIELDS), of, counted, causes)
