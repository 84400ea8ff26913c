"""How saving went, as message ids: what was wrong, where, and what to try."""

from __future__ import annotations

import errno
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from pydantic import ValidationError

from verkosto.answers.parsing import Json
from verkosto.answers.reading import is_newer
from verkosto.models import DOCUMENT_KINDS
from verkosto.privacy import document_refusals

FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


@dataclass(frozen=True)
class Saving:
    """How saving went: `message` is a message id with `arguments`; `at` the time of saving in ISO 8601.

    `saved`: it is in the file. `not_saved`: it is in memory only, and the next saving tries again.
    `refused`: it was not taken in.
    """

    status: Literal["saved", "not_saved", "refused"]
    at: str | None = None
    message: str | None = None
    arguments: dict[str, str | int] = field(default_factory=dict)


def refusal(document: Json) -> Saving | None:
    """Why this document may not be taken in, or None."""
    model = DOCUMENT_KINDS.get(document.get("kind", ""))
    if model is None:
        return Saving("refused", message="saving-refused")
    if is_newer(document, model):
        return Saving("not_saved", message="saving-newer")
    try:
        model.model_validate(document, strict=True)
    except ValidationError as error:
        return _misfit(error, document)
    for path, found in document_refusals(document):
        place = place_of(path, document) | {"kind": found.kind, "from": found.start + 1, "to": found.end}
        return Saving("refused", message="saving-refused-private", arguments=place)
    return None


def _misfit(error: ValidationError, document: Json) -> Saving:
    fault = error.errors(include_url=False, include_input=False)[0]
    limit = fault.get("ctx", {}).get("max_length")
    message = {"string_too_long": "saving-refused-long", "too_long": "saving-refused-many"}.get(fault["type"])
    arguments = place_of(fault["loc"], document)
    if fault["type"] == "too_long":
        arguments["list"] = arguments["field"]  # the list itself is what is too long, not one that it stands in
    if message and limit is not None:
        return Saving("refused", message=message, arguments={**arguments, "limit": limit})
    return Saving("refused", message="saving-refused-shape", arguments=arguments)


def place_of(path: tuple[str | int, ...], document: Json) -> dict[str, str | int]:
    """The place for a sentence: the innermost list, which of its items (from 1, 0 for none), the field.

    An only version of a persona is no place of its own: the learner sees no numbers until there is a second one.
    """
    names = [step for step in path if isinstance(step, str)]
    last = names[-1] if names else ""
    numbers = [place for place, step in enumerate(path) if isinstance(step, int)]
    if not numbers:
        return {"list": last, "item": 0, "field": last}
    around, item = str(path[numbers[-1] - 1]), int(path[numbers[-1]])
    if around == "variants" and len(document["variants"]) == 1:
        return {"list": last, "item": 0, "field": last}
    return {"list": around, "item": item + 1, "field": last}


def not_saved(error: OSError, folder: Path) -> Saving:
    """Why the system did not let the file be written."""
    if isinstance(error, TimeoutError):
        return Saving("not_saved", message="saving-busy")
    if error.errno in FULL:
        return Saving("not_saved", message="saving-disk-full")
    if error.errno in FORBIDDEN:
        return Saving("not_saved", message="saving-forbidden", arguments={"folder": folder.name})
    return Saving("not_saved", message="saving-failed")
