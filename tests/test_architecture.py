"""The house keeps its shape: imports point one way, inner parts know no Jupyter, importing stays light."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "course" / "verkosto"

MAY_IMPORT = {
    "models": {"models"},
    "merging": {"models"},
    "privacy": {"privacy"},
    "checks": {"models", "checks"},
    "content": {"models", "content"},
    "messages": set(),
    "answers": {"models", "merging", "privacy", "content", "answers"},
    "render": {"models", "content", "messages", "render"},
    "widgets": {"models", "content", "messages", "answers", "privacy", "render", "widgets"},
    "grading": {
        "models",
        "checks",
        "content",
        "messages",
        "answers",
        "privacy",
        "render",
        "notebooks",
        "grading",
    },
}
"""Which parts of the package each part may use. The top (cli, lab, book, sphinxext) sees all."""

PURE = ("models", "checks", "merging", "privacy")
PURE_MAY_USE = {"networkx", "pydantic", "verkosto"} | set(sys.stdlib_module_names) - {
    "os",
    "pathlib",
    "io",
    "socket",
    "subprocess",
}


def _files(part: str) -> list[Path]:
    module = PACKAGE / f"{part}.py"
    return [module] if module.exists() else sorted((PACKAGE / part).rglob("*.py"))


def _imports(path: Path) -> list[str]:
    names: list[str] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.name} imports relatively"
            module = node.module or ""
            names += [f"verkosto.{alias.name}" for alias in node.names] if module == "verkosto" else [module]
    return names


@pytest.mark.parametrize("part", MAY_IMPORT)
def test_imports_point_one_way(part: str) -> None:
    files = _files(part)
    assert files, f"there is no part {part}"
    for path in files:
        used = {name.split(".")[1] for name in _imports(path) if name.startswith("verkosto.")}
        assert used <= MAY_IMPORT[part], f"{path.relative_to(PACKAGE)} uses {sorted(used - MAY_IMPORT[part])}"


@pytest.mark.parametrize("part", PURE)
def test_inner_parts_know_no_jupyter_and_no_files(part: str) -> None:
    for path in _files(part):
        used = {name.split(".")[0] for name in _imports(path)}
        assert used <= PURE_MAY_USE, f"{path.relative_to(PACKAGE)} uses {sorted(used - PURE_MAY_USE)}"


@pytest.mark.parametrize("module", ["verkosto", "verkosto.models", "verkosto.checks"])
def test_importing_stays_light(module: str) -> None:
    heavy = "{'pandas', 'networkx', 'nbgrader', 'ipywidgets', 'anywidget', 'jupyterlab', 'sphinx'}"
    code = f"import sys, {module}; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
