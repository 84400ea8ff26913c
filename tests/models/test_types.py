"""The front-end's types are those of the Python models."""

from __future__ import annotations

import runpy
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def test_typescript_types_follow_the_models() -> None:
    script = runpy.run_path(str(ROOT / "scripts" / "generate_types.py"))
    for name, made in script["sources"]().items():
        written = (ROOT / "frontend" / "src" / "types" / name).read_text(encoding="utf-8")
        assert made == written, "run: uv run python scripts/generate_types.py"
