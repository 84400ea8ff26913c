"""Sentences that people read, by id: Project Fluent files under content/messages, one folder a language.

Checks and stores return (message id, arguments); the words are chosen here, at display.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

_ROOT = files("verkosto.content") / "messages"


def sources(language: str, *topics: str) -> str:
    """The Fluent text of these topics (file names without .ftl), joined; this is what a widget is given."""
    return "\n".join((_ROOT / language / f"{topic}.ftl").read_text(encoding="utf-8") for topic in topics)


def topics(language: str) -> list[str]:
    """The topics there are in this language."""
    return sorted(
        place.name.removesuffix(".ftl") for place in (_ROOT / language).iterdir() if place.name.endswith(".ftl")
    )


@cache
def _bundle(language: str) -> FluentBundle:
    # A widget needs the sources only, so the machinery that formats is loaded when first used.
    from fluent.runtime import FluentBundle, FluentResource

    bundle = FluentBundle([language], use_isolating=False)
    for topic in topics(language):
        bundle.add_resource(FluentResource(sources(language, topic)))
    return bundle


def say(language: str, message: str, **arguments: Any) -> str:
    """The sentence `message` in `language`. Raises KeyError for an id that is not there, ValueError for a bad one."""
    bundle = _bundle(language)
    found = bundle.get_message(message)
    if found.value is None:
        raise KeyError(message)
    text, errors = bundle.format_pattern(found.value, arguments)
    if errors:
        raise ValueError(f"{message} ({language}): {'; '.join(str(error) for error in errors)}")
    return str(text)
