"""The widget for the `persona` document."""

from __future__ import annotations

from verkosto.widgets.base import DocumentWidget, static_file


class PersonaWidget(DocumentWidget):
    """Edits a `persona` document; its front-end half is frontend/src/persona.tsx."""

    _esm = static_file("widgets", "persona.mjs")
    TOPICS = ("common", "saving", "privacy", "persona")
