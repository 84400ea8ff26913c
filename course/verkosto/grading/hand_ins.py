"""What one learner handed in, whatever its files are called: the notebook and the answers that count.

Platforms and people rename files, and some learners hand in the answers alone. A notebook is known by what its
metadata says, answers by their content. Of several hand-ins the latest counts, as a whole: nothing is put together
from two of them.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from verkosto.answers import FILE_NAME, AnswersFile, read_answers
from verkosto.answers.reading import read_content
from verkosto.content import load_case, load_exercise, load_modules
from verkosto.grading.times import IN_NAME, of_answers, of_name
from verkosto.models.exercise import Module
from verkosto.models.passage import passages_in

MAX_NOTEBOOK_BYTES = 100_000_000

Json = dict[str, Any]


@dataclass(frozen=True)
class Assignment:
    """What is collected: its name, and the module and language it belongs to (None for one not of the course)."""

    name: str
    module: Module | None
    language: str | None

    @classmethod
    def named(cls, name: str) -> Assignment:
        """The assignment with this name."""
        for module in load_modules():
            for language, text in module.text.items():
                if text.slug == name:
                    return cls(name, module, language)
        return cls(name, None, None)


@dataclass(frozen=True)
class Notebook:
    """A collected notebook; `ours` says which assignment it is, None when it does not say."""

    path: Path
    readable: bool
    ours: str | None
    carried: AnswersFile


@dataclass(frozen=True)
class HandIn:
    """The files of one folder or zip that somebody handed in."""

    place: Path
    notebooks: tuple[Notebook, ...]
    answers: tuple[tuple[Path, AnswersFile], ...]

    @property
    def notebook(self) -> Notebook | None:
        """The notebook that counts: the one with the latest answers in it."""
        readable = [one for one in self.notebooks if one.readable]
        return max(readable, key=lambda one: (one.carried.saved_at or "", one.path.stem == one.ours), default=None)

    @property
    def answers_file(self) -> tuple[Path, AnswersFile] | None:
        """The answers file that counts: the latest that can be used."""
        order = [(bool(file.documents), file.saved_at or "", path.name == FILE_NAME) for path, file in self.answers]
        return self.answers[order.index(max(order))] if order else None

    @cached_property
    def saved_at(self) -> str:
        """When the answers were last written, as they say themselves."""
        found = [one.carried.saved_at for one in self.notebooks] + [file.saved_at for _, file in self.answers]
        return max((time for time in found if time), default="")

    @property
    def named_at(self) -> str:
        """The time in the hand-in's name, or nothing."""
        times = [match[1] for part in (*self.place.parts, *self._names) if (match := IN_NAME.search(part))]
        return times[-1] if times else ""

    @property
    def handed_in_at(self) -> datetime:
        """When it was handed in, in UTC as far as its name, its answers or at last its files tell.

        Work is never handed in before it was saved.
        """
        told = [time for time in (of_name(self.named_at), of_answers(self.saved_at)) if time]
        if told:
            return max(told)
        files = [one.path for one in self.notebooks] + [path for path, _ in self.answers]
        return datetime.fromtimestamp(max(path.stat().st_mtime for path in files), UTC)

    @property
    def readable(self) -> bool:
        """Whether any of its answers can be read, even when there are none yet."""
        files = [one.carried for one in self.notebooks] + [file for _, file in self.answers]
        return any(file.state == "sound" or file.documents or file.untouched for file in files)

    @property
    def belongs_to(self) -> str | None:
        """The assignment that it says it is, or None."""
        said = self.notebook.ours if self.notebook else None
        if said or not (self.answers_file and self.answers_file[1].documents):
            return said
        return _recognised(self.answers_file[1].documents)

    @property
    def _names(self) -> list[str]:
        return [one.path.name for one in self.notebooks] + [path.name for path, _ in self.answers]


def hand_ins(files: Iterable[Path]) -> list[HandIn]:
    """A learner's hand-ins, the one that counts first."""
    by_place: dict[Path, list[Path]] = defaultdict(list)
    for file in files:
        by_place[file.parent].append(file)
    found = [one for place, inside in sorted(by_place.items()) if (one := _hand_in(place, inside))]
    timed = all(one.named_at for one in found)
    return sorted(
        found,
        key=lambda one: (one.readable, one.named_at if timed else one.saved_at, one.saved_at, one.handed_in_at),
        reverse=True,
    )


def _hand_in(place: Path, files: list[Path]) -> HandIn | None:
    notebooks = tuple(_notebook(path) for path in files if path.suffix.lower() == ".ipynb")
    read = [(path, _answers(path)) for path in files if path.suffix.lower() == ".json"]
    answers = tuple((path, file) for path, file in read if file is not None)
    return HandIn(place, notebooks, answers) if notebooks or answers else None


def _answers(path: Path) -> AnswersFile | None:
    """The answers in a JSON file; None for another kind of file. An unreadable one counts when its name says so."""
    try:
        file = read_answers(path)
    except OSError:
        file = AnswersFile("damaged")
    named = path.name.rpartition("_")[2].startswith(FILE_NAME.removesuffix(".json"))
    return file if named or file.documents or file.untouched else None


def _notebook(path: Path) -> Notebook:
    nothing = AnswersFile("missing")
    try:
        if path.stat().st_size > MAX_NOTEBOOK_BYTES:
            raise ValueError(path.name)
        content = json.loads(path.read_bytes())
        if not isinstance(content["cells"], list) or not isinstance(content["metadata"], dict):
            raise ValueError(path.name)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return Notebook(path, False, None, nothing)
    about = content["metadata"].get("verkosto")
    if not isinstance(about, dict):
        return Notebook(path, True, None, nothing)
    module = next((one for one in load_modules() if one.id == about.get("module")), None)
    text = module.text.get(about.get("language", "")) if module else None
    carried = read_content(about["answers"]) if about.get("answers") is not None else nothing
    return Notebook(path, True, text.slug if text else None, carried)


def _recognised(documents: Json) -> str | None:
    """The assignment whose case notes these documents quote most, or None when they quote nothing."""
    counts = {
        text.slug: _quoted(documents, module, language)
        for module in load_modules()
        for language, text in module.text.items()
    }
    best = max(counts, key=lambda slug: counts[slug])
    return best if counts[best] else None


def _quoted(documents: Json, module: Module, language: str) -> int:
    """How many of the documents' quotes stand in the module's notes."""
    cases = {load_exercise(one).key: load_exercise(one).case for one in module.exercises}
    found = 0
    for key, document in documents.items():
        case = cases.get(key)
        notes = {note.id: note.text for note in load_case(case, language).notes} if case else {}
        found += sum(quote in notes.get(note, "") for note, quote in passages_in(document))
    return found
