"""Writing so that a reader finds the old file or the new one, whole, whenever process or machine stops."""

from __future__ import annotations

import getpass
import hashlib
import os
import tempfile
from datetime import datetime
from itertools import count
from pathlib import Path

from filelock import FileLock

PATIENCE = 5.0
"""Seconds to wait for another process that is saving; it needs some thousandths."""


def lock_for(path: Path) -> FileLock:
    """The lock that every process on this machine takes before writing `path`. It lies outside the folder."""
    owner = os.getuid() if hasattr(os, "getuid") else getpass.getuser()
    place = Path(tempfile.gettempdir()) / f"verkosto-{owner}"
    place.mkdir(mode=0o700, exist_ok=True)
    name = hashlib.sha256(str(path).encode()).hexdigest()[:32]
    return FileLock(place / f"{name}.lock", timeout=PATIENCE)


def write_whole(path: Path, data: bytes) -> None:
    """Puts `data` in the place of the file at `path`. Raises OSError; then the old file stands as it was."""
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def keep_aside(path: Path, data: bytes, now: datetime, why: str = "damaged") -> Path:
    """Keeps what is, or was before, at `path` beside it under a name with `why` and the date, and tells which.

    `data` is written, once however often it is met. What was not read (too large, a folder) has no `data` and is
    renamed. Raises OSError.
    """
    if data:
        for earlier in path.parent.glob(f"{path.stem}.{why}-*{path.suffix}"):
            if earlier.stat().st_size == len(data) and earlier.read_bytes() == data:
                return earlier
    name = f"{path.stem}.{why}-{now:%Y-%m-%d-%H%M}"
    names = (f"{name}{f'-{turn}' if turn else ''}{path.suffix}" for turn in count())
    free = next(place for place in map(path.with_name, names) if not place.exists())
    if data:
        write_whole(free, data)
    else:
        path.rename(free)
    return free


def _sync_folder(folder: Path) -> None:
    """Makes the new name last too. Windows has no such call for folders."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
