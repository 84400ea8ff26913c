"""What a network map is drawn on: areas of life as sectors with their names outside, and rings of closeness."""

from __future__ import annotations

from math import cos, pi, sin

from markupsafe import Markup

from verkosto.messages import say
from verkosto.render.network_labels import LETTER, LINE, Box
from verkosto.render.network_places import Frame

OUTSIDE = 12
"""How far outside the last ring a sector's name stands."""


def ground(frame: Frame) -> Markup:
    """The sectors and the rings."""
    sectors = [_sector(frame, start, sweep, place % 2) for place, (start, sweep) in enumerate(frame.arcs.values())]
    ring = Markup('<circle class="vn-ring" cx="{0}" cy="{0}" r="{1:.1f}"/>')
    return Markup("").join([*sectors, *(ring.format(frame.centre, border) for border in frame.borders[1:])])


def _sector(frame: Frame, start: float, sweep: float, odd: int) -> Markup:
    inner, outer, wide = frame.borders[0], frame.borders[3], int(sweep > pi)
    ends = ((start, inner), (start, outer), (start + sweep, outer), (start + sweep, inner))
    a, b, c, d = (f"{x:.1f} {y:.1f}" for x, y in (frame.polar(*end) for end in ends))
    path = f"M{a}L{b}A{outer:.1f} {outer:.1f} 0 {wide} 1 {c}L{d}A{inner:.1f} {inner:.1f} 0 {wide} 0 {a}Z"
    return Markup('<path class="vn-sector" data-odd="{}" d="{}"/>').format(odd, path)


def sector_names(frame: Frame, language: str) -> list[tuple[Markup, Box]]:
    """The name of each sector outside the map, with the box that it takes."""
    return [_sector_name(frame, sector, language) for sector in frame.arcs]


def _sector_name(frame: Frame, sector: str, language: str) -> tuple[Markup, Box]:
    start, sweep = frame.arcs[sector]
    angle = start + sweep / 2
    x, y = frame.polar(angle, frame.borders[3] + OUTSIDE)
    anchor = "middle" if abs(sin(angle)) < 0.3 else "start" if sin(angle) > 0 else "end"
    foot = y + (0 if cos(angle) > 0.3 else OUTSIDE if cos(angle) < -0.3 else 5)
    name = say(language, "network-sector", sector=sector or "none")
    wide = len(name) * LETTER
    left = x - {"middle": wide / 2, "start": 0, "end": wide}[anchor]
    text = Markup('<text class="vn-name" x="{:.1f}" y="{:.1f}" text-anchor="{}">{}</text>').format(
        x, foot, anchor, name
    )
    return text, (left, foot - LINE, left + wide, foot + 3)
