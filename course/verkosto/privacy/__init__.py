"""The guard: what would point at a real person and must never enter.

    >>> [(found.kind, found.start, found.end) for found in refusals("Soita numeroon 040 123 4567.")]
    [('phone', 15, 27)]

`refusals` are turned away wherever text enters: at the keyboard, at saving and at grading. `warnings` are
shown and the writer decides. Neither ever repeats the text. A guard cannot find every name and place; the
rule that only invented people are written about stays with people.

Mirrored in frontend/src/parts/privacy.ts; tests/vectors/privacy.json holds the two together.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from verkosto.privacy.codes import account_numbers, emails, identity_codes, phones
from verkosto.privacy.hints import HINTS


@dataclass(frozen=True)
class Refusal:
    """A stretch of a text, from 0, `end` not included. The message of `kind` is privacy-<kind>."""

    kind: str
    start: int
    end: int


Path = tuple[str | int, ...]
"""The way to a value in a document: names of fields and places in lists."""

_DASHES = dict.fromkeys([*range(0x2010, 0x2016), 0x2212, 0xFE58, 0xFE63, 0xFF0D], "-")
_CAPITALS = {place: place - 32 for place in range(ord("a"), ord("z") + 1)}
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def refusals(text: str) -> list[Refusal]:
    """Every identity code, account number, e-mail address and telephone number, in the order of the text."""
    plain, origin = _plain(text)
    upper = plain.translate(_CAPITALS)
    found: list[Refusal] = []
    for kind, spans in (
        ("hetu", identity_codes(upper)),
        ("iban", account_numbers(upper)),
        ("email", emails(plain)),
        ("phone", phones(upper)),
    ):
        for start, end in spans:
            refusal = Refusal(kind, origin[start], origin[end - 1] + 1)
            if not any(refusal.start < other.end and other.start < refusal.end for other in found):
                found.append(refusal)
    return sorted(found, key=lambda refusal: refusal.start)


def warnings(text: str) -> list[Refusal]:
    """What may point at a real person: addresses, car plates, diary numbers, a first name with a surname."""
    plain, origin = _plain(text)
    found = [
        Refusal(kind, origin[match.start()], origin[match.end() - 1] + 1)
        for kind, pattern in HINTS
        for match in pattern.finditer(plain)
    ]
    return sorted(found, key=lambda warning: warning.start)


def document_refusals(document: Any) -> list[tuple[Path, Refusal]]:
    """The refusals in every text of a JSON document, names of fields included, each with the way to it."""
    found: list[tuple[Path, Refusal]] = []
    waiting: list[tuple[Path, Any]] = [((), document)]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, str):
            found += [(path, refusal) for refusal in refusals(value)]
        elif isinstance(value, dict):
            found += [((*path, name), refusal) for name in value for refusal in refusals(name)]
            waiting += reversed([((*path, name), part) for name, part in value.items()])
        elif isinstance(value, list):
            waiting += reversed([((*path, place), part) for place, part in enumerate(value)])
    return found


def _plain(text: str) -> tuple[str, Sequence[int]]:
    """The text with every disguise taken off, and for each of its characters the place in the original."""
    if unicodedata.is_normalized("NFKC", text) and not _UNSEEN.search(text):
        return re.sub(r"\s", " ", text).translate(_DASHES), range(len(text))
    letters: list[str] = []
    origin: list[int] = []
    for place, letter in enumerate(text):
        if _UNSEEN.match(letter):
            continue
        for part in letter if letter.isascii() else unicodedata.normalize("NFKC", letter):
            letters.append(" " if part.isspace() else part.translate(_DASHES))
            origin.append(place)
    return "".join(letters), origin
