"""The network map as a picture: SVG that is read without colour, with its legend and its date in it.

Shapes tell who is who (circle, diamond, house, hexagon), line styles how a tie is. What is wished is dashed, what
ends is crossed out.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from markupsafe import Markup

from verkosto.content import load_network_template
from verkosto.messages import say
from verkosto.models.network import ACTOR_KINDS, CLIENT, Actor, Network, Tie
from verkosto.render.network_ground import ground, sector_names
from verkosto.render.network_labels import Label, around, labels
from verkosto.render.network_lines import Disc, Line, between, draw
from verkosto.render.network_places import Standing, frame_of, places

WIDTH = 720.0
SIDE, TOP, LEGEND = 100, 30, 92
MOST_BENT = 120
CHANGED_ASIDE = 7
SIGNS = ("strong", "ordinary", "weak", "broken", "unknown", "stress", "help", "wished", "ending")

GLYPHS = {
    "person": '<circle r="5.4" cy="-5"/><path d="M-9.5 11a9.5 8.5 0 0 1 19 0z"/>',
    "animal": '<ellipse cy="4" rx="5" ry="4.2"/><circle cx="-6.5" cy="-1" r="2.2"/><circle cx="-2.4" cy="-5" r="2.4"/>'
    '<circle cx="2.4" cy="-5" r="2.4"/><circle cx="6.5" cy="-1" r="2.2"/>',
    "service": '<path fill-rule="evenodd" d="M-9 9V-3L0-10 9-3V9ZM-2.6 9V2H2.6V9Z"/>',
    "community": '<circle r="4" cy="-5"/><path d="M-6.5 6a6.5 6 0 0 1 13 0z"/><circle r="2.8" cx="-9" cy="-1"/>'
    '<circle r="2.8" cx="9" cy="-1"/><path d="M-13 7a5 4.4 0 0 1 6-4z"/><path d="M13 7a5 4.4 0 0 0-6-4z"/>',
}
SHAPES = {
    "person": '<circle r="22"/>',
    "animal": '<path d="M0-23 23 0 0 23-23 0Z"/>',
    "service": '<rect x="-22" y="-19" width="44" height="38" rx="8"/>',
    "community": '<path d="M-12-20H12L23 0 12 20H-12L-23 0Z"/>',
}
FULL = 22
"""The radius that glyphs and shapes are drawn for."""


def picture(network: Network, title: str, date: str, names: Mapping[str, str], language: str) -> Markup:
    """The map of now with what is wished over it. `names` holds what everybody is called, in the order of numbers."""
    frame = frame_of(WIDTH, len(network.actors), _sectors(network))
    standing = [
        Standing(one.id, one.sector, one.ring, (one.spot.along, one.spot.across) if one.spot else None)
        for one in network.actors
    ]
    middle = Disc((frame.centre, frame.centre), max(28.0, 0.6 * frame.borders[0]))
    discs = {actor: Disc(point, frame.radius) for actor, point in places(frame, standing).items()}
    sectors = sector_names(frame, language)
    taken = [around(middle), *(box for _, box in sectors)]
    lines = {(tie.a, tie.b): _line(tie, {**discs, CLIENT: middle}) for tie in network.ties if _drawable(tie, discs)}
    ties = [line.at(step / 12) for line in lines.values() for step in range(13)]
    named = labels({actor: names[actor] for actor in discs}, discs, taken, ties, WIDTH) or {}
    words = partial(say, language)
    return Markup(
        '<svg class="vn-map" viewBox="{left} {top} {width} {height}" role="img" aria-label="{title}. {about}">'
        '<text class="vn-date" x="{left}" y="{date_at}">{date}</text>{ground}{ties}{middle}{actors}{legend}</svg>'
    ).format(
        left=-SIDE,
        top=-TOP,
        width=WIDTH + 2 * SIDE,
        height=WIDTH + TOP + LEGEND,
        title=title,
        date_at=16 - TOP,
        about=words("network-picture", actors=len(network.actors), ties=len(network.ties)),
        date=date,
        ground=ground(frame) + Markup("").join(text for text, _ in sectors),
        ties=Markup("").join(_tie(tie, lines[tie.a, tie.b]) for tie in network.ties if _drawable(tie, discs)),
        middle=_middle(middle, names[CLIENT]),
        actors=Markup("").join(
            _actor(actor, discs[actor.id], number, named.get(actor.id))
            for number, actor in enumerate(network.actors, start=1)
        ),
        legend=_legend(language),
    )


def _sectors(network: Network) -> list[tuple[str, float]]:
    """The document's sectors and their widths; one more for those who have no place yet."""
    shares = load_network_template(network.template)
    own = {width.id: width.share for width in network.widths}
    drawn = [(sector, own.get(sector, shares.get(sector, shares["other"]))) for sector in network.sectors]
    if own.keys() != set(network.sectors):
        drawn = [(sector, shares.get(sector, shares["other"])) for sector in network.sectors]
    least = min(share for _, share in drawn)
    return [*drawn, *([("", least)] if any(not actor.sector for actor in network.actors) else [])]


def _drawable(tie: Tie, discs: Mapping[str, Disc]) -> bool:
    """Whether both ends stand on the map; the list of ties tells also of one that has lost an end."""
    return tie.a != tie.b and all(end == CLIENT or end in discs for end in (tie.a, tie.b))


def _line(tie: Tie, discs: Mapping[str, Disc]) -> Line:
    others = [disc for end, disc in discs.items() if end not in (tie.a, tie.b)] if len(discs) <= MOST_BENT else []
    return between(discs[tie.a], discs[tie.b], others)


def _tie(tie: Tie, line: Line) -> Markup:
    """The tie as it is; where something is wished otherwise also as it is wished, beside it."""
    wish = {name: value for name, value in (tie.wished.model_dump() if tie.wished else {}).items() if value is not None}
    drawn = {name: wish.get(name, getattr(tie, name)) for name in ("strength", "help", "stress")}
    same = all(drawn[name] == getattr(tie, name) for name in drawn)
    now = _drawn(_aside(line, 0 if same else -CHANGED_ASIDE), tie.strength, tie.help, tie.stress, tie.state)
    if same:
        return now
    return now + _drawn(_aside(line, CHANGED_ASIDE), drawn["strength"], drawn["help"], drawn["stress"], "wished")


def _aside(line: Line, aside: float) -> Line:
    count = len(line.points) - 1
    return Line([line.at(step / count, aside) for step in range(count + 1)]) if aside else line


def _drawn(line: Line, strength: str, way: str, stress: str, style: str) -> Markup:
    return draw(line, strength, way, stress=stress == "yes", style=style)


def _middle(disc: Disc, name: str) -> Markup:
    (x, y), size = disc.point, 16 if len(name) < 8 else 12
    return Markup(
        '<g class="vn-middle"><circle cx="{0}" cy="{1}" r="{2:.1f}"/>'
        '<text x="{0}" y="{3}" style="font-size:{4}px">{5}</text></g>'
    ).format(x, y, disc.radius, y + 5, size, name if len(name) < 14 else f"{name[:12]}…")


def _symbol(kind: str, inside: Markup, scale: float, x: float, y: float, state: str) -> Markup:
    return Markup(
        '<g class="vn-actor" data-kind="{}" data-state="{}" transform="translate({:.1f} {:.1f}) scale({:.3f})">'
        '<g class="vn-shape">{}</g>{}</g>'
    ).format(kind, state, x, y, scale, Markup(SHAPES[kind]), inside)


def _actor(actor: Actor, disc: Disc, number: int, label: Label | None) -> Markup:
    x, y = disc.point
    if label is None:
        inside = Markup('<text class="vn-number" y="7">{}</text>').format(number)
    else:
        inside = Markup('<g class="vn-glyph">{}</g>').format(Markup(GLYPHS[actor.kind]))
    symbol = _symbol(actor.kind, inside, disc.radius / FULL, x, y, actor.state)
    if label is None:
        return symbol
    left, top = label.at
    lines = Markup("").join(
        Markup('<tspan x="{:.1f}" y="{:.1f}">{}</tspan>').format(left, top + 15 * place, line)
        for place, line in enumerate(label.lines)
    )
    # The halo is a text of its own beneath: not every program paints a stroke under its letters.
    return symbol + Markup(
        '<text class="vn-label vn-under">{0}</text><text class="vn-label" data-state="{1}">{0}</text>'
    ).format(lines, actor.state)


def _legend(language: str) -> Markup:
    """What each line and shape means, in two rows under the map."""
    entries = []
    top = WIDTH + 24
    for place, sign in enumerate(SIGNS):
        x, y = -SIDE + 10 + (place % 5) * 180, top + (place // 5) * 24
        line = Line([(x, y), (x + 46, y)])
        strength = sign if sign in SIGNS[:5] else "ordinary"
        style = sign if sign in ("wished", "ending") else "now"
        sample = draw(line, strength, "a_to_b" if sign == "help" else "none", stress=sign == "stress", style=style)
        entries.append((sample, x + 54, y + 4, say(language, "network-legend", sign=sign)))
    for place, kind in enumerate(ACTOR_KINDS):
        x, y = -SIDE + 10 + place * 180, top + 52
        glyph = Markup('<g class="vn-glyph">{}</g>').format(Markup(GLYPHS[kind]))
        entries.append(
            (_symbol(kind, glyph, 0.5, x + 14, y, "now"), x + 36, y + 4, say(language, "network-kind", kind=kind))
        )
    return Markup("").join(
        sample + Markup('<text class="vn-sign" x="{}" y="{}">{}</text>').format(x, y, word)
        for sample, x, y, word in entries
    )
