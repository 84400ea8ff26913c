"""From a submission to the gradebook.

nbgrader runs everything. Score cells call `score` in the kernel; the preprocessors before and after put the
answers and rubrics where a marker reads them, and ask for a review where answers are missing or cannot be
read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__all__ = ["score"]

if TYPE_CHECKING:
    from verkosto.grading.scores import score


def __getattr__(name: str) -> Any:
    # Loaded when used: the command line and the preprocessors need no kernel's display.
    if name == "score":
        from verkosto.grading.scores import score

        return score
    raise AttributeError(f"module 'verkosto.grading' has no attribute {name!r}")
