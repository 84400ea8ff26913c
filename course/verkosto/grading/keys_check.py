"""Whether the keys in a notebook's score cells fit their exercises and cases, before anybody is graded.

A key that does not fit would otherwise show only when a class has handed in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from nbformat import NotebookNode

from verkosto.checks.dream_day_score import DreamDayKey
from verkosto.checks.passage_score import KeyFault, locate
from verkosto.checks.persona_score import PersonaKey
from verkosto.content import load_case, load_exercise
from verkosto.grading.scores import parse_key
from verkosto.messages import say
from verkosto.models.case import Case

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
    except KeyFault as fault:
        yield "grading-key-unreadable", {"reason": str(fault)}
        return
    if isinstance(key, PersonaKey):
        yield from _passages(key, load_case(exercise.case or "", language))
    # A child may be the one whom the case is about and named after, who is nobody's entry in people.
    known = {person.id for person in key.people} | {exercise.case}
    named = key.present if isinstance(key, DreamDayKey) else [item.child for item in key.must if item.child]
    for person in sorted(set(named) - known):
        yield "grading-key-person", {"person": person}


def _passages(key: PersonaKey, case: Case) -> Iterator[tuple[str, dict[str, Any]]]:
    for _, item in key.items():
        for passage in item.passages:
            about = {"item": item.id, "note": passage.note}
            if case.note(passage.note) is None:
                yield "grading-key-note", about | {"notes": ", ".join(note.id for note in case.notes)}
            elif locate(passage, case) is None:
                yield "grading-key-quote", about | {"quote": passage.quote}
