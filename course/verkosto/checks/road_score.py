"""The roads of a dream day: what of each moment is told, and on whom it rests.

road_texts tells what a text lacks. A moment has a road when it is told and names an act of the person's own and one to
MOST_HELPERS helpers; when everybody helped, nobody is named, and a longer list counts as none.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from verkosto.checks.finding import Cause, Finding
from verkosto.checks.people_score import KeyPerson, recognise
from verkosto.checks.reasons import cause, named_once, quoted
from verkosto.checks.road_texts import MOST_HELPERS, PARTS, Lack, Part, lacks, texts
from verkosto.checks.scoring import same
from verkosto.models.dream_day import DreamDay, Helper, Moment
from verkosto.models.people import ImportantOne


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

    def leads(self, *parts: Part) -> bool:
        """Whether there is a road: the moment and the own act told, somebody helping, and none of these texts left out.

        A worry or a relief that is too short or repeated loses its own part of the points (`worth`), not the road.
        """
        return self.has("moment", "act") and self.helped and all(self.lacks[part] != "missing" for part in parts)

    def worth(self, *parts: Part) -> float:
        """The share of these texts that is told."""
        return sum(self.has(part) for part in parts) / len(parts)

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
        arguments = {"part": self.moment.part}
        text = next((text for text in texts(self.moment).values() if text.strip()), "")
        if not text:
            return Finding("dream-day-moment-of", arguments, (self.moment.id,))
        return Finding("scoring-about-moment", {"text": quoted(text), **arguments}, (self.moment.id,))


@dataclass
class Walk:
    """The roads of a day that count for an exercise, and those that lack only somebody who can carry them.

    `worths` are what those that count are worth, the best first; 1 where every text is told.
    """

    counted: list[Road]
    uncarried: list[Road]
    worths: list[float]


def roads(
    day: DreamDay, entered: list[ImportantOne], known: dict[str, KeyPerson], people: list[KeyPerson]
) -> list[Road]:
    """Each moment of the day that holds anything, in the learner's order."""
    called = {one.id: one.called for one in entered}
    both = zip(day.moments, lacks(day), strict=True)
    told = [
        (moment, lacking) for moment, lacking in both if moment.road.helpers or set(lacking.values()) != {"missing"}
    ]
    return [_road(moment, lacking, called, known, people) for moment, lacking in told]


def _road(
    moment: Moment,
    lacks: dict[Part, Lack],
    called: dict[str, str],
    known: dict[str, KeyPerson],
    people: list[KeyPerson],
) -> Road:
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


def walked(found: list[Road], *parts: Part) -> Walk:
    """The roads that have these parts told and somebody on them.

    All that somebody in the notes can carry count. Roads on which only children, animals or wished people help
    count up to the same number: a day of wishes alone rests on nobody, and no child carries the help of a family.
    """
    led = [road for road in found if road.leads(*parts)]
    carried = [road for road in led if road.carried]
    others = [road for road in led if not road.carried]
    counted = carried + others[: len(carried)]
    worths = sorted((road.worth(*parts) for road in counted), reverse=True)
    return Walk(counted, others[len(carried) :], worths)


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


def too_few(walk: Walk, needed: int) -> Cause | None:
    """How many moments more need a road."""
    missing = needed - len(walk.counted)
    return Cause("scoring-cause-few-roads", {"missing": missing}) if missing > 0 else None
