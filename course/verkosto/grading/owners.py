"""Whose each file of a collected archive is, by the names that people and learning platforms give.

A learner's zip or folder begins with the learner's id; what the course adds to it ("_03-persona_2026-11-24-14-32-05")
is left out. A platform's download of a whole class holds a folder or file a learner, with the platform's own mark in
its name, at any depth: "Virtanen Matti_12345_assignsubmission_file_". Two learners of the same name have different
numbers there. Where names cannot tell whether it is one learner or several, nobody's work is taken.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from verkosto.content import load_modules
from verkosto.grading.times import IN_NAME
from verkosto.grading.unpacking import Unpacked

MARK = re.compile(r"^(?P<name>.+?)(?:_(?P<number>\d+))?_assignsubmission_", re.DOTALL)
COPY = re.compile(r" \(\d+\)$")
WORK = (".ipynb", ".json")

Told = tuple[str, dict[str, str | int]]
"""A message id with arguments."""


@dataclass
class Owners:
    """The files of each learner by id, and what the instructor is told of the rest."""

    files: dict[str, list[Path]] = field(default_factory=dict)
    told: list[Told] = field(default_factory=list)


def owners(unpacked: Unpacked) -> Owners:
    """Sorts out whose the files are."""
    marked: dict[tuple[str, str], list[Path]] = {}
    found = Owners()
    for entry in sorted(unpacked.folder.iterdir()):
        by_mark = _marked(entry)
        for place, mark in by_mark:
            owner = _plain(mark["name"]), mark["number"] or ""
            marked.setdefault(owner, []).extend(_files(place))
        if by_mark:
            taken = {file for place, _ in by_mark for file in _files(place)}
            _tell_nobodys(found, unpacked, (file for file in _files(entry) if file not in taken))
        else:
            _by_name(entry, unpacked, found)
    _name_marked(marked, found)
    return found


def student_of(name: str) -> str:
    """The learner's id in the name of a zip or folder, or nothing."""
    name = _plain(IN_NAME.split(name)[0])
    module = next((slug for slug in _slugs() if name == slug or name.endswith(f"_{slug}")), None)
    return name.removesuffix(module).removesuffix("_") if module else name


def _marked(entry: Path) -> list[tuple[Path, re.Match[str]]]:
    """The outermost places at or below the entry that carry a platform's mark."""
    if mark := MARK.match(entry.name):
        return [(entry, mark)]
    return [found for inner in sorted(entry.iterdir()) for found in _marked(inner)] if entry.is_dir() else []


def _by_name(entry: Path, unpacked: Unpacked, found: Owners) -> None:
    """An entry without a mark: its own name tells the learner."""
    if entry.is_file() and entry not in unpacked.closed:
        _tell_nobodys(found, unpacked, [entry])
        return
    student = student_of(entry.name if entry.is_dir() else entry.stem)
    if not student:
        _tell_nobodys(found, unpacked, [entry])
        return
    folders = _differing(entry)
    if len(folders) > 1:
        names = ", ".join(folders)
        found.told.append(("grading-collect-mixed", {"folder": entry.name, "folders": names}))
        return
    found.files.setdefault(student, []).extend(_files(entry))


def _differing(entry: Path) -> list[str]:
    """The subfolders with work in them whose names differ by more than what copies and the course add."""
    if not entry.is_dir():
        return []
    folders = [inner for inner in sorted(entry.iterdir()) if inner.is_dir()]
    with_work = [folder for folder in folders if any(file.suffix.lower() in WORK for file in _files(folder))]
    names = {COPY.sub("", student_of(folder.name)): folder.name for folder in with_work}
    modules = set(_slugs())
    return [folder for name, folder in names.items() if name and folder not in modules]


def _name_marked(marked: dict[tuple[str, str], list[Path]], found: Owners) -> None:
    """Gives namesakes their numbers; the name alone tells who the others are."""
    for name in sorted({name for name, _ in marked}):
        alike = sorted(number for other, number in marked if other == name)
        ids = {number: f"{name}_{number}" if number else name for number in alike} if len(alike) > 1 else {}
        if ids:
            told: dict[str, str | int] = {"name": name, "students": ", ".join(ids.values())}
            found.told.append(("grading-collect-namesakes", told))
        for number in alike:
            found.files.setdefault(ids.get(number, name), []).extend(marked[name, number])


def _tell_nobodys(found: Owners, unpacked: Unpacked, files: Iterable[Path]) -> None:
    for file in files:
        if file.is_dir() or file.suffix.lower() in WORK or file in unpacked.closed:
            name = file.relative_to(unpacked.folder).as_posix()
            found.told.append(("grading-collect-nobodys", {"file": name}))


def _files(place: Path) -> list[Path]:
    return [place] if place.is_file() else sorted(file for file in place.rglob("*") if file.is_file())


def _plain(name: str) -> str:
    """The name with composed letters, so that one learner is one whichever system packed the zip."""
    return unicodedata.normalize("NFC", name).strip()


def _slugs() -> list[str]:
    return [text.slug for module in load_modules() for text in module.text.values()]
