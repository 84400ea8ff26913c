"""Every sentence exists in every language with the same gaps to fill, and code asks only for those."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor
from pydantic.json_schema import models_json_schema

from verkosto import messages
from verkosto.content import LANGUAGES
from verkosto.models import DOCUMENT_KINDS
from verkosto.models.persona import PERSONA_FIELDS

ROOT = Path(__file__).parent.parent
ASKED = re.compile(r"""(?<![\w#.])say\(\s*(?:\w+,\s*)?["']([a-z0-9-]+)["']""")


class _Gaps(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)


class _Mentions(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
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


def test_every_sentence_is_asked_for_somewhere() -> None:
    """By its name, by a name with a gap (`privacy-${kind}`, f"scoring-{name}"), or by another sentence."""
    suffixes = {".py", ".ts", ".tsx", ".j2", ".html", ".tpl"}
    places = [ROOT / "course" / "verkosto", ROOT / "frontend" / "src", ROOT / "templates", ROOT / "nbgrader_config.py"]
    files = [path for place in places for path in ([place] if place.is_file() else place.rglob("*"))]
    code = "\n".join(
        path.read_text(encoding="utf-8") for path in files if path.suffix in suffixes and ".test." not in path.name
    )
    named = set(re.findall(r"[a-z][a-z0-9]*(?:-[a-z0-9_]+)*", code))
    gapped = re.findall(r"""[`"]([a-z][a-z-]*-(?:\$?\{[^}]*\}[a-z-]*)+)""", code) + [
        f"{begun}{{}}" for begun in re.findall(r'"([a-z][a-z-]*-)" ~', code)
    ]
    gaps = {re.sub(r"\$?\{[^}]*\}", "\0", name) for name in gapped}
    patterns = [re.compile(re.escape(name).replace("\0", "[a-z0-9_-]+")) for name in gaps]
    for topic in messages.topics(LANGUAGES[0]):
        for entry in FluentParser().parse(messages.sources(LANGUAGES[0], topic)).body:
            if isinstance(entry, ast.Message):
                mentions = _Mentions()
                mentions.visit(entry)
                named |= mentions.names
    unused = {name for name in _sentences(LANGUAGES[0]) if name not in named}
    unused = {name for name in unused if not any(pattern.fullmatch(name) for pattern in patterns)}
    assert not unused, f"nobody says {sorted(unused)}"


def test_an_unknown_sentence_is_a_fault() -> None:
    with pytest.raises(LookupError):
        messages.say("fi", "no-such-sentence")


class _Selectors(Visitor):
    def __init__(self) -> None:
        self.found: list[tuple[set[str], str]] = []

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        keys = {v.key.name: v.default for v in node.variants if isinstance(v.key, ast.Identifier)}
        default = next((name for name, is_default in keys.items() if is_default), "")
        self.found.append(({name for name in keys if name != default}, default))
        self.generic_visit(node)


def _choices() -> list[frozenset[str]]:
    """Each set of values that a field of a document is chosen from, and the kinds of what must not enter."""
    _, schema = models_json_schema([(kind, "serialization") for kind in DOCUMENT_KINDS.values()])
    found = {REFUSED, frozenset(PERSONA_FIELDS)}
    waiting: list[Any] = [schema]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            found |= {frozenset(node["enum"])} if "enum" in node else set()
            waiting += node.values()
        elif isinstance(node, list):
            waiting += node
    return [choice for choice in found if all(isinstance(value, str) for value in choice)]


def _selectors(language: str) -> list[tuple[str, set[str], str]]:
    found = []
    for topic in messages.topics(language):
        for entry in FluentParser().parse(messages.sources(language, topic)).body:
            if isinstance(entry, ast.Message):
                selectors = _Selectors()
                selectors.visit(entry)
                found += [(entry.id.name, keys, default) for keys, default in selectors.found]
    return found


REFUSED = frozenset({"hetu", "iban", "email", "phone"})
"""The kinds of what must not enter."""

SOME_ONLY = {
    "persona-source-bare": {"assumption"},  # an assumption needs no passage
    "dream-day-finding-home-change": {"unknown"},  # a change goes from one known home to another
    "dream-day-finding-visiting": {"forenoon", "afternoon", "evening"},  # asked at home only
}
"""Values that a sentence is never asked for."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_of_a_document_has_its_own_words(language: str) -> None:
    """A value that is new in a model must not be named as another one is."""
    checked = 0
    for message, keys, default in _selectors(language):
        for values in _choices():
            if len((keys | {default}) & values) < 2:
                continue
            checked += 1
            missing = values - keys - SOME_ONLY.get(message, set())
            assert not missing, f"{language}/{message} has no words for {sorted(missing)}"
            assert default not in values, f"{language}/{message} would say {default} of a value that it does not know"
    assert checked > 10
