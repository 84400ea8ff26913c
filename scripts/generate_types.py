"""Writes frontend/src/types/documents.ts from the pydantic models, so that both halves share one truth.

uv run python scripts/generate_types.py [--check]
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from pydantic.json_schema import models_json_schema

from verkosto.models import DOCUMENT_KINDS

ROOT = Path(__file__).parent.parent
TARGET = ROOT / "frontend" / "src" / "types" / "documents.ts"


def _plain(node: Any, *, names: bool = False) -> Any:
    """The schema without titles, limits and defaults, which would become extra types or noise in TypeScript."""
    if isinstance(node, list):
        return [_plain(item) for item in node]
    if not isinstance(node, dict):
        return node
    dropped = (
        () if names else ("title", "default", "maxItems", "minItems", "maxLength", "pattern", "minimum", "maximum")
    )
    plain = {
        key: _plain(value, names=key in ("properties", "$defs")) for key, value in node.items() if key not in dropped
    }
    if not names and "properties" in plain:
        plain["required"] = list(plain["properties"])  # a stored document names every field
    return plain


def generate() -> str:
    """The TypeScript source."""
    models = [(model, "serialization") for model in DOCUMENT_KINDS.values()]
    _, schema = models_json_schema(models, ref_template="#/$defs/{model}")
    node = shutil.which("node")
    if node is None:
        raise SystemExit("Generating the types needs Node on PATH.")
    done = subprocess.run(
        [node, "types.mjs"],
        cwd=ROOT / "frontend",
        input=json.dumps(_plain(schema)),
        capture_output=True,
        text=True,
        check=True,
    )
    without_wrapper = re.sub(r"export interface Documents \{.*?\n\}\n", "", done.stdout, count=1, flags=re.DOTALL)
    return re.sub(r" \* ?\n \* This interface was referenced by .*?\n \* via .*?\n", "", without_wrapper)


def main() -> int:
    """Writes the file, or with --check tells whether it is up to date."""
    source = generate()
    if "--check" in sys.argv:
        return int(TARGET.read_text(encoding="utf-8") != source)
    TARGET.write_text(source, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
