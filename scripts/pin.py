"""Writes the whole resolved set of packages into pyproject.toml as constraints.

    uv run python scripts/pin.py [--upgrade]

uv.lock names registry hosts, so it is not committed; these pins take its place. Run it when a dependency changes, and
with --upgrade to move everything to the newest versions that the ranges allow.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).parent.parent / "pyproject.toml"
LIST = re.compile(r"(?<=\nconstraint-dependencies = \[).*?(?=\n\])", re.DOTALL)


def _resolved() -> list[str]:
    exported = subprocess.run(
        [
            "uv",
            "export",
            "--no-hashes",
            "--no-emit-project",
            "--no-annotate",
            "--no-header",
            "--all-extras",
            "--all-groups",
        ],
        cwd=PROJECT.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    return sorted(line.strip() for line in exported.stdout.splitlines() if re.match(r"^[a-zA-Z0-9]", line))


def main() -> int:
    """Writes the pins; with --upgrade resolves afresh first."""
    text = PROJECT.read_text(encoding="utf-8")
    if len(LIST.findall(text)) != 1:
        raise SystemExit(
            "pyproject.toml needs one list constraint-dependencies under [tool.uv], closed on a line of its own."
        )
    if "--upgrade" in sys.argv:
        PROJECT.write_text(LIST.sub("", text), encoding="utf-8")
        subprocess.run(["uv", "lock", "--upgrade"], cwd=PROJECT.parent, check=True)
    pins = "".join(f"\n  {json.dumps(line)}," for line in _resolved())
    PROJECT.write_text(LIST.sub(lambda _: pins, text), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
