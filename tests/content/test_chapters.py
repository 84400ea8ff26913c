"""Chapters say the same in every language, open with a short version, and name their sources."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from verkosto.content import LANGUAGES

BOOK = Path(__file__).parent.parent.parent / "book"
CHAPTERS = {language: sorted((BOOK / language).glob("[0-9][0-9]-*.md")) for language in LANGUAGES}
EVERY = [path for paths in CHAPTERS.values() for path in paths]

WIDGET = re.compile(r"^```\{verkosto\} (\w+)$", re.MULTILINE)
BRIEF = re.compile(r"^:::\{brief\}\n(.*?)\n:::$", re.DOTALL | re.MULTILINE)
USED = re.compile(r"(?<!^)\[\^(\w+)\](?!:)", re.MULTILINE)
DEFINED = re.compile(r"^\[\^(\w+)\]: .+", re.MULTILINE)


def name(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


def shape(path: Path) -> dict[str, object]:
    text = path.read_text(encoding="utf-8")
    return {
        "module": path.name[:2],
        "widgets": WIDGET.findall(text),
        "headings": len(re.findall(r"^## ", text, re.MULTILINE)),
        "sources": len(set(DEFINED.findall(text))),
        "questions": text.count("<details>"),
    }


def test_chapters_have_the_same_shape_in_every_language() -> None:
    shapes = {language: [shape(path) for path in paths] for language, paths in CHAPTERS.items()}
    first = shapes[LANGUAGES[0]]
    assert first
    assert all(other == first for other in shapes.values()), shapes


@pytest.mark.parametrize("path", EVERY, ids=name)
def test_the_short_version_is_short(path: Path) -> None:
    brief = BRIEF.search(path.read_text(encoding="utf-8"))
    assert brief
    sentences = re.split(r"(?<=[.?])\s+", brief.group(1))
    assert 4 <= len(sentences) <= 5
    assert not [sentence for sentence in sentences if len(sentence.split()) > 10]


@pytest.mark.parametrize("path", EVERY, ids=name)
def test_every_source_is_named_and_used(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert set(USED.findall(text)) == set(DEFINED.findall(text)) != set()


@pytest.mark.parametrize("path", EVERY, ids=name)
def test_the_self_test_hides_six_to_eight_answers(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert 6 <= text.count("<details>") <= 8
    assert text.count("<details>") == text.count("</details>") == text.count("<summary>")
