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
class Cause:
    """Why points are missing: a message, and the learner's own things that it is about, each a short message."""

    message: str
    arguments: Mapping[str, Argument] = field(default_factory=dict)
    about: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class RuleScore:
    """The points that one rule gave, of at most `of`, in hundredths, so that what is shown adds up.

    `counted` fills the sentences that tell the rule and what counted; `causes` tell why points are missing.
    """

    rule: str
    points: float
    of: float
    counted: Mapping[str, Argument] = field(default_factory=dict)
    causes: tuple[Cause, ...] = ()
