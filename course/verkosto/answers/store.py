"""The answer store: a learner's documents in answers.json beside the notebook.

One store per file in a process; every widget on a document hears of every change to it, so that two tabs never
overwrite each other.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from verkosto.answers.parsing import Json
from verkosto.answers.reading import FORMAT
from verkosto.merging import merge
from verkosto.models import DOCUMENT_KINDS


@dataclass(frozen=True)
class Saving:
    """How saving went: `status` is saved, refused or not_saved; `message` a message id with `arguments`."""

    status: str
    at: str | None = None
    message: str | None = None
    arguments: Json = field(default_factory=dict)


Listener = Callable[[Json, Saving], None]


class AnswerStore:
    """The documents of one answers.json."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._documents: dict[str, Json] = self._load()
        self._listeners: dict[str, list[Listener]] = {}

    def document(self, key: str, kind: str) -> Json:
        """The document under `key`, or an empty one of that kind."""
        stored = self._documents.get(key)
        return stored if stored is not None else DOCUMENT_KINDS[kind].empty().model_dump(mode="json")

    def change(self, key: str, base: Json, document: Json) -> Saving:
        """Takes in a document that a widget changed from `base`, merged with what others wrote; tells how saving went."""
        current = self._documents.get(key, base)
        merged = merge(base, document, current)
        try:
            DOCUMENT_KINDS[merged.get("kind", "")].model_validate(merged)
        except (KeyError, ValidationError):
            return Saving("refused", message="saving-refused")
        self._documents[key] = merged
        saving = self._save()
        for listener in list(self._listeners.get(key, [])):
            listener(merged, saving)
        return saving

    def listen(self, key: str, listener: Listener) -> Callable[[], None]:
        """Calls `listener` on every change of `key`; returns how to stop."""
        self._listeners.setdefault(key, []).append(listener)
        return lambda: self._listeners[key].remove(listener)

    def _load(self) -> dict[str, Json]:
        if not self.path.exists():
            return {}
        return dict(json.loads(self.path.read_text(encoding="utf-8"))["documents"])

    def _save(self) -> Saving:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        text = json.dumps(
            {"format": FORMAT, "saved_at": now, "documents": self._documents}, ensure_ascii=False, indent=1
        )
        draft = self.path.with_name(f".{self.path.name}.part")
        try:
            with draft.open("w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(self.path)
        except OSError:
            return Saving("not_saved", message="saving-failed")
        return Saving("saved", at=now)


_STORES: dict[Path, AnswerStore] = {}


def open_store(path: Path) -> AnswerStore:
    """The one store of this process for the file at `path`."""
    place = path.resolve()
    if place not in _STORES:
        _STORES[place] = AnswerStore(place)
    return _STORES[place]
