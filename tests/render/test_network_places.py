"""The still map and the live one put everybody in the same places."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from verkosto.render.network_places import Standing, frame_of, places

VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "network_places.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_vectors(vector: dict[str, Any]) -> None:
    sectors = [(sector["id"], sector["share"]) for sector in vector["sectors"]]
    actors = [
        Standing(one["id"], one["sector"], one["ring"], one["spot"] and (one["spot"]["along"], one["spot"]["across"]))
        for one in vector["actors"]
    ]
    found = places(frame_of(vector["width"], len(actors), sectors), actors)
    assert found.keys() == vector["places"].keys()
    for actor, point in found.items():
        assert point == pytest.approx(vector["places"][actor], abs=1e-5)
