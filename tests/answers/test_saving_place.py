"""Where in a document something stands, as a sentence names it; the book tells it alike."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from verkosto import messages
from verkosto.answers.saving import place_of

VECTORS = json.loads((Path(__file__).parent.parent / "vectors" / "places.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", VECTORS, ids=lambda case: ".".join(map(str, case["path"])))
def test_a_place_is_the_innermost_list_the_number_in_it_and_the_field(case: dict[str, Any]) -> None:
    assert place_of(tuple(case["path"]), case["document"]) == case["place"]


@pytest.mark.parametrize("message", ["saving-refused-shape", "book-document-fault"])
def test_a_sentence_names_the_place_in_words(message: str) -> None:
    place = place_of(("variants", 1, "quote"), {"variants": [{}, {}]})
    assert "versio 2, lainaus" in messages.say("fi", message, title="Persoona: Senna", **place)
