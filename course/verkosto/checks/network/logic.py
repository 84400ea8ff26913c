"""Three values: what is told is yes or no, and what nobody has told leaves a finding open (Kleene's logic)."""

from __future__ import annotations

from enum import IntEnum


class Truth(IntEnum):
    """Ordered, so that all of several is the least of them and any of them the greatest."""

    NO = 0
    OPEN = 1
    YES = 2


def all_of(*values: Truth) -> Truth:
    """Whether all hold; of none, yes."""
    return min(values, default=Truth.YES)


def any_of(*values: Truth) -> Truth:
    """Whether any holds; of none, no."""
    return max(values, default=Truth.NO)


def negated(value: Truth) -> Truth:
    """The opposite; what is open stays open."""
    return Truth(Truth.YES - value)


def truth(holds: bool) -> Truth:
    """Of what is known either way."""
    return Truth.YES if holds else Truth.NO


def said(value: object, *, asked: bool = False) -> Truth:
    """Of a fact that may be told. Where the question was put about everybody, what is unmarked is a no."""
    if value in ("yes", "no"):
        return truth(value == "yes")
    return Truth.NO if asked else Truth.OPEN
