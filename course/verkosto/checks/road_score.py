"""The roads of a dream day: what of each moment is told, and on whom it rests.

A moment counts when it is told in MOMENT_WORDS different words or more. It has a road when it names an act of
the person's own (ROAD_WORDS different words or more) and one to MOST_HELPERS helpers; when everybody helped, nobody is
named, and a longer list counts as none. Words that already stand in another box of the day count for nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from verkosto.checks.finding import Cause, Finding
from verkosto.checks.people_score import KeyPerson, recognise
from verkosto.checks.reasons import cause, named_once, quoted
from verkosto.checks.scoring import same, words
from verkosto.models.dream_day import DreamDay, Helper, Moment
from verkosto.models.people import ImportantOne

MOMENT_WORDS = 3
ROAD_WORDS = 2
MOST_HELPERS = 3

Part = Literal["moment", "act", "worry", "relief"]
PARTS: tuple[Part, ...] = ("moment", "act", "worry", "relief")

Lack = Literal["none", "missing", "short", "repeated"]


@dataclass(frozen=True)
class Road:
    """A moment, what each of its texts lacks, and on whom its road rests: those who exist by id, wished ones by name.

    `unsure` are helpers of whom nobody can tell who they are, `weak` those in the notes who cannot carry.
    """

    moment: Moment
    lacks: dict[Part, Lack]
    people: frozenset[str]
    existing: frozenset[str] = frozenset()
    wished: frozenset[str] = frozenset()
    carried: bool = False
    weak: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()

    def has(self, *parts: Part) -> bool:
        """Whether these texts are all told."""
        return all(self.lacks[part] == "none" for part in parts)

    @property
    def begun(self) -> bool:
        """Whether anything at all is told of a road."""
        return bool(self.moment.road.helpers) or any(self.lacks[part] != "missing" for part in PARTS[1:])

    @property
    def helped(self) -> bool:
        """Whether anybody helps who exists or is wished for."""
        return bool(self.existing or self.wished)

    @property
    def crowded(self) -> bool:
        """Whether more helpers are named than help can be told of."""
        return len(self.moment.road.helpers) > MOST_HELPERS

    @property
    def about(self) -> Finding:
        """The moment as feedback names it; one without a text by the first words of its road."""
        road, arguments = self.moment.road, {"part": self.moment.part}
        text = next((text for text in (self.moment.text, road.act, road.worry, road.relief) if text.strip()), "")
        if not text:
            return Finding("dream-day-moment-of", arguments, (self.moment.id,))
        return Finding("scoring-about-moment", {"text": quoted(text), **arguments}, (self.moment.id,))


@dataclass
class Walk:
    """The roads of a day that count for an exercise, and those that lack only somebody who can carry them."""

    counted: list[Road]
    uncarried: list[Road] = field(default_factory=list)


def roads(
    day: DreamDay, entered: list[ImportantOne], known: dict[str, KeyPerson], people: list[KeyPerson]
) -> list[Road]:
    """Each moment of the day that holds anything, in the learner's order."""
    seen: set[str] = set()
    called = {one.id: one.called for one in entered}
    return [_road(moment, seen, called, known, people) for moment in day.moments if _holds_anything(moment)]


def _holds_anything(moment: Moment) -> bool:
    road = moment.road
    return bool(road.helpers or any(text.strip() for text in (moment.text, road.act, road.worry, road.relief)))


def _road(
    moment: Moment, seen: set[str], called: dict[str, str], known: dict[str, KeyPerson], people: list[KeyPerson]
) -> Road:
    texts = (moment.text, moment.road.act, moment.road.worry, moment.road.relief)
    leasts = (MOMENT_WORDS, *[ROAD_WORDS] * 3)
    lacks = {part: _lack(text, least, seen) for part, text, least in zip(PARTS, texts, leasts, strict=True)}
    there = frozenset(known[one].id for one in moment.people if one in known)
    road = Road(moment, lacks, there)
    if road.crowded:
        return road
    existing, weak, wished, unsure = [], [], [], []
    for helper in moment.road.helpers:
        name = called.get(helper.person or "", "") or helper.name.strip()
        person = _who(helper, known, people)
        if person:
            existing.append(person)
            weak += [] if person.carries else [name or person.names[0]]
        elif helper.wished and same(helper.name):
            wished.append(same(helper.name))
        elif name:
            unsure.append(name)
    carried = any(person.carries for person in existing)
    ids = frozenset(person.id for person in existing)
    return Road(moment, lacks, there, ids, frozenset(wished), carried, tuple(weak), tuple(unsure))


def _who(helper: Helper, known: dict[str, KeyPerson], people: list[KeyPerson]) -> KeyPerson | None:
    return known.get(helper.person) if helper.person else recognise([helper.name], people)


def _lack(text: str, least: int, seen: set[str]) -> Lack:
    alike = same(text)
    if not alike:
        return "missing"
    if alike in seen:
        return "repeated"
    seen.add(alike)
    return "none" if words(text) >= least else "short"


def walked(found: list[Road], *parts: Part) -> Walk:
    """The roads that have these parts told and somebody on them.

    All that somebody in the notes can carry count. Roads on which only children, animals or wished people help
    count up to the same number: a day of wishes alone rests on nobody.
    """
    whole = [road for road in found if road.has("moment", *parts) and road.helped]
    carried = [road for road in whole if road.carried]
    others = [road for road in whole if not road.carried]
    return Walk(carried + others[: len(carried)], others[len(carried) :])


def road_causes(found: list[Road], walk: Walk, *parts: Part) -> Iterator[Cause | None]:
    """Why some moments have no road of these parts that counts."""
    told = [road for road in found if road.has("moment")]
    yield from _lacking(found, "moment")
    yield cause("roadless", [road.about for road in told if not road.begun])
    begun = [road for road in told if road.begun]
    for part in parts:
        yield from _lacking(begun, part)
    yield cause("crowded", [road.about for road in begun if road.crowded], most=MOST_HELPERS)
    unhelped = [road for road in begun if not road.helped and not road.crowded]
    yield cause("helper-missing", [road.about for road in unhelped if not road.unsure])
    yield cause("helper-unsure", named_once(name for road in unhelped for name in road.unsure))
    yield cause("uncarried", [road.about for road in walk.uncarried])


def _lacking(found: list[Road], part: Part) -> Iterator[Cause | None]:
    for lack in ("missing", "short", "repeated"):
        yield cause(f"text-{lack}", [road.about for road in found if road.lacks[part] == lack], part=part)


def too_few(walk: Walk, needed: int) -> Cause:
    """How many moments more need a road."""
    return Cause("scoring-cause-few-roads", {"missing": needed - len(walk.counted)})
