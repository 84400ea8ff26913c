"""How a measure is shown: half away from zero, which neither `round` nor a format does.

Mirrored in frontend/src/checks/network/rounding.ts.
"""

from __future__ import annotations

from math import floor

SLACK = 1e-9
"""A half that binary fractions make a little less than a half is still a half."""

MINUS = "\u2212"


def rounded(value: float, places: int) -> float:
    """The value with so many decimals, without a minus at nought."""
    whole = floor(abs(value) * 10**places + 0.5 + SLACK)
    return (whole if value >= 0 else -whole) / 10**places if whole else 0.0


def shown_index(value: float, mark: str) -> str:
    """An index with two decimals; `mark` is the decimal mark of the language."""
    kept = rounded(value, 2)
    return (MINUS if kept < 0 else "") + f"{abs(kept):.2f}".replace(".", mark)


def shown_share(value: float) -> str:
    """A share as a whole percent."""
    return f"{rounded(100 * value, 0):.0f} %"
