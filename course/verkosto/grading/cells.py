"""The cells of a released notebook as the gradebook keeps them; whatever a learner did to theirs is set
right."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell
from nbgrader.api import Gradebook, Notebook, SourceCell

from verkosto.notebooks import ROLES, SCHEMA_VERSION


@contextmanager
def kept_notebook(resources: dict[str, Any]) -> Iterator[tuple[Gradebook, Notebook]]:
    """The gradebook and its notebook of the one being graded."""
    about = resources["nbgrader"]
    with Gradebook(about["db_url"]) as gradebook:
        yield gradebook, gradebook.find_notebook(about["notebook"], about["assignment"])


def role_of(grade_id: str) -> tuple[str, str]:
    """The role and exercise that a grade id of ours names ("e3_1_score"); ("", "") for others."""
    exercise, _, role = grade_id.rpartition("_")
    return (role, exercise) if role in ROLES and role != "text" else ("", "")


def grade_id_of(cell: NotebookNode) -> str | None:
    """nbgrader's id of a cell, None for a cell that has none."""
    about = cell.metadata.get("nbgrader")
    name = about.get("grade_id") if isinstance(about, dict) else None
    return name if isinstance(name, str) else None


def nbgrader_metadata(cell: SourceCell, notebook: Notebook) -> dict[str, Any]:
    """nbgrader's metadata of a kept cell, from the gradebook alone."""
    points = {grade.name: grade.max_score for grade in notebook.grade_cells}
    solution = cell.name in {solution.name for solution in notebook.solution_cells}
    shape = {
        "grade": cell.name in points,
        "grade_id": cell.name,
        "locked": cell.locked,
        "schema_version": SCHEMA_VERSION,
        "solution": solution,
        "task": False,
        "cell_type": cell.cell_type,
        "checksum": cell.checksum,
    }
    if cell.name in points:
        shape["points"] = points[cell.name]
    return shape


def restored(cell: SourceCell, notebook: Notebook) -> NotebookNode:
    """A kept cell made anew, for a notebook that has lost it."""
    make = new_code_cell if cell.cell_type == "code" else new_markdown_cell
    role, exercise = role_of(cell.name)
    metadata = {"nbgrader": nbgrader_metadata(cell, notebook), "deletable": False}
    if role:
        metadata["verkosto"] = {"role": role, "exercise": exercise}
    made: NotebookNode = make(source=cell.source, id=cell.name, metadata=metadata)  # type: ignore[no-untyped-call]
    return made
