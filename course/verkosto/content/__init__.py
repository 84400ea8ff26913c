"""The course's content as data, and the one place that loads it.

Everything here reaches the student; answer keys are never part of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any

import yaml
from pydantic import ValidationError

from verkosto.models.base import LANGUAGES
from verkosto.models.case import Case
from verkosto.models.exercise import Exercise, Module

_ROOT = files("verkosto.content")


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
]


class ContentError(Exception):
    """A content file that cannot be used; the message tells the author where and what to try."""


def _read(*path: str) -> Any:
    place = _ROOT.joinpath(*path)
    try:
        return yaml.safe_load(place.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise ContentError(f"There is no content file {'/'.join(path)}.") from error
    except yaml.YAMLError as error:
        raise ContentError(f"{'/'.join(path)} is not valid YAML: {error}") from error


def _faults(place: str, error: ValidationError) -> ContentError:
    lines = [f"  {'.'.join(str(step) for step in fault['loc'])}: {fault['msg']}" for fault in error.errors()]
    return ContentError("\n".join([f"{place} has {len(lines)} fault(s):", *lines]))


@cache
def load_case(case_id: str, language: str) -> Case:
    """The case in this language. Raises ContentError."""
    name = f"{case_id}.{language}.yml"
    try:
        return Case.model_validate({"id": case_id, "language": language, **_read("cases", name)})
    except ValidationError as error:
        raise _faults(f"cases/{name}", error) from error


@cache
def load_exercise(exercise_id: str) -> Exercise:
    """The exercise's public part. Raises ContentError."""
    name = f"{exercise_id}.yml"
    try:
        return Exercise.model_validate({"id": exercise_id, **_read("exercises", name)})
    except ValidationError as error:
        raise _faults(f"exercises/{name}", error) from error


@cache
def load_modules() -> tuple[Module, ...]:
    """All modules in their order. Raises ContentError."""
    try:
        return tuple(Module.model_validate(module) for module in _read("modules.yml"))
    except ValidationError as error:
        raise _faults("modules.yml", error) from error


def case_ids() -> list[str]:
    """The ids of all cases."""
    return sorted(
        {place.name.split(".")[0] for place in _ROOT.joinpath("cases").iterdir() if place.name.endswith(".yml")}
    )


def exercise_ids() -> list[str]:
    """The ids of all exercises."""
    names = (place.name for place in _ROOT.joinpath("exercises").iterdir())
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
