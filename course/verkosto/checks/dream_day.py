"""What can be said of a dream day in words: what is there, what is missing, what rubs.

Three recall questions after Arnkil & Seikkula (2006): what is good, what did you do and who helped, what
worried you and what eased it. Nobody's words are judged, and nothing here knows the key. Mirrored in
frontend/src/checks/dream_day.ts; tests/vectors/dream_day_findings.json holds the two together.
"""

from __future__ import annotations

from verkosto.checks.finding import Argument, Finding
from verkosto.checks.kinds import Beside
from verkosto.checks.quoting import excerpt
from verkosto.checks.road_findings import Roads, about_roads, about_texts, roads_of
from verkosto.checks.road_texts import MOST_HELPERS
from verkosto.checks.scoring import is_word
from verkosto.models.dream_day import DreamDay, DreamDaySettings, Moment
from verkosto.models.exercise import Exercise
from verkosto.models.people import ImportantOne
from verkosto.models.persona import Persona

AT_HOME = ("morning", "night")
"""Where one wakes up and falls asleep is a home; at other times people may be anywhere."""

ONLY_TOLD = frozenset({"dream-day-finding-there", "dream-day-finding-whole", "dream-day-finding-beyond"})


def counts(document: DreamDay) -> dict[str, int]:
    """How many moments are told, and how much of the road to them."""
    roads = [moment.road for moment in document.moments if moment.text.strip()]
    return {
        "moments": len(roads),
        "acts": sum(1 for road in roads if is_word(road.act)),
        "helpers": sum(1 for road in roads if road.helpers),
        "eased": sum(1 for road in roads if is_word(road.worry) and is_word(road.relief)),
    }


def progress(document: DreamDay, exercise: Exercise) -> tuple[bool, bool]:
    """A whole day has moments enough; a whole road every part told in as many of them, and in none a part alone."""
    told, settings = [moment for moment in document.moments if moment.text.strip()], DreamDaySettings.of(exercise)
    if settings.part == "day":
        return bool(told), len(told) >= settings.moments
    begun = [moment for moment in document.moments if any(_road_parts(moment))]
    whole = [moment for moment in begun if moment.text.strip() and all(_road_parts(moment))]
    return bool(begun), len(whole) >= settings.moments and len(whole) == len(begun)


def _road_parts(moment: Moment) -> list[bool]:
    """Whether each part of the road to the moment has something in it."""
    road = moment.road
    return [*(bool(text.strip()) for text in (road.act, road.worry, road.relief)), bool(road.helpers)]


def findings(document: DreamDay, beside: Beside) -> list[Finding]:
    """What to talk about in this dream day, most general first.

    Worry and relief are asked about where the exercise is about the road. Last comes what the check cannot see.
    """
    settings = DreamDaySettings.of(beside.exercise)
    persona = beside.reads.get("persona")
    persona = persona if isinstance(persona, Persona) else None
    people = persona.version.known_people if persona else []
    moments = document.in_day_order
    told = [moment for moment in moments if moment.text.strip()]
    who = _about_people(document, persona, people)
    facts = _about_facts(people)
    if not moments:
        return [*who, Finding("dream-day-finding-no-moments", place=("moments",)), *facts]
    with_act = sum(1 for moment in told if moment.road.act.strip() and moment.named_helpers)
    there = Finding("dream-day-finding-there", {"moments": len(told), "roads": with_act}, ("moments",))
    roads = roads_of(document, people, settings.part)
    open_ones = [
        *who,
        *_about_homes(document, people, roads_of(document, people, "day")),
        *(finding for moment in moments for finding in _about_moment(moment, people, roads, settings)),
        *about_roads(document, roads, people, settings),
        *_about_guests(document, people, told),
        *_about_day(told, people),
    ]
    whole = [Finding("dream-day-finding-whole", {"asked": settings.part}, ("moments",))]
    by_hand = "yes" if beside.exercise.by_hand else "no"
    beyond = Finding("dream-day-finding-beyond", {"asked": settings.part, "hand": by_hand})
    return [there, *(open_ones or whole), *facts, beyond]


def _listed(people: list[ImportantOne], message: str) -> list[Finding]:
    if not people:
        return []
    names = ", ".join(person.called for person in people)
    return [Finding(message, {"n": len(people), "names": names}, ("people", people[0].id))]


def _about_facts(people: list[ImportantOne]) -> list[Finding]:
    """What the persona leaves open of them; the notes may not tell it, so a day is whole without."""
    ageless = [person for person in people if person.kind == "person" and person.age is None]
    homeless = [person for person in people if person.home == "unknown"]
    return [
        *_listed(ageless, "dream-day-finding-ages-missing"),
        *_listed(homeless, "dream-day-finding-homes-now-open"),
    ]


def _about_people(document: DreamDay, persona: Persona | None, people: list[ImportantOne]) -> list[Finding]:
    if not people:
        return [Finding("dream-day-finding-no-people", place=("people",))]
    then = {home.id: home.home for home in document.homes}
    found = []
    if persona and persona.version.age is None:
        found.append(Finding("dream-day-finding-age-missing", place=("people",)))
    unsaid = [person for person in people if then.get(person.id, "unknown") == "unknown"]
    return [*found, *_listed(unsaid, "dream-day-finding-homes-open")]


def _about_homes(document: DreamDay, people: list[ImportantOne], roads: Roads) -> list[Finding]:
    then = {home.id: home.home for home in document.homes}
    found = []
    for person in people:
        home = then.get(person.id, "unknown")
        if "unknown" in (home, person.home) or home == person.home or person.id in roads.reached:
            continue
        arguments = {"name": person.called, "home": home}
        found.append(Finding("dream-day-finding-home-change", arguments, ("people", person.id)))
    return found


def _about_moment(
    moment: Moment, people: list[ImportantOne], roads: Roads, settings: DreamDaySettings
) -> list[Finding]:
    place = ("moments", moment.id)
    if not moment.text.strip():
        return [Finding("dream-day-finding-moment-empty", {"part": moment.part}, (*place, "text"))]
    quoted = {"moment": excerpt(moment.text)}
    helpers, act, found = moment.named_helpers, moment.road.act.strip(), []
    if not helpers and not act:
        found.append(Finding("dream-day-finding-no-road", {**quoted, "asked": settings.part}, (*place, "act")))
    elif not act:
        found.append(Finding("dream-day-finding-no-act", quoted, (*place, "act")))
    elif not helpers:
        found.append(Finding("dream-day-finding-no-helper", quoted, (*place, "helpers")))
    if len(helpers) > MOST_HELPERS:
        many: dict[str, Argument] = {**quoted, "n": len(helpers)}
        found.append(Finding("dream-day-finding-many-helpers", many, (*place, "helpers")))
    ids = {person.id for person in people}
    for helper in helpers:
        if helper.person and helper.person not in ids:
            found.append(Finding("dream-day-finding-helper-gone", quoted, (*place, "helpers")))
        elif helper.is_open(people):
            name = helper.name.strip()
            found.append(Finding("dream-day-finding-helper-open", {"name": name}, (*place, "helpers")))
    return [*found, *about_texts(moment, roads.of[moment.id], settings.part)]


def _about_guests(document: DreamDay, people: list[ImportantOne], told: list[Moment]) -> list[Finding]:
    away = {home.id for home in document.homes if home.home == "elsewhere"}
    found = []
    for person in people:
        here = next((m for m in told if person.id in m.people and m.part in AT_HOME), None)
        if person.id in away and here:
            arguments = {"name": person.called, "part": here.part}
            found.append(Finding("dream-day-finding-visiting", arguments, ("moments", here.id, "text")))
    return found


def _about_day(told: list[Moment], people: list[ImportantOne]) -> list[Finding]:
    if not told:
        return []
    found = []
    if len({moment.part for moment in told}) == 1:
        found.append(Finding("dream-day-finding-one-part", {"part": told[0].part}, ("moments",)))
    seen = {person for moment in told for person in moment.people}
    absent = [person for person in people if person.is_child and person.id not in seen]
    return [*found, *_listed(absent, "dream-day-finding-children-absent")]
