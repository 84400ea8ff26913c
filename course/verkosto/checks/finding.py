"""What a check says: a message id with arguments; the words are chosen at display."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Argument = str | int | float


@dataclass(frozen=True)
class Finding:
    """One thing noticed in a document.

    `message` is a message id; `place` names the field or item concerned (a path of ids), so that a page can lead there.
    """

    message: str
    arguments: Mapping[str, Argument] = field(default_factory=dict)
    place: tuple[str, ...] = ()


@dataclass(frozen=True)
class RuleScore:
    """The points that one rule gave, of at most `of`, and why: `message` with `arguments`, never the key."""

    rule: str
    points: float
    of: float
    message: str
    arguments: Mapping[str, Argument] = field(default_factory=dict)
