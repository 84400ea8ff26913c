"""The widget for the `write` document."""

from __future__ import annotations

from verkosto.widgets.base import DocumentWidget, static_file


class WriteWidget(DocumentWidget):
    """Edits a `write` document; its front-end half is frontend/src/write.tsx."""

    _esm = static_file("widgets", "write.mjs")
    # The persona and the dream day stand beside the questions in short.
    TOPICS = ("common", "saving", "privacy", "write", "persona", "dream_day")
