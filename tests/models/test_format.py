"""The number of a kind's shape: new documents bear it, older courses know it as newer, no shape changes under it."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any, Literal

import pytest

from verkosto.answers.reading import judge
from verkosto.answers.saving import refusal
from verkosto.book.work import course_json
from verkosto.models import DOCUMENT_KINDS, Document
from verkosto.models.base import Format

SHAPES: dict[tuple[str, int], str] = {
    ("persona", 1): "e70f7b8df7862c14",
    ("dream_day", 1): "c5404d2e95260e9f",
    ("write", 1): "79ed819fd98ca399",
}
"""What each number of each kind means. Lines are added, never changed: documents of these shapes are out there."""

WORDS = {"title", "description", "default"}
"""What a schema tells its readers; none of it makes an older course refuse a document."""


class Letter(Document):
    """A made-up kind, as an older course knows it."""

    kind: Literal["letter"] = "letter"
    words: str = ""


class SignedLetter(Letter):
    """The same kind in a course where it has a new shape."""

    format: Format = 2
    signed: str = "nobody"


@pytest.fixture
def course(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A course with the new kind; its book has no exercise of it, and needs none."""
    monkeypatch.setitem(DOCUMENT_KINDS, "letter", SignedLetter)
    return monkeypatch


def test_a_new_document_bears_its_kinds_number_and_an_older_course_knows_it_as_newer(
    course: pytest.MonkeyPatch,
) -> None:
    new = SignedLetter.empty().model_dump(mode="json")
    assert new["format"] == 2
    assert judge(new) == ("good", new)
    assert json.loads(course_json("fi"))["kinds"]["letter"]["empty"] == new
    course.setitem(DOCUMENT_KINDS, "letter", Letter)
    assert judge(new) == ("newer", {})
    told = refusal(new)
    assert told and told.message == "saving-newer"


@pytest.mark.usefixtures("course")
def test_an_older_document_is_filled_in_and_bears_todays_number() -> None:
    older = {"kind": "letter", "format": 1, "words": "Hei"}
    assert judge(older) == ("good", {"kind": "letter", "format": 2, "words": "Hei", "signed": "nobody"})


@pytest.mark.parametrize("number", [0, -1, "2", 1.5, None, True])
@pytest.mark.usefixtures("course")
def test_what_is_no_number_is_damage(number: object) -> None:
    assert judge({"kind": "letter", "format": number}) == ("damaged", {})


def shape(model: type[Document]) -> str:
    """A digest of all that decides whether a document fits."""
    return sha256(json.dumps(_plain(model.model_json_schema()), sort_keys=True).encode()).hexdigest()[:16]


def _plain(node: Any, *, names: bool = False) -> Any:
    if isinstance(node, list):
        return [_plain(one) for one in node]
    if not isinstance(node, dict):
        return node
    return {
        key: _plain(value, names=key in ("properties", "$defs"))
        for key, value in node.items()
        if names or key not in WORDS
    }


def changed(model: type[Document]) -> str | None:
    """What to do about a shape that is not the one that its number means."""
    kind, number = model.kind_name(), model.format_number()
    known, now = SHAPES.get((kind, number)), shape(model)
    if known == now:
        return None
    if known is None:
        return f'Add to SHAPES what this number means: ("{kind}", {number}): "{now}",'
    return (
        f"The shape of {kind} has changed, and its number is still {number}: older courses would call new documents "
        f"damaged. Write `format: Format = {number + 1}` in {model.__name__}, give new fields defaults, and add to "
        f'SHAPES the line ("{kind}", {number + 1}): "{now}",'
    )


@pytest.mark.parametrize("kind", DOCUMENT_KINDS)
def test_no_shape_changes_under_its_number(kind: str) -> None:
    told = changed(DOCUMENT_KINDS[kind])
    assert told is None, told


def test_a_changed_shape_is_told_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SHAPES, ("letter", 1), shape(Letter))
    assert changed(Letter) is None

    class Longer(Letter):
        more: str = ""

    told = changed(Longer)
    assert told and "Write `format: Format = 2` in Longer" in told
    assert changed(SignedLetter) == f'Add to SHAPES what this number means: ("letter", 2): "{shape(SignedLetter)}",'

    class Described(Letter):
        """In other words, and with another default."""

        words: str = "Hei"

    assert changed(Described) is None
