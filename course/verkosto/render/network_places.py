"""Where the actors of a network map stand: rings of closeness cut into areas of life, and nobody covers anybody.

One unit is one CSS pixel. The twin of geometry.ts and places.ts of frontend/src/network;
tests/vectors/network_places.json holds the two together.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, groupby
from math import cos, hypot, inf, pi, sin

Point = tuple[float, float]
Cell = tuple[str, int]
"""An area of life ("" for those who have no place yet) and a ring."""

At = tuple[float, float]
"""Along the sector clockwise and across the ring outwards, both 0 to 1."""

FIRST = -18 * pi / 180
MARGIN = 28
LEAST_MIDDLE, MIDDLE = 32, 0.088
RING_ENDS = (0.38, 0.7)
FULL_WIDTH = 760
SIZES = ((25, 22, 13), (40, 17, 11), (120, 13, 9), (inf, 7, 5))
"""Up to so many actors: how big one is, and how big at the least on a narrow map."""

AIR = 4
NAMED = (108.0, 66.0)
MOST_NAMED = 30
STEP = 0.6


@dataclass(frozen=True)
class Standing:
    """What placing needs to know of an actor."""

    id: str
    sector: str | None
    ring: int | None
    spot: At | None

    @property
    def cell(self) -> Cell:
        """Where it is drawn; who has no ring yet stands on the outermost."""
        return self.sector or "", self.ring or 3


@dataclass(frozen=True)
class Frame:
    """A map of some width. `arcs`: start and sweep of each sector, in radians clockwise from twelve o'clock."""

    width: float
    borders: tuple[float, float, float, float]
    arcs: Mapping[str, tuple[float, float]]
    radius: float

    @property
    def centre(self) -> float:
        """Both coordinates of the middle."""
        return self.width / 2

    def arc(self, sector: str) -> tuple[float, float]:
        """The arc of a sector; one that the map does not have is drawn as the last."""
        return self.arcs.get(sector) or list(self.arcs.values())[-1]

    def polar(self, angle: float, distance: float) -> Point:
        """The point so far from the middle in this direction."""
        return self.centre + distance * sin(angle), self.centre - distance * cos(angle)

    def point(self, cell: Cell, at: At) -> Point:
        """The point of a spot within a cell."""
        start, sweep = self.arc(cell[0])
        near, far = self.borders[cell[1] - 1], self.borders[cell[1]]
        return self.polar(start + sweep * at[0], near + (far - near) * at[1])

    def inside(self, cell: Cell, at: At) -> At:
        """The spot moved so that an actor there lies wholly within its cell; in the middle of a cell too small."""
        near, far = self.borders[cell[1] - 1], self.borders[cell[1]]
        across = _clamped(at[1], self.radius / (far - near))
        distance = near + (far - near) * across
        return _clamped(at[0], self.radius / (distance * self.arc(cell[0])[1])), across

    def rows(self, cell: Cell) -> Iterator[At]:
        """The spots of a cell that are tried, row by row from the middle outwards."""
        near, far = self.borders[cell[1] - 1], self.borders[cell[1]]
        step, row = STEP * self.radius, 0
        while row * step <= max(0, far - near - 2 * self.radius):
            across = (self.radius + row * step) / (far - near)
            length = self.arc(cell[0])[1] * (near + (far - near) * across)
            column = 0
            while column * step <= max(0, length - 2 * self.radius):
                yield self.inside(cell, ((self.radius + column * step) / length, across))
                column += 1
            row += 1


def frame_of(width: float, count: int, sectors: Sequence[tuple[str, float]]) -> Frame:
    """The map of this width, for so many actors, with its sectors as wide as their shares say."""
    whole = sum(share for _, share in sectors)
    sweeps = [2 * pi * share / whole for _, share in sectors]
    starts = accumulate(sweeps[:-1], initial=FIRST)
    outer, inner = width / 2 - MARGIN, max(LEAST_MIDDLE, MIDDLE * width)
    first, second = (inner + part * (outer - inner) for part in RING_ENDS)
    full, least = next((full, least) for up_to, full, least in SIZES if count <= up_to)
    arcs = {sector: arc for (sector, _), arc in zip(sectors, zip(starts, sweeps, strict=True), strict=True)}
    radius = max(least, full * min(1, width / FULL_WIDTH))
    return Frame(width, (inner, first, second, outer), arcs, radius)


def _clamped(value: float, margin: float) -> float:
    return 0.5 if margin >= 0.5 else min(1 - margin, max(margin, value))


@dataclass
class _Crowd:
    """Who stands where, to be asked for room."""

    frame: Frame
    points: dict[str, Point] = field(default_factory=dict)

    def free(self, point: Point, room: Point) -> bool:
        """Whether nobody stands within the ellipse of these half axes."""
        return all(
            ((x - point[0]) / room[0]) ** 2 + ((y - point[1]) / room[1]) ** 2 >= 1 for x, y in self.points.values()
        )

    def free_spot(self, cell: Cell, wanted: At, room: Point) -> At | None:
        """The free spot of the cell that is nearest to the wanted one, or None when the cell is full."""
        own = self.frame.inside(cell, wanted)
        point = self.frame.point(cell, own)
        if self.free(point, room):
            return own
        best, least = None, inf
        for at in self.frame.rows(cell):
            x, y = self.frame.point(cell, at)
            far = (x - point[0]) ** 2 + (y - point[1]) ** 2
            if far < least and self.free((x, y), room):
                best, least = at, far
        return best

    def spot_for(self, cell: Cell, wanted: At) -> At:
        """The nearest free spot; in a cell without room the one where others are covered least."""
        side = 2 * self.frame.radius + AIR
        return self.free_spot(cell, wanted, (side, side)) or max(
            self.frame.rows(cell), key=lambda at: self._room(cell, at)
        )

    def _room(self, cell: Cell, at: At) -> float:
        x, y = self.frame.point(cell, at)
        return min(hypot(left - x, top - y) for left, top in self.points.values())


def places(frame: Frame, actors: Sequence[Standing]) -> dict[str, Point]:
    """Where everybody stands: first those who were put somewhere, then the others in the room that is left."""
    crowd = _Crowd(frame)
    in_order = sorted(actors, key=lambda actor: actor.id)
    for actor in in_order:
        if actor.spot:
            crowd.points[actor.id] = frame.point(actor.cell, crowd.spot_for(actor.cell, actor.spot))
    rest = [actor for actor in in_order if not actor.spot]
    first_of = {actor.cell: place for place, actor in reversed(list(enumerate(rest)))}
    for cell, same in groupby(sorted(rest, key=lambda actor: first_of[actor.cell]), key=lambda actor: actor.cell):
        group = list(same)
        for place, actor in enumerate(group):
            wanted = ((place + 0.5) / len(group), 0.5 if len(group) == 1 else 0.75 if place % 2 else 0.25)
            roomy = crowd.free_spot(cell, wanted, NAMED) if len(actors) <= MOST_NAMED else None
            crowd.points[actor.id] = frame.point(cell, roomy or crowd.spot_for(cell, wanted))
    return crowd.points
