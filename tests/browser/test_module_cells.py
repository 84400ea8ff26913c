"""Which cells run by themselves in JupyterLab, and what is left alone."""

from __future__ import annotations

import json
import re
import shutil

import pytest
from modules import open_module
from playwright.sync_api import expect
from visiting import OPEN, Visit, words

from running import SLUGS, Course

pytestmark = pytest.mark.browser


def test_an_edited_cell_does_not_run_until_the_original_is_back(visit: Visit, course: Course) -> None:
    notebook = json.loads(course.notebook.read_text(encoding="utf-8"))
    cell = next(cell for cell in notebook["cells"] if cell["id"] == "e3_1_widget")
    cell["source"] = ["open('ran', 'w')\n", *cell["source"]]
    course.notebook.write_text(json.dumps(notebook), encoding="utf-8")
    page = visit.open()
    open_module(page)
    notice = page.locator(".verkosto-edited")
    expect(notice).to_contain_text(words("course-mode-edited"))
    assert page.locator(f"{OPEN} .v-frame").count() == 3
    assert not (course.home / "ran").exists()
    notice.get_by_role("button", name=words("course-mode-restore")).click()
    expect(page.locator(f"{OPEN} .v-frame")).to_have_count(4)
    assert not (course.home / "ran").exists()


@pytest.mark.parametrize("stray", ["anywidget.py", "verkosto/__init__.py", "ipywidgets.py"])
def test_files_beside_the_notebook_are_never_imported(visit: Visit, course: Course, stray: str) -> None:
    place = course.home / stray
    place.parent.mkdir(exist_ok=True)
    place.write_text("from pathlib import Path\nPath('ran').touch()\n", encoding="utf-8")
    page = visit.open()
    open_module(page)
    assert not (course.home / "ran").exists()


@pytest.mark.parametrize("place", ["submitted/fi/ann", "autograded/fi/ann"])
def test_nothing_runs_in_a_graders_folders(visit: Visit, course: Course, place: str) -> None:
    target = course.folder / place / SLUGS["fi"]
    shutil.copytree(course.home, target)
    notebook = f"{place}/{SLUGS['fi']}/{SLUGS['fi']}.ipynb"
    page = visit.open(re.sub(r"/lab\?reset", f"/lab/tree/{notebook}?reset", course.address))
    code = page.locator(".jp-CodeCell .cm-content", has_text="import exercise").first
    expect(code).to_be_visible(timeout=60_000)
    assert page.locator(".verkosto-page, .v-frame").count() == 0
    shutil.rmtree(course.folder / place.split("/")[0])


def test_another_notebook_is_left_alone(visit: Visit, course: Course) -> None:
    own = {"cells": [_code("1 + 1")], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    (course.folder / "oma.ipynb").write_text(json.dumps(own), encoding="utf-8")
    page = visit.open(course.address.replace("/lab?reset", "/lab/tree/oma.ipynb?reset"))
    expect(page.locator(".jp-NotebookPanel .cm-content", has_text="1 + 1")).to_be_visible(timeout=60_000)
    assert page.locator(".verkosto-page").count() == 0
    expect(page.locator(".jp-OutputArea-output")).to_have_count(0)


def _code(source: str) -> dict[str, object]:
    return {
        "cell_type": "code",
        "id": "a1",
        "metadata": {},
        "source": source,
        "outputs": [],
        "execution_count": None,
    }
