"""The course's content as data, and the one place that loads it.

Everything here reaches the student; answer keys are never part of it.
"""

from __future__ import annotations

from functools import cache

from verkosto.content.reading import ContentError, checked, content_of, items, names_in, read, text_of
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
    content, lines = items("modules.yml", text_of("modules.yml"))
    return tuple(checked("modules.yml", one, lines, Module, (place,)) for place, one in enumerate(content))


@cache
def load_network_template(template: str) -> dict[str, float]:
    """How wide each area of life of a network map's template is drawn; of one that is not known, as of the first."""
    templates, _ = content_of("network_templates.json", text_of("network_templates.json"))
    widths: dict[str, float] = templates.get(template) or next(iter(templates.values()))
    return widths


def case_ids() -> list[str]:
    """The ids of all cases."""
    return sorted({name.split(".")[0] for name in names_in("cases")})


def exercise_ids() -> list[str]:
    """The ids of all exercises."""
    return names_in("exercises")


@cache
def document_kinds() -> dict[str, str]:
    """The kind of each document in answers.json, by its key. Raises ContentError."""
    return {exercise.key: exercise.kind for exercise in map(load_exercise, exercise_ids())}


@cache
def document_homes() -> dict[str, Module]:
    """The module that each document in answers.json belongs to, by its key: the first whose exercises make it."""
    made = [(load_exercise(name).key, module) for module in load_modules() for name in module.exercises]
    return dict(reversed(made))
