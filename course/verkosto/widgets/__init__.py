"""Widgets by kind of document."""

from __future__ import annotations

from pathlib import Path

from verkosto.content import load_exercise
from verkosto.widgets.base import DocumentWidget
from verkosto.widgets.dream_day import DreamDayWidget
from verkosto.widgets.persona import PersonaWidget
from verkosto.widgets.write import WriteWidget

WIDGETS: dict[str, type[DocumentWidget]] = {"persona": PersonaWidget, "dream_day": DreamDayWidget, "write": WriteWidget}


def exercise(exercise_id: str, language: str = "fi", folder: Path | None = None) -> DocumentWidget:
    """The living widget of an exercise, bound to answers.json in `folder` (the working directory by default)."""
    return WIDGETS[load_exercise(exercise_id).kind](exercise_id, language, folder)
