"""Three-way merge of documents, so that two tabs on the same work keep every word of both.

Mirrored in frontend/src/parts/merging.ts; tests/vectors/merging.json holds the two together.
"""

from __future__ import annotations

from typing import Any

Json = Any


def merge(base: Json, mine: Json, theirs: Json) -> Json:
    """What `mine` and `theirs` become together, both having started from `base`.

    Objects merge field by field, lists of objects with an `id` item by item. Where both changed the same text, both
    texts are kept, one under the other; for other values `mine` holds. An item that one side removed and the other
    changed stays.
    """
    if mine == theirs or theirs == base:
        return mine
    if mine == base:
        return theirs
    if isinstance(mine, dict) and isinstance(theirs, dict):
        return _merge_objects(base if isinstance(base, dict) else {}, mine, theirs)
    if _keyed(mine) and _keyed(theirs):
        return _merge_lists(base if _keyed(base) else [], mine, theirs)
    if isinstance(mine, str) and isinstance(theirs, str):
        return _merge_texts(mine, theirs)
    return mine


def _merge_objects(base: dict[str, Json], mine: dict[str, Json], theirs: dict[str, Json]) -> dict[str, Json]:
    merged: dict[str, Json] = {}
    for name in [*mine, *(name for name in theirs if name not in mine)]:
        if name in mine and name in theirs:
            merged[name] = merge(base.get(name), mine[name], theirs[name])
        else:
            side = mine if name in mine else theirs
            if name not in base or side[name] != base[name]:
                merged[name] = side[name]
    return merged


def _keyed(value: Json) -> bool:
    return isinstance(value, list) and all(isinstance(item, dict) and "id" in item for item in value)


def _merge_lists(base: list[Json], mine: list[Json], theirs: list[Json]) -> list[Json]:
    was = {item["id"]: item for item in base}
    my = {item["id"]: item for item in mine}
    their = {item["id"]: item for item in theirs}
    merged: list[Json] = []
    for item in mine:
        name = item["id"]
        if name in their:
            merged.append(merge(was.get(name), item, their[name]))
        elif name not in was or item != was[name]:
            merged.append(item)
    kept = {item["id"] for item in merged}
    for place, item in enumerate(theirs):
        name = item["id"]
        if name in my or name in kept or (name in was and item == was[name]):
            continue
        before = next((theirs[i]["id"] for i in range(place - 1, -1, -1) if theirs[i]["id"] in kept), None)
        at = 0 if before is None else next(i for i, other in enumerate(merged) if other["id"] == before) + 1
        merged.insert(at, item)
        kept.add(name)
    order = [item["id"] for item in theirs]
    if [item["id"] for item in mine if item["id"] in was] == [item["id"] for item in base if item["id"] in my]:
        merged = _in_order(merged, order)
    return merged


def _in_order(items: list[Json], order: list[Any]) -> list[Json]:
    """The items, those named in `order` standing in that order among themselves."""
    rank = {name: place for place, name in enumerate(order)}
    slots = [place for place, item in enumerate(items) if item["id"] in rank]
    moved = sorted((items[place] for place in slots), key=lambda item: rank[item["id"]])
    result = list(items)
    for place, item in zip(slots, moved, strict=True):
        result[place] = item
    return result


def _merge_texts(mine: str, theirs: str) -> str:
    if theirs in mine:
        return mine
    if mine in theirs:
        return theirs
    return f"{mine}\n{theirs}"
