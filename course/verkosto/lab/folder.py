"""A learner's own folder: exercises are copied there, and newer ones brought in, without losing work.

The folder's hidden part remembers what was shipped: for each file its digest, for a notebook the digest of
each cell. So a file that the learner has not touched is replaced, and one they have is set aside under a
dated name first. Answers lie in answers.json beside the notebook, which ships with nothing and is never
written here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from verkosto.answers import FILE_NAME
from verkosto.answers.writing import write_whole
from verkosto.lab.shipped import exercises_root, shipped_files, source_of

HIDDEN = ".verkosto"
RECORD = "shipped.json"
FORMAT = 1

Json = dict[str, Any]


@dataclass
class Arrivals:
    """What preparing the folder did, as paths relative to it."""

    new: list[Path] = field(default_factory=list)
    updated: list[Path] = field(default_factory=list)
    set_aside: list[Path] = field(default_factory=list)


def prepare(folder: Path, language: str, today: date) -> Arrivals:
    """Brings this language's exercises into `folder`. Raises OSError when something cannot be written."""
    folder.mkdir(parents=True, exist_ok=True)
    record = _read_record(folder)
    arrivals = Arrivals()
    for path in shipped_files(language):
        if path.name == FILE_NAME:
            continue
        shipped = (exercises_root() / language / path).read_bytes()
        place = folder / path
        if not place.exists():
            arrivals.new.append(path)
            write(place, shipped)
        elif _fingerprint(path, shipped) != record.get(path.as_posix()):
            _bring_in(folder, path, shipped, record.get(path.as_posix()), today, arrivals)
        record[path.as_posix()] = _fingerprint(path, shipped)
    text = json.dumps({"format": FORMAT, "files": record}, indent=1, sort_keys=True)
    write(folder / HIDDEN / RECORD, text.encode())
    return arrivals


def write(place: Path, content: bytes) -> None:
    """Writes a file whole or not at all, with the folders above it. Raises OSError."""
    place.parent.mkdir(parents=True, exist_ok=True)
    write_whole(place, content)


def _bring_in(folder: Path, path: Path, shipped: bytes, known: Json | None, today: date, arrivals: Arrivals) -> None:
    place = folder / path
    theirs = place.read_bytes()
    if theirs == shipped:
        return
    if _touched(path, theirs, [known, _fingerprint(path, shipped)]):
        aside = _free_name(place, today)
        place.replace(aside)
        arrivals.set_aside.append(aside.relative_to(folder))
    arrivals.updated.append(path)
    write(place, _with_answers_of(theirs, shipped) if path.suffix == ".ipynb" else shipped)


def _free_name(place: Path, today: date) -> Path:
    """A dated name beside `place` that nothing has yet: module-2026-11-24.ipynb, then -2 and so on."""
    stem = f"{place.stem}-{today.isoformat()}"
    names = (f"{stem}{f'-{number}' if number > 1 else ''}{place.suffix}" for number in range(1, 10_000))
    return next(place.with_name(name) for name in names if not place.with_name(name).exists())


def _fingerprint(path: Path, content: bytes) -> Json:
    print_ = {"digest": sha256(content).hexdigest()}
    return print_ | {"cells": _cell_digests(content)} if path.suffix == ".ipynb" else print_


def _cell_digests(content: bytes) -> list[str]:
    """A digest of each cell's kind and source; outputs and metadata do not count as work."""
    cells: Iterable[Json] = json.loads(content)["cells"]
    return [sha256(f"{cell['cell_type']}\n{source_of(cell)}".encode()).hexdigest() for cell in cells]


def _touched(path: Path, theirs: bytes, shipped: list[Json | None]) -> bool:
    """Whether a file differs, in what a person writes, from every version known to have been shipped."""
    versions = [version for version in shipped if version]
    if path.suffix != ".ipynb":
        return sha256(theirs).hexdigest() not in [version["digest"] for version in versions]
    try:
        return _cell_digests(theirs) not in [version["cells"] for version in versions]
    except (ValueError, KeyError, TypeError):
        return True  # a notebook that cannot be read may still hold somebody's words


def _with_answers_of(theirs: bytes, shipped: bytes) -> bytes:
    """The shipped notebook with the answers that theirs carries in its metadata."""
    try:
        answers = json.loads(theirs)["metadata"]["verkosto"]["answers"]
    except (ValueError, KeyError, TypeError):
        return shipped
    notebook = json.loads(shipped)
    notebook["metadata"]["verkosto"]["answers"] = answers
    return (json.dumps(notebook, ensure_ascii=False, indent=1) + "\n").encode()


def _read_record(folder: Path) -> dict[str, Json]:
    """What was shipped here before; without a readable record untouched files are set aside too."""
    try:
        content = json.loads((folder / HIDDEN / RECORD).read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return {}
    files = content.get("files") if isinstance(content, dict) else None
    return {
        name: print_
        for name, print_ in (files or {}).items()
        if isinstance(print_, dict) and re.fullmatch(r"[0-9a-f]{64}", str(print_.get("digest")))
    }
