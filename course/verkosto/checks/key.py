"""What every answer key is: it names its rule, tells what in it does not fit, and scores a document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from verkosto.checks.finding import Finding, RuleScore
from verkosto.models import Document
from verkosto.models.base import Part
from verkosto.models.case import Case


class KeyFault(ValueError):
    """A key that does not fit its exercise or case; the message tells the author where and why."""


class Key(Part):
    """The key of an exercise. `grades` names the rule by which it is read."""

    grades: str

    def score(
        self, document: Document, reads: Mapping[str, Document], case: Case | None, points: float
    ) -> list[RuleScore]:
        """A line a rule, `points` in all. `reads` are the documents beside it, by role. Raises KeyFault."""
        raise NotImplementedError

    def faults(self, case: Case | None) -> Iterator[Finding]:
        """What in the key does not fit the case."""
        raise NotImplementedError


def unknown_people(named: Iterable[str], listed: Iterable[str], case: Case | None) -> Iterator[Finding]:
    """A fault for each id that the key names but does not list.

    The one whom the case is about and named after is nobody's entry among the people.
    """
    known = {*listed, *([case.id] if case else [])}
    for person in sorted(set(named) - known):
        yield Finding("grading-key-person", {"person": person})
