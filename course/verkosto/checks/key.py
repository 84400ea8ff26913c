"""What every answer key is: it names its rule, tells what in it does not fit, and scores a document."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import ClassVar

from verkosto.checks.finding import Finding, RuleScore
from verkosto.models import Document
from verkosto.models.base import Part
from verkosto.models.case import Case
from verkosto.models.exercise import Exercise


class KeyFault(ValueError):
    """A key that does not fit its exercise or case; the message tells the author where and why."""


class Key(Part):
    """The key of an exercise. `grades` names the rule by which it is read.

    `KIND` is the kind of document that it grades, `READS` the kinds that it reads beside it, by role.
    """

    KIND: ClassVar[str]
    READS: ClassVar[Mapping[str, str]] = {}

    grades: str

    def score(
        self, document: Document, reads: Mapping[str, Document], case: Case | None, points: float
    ) -> list[RuleScore]:
        """A line a rule, `points` in all. `reads` are the documents beside it, by role. Raises KeyFault."""
        raise NotImplementedError

    def faults(self, exercise: Exercise, case: Case | None, unread: Collection[str] = ()) -> Iterator[Finding]:
        """What in the key does not fit its exercise and case; a finding's place is a path in the key.

        Fields that are `unread` hold nothing that can be judged, since they could not be read whole.
        """
        if exercise.kind != self.KIND:
            told = {"rule": self.grades, "kind": self.KIND, "own": exercise.kind}
            yield Finding("grading-key-kind", told, ("grades",))
            return
        for role, kind in self.READS.items():
            if role not in exercise.reads:
                yield Finding("grading-key-reads", {"role": role, "kind": kind}, ("grades",))
        yield from self.misfits(exercise, case, unread)

    def misfits(self, exercise: Exercise, case: Case | None, unread: Collection[str]) -> Iterator[Finding]:
        """What does not fit an exercise of the right kind; see `faults`."""
        raise NotImplementedError


def unknown_people(
    named: Iterable[tuple[str, tuple[str, ...]]], listed: Iterable[str], case: Case | None
) -> Iterator[Finding]:
    """A fault at its place for each id that the key names but does not list.

    The one whom the case is about and named after is nobody's entry among the people.
    """
    known = {*listed, *([case.id] if case else [])}
    for person, place in named:
        if person not in known:
            yield Finding("grading-key-person", {"person": person}, place)


def same_ids(field: str, ids: Iterable[str]) -> Iterator[Finding]:
    """A fault for each item of a list whose id an earlier one has."""
    seen: set[str] = set()
    for number, name in enumerate(ids):
        if name in seen:
            yield Finding("grading-key-same-id", {"id": name}, (field, str(number), "id"))
        seen.add(name)
