"""The scoring rules keep their bounds and give what they promise."""

from __future__ import annotations

import pytest

from verkosto.checks.scoring import number_share, same, says_something, set_share, words


@pytest.mark.parametrize(
    ("right", "wrong", "forbidden", "share"),
    [(4, 0, 0, 1), (2, 0, 0, 0.5), (4, 1, 0, 0.75), (4, 0, 1, 0.5), (1, 3, 0, 0), (6, 0, 0, 1), (0, 0, 0, 0)],
)
def test_a_set(right: float, wrong: float, forbidden: float, share: float) -> None:
    assert set_share(right, wrong, forbidden, enough=4) == share


def test_a_set_needs_something_right() -> None:
    with pytest.raises(ValueError, match="at least one right answer"):
        set_share(0, 0, 0, 0)


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
