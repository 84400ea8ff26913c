"""How a finding or a reason quotes what a learner wrote; mirrored in frontend/src/checks/quoting.ts."""

from __future__ import annotations

EXCERPT = 48
"""Characters of a text that a finding quotes."""

WITHIN_QUOTES = str.maketrans({"”": "’", "“": "‘", '"': "’"})
"""Quotation marks as they are written within other quotation marks."""


def excerpt(text: str) -> str:
    """The beginning of a text, on one line, fit to stand in quotation marks."""
    line = " ".join(text.split()).translate(WITHIN_QUOTES)
    return line if len(line) <= EXCERPT else line[: EXCERPT - 1].rstrip() + "…"


def excerpt_at_end(text: str) -> str:
    """An excerpt that may stand last in a sentence, which has a full stop of its own."""
    return excerpt(text).rstrip(".")
