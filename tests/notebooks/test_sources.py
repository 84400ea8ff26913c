"""The MyST sources become notebooks with stable ids, the same in both languages but for the words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from nbformat import NotebookNode, validate

from verkosto.content import LANGUAGES, load_exercise, load_modules
from verkosto.notebooks import NotebookFault, notebook_sources, read_notebook

ROOT = Path(__file__).parent.parent.parent
OPEN_MODULES = [module for module in load_modules() if module.exercises]


def notebook(language: str, module_id: str = "m3") -> NotebookNode:
    module = next(module for module in OPEN_MODULES if module.id == module_id)
    slug = module.text[language].slug
    return read_notebook(ROOT / "solutions" / language / slug / f"{slug}.md")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_open_module_has_its_source(language: str) -> None:
    slugs = {module.text[language].slug for module in OPEN_MODULES}
    assert {path.stem for path in notebook_sources(ROOT / "solutions", language)} == slugs


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_source_is_a_valid_notebook_that_knows_its_module(language: str) -> None:
    made = notebook(language)
    validate(made)
    assert made.metadata.verkosto == {"language": language, "module": "m3"}


def skeleton(made: NotebookNode) -> list[tuple[object, ...]]:
    """All that the languages share: ids, roles, points, order, and code but for its language and key."""
    shape = []
    for cell in made.cells:
        about = dict(cell.metadata.get("nbgrader", {}))
        code = ""
        if cell.cell_type == "code":
            code = re.sub(r'"""\n.*?"""', '"""key"""', cell.source, flags=re.DOTALL)
            code = code.replace(f'"{made.metadata.verkosto.language}"', '"language"')
        shape.append((cell.id, cell.cell_type, dict(cell.metadata.get("verkosto", {})), about, code))
    return shape


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_the_languages_share_everything_but_words(language: str) -> None:
    assert skeleton(notebook(language)) == skeleton(notebook(LANGUAGES[0]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_points_are_the_exercises_own(language: str) -> None:
    points = {cell.id: cell.metadata.nbgrader.get("points") for cell in notebook(language).cells}
    for exercise_id in OPEN_MODULES[0].exercises:
        exercise = load_exercise(exercise_id)
        assert points.get(f"{exercise_id}_score") == (exercise.automatic or None)
        assert points.get(f"{exercise_id}_marked") == (exercise.by_hand or None)


def test_ids_come_from_names_and_stay() -> None:
    first, again = notebook("fi"), notebook("fi")
    assert [cell.id for cell in first.cells] == [cell.id for cell in again.cells]
    assert all(cell.id == cell.metadata.nbgrader.grade_id for cell in first.cells)


HEADER = "---\nverkosto: {language: fi, module: m3}\n---\n\n"

BAD = {
    "no-header": ("# Otsikko\n", "the header needs"),
    "unknown-role": (
        HEADER + '+++ {"verkosto": {"role": "quiz", "id": "a"}}\n\nTeksti\n',
        "'quiz' is not one of",
    ),
    "no-id": (HEADER + '+++ {"verkosto": {"role": "text"}}\n\nTeksti\n', "needs an id"),
    "no-exercise": (HEADER + '+++ {"verkosto": {"role": "marked"}}\n\nTeksti\n', "needs its exercise"),
    "prose-as-widget": (
        HEADER + '+++ {"verkosto": {"role": "widget", "exercise": "e3_1"}}\n\nTeksti\n',
        "widget cell cannot be a markdown cell",
    ),
    "twice": (
        HEADER + '+++ {"verkosto": {"role": "text", "id": "a"}}\n\nTeksti\n\n' * 2,
        "is a cell m3_a already",
    ),
}


@pytest.mark.parametrize("fault", BAD)
def test_a_fault_is_told_with_its_place(fault: str, tmp_path: Path) -> None:
    text, told = BAD[fault]
    if fault == "twice":
        text = HEADER + text.replace(HEADER, "")
    source = tmp_path / "module.md"
    source.write_text(text, encoding="utf-8")
    with pytest.raises(NotebookFault, match=re.escape(told)) as caught:
        read_notebook(source)
    assert "module.md" in str(caught.value)


def test_a_cell_without_a_role_gets_an_id_from_its_place_and_content(tmp_path: Path) -> None:
    source = tmp_path / "module.md"
    source.write_text(HEADER + "Yksi\n\n+++\n\nYksi\n", encoding="utf-8")
    first, second = read_notebook(source).cells
    assert first.id != second.id
    assert "nbgrader" not in first.metadata
    assert [first.id, second.id] == [cell.id for cell in read_notebook(source).cells]
