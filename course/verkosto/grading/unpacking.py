"""Unpacking what a learning platform gave: zips within zips, any of which may be broken.

A zip becomes a folder of its own name. One that cannot be opened is named and stops nobody else's. What
operating systems leave in zips is passed by.
"""

from __future__ import annotations

import os
import shutil
import tarfile
import time
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

LEAVINGS = ("__MACOSX", ".DS_Store", "Thumbs.db", ".ipynb_checkpoints")
PACKED = (".zip", ".gz", ".tgz", ".tar")
CANNOT = (".7z", ".rar")
MAX_BYTES = 300_000_000
"""What one zip may hold when unpacked: hundreds of hand-ins, and no trap that fills the disk."""


class Closed(Exception):
    """A zip that cannot be opened, or may not be."""


@dataclass(frozen=True)
class Unpacked:
    """Where the files lie, which of the folders there were zips, and which zips stayed closed."""

    folder: Path
    zips: set[Path] = field(default_factory=set)
    closed: list[Path] = field(default_factory=list)


def unpack(archive: Path, folder: Path) -> Unpacked:
    """Everything of `archive` under `folder`, with zips opened. The archive itself stays as it is."""
    done = Unpacked(folder)
    for path in sorted(archive.rglob("*")):
        place = path.relative_to(archive)
        if path.is_symlink() or not path.is_file() or _is_leaving(place):
            continue
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, folder / place)
        _open(folder / place, done)
    return done


def _open(path: Path, done: Unpacked) -> None:
    """Turns a zip into a folder and goes on with what it held; other files stay."""
    if path.suffix.lower() in CANNOT:
        done.closed.append(path)
        return
    if path.suffix.lower() not in PACKED:
        return
    place = _free(path.with_name(path.name[: -len(path.suffix)].removesuffix(".tar")))
    try:
        place.mkdir()
        _extract(path, place)
    except (Closed, OSError, ValueError, RuntimeError, NotImplementedError, zipfile.BadZipFile, tarfile.TarError):
        shutil.rmtree(place, ignore_errors=True)
        done.closed.append(path)
        return
    path.unlink()
    done.zips.add(place)
    for inner in sorted(place.rglob("*")):
        if inner.is_symlink() or _is_leaving(inner.relative_to(place)):
            if not inner.is_dir():
                inner.unlink()
        elif inner.is_file():
            _open(inner, done)


def _extract(path: Path, place: Path) -> None:
    """Raises Closed, and whatever the libraries raise for a zip that is broken or locked."""
    if path.suffix.lower() == ".zip":
        with zipfile.ZipFile(path) as packed:
            if sum(one.file_size for one in packed.infolist()) > MAX_BYTES:
                raise Closed(path.name)
            for one in packed.infolist():
                # The entry's own time, which the library leaves out: it may be all that tells when work was handed in.
                saved = time.mktime((*one.date_time, 0, 0, -1))
                os.utime(packed.extract(one, place), (saved, saved))
        return
    with tarfile.open(path) as packed_tar:
        if sum(one.size for one in packed_tar.getmembers()) > MAX_BYTES:
            raise Closed(path.name)
        packed_tar.extractall(place, filter="data")


def _free(place: Path) -> Path:
    """The name, or the name with a number where something has it already."""
    names = (place.with_name(f"{place.name} ({number})") for number in range(2, 1000))
    return next(name for name in (place, *names) if not name.exists())


def _is_leaving(place: Path) -> bool:
    return any(part in LEAVINGS or part.startswith("._") for part in place.parts)
