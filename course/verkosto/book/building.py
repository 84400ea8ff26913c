"""Builds the book with Jupyter Book: one process a language, side by side, warnings counted as faults."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from verkosto.book.pages import front_page, missing_page
from verkosto.content import LANGUAGES
from verkosto.messages import say
from verkosto.render.content_faults import all_content_faults

BUNDLE = Path(__file__).parent.parent / "static"

_FAULT = re.compile(r"^(?:(?P<place>\S.*?): )?(?:WARNING|ERROR|CRITICAL): (?P<text>.*)$")
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
_RUN = "from jupyter_book.cli.main import main; main()"


class BookError(Exception):
    """The book cannot be built; the message says why, in the person's language."""


@dataclass(frozen=True)
class Fault:
    """Something to put right in a chapter: `place` is file and line as far as they are known."""

    place: str
    text: str

    def __str__(self) -> str:
        return f"{self.place}: {self.text}" if self.place else self.text


def overlaid(base: Any, over: Any) -> Any:
    """`base` with the settings of `over` laid on it; objects are joined, everything else is replaced."""
    if isinstance(base, dict) and isinstance(over, dict):
        return {name: overlaid(base.get(name), over[name]) if name in over else base[name] for name in {**base, **over}}
    return over


def build(root: Path, languages: Sequence[str], speak: str, target: Path | None = None) -> list[Path]:
    """Builds each language into `target`/<language> (root/_build/html by default); returns the first pages.

    `root` holds _config.yml and book/. A language whose chapters have faults keeps its former pages.
    Raises BookError in the language `speak`, naming each fault's file and line.
    """
    _check(root, languages, speak)
    target = target or root / "_build" / "html"
    work = target.parent / "book"
    running = {language: _start(root, work, language) for language in languages}
    troubles = []
    for language, process in running.items():
        _, errors = process.communicate()
        found = faults(errors, root)
        if found or process.returncode:
            lines = [str(fault) for fault in found] or errors.strip().splitlines()[-12:]
            head = say(speak, "book-faults", name=language, count=len(lines))
            troubles.append("\n".join([head, *(f"  {line}" for line in lines)]))
        else:
            _put(work / language / "_build" / "html", target / language)
    if troubles:
        raise BookError("\n".join(troubles))
    built = [language for language in LANGUAGES if (target / language / "index.html").exists()]
    (target / "index.html").write_text(front_page(built), encoding="utf-8")
    (target / "404.html").write_text(missing_page(built), encoding="utf-8")
    return [target / language / "index.html" for language in languages]


def faults(errors: str, root: Path) -> list[Fault]:
    """The faults in what Sphinx wrote to its error stream, each once; places relative to `root`."""
    found: dict[Fault, None] = {}
    for line in _COLOUR.sub("", errors).splitlines():
        match = _FAULT.match(line)
        if match:
            place = (match["place"] or "").replace(f"{root}{os.sep}", "")
            found[Fault(place, match["text"])] = None
    return list(found)


def _check(root: Path, languages: Sequence[str], speak: str) -> None:
    if importlib.util.find_spec("jupyter_book") is None:
        raise BookError(say(speak, "book-missing-extra"))
    if not (BUNDLE / "book" / "host.mjs").exists() or not any((BUNDLE / "widgets").glob("*.mjs")):
        raise BookError(say(speak, "book-missing-bundle", folder=str(BUNDLE)))
    for needed in ("_config.yml", *(f"book/{language}/_toc.yml" for language in languages)):
        if not (root / needed).exists():
            raise BookError(say(speak, "book-missing-chapters", folder=str((root / needed).parent)))
    if told := all_content_faults(speak):
        raise BookError(told)


def _start(root: Path, work: Path, language: str) -> subprocess.Popen[str]:
    place = work / language
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    settings: Any = {}
    for file in (root / "_config.yml", root / "book" / language / "_config.yml"):
        if file.exists():
            settings = overlaid(settings, yaml.safe_load(file.read_text(encoding="utf-8")) or {})
    config = place / "_config.yml"
    config.write_text(yaml.safe_dump(settings, allow_unicode=True), encoding="utf-8")
    source = root / "book" / language
    command = [
        sys.executable,
        "-c",
        _RUN,
        "build",
        str(source),
        "--config",
        str(config),
        "--path-output",
        str(place),
    ]
    return subprocess.Popen(
        command,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1", "PYTHONSAFEPATH": "1", "NO_COLOR": "1"},
    )


def _put(built: Path, place: Path) -> None:
    """Takes the finished pages into use in one step."""
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(place, ignore_errors=True)
    built.rename(place)
