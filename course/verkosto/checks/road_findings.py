"""What can be said of a dream day's roads before the points are counted: which moment lacks what, and on whom it rests.

The rules are those of road_score, as far as the page knows them: here a child or an animal is one by the persona, there
by the key. Mirrored in frontend/src/checks/road.ts; tests/vectors/dream_day_findings.json holds the two together.
"""

from __future__ import annotations

from dataclasses import dataclass

from verkosto.checks.finding import Argument, Finding
from verkosto.checks.quoting import excerpt
from verkosto.checks.road_texts import MOST_HELPERS, PARTS, Lack, Part, lacks, texts
from verkosto.models.dream_day import DreamDay, DreamDaySettings, Helper, Moment
from verkosto.models.people import ImportantOne

ASKED: dict[str, tuple[Part, ...]] = {"day": ("moment", "act"), "road": PARTS}
"""The texts that each part of a dream day asks for; somebody who helped belongs to both."""


@dataclass(frozen=True)
class Helping:
    """On whom a moment's road rests: grown-ups, children and animals, wished helpers.

    Somebody typed in and not wished for is taken for a grown-up: the notes may know them, and they are asked about.
    """

    grown: frozenset[str]
    others: frozenset[str]
    wished: frozenset[str]


@dataclass(frozen=True)
class Roads:
    """The moments whose road counts, and those that lack only somebody grown up beside them, each in the day's order.

    `of` is what each text lacks, `by` on whom each counted road rests, both by the moment's id.
    """

    of: dict[str, dict[Part, Lack]]
    by: dict[str, Helping]
    counted: list[Moment]
    spare: list[Moment]

    @property
    def told(self) -> int:
        """How many moments are told."""
        return sum(lacking["moment"] == "none" for lacking in self.of.values())

    @property
    def reached(self) -> set[str]:
        """Who is there where a road leads."""
        return {person for moment in self.counted for person in moment.people}


def roads_of(day: DreamDay, people: list[ImportantOne], part: str) -> Roads:
    """The roads of the day, as far as this part of it asks for them."""
    of = dict(zip((moment.id for moment in day.moments), lacks(day), strict=True))
    by = {moment.id: _helping(moment, people) for moment in day.moments}
    whole = [moment for moment in day.in_day_order if _counts(of[moment.id], by[moment.id], part)]
    grown = [moment for moment in whole if by[moment.id].grown]
    other = [moment for moment in whole if not by[moment.id].grown]
    counted = [*grown, *other[: len(grown)]]
    return Roads(of, by, [moment for moment in whole if moment in counted], other[len(grown) :])


def _counts(lacking: dict[Part, Lack], helping: Helping, part: str) -> bool:
    """Whether a moment has a road: told, with an own act and a helper, and nothing that is asked for left out."""
    told = lacking["moment"] == lacking["act"] == "none"
    helped = helping.grown | helping.others | helping.wished
    return told and bool(helped) and all(lacking[one] != "missing" for one in ASKED[part])


def _helping(moment: Moment, people: list[ImportantOne]) -> Helping:
    if len(moment.road.helpers) > MOST_HELPERS:
        return Helping(frozenset(), frozenset(), frozenset())
    grown: set[str] = set()
    others: set[str] = set()
    wished: set[str] = set()
    for helper in moment.road.helpers:
        person, name = _who(helper, people), helper.name.strip().lower()
        if person:
            (grown if person.kind == "person" and not person.is_child else others).add(person.id)
        elif name:
            (wished if helper.wished else grown).add(name)
    return Helping(frozenset(grown), frozenset(others), frozenset(wished))


def _who(helper: Helper, people: list[ImportantOne]) -> ImportantOne | None:
    name = helper.name.strip().lower()
    if helper.person:
        return next((one for one in people if one.id == helper.person), None)
    return next((one for one in people if name and one.called.lower() == name), None)


def about_texts(moment: Moment, lacking: dict[Part, Lack], part: str) -> list[Finding]:
    """What this moment's texts lack of what the part of the day asks for, beside the own act's absence."""
    found = []
    for name in ASKED[part]:
        if lacking[name] in ("short", "repeated"):
            arguments: dict[str, Argument] = {"part": name, "text": excerpt(texts(moment)[name])}
            found.append(Finding(f"dream-day-finding-text-{lacking[name]}", arguments, _place(moment, name)))
    missing = [name for name in ASKED[part][2:] if lacking[name] == "missing"]
    if missing and (moment.road.helpers or any(lacking[name] != "missing" for name in PARTS[1:])):
        what = "both" if len(missing) > 1 else missing[0]
        quoted = {"moment": excerpt(moment.text), "what": what}
        found.append(Finding("dream-day-finding-worry-or-relief", quoted, _place(moment, missing[0])))
    return found


def _place(moment: Moment, part: Part) -> tuple[str, ...]:
    return "moments", moment.id, "text" if part == "moment" else part


def about_roads(day: DreamDay, roads: Roads, people: list[ImportantOne], settings: DreamDaySettings) -> list[Finding]:
    """What the day as a whole lacks: somebody grown up, roads, different helpers, children where a road leads."""
    found = []
    if roads.spare:
        first = roads.spare[0]
        found.append(Finding("dream-day-finding-uncarried", {"n": len(roads.spare)}, ("moments", first.id, "helpers")))
    needed = max(settings.moments, -(-2 * roads.told // 3) if settings.part == "day" else 0)
    if len(roads.counted) < needed:
        counted: dict[str, Argument] = {"n": len(roads.counted), "needed": needed, "asked": settings.part}
        found.append(Finding("dream-day-finding-few-roads", counted, ("moments",)))
    if settings.part == "day" or not roads.counted:
        return found
    existing = {one for moment in roads.counted for one in roads.by[moment.id].grown}
    wished = {one for moment in roads.counted for one in roads.by[moment.id].wished}
    helpers = len(existing) + min(len(wished), len(existing))
    if helpers < settings.helpers:
        found.append(Finding("dream-day-finding-few-helpers", {"n": helpers, "needed": settings.helpers}, ("moments",)))
    seen = {person for moment in day.moments for person in moment.people}
    unwalked = [one for one in people if one.is_child and one.id in seen - roads.reached]
    if unwalked:
        names = ", ".join(one.called for one in unwalked)
        arguments: dict[str, Argument] = {"n": len(unwalked), "names": names}
        found.append(Finding("dream-day-finding-children-unwalked", arguments, ("people", unwalked[0].id)))
    return found
