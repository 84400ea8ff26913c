"""Reading a key's YAML: the key, and every fault in it with its line and place, each a message.

What cannot be read does not hide the rest: items and fields that are whole are still held to the exercise and case.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, cast, get_args, get_origin

import yaml
from pydantic import TypeAdapter, ValidationError

from verkosto.checks.dream_day_score import DreamDayKey
from verkosto.checks.finding import Argument
from verkosto.checks.key import Key
from verkosto.checks.persona_score import PersonaKey
from verkosto.content import document_kinds, load_case
from verkosto.content.yaml_lines import Lines
from verkosto.content.yaml_words import field_fault, syntax
from verkosto.models.exercise import Exercise

KEYS: tuple[type[Key], ...] = (PersonaKey, DreamDayKey)
"""The keys there are; a key's `grades` tells which it is."""


@dataclass(frozen=True)
class Fault:
    """One fault in a key: a message, the line of the key, and the place in words of the YAML; empty for the whole."""

    message: str
    arguments: dict[str, Argument] = field(default_factory=dict)
    line: int = 1
    place: str = ""


def rules(key: type[Key]) -> tuple[str, ...]:
    """The values of `grades` by which this key is known."""
    return get_args(key.model_fields["grades"].annotation)


def read_key(exercise: Exercise, language: str, text: str) -> tuple[Key | None, list[Fault]]:
    """The key, None when it cannot be read, and all its faults in the order of their lines."""
    try:
        content, lines = yaml.safe_load(text), Lines(text)
    except yaml.MarkedYAMLError as error:
        what, line = syntax(error)
        return None, [Fault("grading-key-yaml", {"what": what}, line)]
    model = _model(content, exercise)
    if not isinstance(content, dict) or model is None:
        known = ", ".join(name for key in KEYS for name in rules(key))
        return None, [Fault("grading-key-grades", {"rules": known}, lines.of(["grades"]))]
    faults = [Fault("grading-key-twice", {"field": name}, line) for name, line in lines.twice()]
    try:
        key = model.model_validate(content)
    except ValidationError as error:
        for one in error.errors():
            place = lines.words(_container(one["loc"]))
            faults.append(Fault("grading-key-value", field_fault(one, model), lines.of(one["loc"]), place))
        rest = _Rest.of(model, content, error)
        faults += _misfits(rest, exercise, language, lines)
        return None, sorted(faults, key=lambda fault: fault.line)
    faults += _misfits(_Rest(key), exercise, language, lines)
    return key, sorted(faults, key=lambda fault: fault.line)


def _model(content: Any, exercise: Exercise) -> type[Key] | None:
    """The key that `grades` names, or else the only one of the exercise's kind."""
    rule = content.get("grades") if isinstance(content, dict) else None
    named = next((key for key in KEYS if rule in rules(key)), None)
    own = [key for key in KEYS if exercise.kind == key.KIND]
    return named or (own[0] if len(own) == 1 else None)


def _container(loc: Sequence[str | int]) -> Sequence[str | int]:
    """The place whose field it is; an item of a list is its own place."""
    return loc if loc and isinstance(loc[-1], int) else loc[:-1]


@dataclass(frozen=True)
class _Rest:
    """What of a key is whole, not to be scored by; `unread` are the fields that are not whole.

    `numbers` are the places that the items of a list have in the text, for lists of which some were left out.
    """

    key: Key
    unread: frozenset[str] = frozenset()
    numbers: dict[str, list[int]] = field(default_factory=dict)

    @classmethod
    def of(cls, model: type[Key], content: dict[str, Any], error: ValidationError) -> _Rest:
        """The whole part of a content that the model refuses for this error."""
        bad = {(fault["loc"][0], *fault["loc"][1:2]) for fault in error.errors() if fault["loc"]}
        unread = frozenset(str(place[0]) for place in bad)
        values: dict[str, Any] = {}
        numbers: dict[str, list[int]] = {}
        for name, about in model.model_fields.items():
            value, shape = content.get(name), cast(Any, about.annotation)
            if name == "grades" and name in unread:
                values[name] = rules(model)[0]
            elif get_origin(shape) is list:
                items = value if isinstance(value, list) else []
                numbers[name] = [number for number in range(len(items)) if (name, number) not in bad]
                values[name] = TypeAdapter(shape).validate_python([items[number] for number in numbers[name]])
            elif name in content and name not in unread:
                values[name] = TypeAdapter(shape).validate_python(value)
            elif about.is_required():
                values[name] = None
        return cls(model.model_construct(**values), unread, numbers)

    def place(self, found: Sequence[str]) -> tuple[str, ...]:
        """A place in the whole part as a place in the text."""
        name, *steps = found
        if steps and name in self.numbers:
            steps[0] = str(self.numbers[name][int(steps[0])])
        return (name, *steps)


def _misfits(rest: _Rest, exercise: Exercise, language: str, lines: Lines) -> Iterator[Fault]:
    case = load_case(exercise.case, language) if exercise.case else None
    for found in rest.key.faults(exercise, case, rest.unread):
        if found.place == ("grades",) and "grades" in rest.unread:
            continue  # the rule is a guess
        place = rest.place(found.place)
        yield Fault(found.message, dict(found.arguments), lines.of(place), lines.words(_container(place)))
    for role, kind in rest.key.READS.items():
        read = document_kinds().get(exercise.reads.get(role, ""), kind)
        if read != kind and exercise.kind == rest.key.KIND:
            told: dict[str, Argument] = {"role": role, "kind": kind, "own": read}
            yield Fault("grading-key-reads-kind", told, lines.of(["grades"]))
