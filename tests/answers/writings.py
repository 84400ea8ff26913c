"""Documents for the tests."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

Json = dict[str, Any]

EMPTY: Json = {"kind": "write", "format": 1, "answers": []}


def writing(**texts: str) -> Json:
    """A written answer with these texts."""
    return {**EMPTY, "answers": [{"id": name, "text": text, "passed": False} for name, text in texts.items()]}


def texts(document: Json) -> dict[str, str]:
    """The texts of a written answer."""
    return {answer["id"]: answer["text"] for answer in document["answers"]}


def content(**documents: Any) -> Json:
    """An answers file's content."""
    return {"format": 1, "saved_at": "2026-11-24T12:32:00+00:00", "documents": documents}


def put(path: Path, **documents: Any) -> None:
    """Writes an answers file as another program would."""
    path.write_text(json.dumps(content(**documents), ensure_ascii=False), encoding="utf-8")
