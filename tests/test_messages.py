"""Every sentence exists in every language with the same gaps to fill, and code asks only for those."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from verkosto import messages
from verkosto.content import LANGUAGES

ROOT = Path(__file__).parent.parent
ASKED = re.compile(r"""(?<![\w#.])say\(\s*(?:\w+,\s*)?["']([a-z0-9-]+)["']""")


class _Gaps(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)


def _sentences(language: str) -> dict[str, set[str]]:
    """The gaps of each sentence, by id."""
    found: dict[str, set[str]] = {}
    for topic in messages.topics(language):
        for entry in FluentParser().parse(messages.sources(language, topic)).body:
            assert not isinstance(entry, ast.Junk), f"{language}/{topic}.ftl: {entry.content[:80]}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{language}: {entry.id.name} stands in two topics"
                gaps = _Gaps()
                gaps.visit(entry)
                found[entry.id.name] = gaps.names
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_languages_say_the_same_things(language: str) -> None:
    first, other = _sentences(LANGUAGES[0]), _sentences(language)
    assert set(first) == set(other)
    differing = {name for name in first if first[name] != other[name]}
    assert not differing, f"other gaps than in {LANGUAGES[0]}: {sorted(differing)}"


def test_every_sentence_that_code_asks_for_exists() -> None:
    known = set(_sentences(LANGUAGES[0]))
    sources = [*(ROOT / "course").rglob("*.py"), *(ROOT / "frontend" / "src").rglob("*.ts*")]
    for path in sources:
        if ".test." not in path.name:
            asked = set(ASKED.findall(path.read_text(encoding="utf-8")))
            assert asked <= known, f"{path.relative_to(ROOT)} asks for {sorted(asked - known)}"


def test_an_unknown_sentence_is_a_fault() -> None:
    with pytest.raises(LookupError):
        messages.say("fi", "no-such-sentence")
