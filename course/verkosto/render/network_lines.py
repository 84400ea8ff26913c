"""How a tie is drawn: its ends say strength, its middle strain, its heads who gets help. After Hartman 1978.

Everything is an offset of one centre line from rim to rim, straight or bent around whoever stands in the way, so that
it is told apart without colour. The twin of frontend/src/network/lines.ts; tests/vectors/network_lines.json holds the
two together.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot

from markupsafe import Markup

from verkosto.render.network_places import Point

AIR = 4
HEAD, HALF_HEAD = 11, 5
TWO_LINES = 2.5
GAP, BAR = 5, 7
TOOTH, HEIGHT, SHORT = 8, 6.5, 46
STRAINED = (0.22, 0.78)
"""The part of a line that the zigzag covers."""

CLEAR, MOST_BEND, SAMPLES = 7, 60, 24


@dataclass(frozen=True)
class Disc:
    """Where somebody stands, and how big."""

    point: Point
    radius: float


class Line:
    """A centre line by its points; places on it are parts of its length, 0 to 1."""

    def __init__(self, points: Sequence[Point]) -> None:
        self.points = list(points)
        self._lengths = [hypot(x2 - x1, y2 - y1) for (x1, y1), (x2, y2) in pairwise(points)]
        self.length = sum(self._lengths)

    def at(self, part: float, aside: float = 0) -> Point:
        """The point there, so far to the right of the line."""
        left = max(0.0, min(1.0, part)) * self.length
        for ((x1, y1), (x2, y2)), length in zip(pairwise(self.points), self._lengths, strict=True):
            if left <= length or (x2, y2) == self.points[-1]:
                share = left / length if length else 0
                across, down = (x2 - x1) / (length or 1), (y2 - y1) / (length or 1)
                return x1 + (x2 - x1) * share - down * aside, y1 + (y2 - y1) * share + across * aside
            left -= length
        return self.points[-1]

    def path(self, start: float = 0, end: float = 1, aside: float = 0) -> str:
        """The SVG path of a stretch of it."""
        steps = 1 if len(self.points) == 2 else SAMPLES
        return _path(self.at(start + (end - start) * step / steps, aside) for step in range(steps + 1))


def _path(points: Iterable[Point]) -> str:
    return "M" + " L".join(f"{x:.1f} {y:.1f}" for x, y in points)


def between(one: Disc, other: Disc, others: Sequence[Disc]) -> Line:
    """The line from rim to rim, bent around whoever stands in the way as far as that helps."""
    bends = sorted((0, *(side * bend for bend in range(20, MOST_BEND + 1, 20) for side in (1, -1))), key=abs)
    tried = (
        (sum(_covers(line, disc) for disc in others), line)
        for line in (_curve(one.point, other.point, 2 * bend) for bend in bends)
    )
    clearest = _first_clear(tried)
    start, end = (disc.radius + AIR for disc in (one, other))
    length = clearest.length or 1
    if len(clearest.points) == 2:
        return Line([clearest.at(start / length), clearest.at(1 - end / length)])
    span = 1 - (start + end) / length
    return Line([clearest.at(start / length + span * step / SAMPLES) for step in range(SAMPLES + 1)])


def _first_clear(tried: Iterable[tuple[int, Line]]) -> Line:
    """The first line that covers nobody, or else the one that covers fewest."""
    best: tuple[int, Line] | None = None
    for covered, line in tried:
        if best is None or covered < best[0]:
            best = covered, line
        if not covered:
            break
    assert best
    return best[1]


def _curve(a: Point, b: Point, bend: float) -> Line:
    if not bend:
        return Line([a, b])
    length = hypot(b[0] - a[0], b[1] - a[1]) or 1
    middle = (a[0] + b[0]) / 2 - (b[1] - a[1]) / length * bend, (a[1] + b[1]) / 2 + (b[0] - a[0]) / length * bend
    parts = [step / SAMPLES for step in range(SAMPLES + 1)]
    return Line(
        [
            (
                (1 - t) ** 2 * a[0] + 2 * t * (1 - t) * middle[0] + t**2 * b[0],
                (1 - t) ** 2 * a[1] + 2 * t * (1 - t) * middle[1] + t**2 * b[1],
            )
            for t in parts
        ]
    )


def _covers(line: Line, disc: Disc) -> bool:
    near = (line.at(step / SAMPLES) for step in range(SAMPLES + 1))
    return any(hypot(x - disc.point[0], y - disc.point[1]) < disc.radius + CLEAR for x, y in near)


def draw(line: Line, strength: str, help_: str, *, stress: bool, style: str) -> Markup:
    """The tie along this line. `style`: now, wished, ending, or before, for what a wish changes."""
    heads = {"a_to_b": (False, True), "b_to_a": (True, False), "both": (True, True)}.get(help_, (False, False))
    size = min(1.0, max(0.75, line.length / SHORT))
    head = HEAD * size / (line.length or 1)
    start, end = (head - 1 / (line.length or 1)) * heads[0], 1 - (head - 1 / (line.length or 1)) * heads[1]
    parts = [_strokes(line, strength, start, end)]
    if stress:
        parts += [_zigzag(line, *half, size) for half in _halves(strength)]
    parts += [_head(line, at, size) for at, there in zip((0, 1), heads, strict=True) if there]
    if style == "ending":
        x, y = line.at(0.35 if strength == "broken" else 0.5)
        cross = f"M{x - 6:.1f} {y - 6:.1f}L{x + 6:.1f} {y + 6:.1f}M{x - 6:.1f} {y + 6:.1f}L{x + 6:.1f} {y - 6:.1f}"
        parts.append(Markup('<path class="vn-halo" d="{0}"/><path class="vn-cross" d="{0}"/>').format(cross))
    return Markup('<g class="vn-tie" data-strength="{}" data-state="{}">{}</g>').format(
        strength, style, Markup("").join(parts)
    )


def _strokes(line: Line, strength: str, start: float, end: float) -> Markup:
    if strength == "strong":
        paths = [line.path(start, end, aside) for aside in (TWO_LINES, -TWO_LINES)]
    elif strength == "broken":
        gap = GAP / (line.length or 1)
        bars = [_path([line.at(0.5 + side * gap, BAR), line.at(0.5 + side * gap, -BAR)]) for side in (-1, 1)]
        paths = [line.path(start, 0.5 - gap), line.path(0.5 + gap, end), *bars]
    else:
        paths = [line.path(start, end)]
    strokes = Markup("").join(Markup('<path class="vn-line" d="{}"/>').format(path) for path in paths[:2])
    return strokes + Markup("").join(Markup('<path class="vn-bar" d="{}"/>').format(path) for path in paths[2:])


def _halves(strength: str) -> list[tuple[float, float]]:
    return [(0.12, 0.4), (0.6, 0.88)] if strength == "broken" else [STRAINED]


def _zigzag(line: Line, start: float, end: float, size: float) -> Markup:
    teeth = max(3, round(line.length * (end - start) / (TOOTH * size)))
    sides = [0.0, *((-1) ** tooth * HEIGHT * size for tooth in range(teeth)), 0.0]
    points = [line.at(start + (end - start) * place / (len(sides) - 1), aside) for place, aside in enumerate(sides)]
    return Markup('<path class="vn-halo" d="{0}"/><path class="vn-stress" d="{0}"/>').format(_path(points))


def _head(line: Line, at: int, size: float) -> Markup:
    base = HEAD * size / (line.length or 1)
    back = base if at == 0 else 1 - base
    points = [line.at(at), line.at(back, HALF_HEAD * size), line.at(back, -HALF_HEAD * size)]
    return Markup('<path class="vn-head" d="{}Z"/>').format(_path(points))
