"""The style of static pages: one file of tokens for widgets, book and sheets."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from markupsafe import Markup

_IMPORT = re.compile(r'@import "\./([\w.]+)";\n')


@cache
def style(name: str) -> Markup:
    """The style sheet with what it imports in its place, so that a page needs no other file."""
    text = files("verkosto.render").joinpath(name).read_text(encoding="utf-8")
    return Markup(_IMPORT.sub(lambda found: style(found[1]), text))
