"""Names on a still map: beside their actors where all fit, else numbers for all, and never a mixture by chance."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from verkosto.render.network_lines import Disc
from verkosto.render.network_places import Point

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""

LETTER = 7.8
"""How wide a letter of 13 px is at the most on average; a still picture cannot measure its own text."""

LINE = 15
IN_A_LINE = 17
MOST_LINES = 3
VOWELS = "aeiouyåäö"
PARTS = ("hoitaja", "kerho", "keskus", "koulu", "neuvola", "ohjaaja", "palvelu", "ryhmä", "terapeutti", "työntekijä")
"""Where the names of helpers are mostly put together."""


@dataclass(frozen=True)
class Label:
    """A name in its lines, with the middle of its first line and the box that it takes."""

    lines: list[str]
    at: Point
    box: Box


def labels(
    names: Mapping[str, str], discs: Mapping[str, Disc], others: Sequence[Box], ties: Sequence[Point], width: float
) -> dict[str, Label] | None:
    """Where each name stands, clear of actors and of the `others`, or None where there is no room for all.

    `ties` are points that ties go through; a name covers as few of them as it can.
    """
    taken = [*map(around, discs.values()), *others]
    found: dict[str, Label] = {}
    for actor, name in names.items():
        lines = wrapped(name)
        free = [label for label in _tried(lines, discs[actor]) if _fits(label.box, taken, width)]
        if not free or len(lines) > MOST_LINES:
            return None
        label = min(free, key=lambda one: sum(_within(point, one.box) for point in ties))
        taken.append(label.box)
        found[actor] = label
    return found


def wrapped(name: str) -> list[str]:
    """The name in lines; a word too long for a line is broken at a known part, else at a syllable."""
    lines: list[str] = []
    for word in name.split():
        pieces = _pieces(word)
        if lines and len(lines[-1]) + 1 + len(pieces[0]) <= IN_A_LINE:
            lines[-1] += f" {pieces.pop(0)}"
        lines += pieces
    return lines or [""]


def _pieces(word: str) -> list[str]:
    pieces = []
    while len(word) > IN_A_LINE:
        at = _break(word)
        piece, word = word[:at], word[at:]
        pieces.append(piece if piece.endswith("-") else f"{piece}-")
    return [*pieces, word]


def _break(word: str) -> int:
    """Where a Finnish word is broken: at a hyphen, at a known part, else before a consonant and a vowel."""
    hyphen = word.rfind("-", 3, IN_A_LINE - 1) + 1
    known = max((word.find(part, 3, IN_A_LINE - 1 + len(part)) for part in PARTS), default=-1)
    if hyphen or known > 0:
        return max(hyphen, known)
    places = range(min(IN_A_LINE - 1, len(word) - 3), 3, -1)
    return next((at for at in places if word[at] not in VOWELS and word[at + 1] in VOWELS), IN_A_LINE - 1)


def _tried(lines: Sequence[str], disc: Disc) -> list[Label]:
    """Below, above, to the right, to the left."""
    half, high = max(map(len, lines)) * LETTER / 2, len(lines) * LINE
    x, y = disc.point
    away, side = disc.radius + 3, disc.radius + 7 + half
    centres = [(x, y + away), (x, y - away - high), (x + side, y - high / 2), (x - side, y - high / 2)]
    return [
        Label(list(lines), (left, top + LINE - 3), (left - half, top, left + half, top + high)) for left, top in centres
    ]


def around(disc: Disc) -> Box:
    """The box of a symbol."""
    (x, y), radius = disc.point, disc.radius
    return x - radius, y - radius, x + radius, y + radius


def _within(point: Point, box: Box) -> bool:
    return box[0] < point[0] < box[2] and box[1] < point[1] < box[3]


def _fits(box: Box, taken: Sequence[Box], width: float) -> bool:
    left, top, right, bottom = box
    if left < 0 or right > width or top < 0 or bottom > width:
        return False
    return not any(left < one[2] and one[0] < right and top < one[3] and one[1] < bottom for one in taken)
