"""Reading a content file into its model; every fault in it is told with its line and place, as a message."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Any, TypeVar

import yaml
from pydantic import ValidationError

from verkosto.content.yaml_lines import Lines
from verkosto.content.yaml_words import Argument, field_fault, syntax
from verkosto.models import DOCUMENT_KINDS
from verkosto.models.base import Part

ROOT = files("verkosto.content")
P = TypeVar("P", bound=Part)


@dataclass(frozen=True)
class ContentFault:
    """One fault of a content file: a message, the line, and the place in words of the YAML; empty for the whole."""

    message: str
    arguments: dict[str, Argument] = field(default_factory=dict)
    line: int = 1
    place: str = ""


class ContentError(Exception):
    """A content file that cannot be used; `faults` tell the author where and what to try, by `file`."""

    def __init__(self, reason: str, file: str = "", faults: tuple[ContentFault, ...] = ()) -> None:
        super().__init__(reason)
        self.file = file
        self.faults = faults


def names_in(folder: str) -> list[str]:
    """The names of the YAML files in a folder of the content, without their ending."""
    names = (place.name for place in ROOT.joinpath(folder).iterdir())
    return sorted(name.removesuffix(".yml") for name in names if name.endswith(".yml"))


def text_of(file: str) -> str:
    """The text of a content file. Raises ContentError."""
    try:
        return ROOT.joinpath(*file.split("/")).read_text(encoding="utf-8")
    except FileNotFoundError as error:
        fault = ContentFault("content-file-missing")
        raise ContentError(f"There is no content file {file}.", file, (fault,)) from error
    except UnicodeDecodeError as error:
        fault = ContentFault("content-file-encoding", line=error.object[: error.start].count(b"\n") + 1)
        raise ContentError(f"{file} is not UTF-8: {error}", file, (fault,)) from error


def content_of(file: str, text: str) -> tuple[Any, Lines]:
    """The content of a YAML text, and where things stand in it. Raises ContentError."""
    try:
        return yaml.safe_load(text), Lines(text)
    except yaml.MarkedYAMLError as error:
        what, line = syntax(error)
        fault = ContentFault("grading-key-yaml", {"what": what}, line)
        raise ContentError(f"{file} is not valid YAML: {error}", file, (fault,)) from error


def items(file: str, text: str) -> tuple[list[Any], Lines]:
    """The content of a YAML text that is a list. Raises ContentError."""
    content, lines = content_of(file, text)
    if not isinstance(content, list):
        raise ContentError(f"{file} is no list.", file, (ContentFault("content-file-list"),))
    return content, lines


def read(file: str, text: str, model: type[P], **known: str) -> P:
    """The content as `model`, with what is `known` of it beside its text. Raises ContentError."""
    content, lines = content_of(file, text)
    if not isinstance(content, dict):
        about = field_fault({"type": "model_type", "loc": (), "input": None}, model)
        raise ContentError(f"{file} has no fields.", file, (ContentFault("grading-key-value", about),))
    return checked(file, {**known, **content}, lines, model)


def checked(file: str, content: Any, lines: Lines, model: type[P], at: tuple[str | int, ...] = ()) -> P:
    """The content, which stands `at` this place, as `model`. Raises ContentError."""
    try:
        return model.model_validate(content)
    except ValidationError as error:
        faults = []
        for one, shape, before in _each(error, model, content):
            loc = (*at, *before, *one["loc"])
            about = field_fault(one, shape)
            faults.append(ContentFault("grading-key-value", about, lines.of(loc), lines.words(loc[:-1])))
        raise ContentError(f"{file} has {len(faults)} fault(s): {error}", file, tuple(faults)) from error


def _each(error: ValidationError, model: type[Part], content: Any) -> Iterator[tuple[Any, type[Part], tuple[str, ...]]]:
    """Each error with its model and where that begins; those of an exercise's settings are within another's."""
    for one in error.errors():
        within = getattr(one.get("ctx", {}).get("error"), "__cause__", None)
        kind = DOCUMENT_KINDS.get(content.get("kind", "")) if isinstance(content, dict) else None
        if isinstance(within, ValidationError) and kind:
            for inner in within.errors():
                yield inner, kind.SETTINGS, ("settings",)
        else:
            yield one, model, ()
