"""The course's content as data, and the one place that loads it.

Everything here reaches the student; answer keys are never part of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from verkosto.content.reading import ROOT, ContentError, checked, content_of, read, text_of
from verkosto.models.base import LANGUAGES
from verkosto.models.case import Case
from verkosto.models.exercise import Exercise, Module

__all__ = [
    "LANGUAGES",
    "ContentError",
    "case_ids",
    "document_homes",
    "document_kinds",
    "exercise_ids",
    "load_case",
    "load_exercise",
    "load_modules",
    "load_network_template",
]


@cache
def load_case(case_id: str, language: str) -> Case:
    """The case in this language. Raises ContentError."""
    file = f"cases/{case_id}.{language}.yml"
    return read(file, text_of(file), Case, id=case_id, language=language)


@cache
def load_exercise(exercise_id: str) -> Exercise:
    """The exercise's public part. Raises ContentError."""
    file = f"exercises/{exercise_id}.yml"
    return read(file, text_of(file), Exercise, id=exercise_id)


@cache
def load_modules() -> tuple[Module, ...]:
    """All modules in their order. Raises ContentError."""
    content, lines = content_of("modules.yml", text_of("modules.yml"))
    return tuple(checked("modules.yml", one, lines, Module, (place,)) for place, one in enumerate(content))


@cache
def load_network_template(template: str) -> dict[str, float]:
    """How wide each area of life of a network map's template is drawn; of one that is not known, as of the first."""
    templates, _ = content_of("network_templates.yml", text_of("network_templates.yml"))
    widths: dict[str, float] = templates.get(template) or next(iter(templates.values()))
    return widths


def case_ids() -> list[str]:
    """The ids of all cases."""
    return sorted(
        {place.name.split(".")[0] for place in ROOT.joinpath("cases").iterdir() if place.name.endswith(".yml")}
    )


def exercise_ids() -> list[str]:
    """The ids of all exercises."""
    names = (place.name for place in ROOT.joinpath("exercises").iterdir())
    return sorted(name.removesuffix(".yml") for name in names if name.endswith(".yml"))


@cache
def document_kinds() -> dict[str, str]:
    """The kind of each document in answers.json, by its key. Raises ContentError."""
    return kinds_of(load_exercise(exercise_id) for exercise_id in exercise_ids())


def kinds_of(exercises: Iterable[Exercise]) -> dict[str, str]:
    """The kind of each document of these exercises. Raises ContentError where they disagree about one."""
    kinds: dict[str, Exercise] = {}
    exercises = list(exercises)
    faults = []
    for exercise in exercises:
        first = kinds.setdefault(exercise.key, exercise)
        if first.kind != exercise.kind:
            faults.append(
                f"exercises/{exercise.id}.yml: the document {exercise.key} is a {exercise.kind} here and a {first.kind}"
                f" in {first.id}.yml. Give one of them another key."
            )
    for exercise in exercises:
        faults += [
            f"exercises/{exercise.id}.yml: reads.{role} names the document {key}, which no exercise makes."
            f" Choose from these: {', '.join(kinds)}."
            for role, key in exercise.reads.items()
            if key not in kinds
        ]
    if faults:
        raise ContentError("\n".join(faults))
    return {key: exercise.kind for key, exercise in kinds.items()}


@cache
def document_homes() -> dict[str, Module]:
    """The module that each document in answers.json belongs to, by its key: the first whose exercises make it."""
    made = [(load_exercise(name).key, module) for module in load_modules() for name in module.exercises]
    return dict(reversed(made))
