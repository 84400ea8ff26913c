"""A widget asks only for sentences that it is given: else a page would show a message's id."""

from __future__ import annotations

import re
import subprocess
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from verkosto import messages
from verkosto.content import LANGUAGES, document_kinds, exercise_ids, load_exercise
from verkosto.models import DOCUMENT_KINDS
from verkosto.models.exercise import Exercise
from verkosto.widgets.base import static_file
from verkosto.widgets.public import public_content

FRONTEND = Path(__file__).parent.parent.parent / "frontend"
LITERAL = re.compile(r"""["'`]([a-z][a-z0-9_]*(?:-[a-z0-9_]+)+)["'`]""")
GAPPED = re.compile(r"`([a-z][a-z0-9_-]*-)\$\{")


def ids(source: str) -> set[str]:
    """The ids of the sentences in a Fluent source."""
    return {entry.id.name for entry in FluentParser().parse(source).body if isinstance(entry, ast.Message)}


@cache
def known() -> frozenset[str]:
    """The ids of all sentences."""
    return frozenset(ids(messages.sources("fi", *messages.topics("fi"))))


def asked_for(script: str) -> set[str]:
    """The ids that a bundled script names, and of those named with a gap (`kind-${kind}`) what stands before it."""
    begun = {name for name in GAPPED.findall(script) if any(one.startswith(name) for one in known())}
    return (set(LITERAL.findall(script)) & known()) | begun


@cache
def summary(kind: str) -> frozenset[str]:
    """What the summary of this kind asks for, which is shown only where such a document is read."""
    if not (FRONTEND / "src" / "related" / f"{kind}.tsx").is_file():
        return frozenset()  # the kind itself is told of below and where its parts are looked for
    esbuild = FRONTEND / "node_modules" / ".bin" / "esbuild"
    options = ["--bundle", "--format=esm", "--minify", "--jsx=automatic", "--jsx-import-source=preact"]
    done = subprocess.run(
        [esbuild, f"src/related/{kind}.tsx", *options], cwd=FRONTEND, capture_output=True, text=True, check=True
    )
    return frozenset(asked_for(done.stdout))


def lacking(exercise: Exercise, language: str) -> set[str]:
    """What the exercise's widget may ask for and is not given."""
    given = ids(public_content(exercise, language, "here")["messages"])
    read = {document_kinds()[key] for key in exercise.reads.values()}
    unread = frozenset[str]().union(*(summary(kind) for kind in DOCUMENT_KINDS if kind not in read))
    shown = frozenset[str]().union(*(summary(kind) for kind in read))
    asked = asked_for(static_file("widgets", f"{exercise.kind}.mjs").read_text(encoding="utf-8"))
    own = {name for name in asked if name not in unread or name in shown}
    return {name for name in own if name not in given and not (name.endswith("-") and _begins_any(name, given))}


def _begins_any(name: str, given: set[str]) -> bool:
    return any(one.startswith(name) for one in given)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("exercise_id", exercise_ids())
def test_a_widget_is_given_the_sentences_that_it_asks_for(exercise_id: str, language: str) -> None:
    assert lacking(load_exercise(exercise_id), language) == set()


@pytest.mark.parametrize("reads", [{}, {"persona": "persona_senna"}, {"dream_day": "dream_day_senna"}])
def test_writing_may_read_any_document_alone(reads: dict[str, str]) -> None:
    assert lacking(load_exercise("e3_5").model_copy(update={"reads": reads}), "fi") == set()


@pytest.mark.parametrize("kind", DOCUMENT_KINDS)
def test_a_summary_says_only_what_its_own_kind_says(kind: str) -> None:
    given = ids(messages.sources("fi", "common", kind))
    assert summary(kind) and summary(kind) <= given
