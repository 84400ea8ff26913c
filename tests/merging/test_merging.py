"""Two sides of one work: what each wrote is in the whole."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ConfigDict

from verkosto.merging import merge
from verkosto.models import DOCUMENT_KINDS, Document
from verkosto.models.base import WHOLE, Id, Part, ShortText
from verkosto.models.choices import CHOICES, choices_in
from verkosto.models.network import Network

VECTORS = json.loads((Path(__file__).parent.parent / "vectors" / "merging.json").read_text(encoding="utf-8"))

words = st.text(alphabet="abä 👩‍👧\n", max_size=8)
items = st.fixed_dictionaries({"id": st.sampled_from("abcdef"), "text": words})
documents = st.fixed_dictionaries(
    {"text": words, "source": st.sampled_from(["record", "own_words", "assumption"])},
    optional={
        "items": st.lists(items, unique_by=lambda item: item["id"]),
        "people": st.lists(st.sampled_from("abcdef"), unique=True),
        "age": st.none() | st.integers(0, 3),
    },
)


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["case"])
def test_vectors(vector: dict[str, Any]) -> None:
    assert merge(vector["base"], vector["mine"], vector["theirs"]) == vector["merged"]


@given(documents, documents)
def test_a_side_that_did_nothing_changes_nothing(base: Any, mine: Any) -> None:
    assert merge(base, mine, base) == mine
    assert merge(base, base, mine) == mine
    assert merge(base, mine, mine) == mine


@given(documents, documents, documents)
def test_merging_the_outcome_again_changes_nothing(base: Any, mine: Any, theirs: Any) -> None:
    merged = merge(base, mine, theirs)
    assert merge(mine, mine, merged) == merged
    assert merge(theirs, merged, theirs) == merged
    assert merge(merged, merged, merged) == merged


@given(documents, documents, documents)
def test_new_and_changed_items_of_both_sides_are_there_once(base: Any, mine: Any, theirs: Any) -> None:
    merged = merge(base, mine, theirs)
    was = {item["id"]: item for item in base.get("items", [])}
    ids = [item["id"] for item in merged.get("items", [])]
    assert len(set(ids)) == len(ids)
    for side in (mine, theirs):
        assert {item["id"] for item in side.get("items", []) if item != was.get(item["id"])} <= set(ids)
        assert set(side.get("people", [])) - set(base.get("people", [])) <= set(merged.get("people", []))


@given(st.text("ab \n"), st.integers(0, 8), st.text("12", min_size=1), st.integers(0, 8), st.text("34", min_size=1))
def test_what_each_side_puts_into_a_text_is_there(base: str, at: int, one: str, place: int, other: str) -> None:
    mine, theirs = base[:at] + one + base[at:], base[:place] + other + base[place:]
    merged = merge({"text": base}, {"text": mine}, {"text": theirs})["text"]
    assert one in merged
    assert other in merged


typed = st.text("aä ", max_size=8)


@given(typed, typed, typed)
def test_no_word_of_two_who_write_on_in_one_text_is_lost_or_doubled(base: str, one: str, other: str) -> None:
    mine, theirs = base + one, base + other
    merged = merge({"text": base}, {"text": mine}, {"text": theirs})["text"]
    if mine.startswith(theirs) or theirs.startswith(mine):
        assert merged == max(mine, theirs, key=len)
    else:
        assert {*mine.split(), *theirs.split()} <= set(merged.split())


@given(documents, documents, documents)
def test_a_choice_stays_one_of_the_choices(base: Any, mine: Any, theirs: Any) -> None:
    assert merge(base, mine, theirs)["source"] in (mine["source"], theirs["source"])


@pytest.mark.parametrize("model", [*DOCUMENT_KINDS.values(), Network], ids=lambda model: model.kind_name())
def test_no_free_text_of_the_models_is_a_choice(model: type[Document]) -> None:
    schema = model.model_json_schema()
    for part in [schema, *schema.get("$defs", {}).values()]:
        free = {
            name
            for name, about in part.get("properties", {}).items()
            if about.get("type") == "string" and not about.keys() & {"enum", "const", "pattern"}
        }
        assert not free & CHOICES


class Whole(Part):
    """A part that is replaced as a whole."""

    model_config = ConfigDict(json_schema_extra=WHOLE)
    words: str = ""


class Essay(Document):
    """A kind of document with each sort of field."""

    kind: Literal["essay"] = "essay"
    tone: Literal["warm", "plain"] | None = None
    about: Id | None = None
    place: Whole | None = None
    title: ShortText = ""


def test_choices_follow_from_a_model() -> None:
    assert set(choices_in(Essay.model_json_schema())) == {"kind", "tone", "about", "place"}


def test_of_two_passages_one_holds_and_no_bit_of_each() -> None:
    ones = [{"passage": {"note": "a", "start": place, "end": place + 2, "quote": f"x{place}"}} for place in range(3)]
    assert merge(*ones) == ones[1]
