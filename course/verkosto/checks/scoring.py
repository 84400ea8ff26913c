"""The few scoring rules, used by every check.

Each rule gives a share of the item's points, between 0 and 1. What somebody wrote is never scored by its
words. A text says something or not by a floor that every honest answer passes: enough letters, not the same
again. It keeps out empty answers, not nonsense: whoever selects the right passages has done what is scored
here, and the words are for the rubric. tests/grading/test_gaming.py measures what that is worth.
"""

from __future__ import annotations

from math import isclose

FORBIDDEN_COST = 2
"""How many right answers one forbidden answer undoes; a wrong one undoes one."""

LEAST_LETTERS = 4
LEAST_DIFFERENT = 3

LETTERS_OF_A_WORD = 3
"""As many has a short answer that says something: työ, uni, isä."""


def bounded(share: float) -> float:
    """The share, kept between 0 and 1."""
    return min(1.0, max(0.0, share))


def set_share(right: float, wrong: float, forbidden: float, enough: float) -> float:
    """A set: max(0, (right - wrong - 2 * forbidden) / enough), at most 1.

    `right`, `wrong` and `forbidden` count answers (a partly right one may count less than 1); neutral
    answers are in none of them. `enough` is how many right ones earn everything: all that must be there, or
    fewer where experts may choose differently. Raises ValueError when nothing is enough.

    >>> set_share(right=4, wrong=1, forbidden=0, enough=4)
    0.75
    """
    if enough <= 0:
        raise ValueError("a set needs at least one right answer")
    return bounded((right - wrong - FORBIDDEN_COST * forbidden) / enough)


def number_share(given: float | None, right: float, tolerance: float) -> float:
    """A number: 1 within the stated tolerance, its edge included, else 0."""
    if given is None:
        return 0.0
    distance = abs(given - right)
    return 1.0 if distance <= tolerance or isclose(distance, tolerance, rel_tol=1e-9, abs_tol=1e-12) else 0.0


def words(text: str) -> int:
    """How many different words a text has; whether they mean something is for a person to judge."""
    return len({same(piece) for piece in text.split()} - {""})


def says_something(text: str) -> bool:
    """Whether a short text has a word's worth of letters: four, three of them different ("Usko", not "x" or "öööö")."""
    letters = same(text).replace(" ", "")
    return len(letters) >= LEAST_LETTERS and len(set(letters)) >= LEAST_DIFFERENT


def is_word(text: str) -> bool:
    """Whether an answer has at least a short word's letters, not all of them the same ("Työ.", not "x" or "mmm")."""
    letters = same(text).replace(" ", "")
    return len(letters) >= LETTERS_OF_A_WORD and len(set(letters)) > 1


def same(text: str) -> str:
    """The text as compared for sameness: its letters, without regard to case, spacing, digits and marks."""
    letters = "".join(sign if sign.isalpha() else " " for sign in text)
    return " ".join(letters.split()).casefold()
