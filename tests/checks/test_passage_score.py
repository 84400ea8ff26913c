"""When a learner's passage meets a passage of the key: one test for each rule of the module's docstring."""

from __future__ import annotations

import pytest

from verkosto.checks.passage_score import KeyItem, Role, Stretch, met

FIRST = 100


def stretch(length: int, role: Role = "must", start: int = FIRST) -> Stretch:
    """A passage of the key, of this length."""
    item = KeyItem.model_validate({"id": role.replace("_", "-"), "passages": [{"note": "n", "quote": "x"}]})
    return Stretch(role, item, ["record"], "n", start, start + length)


@pytest.mark.parametrize(("length", "meets"), [(7, False), (8, True)])
def test_a_passage_has_at_least_eight_characters(length: int, meets: bool) -> None:
    assert bool(met((FIRST, FIRST + length), [stretch(10)])) == meets


@pytest.mark.parametrize(("key_length", "length", "meets"), [(30, 160, True), (30, 161, False), (80, 161, False)])
def test_a_passage_has_at_most_160_characters(key_length: int, length: int, meets: bool) -> None:
    assert bool(met((FIRST, FIRST + length), [stretch(key_length)])) == meets


@pytest.mark.parametrize(("length", "meets"), [(200, True), (201, False)])
def test_a_passage_may_be_twice_as_long_as_a_long_one_of_the_key(length: int, meets: bool) -> None:
    assert bool(met((FIRST, FIRST + length), [stretch(100)])) == meets


@pytest.mark.parametrize(
    ("place", "meets"),
    [
        ((FIRST + 20, FIRST + 80), True),
        ((FIRST + 21, FIRST + 80), False),
        ((FIRST - 5, FIRST + 5), True),
        ((FIRST - 6, FIRST + 4), False),
        ((FIRST + 40, FIRST + 60), False),
    ],
    ids=["half of the key's", "less of the key's", "half of the learner's", "less of the learner's", "beside it"],
)
def test_the_two_share_at_least_half_of_the_shorter(place: tuple[int, int], meets: bool) -> None:
    assert bool(met(place, [stretch(40)])) == meets


def test_of_several_the_one_that_shares_most_of_both_counts_first() -> None:
    wide, close = stretch(60), stretch(20)
    assert met((FIRST, FIRST + 22), [wide, close]) == met((FIRST, FIRST + 22), [close, wide]) == [close, wide]


@pytest.mark.parametrize("role", ["must", "must_not"])
def test_one_that_must_or_must_not_be_there_goes_before_a_likelier_neutral_one(role: Role) -> None:
    wide, close = stretch(60, role), stretch(20, "may")
    assert met((FIRST, FIRST + 20), [close, wide]) == [wide, close]
