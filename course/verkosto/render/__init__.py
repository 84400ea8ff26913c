"""Documents as static HTML: for grading, feedback, receipts and print."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup, escape

from verkosto.models.exercise import Exercise


def static_html(exercise: Exercise, document: dict[str, Any], related: dict[str, Any], language: str) -> str:
    """The document as people read it, every text escaped."""
    return str(Markup("<pre>{}</pre>").format(escape(str(document))))
