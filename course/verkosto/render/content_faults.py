"""What is wrong in content files, in words for their author."""

from __future__ import annotations

from verkosto.content import ContentError
from verkosto.content.whole import content_errors
from verkosto.messages import say


def content_faults(language: str, error: ContentError) -> str:
    """A line for each fault of the content file."""
    told = []
    for one in error.faults:
        about = {"file": error.file, "line": one.line, "place": one.place}
        fault = say(language, one.message, **one.arguments)
        told.append(say(language, "content-fault-at" if one.place else "content-fault", **about, fault=fault))
    return "\n".join(told) or str(error)


def all_content_faults(language: str) -> str:
    """A line for each fault of all content files under a line that says so; empty when there are none."""
    told = [content_faults(language, error) for error in content_errors()]
    return "\n".join([say(language, "content-faults"), *told]) if told else ""
