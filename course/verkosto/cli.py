"""The command line: few verbs, no logic of its own."""

from __future__ import annotations

import argparse


def main(arguments: list[str] | None = None) -> int:
    """Runs one verb and returns the exit status."""
    parser = argparse.ArgumentParser(prog="verkosto", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("lab")
    parser.parse_args(arguments)
    return 0
