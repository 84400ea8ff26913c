"""`verkosto lab`: opens the course in JupyterLab, in a folder of the learner's own."""

from __future__ import annotations

import argparse
import signal
import sys
import webbrowser
from datetime import date
from pathlib import Path
from typing import Any

from verkosto.content import LANGUAGES
from verkosto.lab import launching
from verkosto.lab.folder import prepare
from verkosto.lab.settings import hidden, write_settings
from verkosto.messages import say

PATIENCE = 120.0  # seconds; a first start on a slow machine compiles everything


class CannotOpen(Exception):
    """The course cannot be opened: a message id and its arguments."""

    def __init__(self, message: str, **arguments: Any) -> None:
        super().__init__(message)
        self.message, self.arguments = message, arguments


def add_arguments(parser: argparse.ArgumentParser, language: str) -> None:
    """What `verkosto lab` can be told."""
    parser.add_argument("--lang", choices=LANGUAGES, default=LANGUAGES[0], help=say(language, "cli-lang"))
    parser.add_argument("--dir", type=Path, default=Path.home() / "Verkosto", help=say(language, "lab-option-dir"))
    parser.add_argument("--port", type=int, help=say(language, "lab-option-port"))
    parser.add_argument("--no-browser", action="store_true", help=say(language, "lab-option-no-browser"))


def run(arguments: argparse.Namespace) -> int:
    """Opens the course and keeps it open until Ctrl+C; returns the exit status."""
    language = arguments.lang

    def tell(message: str, **values: Any) -> None:
        print(say(language, message, **values), flush=True)

    try:
        return _open(arguments, tell)
    except CannotOpen as problem:
        print(say(language, problem.message, **problem.arguments), file=sys.stderr)
        return 1


def _open(arguments: argparse.Namespace, tell: Any) -> int:
    folder, language = arguments.dir.expanduser().absolute(), arguments.lang
    if not launching.bundle_is_there():
        raise CannotOpen("lab-no-bundle")
    _make_ready(folder, language, tell)
    running = launching.already_running(folder)
    if running:
        tell("lab-already-open")
        _show(running.start, arguments.no_browser, tell)
        return 0
    port = _choose_port(arguments.port)
    tell("lab-opening")
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # whoever ends us ends the server too
    try:
        with launching.running_lab(folder, language, port) as (process, address):
            if not launching.answers(process, address, PATIENCE):
                raise CannotOpen("lab-did-not-start", file=str(hidden(folder, "jupyterlab.log")))
            _show(address.start, arguments.no_browser, tell)
            tell("lab-how-to-close")
            process.wait()
    except KeyboardInterrupt:
        tell("lab-closed", folder=str(folder))
        return 0
    raise CannotOpen("lab-ended", file=str(hidden(folder, "jupyterlab.log")))


def _make_ready(folder: Path, language: str, tell: Any) -> None:
    if folder.exists() and not folder.is_dir():
        raise CannotOpen("lab-folder-is-a-file", folder=str(folder))
    try:
        arrivals = prepare(folder, language, date.today())
        write_settings(folder, language)
    except OSError as problem:
        place = problem.filename or str(folder)
        raise CannotOpen("lab-folder-cannot-be-written", folder=str(folder), place=str(place)) from problem
    tell("lab-folder", folder=str(folder))
    for aside in arrivals.set_aside:
        tell("lab-set-aside", file=aside.as_posix())


def _choose_port(asked: int | None) -> int:
    if asked is None:
        port = launching.first_free_port()
        if port is None:
            raise CannotOpen("lab-no-port")
        return port
    if not 1 <= asked <= 65535 or not launching.port_is_free(asked):
        raise CannotOpen("lab-port-taken", port=str(asked))
    return asked


def _show(address: str, no_browser: bool, tell: Any) -> None:
    opened = not no_browser and webbrowser.open(address)
    tell("lab-open" if opened else "lab-open-yourself", address=address)
