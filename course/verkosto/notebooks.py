"""Notebooks from MyST text: solutions/<language>/<slug>/<slug>.md is the only form edited by hand.

A cell says in its metadata what it is for, `verkosto: {role: ..., id or exercise: ...}`:

    text      prose, read-only; named by `id`
    widget    shows an exercise's widget; read-only
    score     automatic points of an exercise; its whole content is a hidden-test block with the key
    marked    what a person marks: in the release a stub, at grading the answer and the rubric

From the role come nbgrader's own metadata (so points stand only in the exercise's file) and the cell's id,
which is its grade id. A cell without a role is an ordinary one; its id is a hash of its place and content,
since the text format keeps no ids.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import jupytext
from nbformat import NotebookNode

from verkosto.content import load_exercise

ROLES = ("text", "widget", "score", "marked")

SCHEMA_VERSION = 3
"""nbgrader's number for the shape of its cell metadata."""


class NotebookFault(Exception):
    """A notebook source that cannot be used; the message tells the author where and what to try."""


def read_notebook(path: Path) -> NotebookNode:
    """The notebook of a MyST source, with nbgrader's metadata and stable ids. Raises NotebookFault."""
    notebook: NotebookNode = jupytext.read(path, fmt="md:myst")
    about = notebook.metadata.get("verkosto", {})
    if not about.get("language") or not about.get("module"):
        raise NotebookFault(f"{path.name}: the header needs verkosto: {{language: ..., module: ...}}.")
    notebook.metadata.pop("jupytext", None)
    names: set[str] = set()
    for number, cell in enumerate(notebook.cells, start=1):
        try:
            name = _settle(cell, about["module"], number)
        except ValueError as fault:
            raise NotebookFault(f"{path.name}, cell {number}: {fault}") from fault
        if name in names:
            raise NotebookFault(f"{path.name}, cell {number}: there is a cell {name} already.")
        names.add(name)
    return notebook


def _settle(cell: NotebookNode, module: str, number: int) -> str:
    """Gives the cell its id and nbgrader's metadata; returns the id. Raises ValueError."""
    about = cell.metadata.get("verkosto")
    if about is None:
        content = f"{number}\n{cell.cell_type}\n{cell.source}"
        cell.id = hashlib.sha256(content.encode()).hexdigest()[:16]
        return str(cell.id)
    role = about.get("role")
    if role not in ROLES:
        raise ValueError(f"role {role!r} is not one of {', '.join(ROLES)}")
    name = _name(about, role, module)
    if (cell.cell_type == "code") != (role in ("widget", "score")):
        raise ValueError(f"a {role} cell cannot be a {cell.cell_type} cell")
    cell.id = name
    cell.metadata["nbgrader"] = _nbgrader(name, role, about)
    return name


def _name(about: dict[str, Any], role: str, module: str) -> str:
    part = about.get("id" if role == "text" else "exercise")
    if not part:
        raise ValueError(f"a {role} cell needs {'an id' if role == 'text' else 'its exercise'}")
    return f"{module}_{part}" if role == "text" else f"{part}_{role}"


def _nbgrader(name: str, role: str, about: dict[str, Any]) -> dict[str, Any]:
    graded = role in ("score", "marked")
    shape: dict[str, Any] = {
        "grade": graded,
        "grade_id": name,
        "locked": role != "marked",
        "schema_version": SCHEMA_VERSION,
        "solution": role == "marked",
        "task": False,
    }
    if graded:
        exercise = load_exercise(about["exercise"])
        shape["points"] = float(exercise.automatic if role == "score" else exercise.by_hand)
    return shape


def notebook_sources(solutions: Path, language: str) -> list[Path]:
    """The MyST sources of one language, in order."""
    return sorted(path for path in (solutions / language).glob("*/*.md") if path.stem == path.parent.name)
