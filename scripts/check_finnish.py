"""Check the course's Finnish: prints warnings and failures, and exits with 1 when there are failures.

    uv run python scripts/check_finnish.py [--all] [PLACE ...]

A failure that has to stay is listed in finnish/exemptions.yml with its reason; limits are not raised.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import yaml

sys.path.insert(0, str(Path(__file__).parent))

from finnish.measures import Remark, remarks, sentences, words
from finnish.texts import Text, course_texts

ROOT = Path(__file__).parent.parent


def exemptions() -> list[dict[str, str]]:
    """The listed exemptions: place, check, text, reason."""
    place = Path(__file__).parent / "finnish" / "exemptions.yml"
    listed: list[dict[str, str]] = yaml.safe_load(place.read_text(encoding="utf-8"))
    return listed


def _exempt(remark: Remark, listed: list[dict[str, str]]) -> bool:
    return any(
        remark.place == entry["place"] and remark.check == entry["check"] and entry["text"] in remark.what
        for entry in listed
    )


def course_remarks(texts: list[Text]) -> list[Remark]:
    """Every remark on these texts that is not exempt."""
    listed = exemptions()
    return [remark for text in texts for remark in remarks(text) if not _exempt(remark, listed)]


def main() -> int:
    """Print the remarks; the number of failures decides the exit status."""
    parser = argparse.ArgumentParser(description="Check the course's Finnish.")
    parser.add_argument("places", nargs="*", help="only texts whose path holds one of these")
    parser.add_argument("--all", action="store_true", help="print the figures of every text too")
    options = parser.parse_args()
    texts = [
        text
        for text in course_texts(ROOT)
        if not options.places or any(place in text.place for place in options.places)
    ]
    found = course_remarks(texts)
    for text in texts if options.all else []:
        every = [word for sentence in sentences(text) for word in words(sentence)]
        mean = len(every) / max(1, len(sentences(text)))
        letters = sum(map(len, every)) / max(1, len(every))
        print(f"{text.place}: {len(every)} words, {mean:.1f} a sentence, {letters:.2f} letters a word")
    for remark in sorted(found, key=lambda remark: (remark.stops, remark.place)):
        print(f"{'FAILURE' if remark.stops else 'warning'} {remark.place} [{remark.check}] {remark.what}")
    failures = sum(remark.stops for remark in found)
    print(f"{len(texts)} texts, {failures} failures, {len(found) - failures} warnings")
    return 1 if failures else 0


if __name__ == "__main__":
    raise SystemExit(main())
