"""What the feedback page says: sentences by id, for the template templates/verkosto_feedback."""

from __future__ import annotations

import os
from typing import Any

from verkosto.content import LANGUAGES
from verkosto.messages import say


def sentence(message: str, **arguments: Any) -> str:
    """The sentence `message` in the language of the run, as a Jinja filter."""
    return say(os.environ.get("VERKOSTO_LANG", LANGUAGES[0]), message, **arguments)
