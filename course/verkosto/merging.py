"""Three-way merge of documents, so that two tabs on the same work keep every word of both.

Mirrored in frontend/src/parts/merging.ts; tests/vectors/merging.json holds the two together.
"""

from __future__ import annotations

from itertools import takewhile
from operator import eq
from typing import Any

from verkosto.models.choices import CHOICES

Json = Any

SPACES = " \t\r\n\u00a0"
"""What stands between words."""


def merge(base: Json, mine: Json, theirs: Json, name: str = "") -> Json:
    """What `mine` and `theirs` become together, both having started from `base`.

    Objects merge field by field, lists of things with an `id` (or of plain names) item by item. Texts merge
    by what each side put in or took out; where both touched the same stretch, both are kept in whole words, one
    under the other, unless one goes on from the other. For other values, and for the `CHOICES`, `mine` holds. An
    item that one side removed and the other changed stays. `name` is the name of the field that holds the value.
    """
    if mine == theirs or theirs == base:
        return mine
    if mine == base:
        return theirs
    if name in CHOICES:
        return mine
    if isinstance(mine, dict) and isinstance(theirs, dict):
        return _merge_objects(base if isinstance(base, dict) else {}, mine, theirs)
    if _keyed(mine) and _keyed(theirs):
        return _merge_lists(base if _keyed(base) else [], mine, theirs)
    if isinstance(mine, str) and isinstance(theirs, str):
        return _merge_texts(base if isinstance(base, str) else "", mine, theirs)
    return mine


def _merge_objects(base: dict[str, Json], mine: dict[str, Json], theirs: dict[str, Json]) -> dict[str, Json]:
    merged: dict[str, Json] = {}
    for name in [*mine, *(name for name in theirs if name not in mine)]:
        if name in mine and name in theirs:
            merged[name] = merge(base.get(name), mine[name], theirs[name], name)
        else:
            side = mine if name in mine else theirs
            if name not in base or side[name] != base[name]:
                merged[name] = side[name]
    return _with_ends(merged, mine, theirs) if "ties" in merged else merged


def _with_ends(merged: dict[str, Json], *sides: dict[str, Json]) -> dict[str, Json]:
    """The map with whoever one side removed and the other drew a tie to: the tie stays, so both of its ends do."""
    actors = [*merged.get("actors", [])]
    there = {_key(actor) for actor in actors}
    ends = [tie[end] for tie in merged["ties"] for end in ("a", "b")]
    for actor in (actor for side in sides for actor in side.get("actors", [])):
        if _key(actor) in ends and _key(actor) not in there:
            actors.append(actor)
            there.add(_key(actor))
    return {**merged, "actors": actors} if len(actors) > len(merged.get("actors", [])) else merged


def _key(item: Json) -> str | None:
    """What names an item among its neighbours: its id, of a tie its two ends, or a plain name itself."""
    if not isinstance(item, dict):
        return item if isinstance(item, str) else None
    names = [item["id"]] if "id" in item else [item.get("a"), item.get("b")]
    told = [name for name in names if isinstance(name, str)]
    return " ".join(sorted(told)) if len(told) == len(names) else None


def _keyed(value: Json) -> bool:
    if not isinstance(value, list):
        return False
    keys = [_key(item) for item in value]
    return None not in keys and len(set(keys)) == len(keys)


def _merge_lists(base: list[Json], mine: list[Json], theirs: list[Json]) -> list[Json]:
    was = {_key(item): item for item in base}
    my = {_key(item): item for item in mine}
    their = {_key(item): item for item in theirs}
    merged: list[Json] = []
    for key, item in my.items():
        if key in their:
            merged.append(merge(was.get(key), item, their[key]))
        elif key not in was or item != was[key]:
            merged.append(item)
    kept = {_key(item) for item in merged}
    before: str | None = None
    for key, item in their.items():
        if key not in my and (key not in was or item != was[key]):
            at = 0 if before is None else next(i for i, one in enumerate(merged) if _key(one) == before) + 1
            merged.insert(at, item)
            kept.add(key)
        if key in kept:
            before = key
    if [key for key in my if key in was] == [key for key in was if key in my]:
        merged = _in_order(merged, list(their))
    return merged


def _in_order(items: list[Json], order: list[str | None]) -> list[Json]:
    """The items, those named in `order` standing in that order among themselves."""
    rank = {key: place for place, key in enumerate(order)}
    ranked = iter(sorted((item for item in items if _key(item) in rank), key=lambda item: rank[_key(item)]))
    return [next(ranked) if _key(item) in rank else item for item in items]


def _merge_texts(base: str, mine: str, theirs: str) -> str:
    """Both sides' changes: each is one stretch of `base`, from the first letter that differs to the last."""
    my_start, my_end = _touched(base, mine)
    their_start, their_end = _touched(base, theirs)
    if my_end <= their_start and (my_start, my_end) != (their_start, their_end):
        return mine[: len(mine) - (len(base) - my_end)] + base[my_end:their_start] + theirs[their_start:]
    if their_end <= my_start and (my_start, my_end) != (their_start, their_end):
        return theirs[: len(theirs) - (len(base) - their_end)] + base[their_end:my_start] + mine[my_start:]
    start, end = min(my_start, their_start), max(my_end, their_end)
    if all(text[start : len(text) - len(base) + end] for text in (mine, theirs)):
        start, end = _whole_words(base, start, end, (mine, theirs))
    left = len(base) - end
    my_stretch, their_stretch = mine[start : len(mine) - left], theirs[start : len(theirs) - left]
    return base[:start] + _both(my_stretch, their_stretch) + base[end:]


def _whole_words(base: str, start: int, end: int, texts: tuple[str, str]) -> tuple[int, int]:
    """The stretch of `base`, grown by the rest of a word of which a text has a part in it."""
    ends = [(text, len(text) - len(base) + end) for text in texts]
    if any(_in_word(text, start) for text, _ in ends):
        start -= sum(takewhile(bool, map(_is_letter, reversed(base[:start]))))
    if any(_in_word(text, stop) for text, stop in ends):
        end += sum(takewhile(bool, map(_is_letter, base[end:])))
    return start, end


def _is_letter(sign: str) -> bool:
    return sign not in SPACES


def _in_word(text: str, at: int) -> bool:
    """Whether a word goes on over this place."""
    return 0 < at < len(text) and _is_letter(text[at - 1]) and _is_letter(text[at])


def _touched(base: str, text: str) -> tuple[int, int]:
    """Start and end, in `base`, of the stretch that `text` has otherwise."""
    start = sum(takewhile(bool, map(eq, base, text)))
    room = min(len(base), len(text)) - start
    end = sum(takewhile(bool, map(eq, base[::-1][:room], text[::-1])))
    return start, len(base) - end


def _both(mine: str, theirs: str) -> str:
    """The two, one under the other; the longer alone where it goes on from the other, or has it in whole words."""
    longer, shorter = (mine, theirs) if len(mine) >= len(theirs) else (theirs, mine)
    if longer.startswith(shorter) or _has_words(longer, shorter):
        return longer
    return f"{mine}\n{theirs}"


def _has_words(longer: str, shorter: str) -> bool:
    """Whether `shorter` stands in `longer` without a part of a word at either end."""
    at = longer.find(shorter)
    while at >= 0:
        if not _in_word(longer, at) and not _in_word(longer, at + len(shorter)):
            return True
        at = longer.find(shorter, at + 1)
    return False
