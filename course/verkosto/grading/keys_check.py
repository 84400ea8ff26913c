"""Whether the keys in a notebook's score cells fit their exercises and cases, before anybody is graded.

A key that does not fit would otherwise show only when a class has handed in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from nbformat import NotebookNode

from verkosto.checks.key import KeyFault
from verkosto.content import load_case, load_exercise
from verkosto.grading.scores import parse_key
from verkosto.messages import say

_CALL = re.compile(r'^score\("(\w+)", "(\w+)", """\n(.*)"""\)$', re.MULTILINE | re.DOTALL)


class KeysFault(Exception):
    """Keys that do not fit; the message has a line for each fault: file, exercise, fault, what to try."""


def keys_in(notebook: NotebookNode) -> dict[str, str | None]:
    """The text of each score cell's key by its exercise; None where the cell has no key of that exercise."""
    language = notebook.metadata.verkosto.language
    found: dict[str, str | None] = {}
    for cell in notebook.cells:
        about = cell.metadata.get("verkosto", {})
        if about.get("role") == "score":
            call = _CALL.search(cell.source)
            fits = call and (call[1], call[2]) == (about["exercise"], language)
            found[about["exercise"]] = call[3] if call and fits else None
    return found


def check_keys(file: str, notebook: NotebookNode) -> list[str]:
    """A sentence for each fault in the notebook's keys, in its language. Raises ContentError."""
    language = notebook.metadata.verkosto.language
    return [
        say(language, "grading-key-fault", file=file, exercise=exercise, fault=say(language, message, **arguments))
        for exercise, text in keys_in(notebook).items()
        for message, arguments in _faults(exercise, language, text)
    ]


def _faults(exercise_id: str, language: str, text: str | None) -> Iterator[tuple[str, dict[str, Any]]]:
    exercise = load_exercise(exercise_id)
    if text is None:
        yield "grading-key-none", {"exercise": exercise_id, "tag": language}
        return
    try:
        key = parse_key(exercise, text)
    except KeyFault as unreadable:
        yield "grading-key-unreadable", {"reason": str(unreadable)}
        return
    case = load_case(exercise.case, language) if exercise.case else None
    for fault in key.faults(case):
        yield fault.message, dict(fault.arguments)
