"""A network map is read alike on both sides of the house: faults, measures, findings, what changes."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from verkosto.checks.network import NetworkReading, read
from verkosto.checks.network.rounding import shown_index, shown_share
from verkosto.models.network import Network

Json = dict[str, Any]

VECTORS: Json = json.loads(
    (Path(__file__).parents[1] / "vectors" / "network_measures.json").read_text(encoding="utf-8")
)
READABLE = [vector for vector in VECTORS["vectors"] if "now" in vector["expect"]]


def close(value: Any) -> Any:
    """The expected value with its fractions as numbers that lie within 1e-9."""
    if isinstance(value, dict):
        return {name: close(part) for name, part in value.items()}
    return pytest.approx(value, abs=1e-9) if isinstance(value, float) else value


def told(reading: NetworkReading) -> Json:
    """A reading in the shape of the vectors."""
    maps = {which: asdict(found) for which in ("now", "wished") if (found := getattr(reading, which))}
    codes = sorted({fault.code for fault in reading.faults})
    return {"faults": codes, **maps, **({"change": reading.change} if maps else {})}


@pytest.mark.parametrize("vector", VECTORS["vectors"], ids=lambda vector: vector["id"])
def test_vectors(vector: Json) -> None:
    assert told(read(vector["doc"])) == close(vector["expect"])


@pytest.mark.parametrize("vector", READABLE, ids=lambda vector: vector["id"])
def test_a_document_of_the_model_is_read_as_its_plain_json_is(vector: Json) -> None:
    stored = Network.model_validate(vector["doc"]).model_dump(mode="json")
    assert Network.model_validate(stored).model_dump(mode="json") == stored
    assert told(read(stored)) == close(vector["expect"])


@pytest.mark.parametrize(("part", "whole", "index", "share"), VECTORS["rounding"])
def test_a_measure_is_shown_half_away_from_zero(part: int, whole: int, index: str, share: str | None) -> None:
    assert shown_index(part / whole, ",") == index
    assert share is None or shown_share(part / whole) == share
