"""What an exercise reads from another module: the original lies in that module's folder, and a copy goes along.

A document belongs to the module of the first exercise that makes it. A later module's exercise shows it as it stands in
the neighbouring folder, and answers.json of the later module carries a copy, so that what is handed in is whole and is
graded by itself. The copy follows the original and is edited nowhere. Where there is no original (with a grader, or
when a single module was brought from elsewhere), the copy is what counts.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from verkosto.answers.reading import FILE_NAME, read_answers
from verkosto.content import LANGUAGES, document_homes, load_exercise
from verkosto.models.exercise import Module

Json = dict[str, Any]


def read_across(module: Module) -> dict[str, Module]:
    """The documents that the module's exercises read from other modules, by key: the module they belong to."""
    keys = [key for name in module.exercises for key in load_exercise(name).reads.values()]
    homes = document_homes()
    return {key: homes[key] for key in keys if homes[key].id != module.id}


def originals(folder: Path, module: Module, language: str) -> dict[str, Json]:
    """What the module in `folder` reads from its neighbours, as it stands there now; without what is not there.

    The neighbour in the same language holds, then those in the others. What cannot be read is left out.
    """
    across = read_across(module)
    homes = {home.id: home for home in across.values()}
    found: dict[str, Json] = {}
    for one in sorted(LANGUAGES, key=lambda one: one == language):  # the own language last, so that it holds
        for home in homes.values():
            there = _documents(folder.parent / home.text[one].slug)
            found |= {key: there[key] for key, its in across.items() if its.id == home.id and key in there}
    return found


def _documents(folder: Path) -> dict[str, Json]:
    try:
        return read_answers(folder / FILE_NAME).documents
    except OSError:
        return {}
