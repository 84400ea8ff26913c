"""Documents as static HTML: for grading, feedback, receipts and print.

Each kind of document has a module of its name here, loaded when first used, whose
`render(exercise, document, related, language)` gives an HTML fragment that carries its own style, with every
text escaped. It never fails on a document that validates.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from verkosto.models.exercise import Exercise

Json = dict[str, Any]
Renderer = Callable[[Exercise, Json, Json, str], str]


def static_html(exercise: Exercise, document: Json, related: Json, language: str) -> str:
    """The document as an HTML fragment for people. Raises pydantic's ValidationError for a damaged one."""
    render: Renderer = import_module(f"{__name__}.{exercise.kind}").render
    return render(exercise, document, related, language)
