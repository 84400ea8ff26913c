"""One notebook out of what a page holds and what another page has saved meanwhile, so that nobody needs to be asked.

A cell goes by its id. What was written last is what the cell says; where both have written in the same cell, the
other's text follows in a cell of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from nbformat.v4 import new_code_cell, new_markdown_cell, new_raw_cell

from verkosto.lab.shipped import source_of

Json = dict[str, Any]
NEW_CELL: dict[str, Callable[[str], Json]] = {"code": new_code_cell, "markdown": new_markdown_cell, "raw": new_raw_cell}


def joined(page: Json, known: list[Json], disk: Json) -> Json:
    """The page's notebook with what `disk` has beyond the cells that the page knew of when it last read or saved.

    The course's own mark, with the answers in it, is the disk's: the server puts them there.
    """
    metadata = {**disk["metadata"], **page["metadata"], "verkosto": disk["metadata"]["verkosto"]}
    return {**page, "metadata": metadata, "cells": _cells(page["cells"], known, disk["cells"])}


def _cells(page: list[Json], known: list[Json], disk: list[Json]) -> list[Json]:
    if not all("id" in cell for cell in [*page, *known, *disk]):
        return page  # an old notebook; this saving gives the cells their ids
    before = {cell["id"]: _text(cell) for cell in known}
    there = {cell["id"]: cell for cell in disk}
    cells: list[Json] = []
    for cell in page:
        cells += _joined_cell(cell, before.get(cell["id"]), there.get(cell["id"]))
    seen = {cell["id"] for cell in page}
    previous = None
    for cell in disk:
        if cell["id"] not in seen and before.get(cell["id"]) != _text(cell):
            at = next((i for i, other in enumerate(cells) if other["id"] == previous), -1)
            cells.insert(at + 1, cell)
        previous = cell["id"]
    return cells


def _joined_cell(cell: Json, before: tuple[str, str] | None, other: Json | None) -> list[Json]:
    """What becomes of a cell of the page."""
    written = _text(cell) != before
    if other is None:
        return [cell] if written else []
    if _text(other) in (_text(cell), before):
        return [cell]
    # A copy under its own id and without metadata: nbgrader would stop at a second cell with the same mark.
    return [cell, NEW_CELL[other["cell_type"]](source_of(other))] if written else [other]


def _text(cell: Json) -> tuple[str, str]:
    return cell["cell_type"], source_of(cell)
