"""What is wrong in a content file, in words for its author."""

from __future__ import annotations

from verkosto.content import ContentError
from verkosto.messages import say


def content_faults(language: str, error: ContentError) -> str:
    """A line for each fault of the content file."""
    told = []
    for one in error.faults:
        about = {"file": error.file, "line": one.line, "place": one.place}
        fault = say(language, one.message, **one.arguments)
        told.append(say(language, "content-fault-at" if one.place else "content-fault", **about, fault=fault))
    return "\n".join(told) or str(error)
