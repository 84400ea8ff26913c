"""Points for a dream day: ages, homes, and roads with somebody on them, never the words.

A moment counts when it is told in MOMENT_WORDS words or more that no other moment repeats. It has a road
when it names an act of the person's own (ROAD_WORDS words or more, not repeated either) and one to
MOST_HELPERS helpers; when everybody helped, nobody is named, and a longer list counts as none. Roads that
somebody in the notes can carry all count. Roads on which only children, animals or wished people help count
up to the same number: a day of wishes alone rests on nobody.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from pydantic import Field

from verkosto.checks.finding import Finding, RuleScore
from verkosto.checks.key import Key, KeyFault, unknown_people
from verkosto.checks.people_score import KeyPerson, known_people, recognise, right_facts
from verkosto.checks.scoring import bounded, number_share, same, words
from verkosto.models import Document
from verkosto.models.case import Case
from verkosto.models.dream_day import DreamDay, Moment
from verkosto.models.persona import Persona

MOMENT_WORDS = 3
ROAD_WORDS = 2
MOST_HELPERS = 3

LED_MOMENTS = 2 / 3
"""The share of the moments told that need a road; the rest of a good day may simply be."""

UNLED = 0.5
"""What ages and homes are worth in a day to which no road leads: facts copied into it are not yet a day."""

CONSISTENCY = {"ages": 0.3, "homes": 0.3, "roads": 0.4}
"""The parts of the points for a day that holds together."""

RECALL = {"asked": 0.1, "roads": 0.5, "helpers": 0.2, "children": 0.2}
"""The parts of the points for the three recall questions. `asked` is mere presence of an answer to each."""


class DreamDayKey(Key):
    """What the notes say for a dream day.

    `moments` is how many moments with a road earn everything, `helpers` how many different helpers.
    `present` are the ids of the children whom the day must not forget.
    """

    grades: Literal["consistency", "recall"]
    horizon: int = Field(ge=1, le=20)
    people: list[KeyPerson] = Field(min_length=1)
    present: list[str] = Field(min_length=1)
    moments: int = Field(default=3, ge=1)
    helpers: int = Field(default=3, ge=1)

    def score(
        self, document: Document, reads: Mapping[str, Document], case: Case | None, points: float
    ) -> list[RuleScore]:
        """See `score_consistency` and `score_recall`."""
        persona = reads.get("persona")
        if not isinstance(document, DreamDay) or not isinstance(persona, Persona):
            raise KeyFault(f"A key of a dream day needs a dream day and its persona, not a {document.kind}.")
        rule = score_consistency if self.grades == "consistency" else score_recall
        return rule(document, persona, self, points)

    def faults(self, case: Case | None) -> Iterator[Finding]:
        """Children who are not listed."""
        yield from unknown_people(self.present, (person.id for person in self.people), case)


@dataclass(frozen=True)
class _Road:
    """A told moment, and what its road rests on: helpers who exist by id, wished ones by name."""

    moment: Moment
    act: bool
    whole: bool
    existing: frozenset[str]
    carried: bool
    wished: frozenset[str]
    people: frozenset[str]


def _fresh(least: int) -> Callable[[str], bool]:
    """Tells whether a text is long enough and not seen before."""
    seen: set[str] = set()

    def check(text: str) -> bool:
        fresh = words(text) >= least and same(text) not in seen
        seen.add(same(text))
        return fresh

    return check


def _helpers(moment: Moment, known: dict[str, KeyPerson], key: DreamDayKey) -> tuple[set[str], set[str]]:
    existing: set[str] = set()
    wished: set[str] = set()
    if len(moment.road.helpers) > MOST_HELPERS:
        return existing, wished
    for helper in moment.road.helpers:
        person = known.get(helper.person) if helper.person else recognise([helper.name], key.people)
        if person:
            existing.add(person.id)
        elif helper.wished and helper.name.strip():
            wished.add(same(helper.name))
    return existing, wished


def _roads(day: DreamDay, known: dict[str, KeyPerson], key: DreamDayKey) -> list[_Road]:
    told, act, worry, relief = (_fresh(least) for least in (MOMENT_WORDS, *[ROAD_WORDS] * 3))
    roads = []
    for moment in day.moments:
        if not told(moment.text):
            continue
        existing, wished = _helpers(moment, known, key)
        own, worried, eased = act(moment.road.act), worry(moment.road.worry), relief(moment.road.relief)
        people = frozenset(known[one].id for one in moment.people if one in known)
        whole = own and worried and eased
        carried = any(person.id in existing and person.carries for person in key.people)
        roads.append(_Road(moment, own, whole, frozenset(existing), carried, frozenset(wished), people))
    return roads


def _with_somebody(roads: list[_Road]) -> list[_Road]:
    """The roads whose helper counts: all that somebody carries, and as many others with any helper."""
    carried = [road for road in roads if road.carried]
    others = [road for road in roads if not road.carried and (road.existing or road.wished)]
    return [*carried, *others[: len(carried)]]


def score_consistency(day: DreamDay, persona: Persona, key: DreamDayKey, points: float) -> list[RuleScore]:
    """Whether ages, homes and roads of the day agree with the persona and the notes.

    Ages: the share of the children who are in the day and whose age in the persona is right; 0 with another
    horizon. Homes: the share of the essential people of whom the day says where they live; half when the home
    differs from the persona's and no moment with that person has a road there. Roads: moments with a road, of
    `moments` or of two thirds of the moments told, whichever is more.
    """
    entered = {one.id: one for one in persona.version.people}
    known = known_people(persona.version.people, key.people)
    roads = _roads(day, known, key)
    walked = [road for road in _with_somebody(roads) if road.act]
    seen = {person for road in roads for person in road.people}
    ages = [
        person.id
        for one, person in known.items()
        if person.id in key.present and person.id in seen and entered[one].age == person.age
    ]
    then = {home.id: home.home for home in day.homes}
    homes = 0.0
    for one, person in known.items():
        if not person.essential or then.get(one, "unknown") == "unknown":
            continue
        changed = then[one] != entered[one].home
        reached = any(person.id in road.people for road in walked)
        homes += right_facts(entered[one], person) * (1.0 if reached or not changed else 0.5)
    essential = sum(1 for person in key.people if person.essential)
    horizon = number_share(day.horizon, key.horizon, 0)
    led = 1.0 if walked else UNLED
    shares = {
        "ages": led * horizon * len(ages) / len(key.present),
        "homes": led * bounded(homes / essential),
        "roads": bounded(len(walked) / max(LED_MOMENTS * len(roads), key.moments)),
    }
    counts = {"ages": len(ages), "homes": round(homes), "roads": len(walked)}
    return _lines("consistency", CONSISTENCY, shares, counts, points)


def score_recall(day: DreamDay, persona: Persona, key: DreamDayKey, points: float) -> list[RuleScore]:
    """Whether the three recall questions are answered where they belong: in one and the same moment.

    Roads: moments with act, helper, worry and relief. Helpers: different ones who can carry, wished ones up
    to as many. Children: how many of those who must not be forgotten are in a moment with such a road, worth
    the more the more roads there are.
    """
    known = known_people(persona.version.people, key.people)
    carrying = {person.id for person in key.people if person.carries}
    roads = _roads(day, known, key)
    whole = [road for road in _with_somebody(roads) if road.whole]
    existing = {helper for road in whole for helper in road.existing if helper in carrying}
    wished = {helper for road in whole for helper in road.wished}
    helpers = len(existing) + min(len(wished), len(existing))
    children = {child for road in whole for child in road.people if child in key.present}
    road_texts = [moment.road for moment in day.moments]
    asked = [
        any(words(moment.text) >= MOMENT_WORDS for moment in day.moments),
        any(words(road.act) >= ROAD_WORDS and road.helpers for road in road_texts),
        any(words(road.worry) >= ROAD_WORDS and words(road.relief) >= ROAD_WORDS for road in road_texts),
    ]
    told = bounded(len(whole) / key.moments)
    shares = {
        "asked": sum(asked) / len(asked),
        "roads": told,
        "helpers": bounded(helpers / key.helpers),
        "children": told * len(children) / len(key.present),
    }
    counts = {"asked": sum(asked), "roads": len(whole), "helpers": helpers, "children": len(children)}
    return _lines("recall", RECALL, shares, counts, points)


def _lines(
    name: str, parts: dict[str, float], shares: dict[str, float], counts: dict[str, int], points: float
) -> list[RuleScore]:
    return [
        RuleScore(
            f"{name}-{part}",
            points * of * shares[part],
            points * of,
            f"scoring-{name}-{part}",
            {"n": counts[part]},
        )
        for part, of in parts.items()
    ]
