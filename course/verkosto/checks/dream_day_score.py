"""Points for a dream day: ages, homes, and roads with somebody on them (road_score), never the words."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import ClassVar, Literal

from pydantic import Field

from verkosto.checks.finding import Argument, Cause, Finding, RuleScore
from verkosto.checks.key import Key, KeyFault, same_ids, unknown_people
from verkosto.checks.people_score import KeyPerson, entry, known_people, nobody, right_facts
from verkosto.checks.reasons import cause, ruled
from verkosto.checks.recall_score import score_recall
from verkosto.checks.road_score import Road, Walk, road_causes, roads, too_few, walked
from verkosto.checks.scoring import bounded, number_share
from verkosto.models import Document
from verkosto.models.case import Case
from verkosto.models.dream_day import DreamDay, DreamDaySettings
from verkosto.models.exercise import Exercise
from verkosto.models.people import ImportantOne
from verkosto.models.persona import Persona

UNLED = 0.5
"""What ages and homes are worth in a day to which no road leads: facts copied into it are not yet a day."""

CONSISTENCY = {"ages": 0.3, "homes": 0.3, "roads": 0.4}
"""The parts of the points for a day that holds together."""


PARTS = {"consistency": "day", "recall": "road"}
"""Which part of a dream day each rule grades."""


class DreamDayKey(Key):
    """What the notes say for a dream day.

    `moments` is how many moments with a road earn everything, `helpers` how many different helpers.
    `present` are the ids of the children whom the day must not forget.
    """

    KIND: ClassVar[str] = "dream_day"
    READS: ClassVar[Mapping[str, str]] = {"persona": "persona"}

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

    def misfits(self, exercise: Exercise, case: Case | None, unread: Collection[str]) -> Iterator[Finding]:
        """Another horizon, part or number than the exercise tells, and children who are not listed."""
        settings, part = DreamDaySettings.of(exercise), PARTS[self.grades]
        if part != settings.part:
            yield Finding("grading-key-part", {"rule": self.grades, "part": part, "own": settings.part}, ("grades",))
        if "horizon" not in unread and self.horizon != settings.horizon:
            yield Finding("grading-key-horizon", {"n": self.horizon, "own": settings.horizon}, ("horizon",))
        for field in ("moments", "helpers"):
            given, own = getattr(self, field), getattr(settings, field)
            if field not in unread and given != own:
                yield Finding("grading-key-told", {"field": field, "n": given, "own": own}, (field,))
        yield from same_ids("people", (person.id for person in self.people))
        if "people" not in unread:
            children = [(child, ("present", str(number))) for number, child in enumerate(self.present)]
            yield from unknown_people(children, (person.id for person in self.people), case)


def score_consistency(day: DreamDay, persona: Persona, key: DreamDayKey, points: float) -> list[RuleScore]:
    """Whether ages, homes and roads of the day agree with the persona and the notes."""
    people = persona.version.people
    known = known_people(people, key.people)
    found = roads(day, people, known, key.people)
    walk = walked(found, "act")
    return [
        _ages(day, people, known, found, walk, key, points * CONSISTENCY["ages"]),
        _homes(day, people, known, walk, key, points * CONSISTENCY["homes"]),
        _consistent_roads(found, walk, key, points * CONSISTENCY["roads"]),
    ]


def _ages(
    day: DreamDay,
    people: list[ImportantOne],
    known: dict[str, KeyPerson],
    found: list[Road],
    walk: Walk,
    key: DreamDayKey,
    of: float,
) -> RuleScore:
    """The share of the children who are in the day and whose age in the persona is right; 0 with another horizon."""
    entries = {known[one.id].id: one for one in people if one.id in known}
    ages = {person.id: person.age for person in key.people}
    seen = {person for road in found if road.has("moment") for person in road.people}
    off = [child for child in key.present if child in entries and entries[child].age != ages[child]]
    right = [child for child in key.present if child in entries and child in seen and child not in off]
    on_time = number_share(day.horizon, key.horizon, 0)
    share = (1.0 if walk.counted else UNLED) * on_time * len(right) / len(key.present)
    causes = [
        None if on_time else Cause("scoring-cause-horizon", {"n": day.horizon, "needed": key.horizon}),
        nobody("unentered", [child for child in key.present if child not in entries], key.people),
        cause("age-off", [entry(entries[child]) for child in off]),
        nobody("unseen", [child for child in key.present if child in entries and child not in seen], key.people),
        _unled(walk),
    ]
    return ruled("consistency-ages", share, of, {"n": len(right), "needed": len(key.present)}, causes)


def _homes(
    day: DreamDay, people: list[ImportantOne], known: dict[str, KeyPerson], walk: Walk, key: DreamDayKey, of: float
) -> RuleScore:
    """The share of the essential people of whom the day says where they live, by their facts that are right.

    Half when the home differs from the persona's and no moment with that person has a road.
    """
    then = {home.id: home.home for home in day.homes}
    essential = [person for person in key.people if person.essential]
    there = [(one, known[one.id]) for one in people if one.id in known and known[one.id].essential]
    said = [(one, person) for one, person in there if then.get(one.id, "unknown") != "unknown"]
    reached = {person for road in walk.counted for person in road.people}
    leaps = [one for one, person in said if then[one.id] != one.home and person.id not in reached]
    worth = [right_facts(one, person) * (0.5 if one in leaps else 1.0) for one, person in said]
    share = (1.0 if walk.counted else UNLED) * bounded(sum(worth) / len(essential))
    entered = {person.id for _, person in there}
    causes = [
        nobody("unentered", [person.id for person in essential if person.id not in entered], key.people),
        cause("home-unsaid", [entry(pair[0]) for pair in there if pair not in said]),
        cause("facts-off", [entry(one) for one, person in said if right_facts(one, person) < 1]),
        cause("leap", [entry(one) for one in leaps]),
        _unled(walk),
    ]
    return ruled("consistency-homes", share, of, {"n": worth.count(1.0), "needed": len(essential)}, causes)


def _unled(walk: Walk) -> Cause | None:
    return None if walk.counted else Cause("scoring-cause-unled")


def _consistent_roads(found: list[Road], walk: Walk, key: DreamDayKey, of: float) -> RuleScore:
    """Moments with a road, of `moments` or of two thirds of the moments told, whichever is more: the rest of a good
    day may simply be."""
    told = sum(road.has("moment") for road in found)
    needed = max(key.moments, -(-2 * told // 3))
    causes = [*road_causes(found, walk, "act"), too_few(walk, needed)]
    counted: dict[str, Argument] = {"n": len(walk.counted), "needed": needed}
    return ruled("consistency-roads", bounded(len(walk.counted) / needed), of, counted, causes)
