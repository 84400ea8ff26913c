"""Answers made elsewhere are taken in: from the book's page, another machine, or a file left in a wrong folder.

They are merged with what the learner has here, so that nothing goes away: texts of both stay, and where two choices
differ the one that is here holds. The file as it was is first kept beside it under a dated name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from verkosto.answers import FILE_NAME, AnswersFile, AnswerStore, read_answers
from verkosto.answers.writing import write_whole
from verkosto.content import load_exercise
from verkosto.lab.incoming import NotTaken, Sentence, doubt, misfit, read_incoming, title
from verkosto.lab.shipped import notebook_of, open_modules
from verkosto.merging import merge
from verkosto.models import DOCUMENT_KINDS
from verkosto.models.exercise import Exercise

Json = dict[str, Any]

SEEN = ".seen-"
_KEPT = (SEEN, ".before-", ".damaged-")
"""In the names of files that are ours, or have been taken in already."""


@dataclass
class Brought:
    """What became of a file. Sentences are (message id, arguments)."""

    taken: list[str] = field(default_factory=list)
    """The titles of the works that now hold something more."""
    left: list[Sentence] = field(default_factory=list)
    """What was left out, and why."""
    doubts: list[Sentence] = field(default_factory=list)
    """What to ask about before anything is taken in; when there are any, nothing has been."""
    before: list[str] = field(default_factory=list)
    """Where the work is as it was, relative to the learner's folder."""


def bring_in(folder: Path, language: str, file: str, data: bytes, sure: bool, now: datetime) -> Brought:
    """Takes in the answers of a file; unless `sure`, tells doubts first. Raises NotTaken, OSError."""
    places = {exercise.key: (exercise, home) for exercise, home in reversed([*_exercises(folder, language)])}
    content = read_incoming(file, data)
    known = {key: document for key, document in content.documents.items() if key in places}
    if places.keys().isdisjoint({*content.documents, *content.untouched, *(p.key for p in content.problems)}):
        raise NotTaken("bringing-newer" if content.state == "newer" else "bringing-other-course", file=file)
    unfit = {key: sentence for key in known if (sentence := misfit(places[key][0], known[key], language))}
    fitting = {key: document for key, document in known.items() if key not in unfit}
    brought = Brought(left=[*unfit.values(), *_unread(content, places, language)])
    brought.doubts = [s for key in fitting if (s := doubt(places[key][0], fitting[key], language))]
    if brought.doubts and not sure:
        return brought
    brought.doubts = []
    for home in sorted({places[key][1] for key in fitting}):
        here = {key: document for key, document in fitting.items() if places[key][1] == home}
        titles = {key: title(places[key][0], language) for key in here}
        _take_in(folder, home, here, titles, now, brought)
    return brought


def strays(folder: Path, language: str) -> list[Path]:
    """Files of answers that lie where no exercise reads them, relative to the learner's folder."""
    homes = {home for _, home in _exercises(folder, language)}
    keys = {exercise.key for exercise, _ in _exercises(folder, language)}
    found = []
    for place in (folder, *sorted(homes)):
        for path in sorted(place.glob("*.json")) if place.is_dir() else []:
            ours = place in homes and path.name == FILE_NAME
            if ours or path.name.startswith(".") or any(mark in path.name for mark in _KEPT):
                continue
            if _holds(path, keys):
                found.append(path.relative_to(folder))
    return found


def set_aside(path: Path, now: datetime) -> None:
    """Names a file so that it is not asked about again. Raises OSError."""
    path.rename(_free(path, f"{SEEN}{now:%Y-%m-%d-%H%M}"))


def _exercises(folder: Path, language: str) -> Iterator[tuple[Exercise, Path]]:
    for module in open_modules(language):
        home = folder / notebook_of(module, language).parent
        for exercise_id in module.exercises:
            yield load_exercise(exercise_id), home


def _holds(path: Path, keys: set[str]) -> bool:
    try:
        file = read_answers(path)
    except OSError:
        return False
    return not keys.isdisjoint(file.documents)


def _unread(content: AnswersFile, places: dict[str, tuple[Exercise, Path]], language: str) -> Iterator[Sentence]:
    for problem in content.problems:
        if problem.message == "answers-not-json":
            yield "bringing-broken", {}
        if problem.key in places:
            newer = problem.message == "answers-document-newer"
            named = {"title": title(places[problem.key][0], language)}
            yield "bringing-document-newer" if newer else "bringing-document-misfit", named
    others = [key for key in {**content.documents, **content.untouched} if key not in places]
    if others:
        yield "bringing-others", {"count": len(others)}


def _take_in(
    folder: Path, home: Path, documents: dict[str, Json], titles: dict[str, str], now: datetime, brought: Brought
) -> None:
    here = read_answers(home / FILE_NAME)
    store = AnswerStore(home / FILE_NAME)
    replaced = [notice for notice in store.notices() if notice.message == "saving-file-replaced"]
    brought.before += [(home / str(notice.arguments["file"])).relative_to(folder).as_posix() for notice in replaced]
    changed = {}
    for key, document in documents.items():
        current = store.document(key, document["kind"])
        together = merge(DOCUMENT_KINDS[document["kind"]].empty().model_dump(mode="json"), current, document)
        if together != current:
            changed[key] = (current, together)
    if not changed:
        return
    if here.data:
        before = _free(home / FILE_NAME, f".before-{now:%Y-%m-%d-%H%M}")
        write_whole(before, here.data)
        brought.before.append(before.relative_to(folder).as_posix())
    for key, (current, together) in changed.items():
        saving = store.change(key, current, together)
        if saving.status == "saved":
            brought.taken.append(titles[key])
        elif saving.status == "refused":  # together they are more than one work may hold
            brought.left.append(("bringing-document-full", {"title": titles[key]}))
        else:
            raise OSError(saving.message)


def _free(path: Path, mark: str) -> Path:
    names = (f"{path.stem}{mark}{f'-{turn}' if turn else ''}{path.suffix}" for turn in range(10_000))
    return next(place for place in map(path.with_name, names) if not place.exists())
