"""The wheel alone is enough for a student, and holds no key."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import urlopen

import pytest

from running import running_course
from verkosto.content import LANGUAGES
from verkosto.models import DOCUMENT_KINDS

ROOT = Path(__file__).parent.parent
PYTHONS = ("3.11", "3.13")


def _uv(*arguments: str, **options: object) -> str:
    done = subprocess.run(["uv", *arguments], capture_output=True, text=True, check=False, **options)  # type: ignore[call-overload]
    assert done.returncode == 0, done.stderr
    return str(done.stdout)


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy of what git tracks, so that the checkout's own bundle stays as it is."""
    copy = tmp_path_factory.mktemp("source")
    tracked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for name in filter(None, tracked.split("\0")):
        if (ROOT / name).exists():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, copy / name)
    (copy / "frontend" / "node_modules").symlink_to(ROOT / "frontend" / "node_modules")
    out = tmp_path_factory.mktemp("wheel")
    _uv("build", "--wheel", "--out-dir", str(out), str(copy))
    return next(out.glob("*.whl"))


@pytest.fixture(scope="session")
def names(wheel: Path) -> list[str]:
    return zipfile.ZipFile(wheel).namelist()


def test_it_holds_exercises_in_both_languages_and_the_bundle(names: list[str]) -> None:
    for language in LANGUAGES:
        assert any(re.match(rf"verkosto/exercises/{language}/.+\.ipynb$", name) for name in names)
    for widget in DOCUMENT_KINDS:
        assert f"verkosto/static/widgets/{widget}.mjs" in names
    data = {name.partition(".data/data/")[2] for name in names}
    assert "share/jupyter/labextensions/verkosto/package.json" in data
    assert "etc/jupyter/jupyter_server_config.d/verkosto.json" in data


def test_it_holds_no_solution_and_no_key(wheel: Path, names: list[str]) -> None:
    assert not [name for name in names if "solution" in name]
    assert not [name for name in names if name.startswith(("tests/", "node_modules")) or name.endswith((".ts", ".tsx"))]
    with zipfile.ZipFile(wheel) as archive:
        for name in names:
            if name.endswith((".ipynb", ".yml", ".json")):
                text = archive.read(name).decode("utf-8")
                assert "must_not" not in text, name
                assert "HIDDEN TESTS" not in text, name


@pytest.fixture(scope="session", params=PYTHONS)
def installed(request: pytest.FixtureRequest, wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The Python of an empty environment in which the wheel is installed."""
    version = request.param
    current = f"{sys.version_info.major}.{sys.version_info.minor}"
    found = subprocess.run(
        ["uv", "python", "find", "--no-python-downloads", "--system", version],
        capture_output=True,
        text=True,
        check=False,
    )
    if found.returncode and version != current:
        pytest.skip(f"this machine has no Python {version}")
    home = tmp_path_factory.mktemp(f"python{version}")
    _uv("venv", "--python", found.stdout.strip() or sys.executable, str(home / "env"))
    python = home / "env" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    _uv("pip", "install", "--python", str(python), str(wheel))
    yield python


def test_a_student_needs_nothing_else(installed: Path, tmp_path: Path) -> None:
    folder = tmp_path / "Verkosto"
    alone = {"PATH": str(installed.parent), "PYTHONPATH": ""}
    with running_course(folder, "fi", installed, **alone) as address:
        parts = urlsplit(address)
        with urlopen(f"http://{parts.netloc}/verkosto/start?{parts.query}", timeout=30) as answer:
            start = json.load(answer)
    assert "Persoona ja unelmapäivä" in json.dumps(start, ensure_ascii=False)
    assert list(folder.glob("*/*.ipynb"))
