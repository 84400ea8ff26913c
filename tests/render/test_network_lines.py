"""The still map and the live one draw a tie alike."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from verkosto.render.network_lines import Disc, between, draw

VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "network_lines.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("vector", VECTORS)
def test_vectors(vector: dict[str, Any]) -> None:
    a, b, *others = (Disc((x, y), radius) for x, y, radius in (vector["a"], vector["b"], *vector["others"]))
    style = "ending" if vector["ending"] else "now"
    drawn = draw(between(a, b, others), vector["strength"], vector["help"], stress=vector["stress"], style=style)
    paths = {
        name: re.findall(f'class="vn-{name}" d="([^"]*)"', drawn) for name in ("line", "bar", "stress", "head", "cross")
    }
    expected = vector["drawn"]
    assert paths == {
        "line": expected["lines"],
        "bar": expected["bars"],
        "stress": expected["zigzags"],
        "head": expected["heads"],
        "cross": [expected["cross"]] if expected["cross"] else [],
    }
