"""JSON from a file that anybody may have edited: read strictly, and what can be saved of a broken one is."""

from __future__ import annotations

import codecs
import json
import re
from typing import Any

Json = dict[str, Any]

MAX_DEPTH = 40
"""Our documents nest seven levels deep."""

_DOCUMENTS = re.compile(r'"documents"\s*:\s*\{')
_NAME = re.compile(r'\s*,?\s*("(?:[^"\\]|\\.)*")\s*:\s*')


class TooDeep(ValueError):
    """The content nests deeper than any document does."""


class Doubled(dict[str, Any]):
    """An object whose text gave the same name twice; which of the two was meant cannot be known."""


def decode(data: bytes) -> tuple[str, bool]:
    """The text, and whether it was in an encoding other than UTF-8 (as some editors write)."""
    try:
        return data.decode("utf-8-sig"), False
    except UnicodeDecodeError:
        wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        return data.decode("utf-16" if wide else "cp1252", errors="replace"), True


def _pairs(pairs: list[tuple[str, Any]]) -> Json:
    content = dict(pairs)
    return content if len(content) == len(pairs) else Doubled(content)


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


_DECODER = json.JSONDecoder(object_pairs_hook=_pairs, parse_constant=_refuse_constant)


def parse(text: str) -> Any:
    """The content of strict JSON. Objects with a name given twice come as `Doubled`. Raises ValueError."""
    try:
        return _DECODER.decode(text)
    except RecursionError as error:
        raise TooDeep from error


def salvage(text: str) -> Json:
    """The documents that can still be read from a text that breaks off or is broken somewhere."""
    documents: Json = {}
    opening = _DOCUMENTS.search(text)
    place = opening.end() if opening else len(text)
    while name := _NAME.match(text, place):
        try:
            documents[json.loads(name[1])], place = _DECODER.raw_decode(text, name.end())
        except (ValueError, RecursionError):
            break
    return documents


def unfit(content: Any) -> bool:
    """Whether content can be neither trusted nor written back: doubled names, half characters, a pit."""
    waiting = [(content, 1)]
    while waiting:
        value, depth = waiting.pop()
        if depth > MAX_DEPTH or isinstance(value, Doubled):
            return True
        if isinstance(value, str) and not _is_whole(value):
            return True
        if isinstance(value, dict):
            if not all(_is_whole(name) for name in value):
                return True
            waiting += [(part, depth + 1) for part in value.values()]
        elif isinstance(value, list):
            waiting += [(part, depth + 1) for part in value]
    return False


def _is_whole(text: str) -> bool:
    return text.isascii() or not any("\ud800" <= letter <= "\udfff" for letter in text)
