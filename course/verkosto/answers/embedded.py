"""The copy of the answers that a notebook carries in its metadata, for when answers.json is missing."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from verkosto.answers.reading import AnswersFile, read_content

MAX_NOTEBOOK_BYTES = 100_000_000


def embedded_answers(folder: Path) -> tuple[AnswersFile, str]:
    """What a notebook of `folder` carries, and the notebook's name: the running one, else the newest.

    A folder whose notebooks carry nothing gives a file that is missing, and "".
    """
    running = Path(os.environ.get("JPY_SESSION_NAME", "")).name
    found: list[tuple[bool, str, str, AnswersFile]] = []
    for path in sorted(folder.glob("*.ipynb")):
        file = embedded_in(path)
        if file.documents or file.untouched:
            found.append((path.name == running, file.saved_at or "", path.name, file))
    if not found:
        return AnswersFile("missing"), ""
    _, _, name, file = max(found, key=lambda one: one[:3])
    return file, name


def embedded_in(path: Path) -> AnswersFile:
    """What the notebook at `path` carries; damaged where it carries nothing or is no notebook."""
    return read_content(_metadata(path))


def _metadata(path: Path) -> Any:
    """The content of metadata.verkosto.answers, or None."""
    try:
        if path.stat().st_size > MAX_NOTEBOOK_BYTES:
            return None
        content = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    for name in ("metadata", "verkosto", "answers"):
        content = content.get(name) if isinstance(content, dict) else None
    return content
