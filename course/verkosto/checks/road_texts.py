"""What each text of a dream day's moment lacks: whether it is there, long enough, and its own.

The check tells it beforehand and the points go by it, so both ask here. Nobody's words are judged: a moment is told in
MOMENT_WORDS different words or more; an act, a worry or a relief by one word ("Jaksanko."), since whoever writes
briefly or in a second language has answered. Mirrored in frontend/src/checks/road.ts.
"""

from __future__ import annotations

from typing import Literal

from verkosto.checks.scoring import is_word, same, words
from verkosto.models.dream_day import DreamDay, Moment

MOMENT_WORDS = 3
MOST_HELPERS = 3
"""How many can be told of: when everybody helped, nobody is named."""

Part = Literal["moment", "act", "worry", "relief"]
PARTS: tuple[Part, ...] = ("moment", "act", "worry", "relief")

Lack = Literal["none", "missing", "short", "repeated"]


def texts(moment: Moment) -> dict[Part, str]:
    """The texts of a moment, by part."""
    road = moment.road
    return {"moment": moment.text, "act": road.act, "worry": road.worry, "relief": road.relief}


def lacks(day: DreamDay) -> list[dict[Part, Lack]]:
    """What each text lacks, a moment after another; one that stands in an earlier box of the day is only repeated."""
    seen: set[str] = set()
    return [{part: _lack(part, text, seen) for part, text in texts(moment).items()} for moment in day.moments]


def _lack(part: Part, text: str, seen: set[str]) -> Lack:
    alike = same(text)
    if not text.strip():
        return "missing"
    if alike and alike in seen:
        return "repeated"
    seen.add(alike)
    told = words(text) >= MOMENT_WORDS if part == "moment" else is_word(text)
    return "none" if told else "short"
