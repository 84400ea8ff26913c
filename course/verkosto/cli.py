"""The command line: few verbs, no logic of its own.

Each verb has a module that offers `add_arguments(parser, language)` and `run(arguments)`, which returns the exit
status. A new verb is one line in VERBS and the sentence `cli-<verb>` in the messages of topic `cli`.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.metadata import requires
from itertools import pairwise

from verkosto.content import LANGUAGES
from verkosto.messages import say

VERBS = {
    "lab": "verkosto.lab.command",
    "book": "verkosto.book.command",
    "release": "verkosto.grading.releasing",
}
"""Where each verb's module is; only the chosen one is loaded."""

EXTRAS = {"grading": ("jupytext", "nbgrader", "alembic")}
"""The modules that come with an extra of the package only; students need none."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one verb and returns the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    language = _language(words)
    parser = argparse.ArgumentParser(prog="verkosto", description=say(language, "cli-about"))
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="|".join(VERBS))
    for verb, place in VERBS.items():
        about = say(language, f"cli-{verb}")
        verb_parser = verbs.add_parser(verb, help=about, description=about)
        if words[:1] == [verb]:
            try:
                import_module(place).add_arguments(verb_parser, language)
            except ModuleNotFoundError as error:
                wanted = _extra(error)
                if not wanted:
                    raise
                print(say(language, "cli-extra-missing", verb=verb, packages=wanted), file=sys.stderr)
                return 1
    chosen = parser.parse_args(words)
    return int(import_module(VERBS[chosen.verb]).run(chosen))


def _extra(error: ModuleNotFoundError) -> str:
    """The packages to install when what is missing comes with one of our extras; nothing for another module."""
    module = (error.name or "").partition(".")[0]
    extra = next((extra for extra, modules in EXTRAS.items() if module in modules), None)
    listed = [one.partition(";") for one in requires("verkosto") or []]
    wanted = [
        package.strip() for package, _, condition in listed if extra and re.search(rf"['\"]{extra}['\"]", condition)
    ]
    return " ".join(f'"{one}"' for one in wanted)


def _language(words: Sequence[str]) -> str:
    """The language that `--lang` asks for, so that the help speaks it too; the first one otherwise."""
    asked = [word.removeprefix("--lang=") for word in words if word.startswith("--lang=")]
    asked += [after for word, after in pairwise(words) if word == "--lang"]
    return next((language for language in asked if language in LANGUAGES), LANGUAGES[0])
