"""Collect the course's Finnish texts: chapters, notebooks, cases, exercises and the interface's sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import yaml
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

Kind = Literal["chapter", "case", "interface"]

_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_FENCE = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)
_FOOTNOTE = re.compile(r"^\[\^[^\]]+\]:.*$", re.MULTILINE)
_READING = re.compile(r"^## Lue lisää\n.*?(?=^## |^\[\^|\Z)", re.DOTALL | re.MULTILINE)
_NOT_PROSE = re.compile(r"^(\||:::|\+\+\+|\{).*$", re.MULTILINE)
_TAG = re.compile(r"<[^>]+>")
_MARK = re.compile(r"\[\^[^\]]+\]|[*`]|^\s*(?:[-*>]|\d+\.)\s+|\]\([^)]*\)|\[", re.MULTILINE)


@dataclass(frozen=True)
class Text:
    """Prose from one place, measured together: paragraphs of running text and headings, without markup."""

    place: str
    kind: Kind
    paragraphs: tuple[str, ...]
    headings: tuple[str, ...] = ()


def from_markdown(place: str, source: str) -> Text:
    """A chapter's or a notebook's prose. Code, tables, footnotes and the reading list are left out."""
    for pattern in (_FRONT_MATTER, _FENCE, _READING, _FOOTNOTE, _NOT_PROSE):
        source = pattern.sub("\n", source)
    source = _TAG.sub("\n\n", source)
    headings, paragraphs = [], []
    for block in re.split(r"\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)|\n(?=#)|(?<=\n)(?=#)", source):
        if heading := re.match(r"#+\s+(.*)", block.strip()):
            headings.append(_MARK.sub("", heading.group(1)).strip())
            block = block.strip()[heading.end() :]
        prose = " ".join(_MARK.sub("", block).split(" ")).replace("\n", " ").strip()
        if prose:
            paragraphs.append(prose)
    return Text(place, "chapter", tuple(paragraphs), tuple(headings))


class _Patterns(Visitor):
    """One text for each variant of a message; what is filled in at display stands as a short word."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_Pattern(self, node: ast.Pattern) -> None:
        parts = []
        for element in node.elements:
            if isinstance(element, ast.TextElement):
                parts.append(element.value)
            elif isinstance(element, ast.Placeable) and isinstance(element.expression, ast.SelectExpression):
                self.generic_visit(element)
            else:
                parts.append("sana")
        text = " ".join("".join(parts).split("\n")).strip()
        if text:
            self.found.append(text)


def from_fluent(place: str, source: str) -> Text:
    """An interface file's sentences."""
    patterns = _Patterns()
    patterns.visit(FluentParser().parse(source))
    return Text(place, "interface", tuple(patterns.found))


def _strings(tree: object) -> Iterator[str]:
    if isinstance(tree, str):
        yield tree
    elif isinstance(tree, dict):
        for value in tree.values():
            yield from _strings(value)
    elif isinstance(tree, list):
        for value in tree:
            yield from _strings(value)


def _finnish(tree: object) -> Iterator[object]:
    """The parts of a content file that are marked as Finnish."""
    if isinstance(tree, dict):
        for key, value in tree.items():
            if key == "fi":
                yield value
            else:
                yield from _finnish(value)
    elif isinstance(tree, list):
        for value in tree:
            yield from _finnish(value)


def from_case(place: str, source: str) -> Text:
    """A case's notes and what introduces them."""
    tree = yaml.safe_load(source)
    notes = [note["text"] for note in tree["notes"]]
    paragraphs = [part for text in [tree.get("intro", ""), *notes] for part in text.split("\n\n") if part]
    return Text(place, "case", tuple(paragraphs), tuple(note["title"] for note in tree["notes"]))


def from_data(place: str, source: str) -> Text:
    """An exercise's or the module list's Finnish sentences."""
    paragraphs = [text for part in _finnish(yaml.safe_load(source)) for text in _strings(part) if " " in text]
    return Text(place, "interface", tuple(paragraphs))


def course_texts(root: Path) -> list[Text]:
    """Every Finnish text under the repository's root."""
    content = root / "course" / "verkosto" / "content"
    readers = [
        (from_markdown, (root / "book" / "fi").glob("*.md")),
        (from_markdown, (root / "solutions" / "fi").glob("*/*.md")),
        (from_case, (content / "cases").glob("*.fi.yml")),
        (from_data, (content / "exercises").glob("*.yml")),
        (from_data, content.glob("modules.yml")),
        (from_fluent, (content / "messages" / "fi").glob("*.ftl")),
    ]
    return [
        read(str(path.relative_to(root)), path.read_text(encoding="utf-8"))
        for read, paths in readers
        for path in sorted(paths)
    ]
