"""Work that was here before another file was put in the place of answers.json, as from the book or another computer.

Every process that writes answers.json leaves its mark in `sessions`. A file that grew out of what was here bears all
the marks that were here and is no older: it was written by the course, or edited by hand, and it holds as it is. Any
other file was put in its place, and what was here before is kept beside it where it says something else.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from datetime import datetime
from itertools import chain
from pathlib import Path
from secrets import token_hex

from verkosto.answers.parsing import Json
from verkosto.answers.reading import FORMAT, AnswersFile
from verkosto.answers.writing import keep_aside
from verkosto.merging import merge
from verkosto.models import DOCUMENT_KINDS

SESSION = token_hex(4)
"""This process's mark. It says nothing of the person or the machine."""


def content_of(file: AnswersFile) -> Json:
    """What is written of a file: answers.json holds it, and so does a notebook in its metadata."""
    return {
        "format": FORMAT,
        "saved_at": file.saved_at,
        "sessions": list(file.sessions),
        "documents": {**file.untouched, **file.documents},
    }


def whole_bytes(file: AnswersFile) -> bytes:
    """The bytes of an answers.json with this content."""
    return json.dumps(content_of(file), ensure_ascii=False, indent=1).encode()


def grew_from(earlier: AnswersFile, now: AnswersFile) -> bool:
    """Whether `now` is what became of `earlier`. With a grader, who works on copies, always."""
    if os.environ.get("NBGRADER_EXECUTION"):
        return True
    return set(earlier.sessions) <= set(now.sessions) and (earlier.saved_at or "") <= (now.saved_at or "")


def says_otherwise(earlier: AnswersFile, now: AnswersFile) -> bool:
    """Whether a document of `now` lacks or changes something of the earlier one of its name."""
    was, found = content_of(earlier)["documents"], content_of(now)["documents"]
    return any(not _holds(found[key], document) for key, document in was.items() if key in found)


def marks(*sessions: Iterable[str]) -> tuple[str, ...]:
    """All the marks, each once, in the order they came."""
    return tuple(dict.fromkeys(chain(*sessions)))


def keep_earlier(path: Path, earlier: AnswersFile, now: datetime) -> Path:
    """Keeps the earlier work beside `path` under a dated name, once however often it is met. Raises OSError."""
    return keep_aside(path, whole_bytes(earlier), now, "before")


def _holds(document: Json, earlier: Json) -> bool:
    """Whether the document says all that the earlier one says, and chooses alike."""
    if document.get("kind") != earlier.get("kind"):
        return False
    model = DOCUMENT_KINDS.get(earlier.get("kind", ""))
    empty = model.empty().model_dump(mode="json") if model else None
    return bool(merge(empty, earlier, document) == document)
