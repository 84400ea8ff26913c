"""Reading answers.json, whatever has happened to it.

    file = read_answers(folder / "answers.json")
    file.state        "missing", "sound", "damaged" or "newer"
    file.documents    {key: document} that are valid for their kind and can be used, with every field
    file.untouched    {key: document} of a kind or format this version does not know; keep, do not interpret
    file.problems     what is wrong, as (message id, arguments, key of the document or None)

A file is `damaged` when anything in it is not as it should be; one document is enough. What is valid on its
own is in `documents` all the same. Nothing here writes. The words are in content/messages/*/saving.ftl.
"""

from __future__ import annotations

import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from pydantic import ValidationError

from verkosto.answers.parsing import Doubled, Json, TooDeep, decode, parse, salvage, unfit
from verkosto.models import DOCUMENT_KINDS, Document

FORMAT = 1
FILE_NAME = "answers.json"
MAX_BYTES = 20_000_000
"""Hundreds of times what a learner writes in a course, little enough to read at once."""

State = Literal["missing", "sound", "damaged", "newer"]


@dataclass(frozen=True)
class Problem:
    """Something wrong in the file, as a message id; `key` names the document, None for the whole file."""

    message: str
    arguments: dict[str, str | int] = field(default_factory=dict)
    key: str | None = None


@dataclass(frozen=True)
class AnswersFile:
    """What an answers file holds: `data` its bytes as read, `saved_at` what it says of itself, or None.

    `sessions` are the marks of the processes that have written it, see `earlier`.
    """

    state: State
    documents: dict[str, Json] = field(default_factory=dict)
    untouched: dict[str, Json] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    saved_at: str | None = None
    data: bytes = b""
    sessions: tuple[str, ...] = ()


def read_answers(path: Path) -> AnswersFile:
    """Reads the answers file at `path`; bad content comes back as problems and is never raised.

    Links, folders and devices are not followed (a link in a submission could name somebody else's answers).
    Raises OSError only when the file is there and the system does not let it be read.
    """
    try:
        about = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return AnswersFile("missing")
    if not stat.S_ISREG(about.st_mode):
        return AnswersFile("damaged", problems=(Problem("answers-not-a-file"),))
    if about.st_size > MAX_BYTES:
        return AnswersFile("damaged", problems=(Problem("answers-too-large"),))
    return read_bytes(path.read_bytes())


def read_bytes(data: bytes) -> AnswersFile:
    """Reads the content of an answers file."""
    text, foreign = decode(data)
    problems = [Problem("answers-encoding")] if foreign else []
    try:
        content: Any = parse(text)
    except TooDeep:
        return AnswersFile("damaged", problems=(Problem("answers-too-deep"),), data=data)
    except ValueError:
        problems.append(Problem("answers-not-json"))
        content = {"format": FORMAT, "documents": salvage(text)}
    return read_content(content, data, problems)


def read_content(content: Any, data: bytes = b"", problems: list[Problem] | None = None) -> AnswersFile:
    """Reads an answers file's parsed content; a notebook carries the same shape in its metadata."""
    found = list(problems or [])
    if not isinstance(content, dict) or not isinstance(content.get("documents"), dict):
        return AnswersFile("damaged", problems=(*found, Problem("answers-shape")), data=data)
    number = content.get("format")
    newer = type(number) is int and number > FORMAT
    if newer:
        found.append(Problem("answers-newer"))
    elif number != FORMAT or type(number) is not int:
        found.append(Problem("answers-shape"))
    documents: dict[str, Json] = {}
    untouched: dict[str, Json] = {}
    if isinstance(content, Doubled) or isinstance(content["documents"], Doubled):
        found.append(Problem("answers-twice"))
    for key, document in content["documents"].items():
        verdict, whole = judge(document)
        if verdict == "good":
            documents[key] = whole
        elif verdict == "damaged":
            found.append(Problem("answers-document-damaged", key=key))
        else:
            untouched[key] = document
            if verdict == "newer":
                found.append(Problem("answers-document-newer", key=key))
    only_newer_documents = all(problem.message == "answers-document-newer" for problem in found)
    state: State = "newer" if newer else "sound" if only_newer_documents else "damaged"
    said = content.get("saved_at")
    saved_at = said if isinstance(said, str) else None
    return AnswersFile(state, documents, untouched, tuple(found), saved_at, data, _marks(content.get("sessions")))


def _marks(sessions: Any) -> tuple[str, ...]:
    marks = sessions if isinstance(sessions, list) else []
    return tuple(mark for mark in marks if isinstance(mark, str))


def judge(document: Any) -> tuple[Literal["good", "unknown", "newer", "damaged"], Json]:
    """Whether this version can use the document, and if so the document with every field of its kind."""
    if not isinstance(document, dict) or not isinstance(document.get("kind"), str) or unfit(document):
        return "damaged", {}
    model = DOCUMENT_KINDS.get(document["kind"])
    if model is None:
        return "unknown", {}
    if is_newer(document, model):
        return "newer", {}
    try:
        return "good", model.model_validate(document, strict=True).model_dump(mode="json")
    except ValidationError:
        return "damaged", {}


def is_newer(document: Json, model: type[Document]) -> bool:
    """Whether the document was written by a later version of the course."""
    number = document.get("format")
    return type(number) is int and number > model.format_number()
