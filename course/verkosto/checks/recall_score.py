"""Points for the three recall questions of a dream day: the road to a good thing, told in one and the same moment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from verkosto.checks.finding import Argument, Cause, Finding, RuleScore
from verkosto.checks.people_score import known_people, nobody
from verkosto.checks.reasons import cause, named_once, ruled
from verkosto.checks.road_score import Road, Walk, road_causes, roads, too_few, walked
from verkosto.checks.road_texts import Part
from verkosto.checks.scoring import bounded
from verkosto.models.dream_day import DreamDay
from verkosto.models.persona import Persona

if TYPE_CHECKING:
    from verkosto.checks.dream_day_score import DreamDayKey

RECALL = {"asked": 0.1, "roads": 0.5, "helpers": 0.2, "children": 0.2}
"""The parts of the points for the three recall questions. `asked` is mere presence of an answer to each."""

WHOLE: tuple[Part, ...] = ("act", "worry", "relief")

QUESTIONS: dict[str, tuple[Part, ...]] = {"moment": ("moment",), "act": ("act",), "worry": ("worry", "relief")}
"""The texts that answer each question; who helped is asked with the act."""


def score_recall(day: DreamDay, persona: Persona, key: DreamDayKey, points: float) -> list[RuleScore]:
    """Whether the three recall questions are answered where they belong: in one and the same moment."""
    people = persona.version.people
    found = roads(day, people, known_people(people, key.people), key.people)
    walk = walked(found, *WHOLE)
    whole = walk.worths.count(1.0)
    partly = len(walk.counted) - whole
    counted: dict[str, Argument] = {"n": whole, "partly": partly, "needed": key.moments}
    causes = [*road_causes(found, walk, *WHOLE), too_few(walk, key.moments)]
    return [
        _asked(found, points * RECALL["asked"]),
        ruled("recall-roads", sum(walk.worths[: key.moments]) / key.moments, points * RECALL["roads"], counted, causes),
        _helpers(walk, key, points * RECALL["helpers"]),
        _children(walk, key, points * RECALL["children"]),
    ]


def _asked(found: list[Road], of: float) -> RuleScore:
    """Whether each question is answered somewhere in the day, by anything; one answered in part is told as such."""
    answered, begun = set(), set()
    for question, parts in QUESTIONS.items():
        asks_who = question == "act"
        helped = [bool(road.moment.road.helpers) for road in found]
        if any(road.has(*parts) and (who or not asks_who) for road, who in zip(found, helped, strict=True)):
            answered.add(question)
        elif any(road.lacks[part] != "missing" for road in found for part in parts) or (asks_who and any(helped)):
            begun.add(question)
    n, needed = len(answered), len(QUESTIONS)
    causes = [
        cause("unasked", [_question(one) for one in QUESTIONS if one not in answered | begun]),
        cause("asked-partly", [_question(one) for one in QUESTIONS if one in begun]),
    ]
    return ruled("recall-asked", n / needed, of, {"n": n, "needed": needed}, causes)


def _question(name: str) -> Finding:
    return Finding("scoring-about-question", {"part": name})


def _helpers(walk: Walk, key: DreamDayKey, of: float) -> RuleScore:
    """Different helpers on the roads who can carry, and wished ones up to as many."""
    carrying = {person.id for person in key.people if person.carries}
    existing = {helper for road in walk.counted for helper in road.existing if helper in carrying}
    wished = {helper for road in walk.counted for helper in road.wished}
    n = len(existing) + min(len(wished), len(existing))
    causes = [
        cause("weak", named_once(name for road in walk.counted for name in road.weak)),
        cause("helper-unsure", named_once(name for road in walk.counted for name in road.unsure)),
        cause("wished", named_once(_wished(walk)), most=len(existing)) if len(wished) > len(existing) else None,
        Cause("scoring-cause-few-helpers", {"missing": key.helpers - n}),
    ]
    return ruled("recall-helpers", bounded(n / key.helpers), of, {"n": n, "needed": key.helpers}, causes)


def _wished(walk: Walk) -> Iterator[str]:
    for road in walk.counted:
        yield from (helper.name for helper in road.moment.road.helpers if helper.wished)


def _children(walk: Walk, key: DreamDayKey, of: float) -> RuleScore:
    """How many of those who must not be forgotten are on the roads, worth the more the more roads there are."""
    told = bounded(len(walk.counted) / key.moments)
    seen = {child for road in walk.counted for child in road.people}
    missing = [child for child in key.present if child not in seen]
    there = len(key.present) - len(missing)
    causes = [
        nobody("unwalked", missing, key.people),
        too_few(walk, key.moments),
    ]
    counted: dict[str, Argument] = {"n": there, "needed": len(key.present)}
    return ruled("recall-children", told * there / len(key.present), of, counted, causes)
