"""Whether a notebook's cells and the keys in them fit its exercises and cases, before anybody is graded.

What does not fit would otherwise show only when a class has handed in.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from nbformat import NotebookNode

from verkosto.content import load_exercise, load_modules
from verkosto.grading.key_reading import read_key
from verkosto.messages import say

_CALL = re.compile(r'^score\("(\w+)", "(\w+)", """\n(.*)"""\)$', re.MULTILINE | re.DOTALL)


class KeysFault(Exception):
    """Keys or cells that do not fit; the message has a line for each fault: where, what, and what to try."""


def keys_in(notebook: NotebookNode) -> Iterator[tuple[str, str | None, str]]:
    """Of each score cell its exercise, the text of the key, and what stands before that in the cell.

    The text is None where the cell has no key of that exercise in the notebook's language.
    """
    language = notebook.metadata.verkosto.language
    for cell in notebook.cells:
        about = cell.metadata.get("verkosto", {})
        if about.get("role") == "score":
            call = _CALL.search(cell.source)
            fits = call and (call[1], call[2]) == (about["exercise"], language)
            text, begin = (call[3], call.start(3)) if call and fits else (None, 0)
            yield about["exercise"], text, cell.source[:begin]


def check_keys(path: Path, notebook: NotebookNode) -> list[str]:
    """A sentence for each fault in the notebook's keys, in its language. Raises ContentError."""
    language = notebook.metadata.verkosto.language
    source = path.read_text(encoding="utf-8")
    told = []
    for exercise, text, before in keys_in(notebook):
        about = {"file": path.name, "exercise": exercise}
        if text is None:
            fault = say(language, "grading-key-none", exercise=exercise, tag=language)
            told.append(say(language, "grading-cell-fault", **about, fault=fault))
            continue
        first = source[: max(0, source.find(before + text)) + len(before)].count("\n")
        for one in read_key(load_exercise(exercise), language, text)[1]:
            fault = say(language, one.message, **one.arguments)
            where = {"line": first + one.line, "place": one.place}
            message = "grading-key-fault-at" if one.place else "grading-key-fault"
            told.append(say(language, message, **about, **where, fault=fault))
    return told


def check_cells(path: Path, notebook: NotebookNode) -> list[str]:
    """A sentence for each cell that the module's exercises lack or have for nothing. Raises ContentError."""
    language = notebook.metadata.verkosto.language
    told = [(exercise, say(language, name, **arguments)) for exercise, name, arguments in _misfits(notebook)]
    return [
        say(language, "grading-cell-fault", file=path.name, exercise=exercise, fault=fault) for exercise, fault in told
    ]


def _misfits(notebook: NotebookNode) -> Iterator[tuple[str, str, dict[str, Any]]]:
    name = notebook.metadata.verkosto.module
    module = next((one for one in load_modules() if one.id == name), None)
    exercises = {one: load_exercise(one) for one in (module.exercises if module else [])}
    cells: dict[str, set[str]] = defaultdict(set)
    for cell in notebook.cells:
        about = cell.metadata.get("verkosto", {})
        if about.get("role") in ("widget", "score", "marked"):
            cells[about["exercise"]].add(about["role"])
    for stranger in cells.keys() - exercises.keys():
        yield stranger, "grading-cell-stranger", {"exercise": stranger, "module": name}
    shown = {exercises[one].key for one, roles in cells.items() if one in exercises and "widget" in roles}
    for one, exercise in exercises.items():
        if exercise.key not in shown:
            yield one, "grading-cell-missing", {"role": "widget", "exercise": one}
        for role, worth in (("score", exercise.automatic), ("marked", exercise.by_hand)):
            if worth and role not in cells[one]:
                yield one, "grading-cell-missing", {"role": role, "exercise": one}
            elif role in cells[one] and not worth:
                yield one, "grading-cell-worthless", {"role": role, "exercise": one}
