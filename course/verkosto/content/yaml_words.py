"""Faults of YAML as arguments of our own sentences; the libraries tell them in English only.

Keys and content files are read with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, get_args, get_origin

import yaml

from verkosto.models.base import Part

Argument = str | int | float
"""What a sentence is given; as in `checks.finding`."""

FAULTS = {
    "missing": "missing",
    "extra_forbidden": "unknown",
    "literal_error": "choice",
    "int_type": "whole",
    "int_parsing": "whole",
    "int_from_float": "whole",
    "greater_than_equal": "least",
    "less_than_equal": "most",
    "list_type": "list",
    "model_type": "group",
    "string_type": "text",
    "string_pattern_mismatch": "id",
    "too_short": "few",
    "string_too_long": "long",
    "bool_type": "yes-no",
    "bool_parsing": "yes-no",
}
"""What of `grading-key-value` tells each of pydantic's kinds of error; others are told as any value that doesn't do."""

LIMITS = ("ge", "le", "min_length", "max_length")
MOST_SHOWN = 60
"""Characters of a value that a sentence quotes."""

SYNTAX = (
    ("mapping values are not allowed", "colon"),
    ("could not find expected ':'", "colon"),
    ("cannot start any token", "start"),
    ("while scanning a quoted scalar", "quote"),
    ("while parsing a flow", "bracket"),
    ("while parsing a block", "indent"),
)


def syntax(error: yaml.MarkedYAMLError) -> tuple[str, int]:
    """What a text that is no YAML lacks, and its line, from 1."""
    told = f"{error.context or ''} {error.problem or ''}"
    what = next((name for words, name in SYNTAX if words in told), "other")
    begun = what in ("quote", "bracket")  # where it was opened tells more than where its end was missed
    mark = (error.context_mark if begun else None) or error.problem_mark or error.context_mark
    return what, mark.line + 1 if mark else 1


def field_fault(error: Any, model: type[Part]) -> dict[str, Argument]:
    """The arguments of `grading-key-value` for one of pydantic's errors."""
    loc, context = error["loc"], error.get("ctx", {})
    given = error["input"]
    shown = str(given) if isinstance(given, str | int | float) else ""
    if error["type"] == "literal_error":
        choices = re.findall(r"'([^']*)'", str(context.get("expected", "")))
    else:
        choices = fields_at(model, loc[:-1] if error["type"] == "extra_forbidden" else loc)
    return {
        "fault": FAULTS.get(error["type"], "other"),
        "field": next((step for step in reversed(loc) if isinstance(step, str)), ""),
        "given": shown if len(shown) <= MOST_SHOWN else f"{shown[: MOST_SHOWN - 1]}…",
        "choices": ", ".join(choices),
        "limit": next((context[name] for name in LIMITS if name in context), 0),
    }


def fields_at(model: type[Part], loc: Sequence[str | int]) -> list[str]:
    """The names of the fields that stand at this place of the model; none where there are no fields."""
    shape: Any = model
    for step in loc:
        if get_origin(shape) is dict:
            shape = get_args(shape)[1]
        elif isinstance(step, str):
            part = next(_parts_in(shape), None)
            shape = part.model_fields[step].annotation if part and step in part.model_fields else None
    part = next(_parts_in(shape), None)
    return list(part.model_fields) if part else []


def _parts_in(annotation: Any) -> Iterator[type[Part]]:
    if isinstance(annotation, type) and issubclass(annotation, Part):
        yield annotation
    for inner in get_args(annotation):
        yield from _parts_in(inner)
