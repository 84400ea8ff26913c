"""Two pages on one notebook: each cell says what was written last, and nobody's cell goes."""

from __future__ import annotations

from typing import Any

import pytest

from verkosto.lab.joining import joined

Json = dict[str, Any]


def cells(**sources: str) -> list[Json]:
    return [
        {"id": name, "cell_type": "markdown", "source": source, "metadata": {"nbgrader": {}}}
        for name, source in sources.items()
    ]


def notebook(of: list[Json], answers: str = "") -> Json:
    return {"cells": of, "metadata": {"verkosto": {"module": "m3", "answers": answers}}, "nbformat": 4}


def sources(page: list[Json], known: list[Json], disk: list[Json]) -> list[str]:
    return [cell["source"] for cell in joined(notebook(page), known, notebook(disk))["cells"]]


KNOWN = cells(a="first", b="second")


@pytest.mark.parametrize(
    ("page", "disk", "wanted"),
    [
        (KNOWN, KNOWN, ["first", "second"]),
        (cells(a="first", b="mine"), KNOWN, ["first", "mine"]),
        (KNOWN, cells(a="first", b="theirs"), ["first", "theirs"]),
        (cells(a="mine", b="second"), cells(a="first", b="theirs"), ["mine", "theirs"]),
        (cells(a="first", b="same"), cells(a="first", b="same"), ["first", "same"]),
        (cells(a="mine", b="second"), cells(a="theirs", b="second"), ["mine", "theirs", "second"]),
        (cells(a="first", n="new", b="second"), KNOWN, ["first", "new", "second"]),
        (KNOWN, cells(a="first", n="new", b="second"), ["first", "new", "second"]),
        (KNOWN, cells(n="new", a="first", b="second"), ["new", "first", "second"]),
        (
            cells(a="first", n="mine", b="second"),
            cells(a="first", m="theirs", b="second"),
            ["first", "theirs", "mine", "second"],
        ),
        (cells(a="first"), KNOWN, ["first"]),
        (KNOWN, cells(a="first"), ["first"]),
        (cells(a="first"), cells(a="first", b="theirs"), ["first", "theirs"]),
        (cells(a="first", b="mine"), cells(a="first"), ["first", "mine"]),
    ],
)
def test_each_cell_says_what_was_written_last(page: list[Json], disk: list[Json], wanted: list[str]) -> None:
    assert sources(page, KNOWN, disk) == wanted


def test_the_other_text_of_one_cell_becomes_a_cell_that_nbgrader_does_not_know() -> None:
    mine, theirs, _ = joined(notebook(cells(a="mine", b="")), KNOWN, notebook(cells(a="theirs", b="")))["cells"]
    assert mine["metadata"] == {"nbgrader": {}} and theirs["metadata"] == {}
    assert theirs["id"] != mine["id"]


def test_cells_of_a_notebook_without_ids_stay_as_the_page_has_them() -> None:
    disk = [{**cell} for cell in KNOWN]
    for cell in disk:
        del cell["id"]
    assert sources(cells(a="mine", b="second"), KNOWN, disk) == ["mine", "second"]


def test_the_answers_in_the_notebook_are_those_of_the_file() -> None:
    whole = joined(notebook(KNOWN, "old"), KNOWN, notebook(KNOWN, "new"))
    assert whole["metadata"]["verkosto"]["answers"] == "new"
