"""A verb whose packages are not installed says in words what to install."""

from __future__ import annotations

import subprocess
import sys

import pytest

WITHOUT_NBGRADER = """
import sys

class Gone:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"nbgrader", "jupytext", "alembic"}:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Gone())
from verkosto.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize(
    ("language", "words"),
    [("fi", "Komento verkosto release on opettajalle"), ("en", "The command verkosto release is for instructors")],
)
def test_releasing_without_nbgrader_tells_what_to_install(language: str, words: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_NBGRADER, "release", "--lang", language],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith(words)
    assert '"nbgrader<' in done.stderr
    assert len(done.stderr.splitlines()) == 1
