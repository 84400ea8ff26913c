"""What the gap finder says of one finding: found with what it points at, open, or absent."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from verkosto.checks.network.logic import Truth, any_of
from verkosto.checks.network.reading import NetworkMap

Highlights = dict[str, list[str] | list[list[str]]]


@dataclass(frozen=True)
class Outcome:
    """`highlights` names the actors concerned, and groups or pairs of them; in code-point order, never by value."""

    value: Truth
    highlights: Highlights = field(default_factory=dict)


Finder = Callable[[NetworkMap], Outcome]


def for_each(values: Iterable[tuple[str, Truth]]) -> Outcome:
    """Found when it holds of anybody; points at all of whom it holds."""
    listed = list(values)
    return Outcome(any_of(*(value for _, value in listed)), {"actors": holding(listed)})


def for_pairs(values: Iterable[tuple[tuple[str, str], Truth]]) -> tuple[Truth, list[list[str]]]:
    """Whether it holds of any pair, and those of which it does."""
    listed = list(values)
    return any_of(*(value for _, value in listed)), sorted(list(two) for two, value in listed if value is Truth.YES)


def holding(values: Iterable[tuple[str, Truth]]) -> list[str]:
    """Those of whom it holds."""
    return sorted(actor for actor, value in values if value is Truth.YES)


def members(pairs: Iterable[Iterable[str]]) -> list[str]:
    """Everybody who is in any of the pairs or groups."""
    return sorted({one for group in pairs for one in group})
