"""The widget for the `dream_day` document."""

from __future__ import annotations

from verkosto.widgets.base import DocumentWidget, static_file


class DreamDayWidget(DocumentWidget):
    """Edits a `dream_day` document; its front-end half is frontend/src/dream_day.tsx."""

    _esm = static_file("widgets", "dream_day.mjs")
    TOPICS = ("common", "saving", "privacy", "dream_day")
