"""What the feedback page says: filters for the template templates/verkosto_feedback."""

from __future__ import annotations

import os
from typing import Any

from verkosto.content import LANGUAGES, load_modules
from verkosto.messages import say


def language(_: str = "") -> str:
    """The language of the run."""
    return os.environ.get("VERKOSTO_LANG", LANGUAGES[0])


def sentence(message: str, **arguments: Any) -> str:
    """The sentence `message` in the language of the run."""
    return say(language(), message, **arguments)


def module_title(notebook: str) -> str:
    """The title of the module with this notebook; the notebook's name when it is none of ours."""
    texts = (module.text[language()] for module in load_modules())
    return next((text.title for text in texts if text.slug == notebook), notebook)
