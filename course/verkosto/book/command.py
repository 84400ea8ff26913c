"""`verkosto book`: builds the book, and shows it when asked."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from verkosto.book.building import BookError, build
from verkosto.book.serving import PortTaken, server
from verkosto.content import LANGUAGES
from verkosto.messages import say


def add_arguments(parser: argparse.ArgumentParser, language: str) -> None:
    """What `verkosto book` can be told."""
    parser.add_argument("--lang", choices=LANGUAGES, help=say(language, "book-option-lang"))
    parser.add_argument("--serve", action="store_true", help=say(language, "book-option-serve"))
    parser.add_argument("--port", type=int, default=0, help=say(language, "book-option-port"))


def run(arguments: argparse.Namespace) -> int:
    """Builds the book, and serves it until Ctrl+C; returns the exit status."""
    languages = [arguments.lang] if arguments.lang else list(LANGUAGES)
    speak = languages[0]
    root = source_root(Path.cwd())
    try:
        pages = build(root, languages, speak)
    except BookError as error:
        print(error, file=sys.stderr)
        return 1
    for page in pages:
        print(say(speak, "book-built", file=str(page)))
    return serve(root / "_build" / "html", arguments.port, speak) if arguments.serve else 0


def source_root(start: Path) -> Path:
    """The nearest folder at or above `start` that holds _config.yml and book/; else `start`."""
    folders = [start, *start.parents]
    return next(
        (folder for folder in folders if (folder / "_config.yml").exists() and (folder / "book").is_dir()),
        start,
    )


def serve(folder: Path, port: int, language: str) -> int:
    """Shows `folder` until Ctrl+C; returns the exit status."""
    try:
        running = server(folder, port)
    except PortTaken:
        print(say(language, "book-port-taken", port=str(port)), file=sys.stderr)
        return 1
    print(
        say(language, "book-serving", address=f"http://127.0.0.1:{running.server_port}/{language}/"),
        flush=True,
    )
    with running:
        try:
            running.serve_forever()
        except KeyboardInterrupt:
            return 0
    return 0
