"""The scoring rules keep their bounds and give what they promise."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verkosto.checks.scoring import (
    chosen_share,
    number_share,
    order_share,
    same,
    says_something,
    scale_share,
    set_share,
    words,
)

LETTERS = st.sets(st.sampled_from("abcdefgh"))


@pytest.mark.parametrize(
    ("right", "wrong", "forbidden", "share"),
    [(4, 0, 0, 1), (2, 0, 0, 0.5), (4, 1, 0, 0.75), (4, 0, 1, 0.5), (1, 3, 0, 0), (6, 0, 0, 1), (0, 0, 0, 0)],
)
def test_a_set(right: float, wrong: float, forbidden: float, share: float) -> None:
    assert set_share(right, wrong, forbidden, enough=4) == share


def test_a_set_needs_something_right() -> None:
    with pytest.raises(ValueError, match="at least one right answer"):
        set_share(0, 0, 0, 0)


@given(LETTERS, LETTERS.filter(bool), LETTERS, LETTERS)
def test_choices_stay_within_bounds(chosen: set[str], must: set[str], may: set[str], must_not: set[str]) -> None:
    assert 0 <= chosen_share(chosen, must, may - must, must_not - must - may) <= 1


def test_choosing_everything_is_worth_little() -> None:
    assert chosen_share("abcdefghijk", "abcde", "", "") == 0
    assert chosen_share("abcde", "abcde", "", "") == 1
    assert chosen_share("abcdex", "abcde", "x", "") == 1


@pytest.mark.parametrize(("given", "share"), [("b", 1), ("a", 0.5), ("c", 0.5), ("d", 0), (None, 0), ("x", 0)])
def test_one_of_a_scale(given: str | None, share: float) -> None:
    assert scale_share(given, "b", ["a", "b", "c", "d"]) == share


def test_an_order() -> None:
    right = ["a", "b", "c", "d"]
    assert order_share(right, right) == 1
    assert order_share(right[::-1], right) == 0
    assert order_share([], right) == 0
    assert 0 < order_share(["b", "a", "c", "d"], right) < 1
    assert order_share(["a", "a", "b", "c", "d"], right) == 1
    assert order_share(["a"], right) < 1
    with pytest.raises(ValueError, match="two items"):
        order_share(["a"], ["a"])


@given(st.permutations(list("abcdef")))
def test_an_order_stays_within_bounds(given: list[str]) -> None:
    assert 0 <= order_share(given, list("abcdef")) <= 1


@pytest.mark.parametrize(
    ("given", "share"), [(0.3, 1), (0.29, 1), (0.31, 1), (0.1 + 0.2 + 0.01, 1), (0.32, 0), (None, 0)]
)
def test_a_number_within_its_tolerance(given: float | None, share: float) -> None:
    assert number_share(given, 0.3, 0.01) == share


def test_texts_are_only_counted_and_compared() -> None:
    assert words("  kaksi  sanaa\n") == 2
    assert words("asdf asdf 1 2 – !") == 1
    assert same(" Sama\n TEKSTI 2. ") == same("sama, teksti")


@pytest.mark.parametrize("text", ["Usko", "Äiti", "Lähimmäisenrakkaus.", "Ei nuku", "Love", "Работа"])
def test_a_word_says_something(text: str) -> None:
    assert says_something(text)


@pytest.mark.parametrize("text", ["", "–", "abc", "1234567", "öööö", "ha ha ha"])
def test_hardly_a_letter_says_nothing(text: str) -> None:
    assert not says_something(text)
