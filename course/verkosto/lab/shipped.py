"""The exercises that the package ships: in a wheel inside it, in a checkout in the tree beside it."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import verkosto
from verkosto.content import LANGUAGES, load_modules
from verkosto.models.exercise import Module

Json = dict[str, Any]


def exercises_root() -> Path:
    """The folder that holds one folder of exercises a language."""
    package = Path(verkosto.__file__).parent
    inside = package / "exercises"
    return inside if inside.is_dir() else package.parent.parent / "exercises"


def shipped_files(language: str) -> list[Path]:
    """The files of the exercises in this language, relative to the language's folder."""
    root = exercises_root() / language
    files = (path.relative_to(root) for path in sorted(root.rglob("*")) if path.is_file())
    return [path for path in files if not any(part.startswith(".") for part in path.parts)]


def notebook_of(module: Module, language: str) -> Path:
    """Where the module's notebook stands, relative to the folder of its language."""
    slug = module.text[language].slug
    return Path(slug, f"{slug}.ipynb")


def open_modules(language: str) -> list[Module]:
    """The modules that can be worked on in this language."""
    return [
        m for m in load_modules() if m.exercises and (exercises_root() / language / notebook_of(m, language)).exists()
    ]


def module_of(notebook: Json) -> tuple[Module, str] | None:
    """The module and language that a notebook says it belongs to, or None for a notebook that is not ours."""
    mark = notebook.get("metadata", {}).get("verkosto")
    if not isinstance(mark, dict) or mark.get("language") not in LANGUAGES:
        return None
    found = next((module for module in load_modules() if module.id == mark.get("module")), None)
    return (found, mark["language"]) if found else None


def source_of(cell: Json) -> str:
    """A cell's source as one text, whichever of nbformat's two ways it is stored in."""
    source = cell.get("source", "")
    return source if isinstance(source, str) else "".join(source)


@cache
def code_cells() -> tuple[Json, ...]:
    """Every code cell that ships, as {language, module, id, source}; only these sources run by themselves."""
    cells = []
    for language in LANGUAGES:
        for path in shipped_files(language):
            if path.suffix == ".ipynb":
                notebook = json.loads((exercises_root() / language / path).read_text(encoding="utf-8"))
                cells += _code_cells(notebook)
    return tuple(cells)


def _code_cells(notebook: Json) -> list[Json]:
    ours = module_of(notebook)
    if ours is None:
        return []
    module, language = ours
    return [
        {"language": language, "module": module.id, "id": cell.get("id"), "source": source_of(cell)}
        for cell in notebook["cells"]
        if cell["cell_type"] == "code" and source_of(cell).strip()
    ]
