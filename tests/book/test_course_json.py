"""What the pages know of the course's documents."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from verkosto.book.work import Work, course_json, json_for_script, notes_json
from verkosto.content import LANGUAGES, document_kinds, exercise_ids
from verkosto.models import DOCUMENT_KINDS

SHAPE = Path(__file__).parent.parent.parent / "frontend" / "src" / "book" / "shape.ts"
SAY_NOTHING = {"title", "description", "whole"}
"""Keywords by which no document is right or wrong; `whole` tells the merge, which has it from elsewhere."""


def _schemas(schema: Any) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        yield schema
        for name, part in schema.items():
            if name == "default":
                continue
            parts = list(part.values()) if name in ("properties", "$defs") else part
            for inner in parts if isinstance(parts, list) else [parts]:
                yield from _schemas(inner)


def test_pages_understand_every_keyword_of_the_schemas() -> None:
    interface = re.search(r"interface Schema \{(.*?)\n\}", SHAPE.read_text(encoding="utf-8"), re.S)
    assert interface
    understood = set(re.findall(r"^\s+(\$?\w+)\?:", interface[1], re.M)) | SAY_NOTHING
    for kind, known in json.loads(course_json("fi"))["kinds"].items():
        for schema in _schemas(known["schema"]):
            assert set(schema) <= understood, f"{kind} uses {sorted(set(schema) - understood)}"


@pytest.mark.parametrize("kind", DOCUMENT_KINDS)
def test_a_field_that_a_document_may_lack_has_its_default_in_the_schema(kind: str) -> None:
    """Pages fill in by these what documents of older versions lack."""
    schema = json.loads(course_json("fi"))["kinds"][kind]["schema"]
    for part in [schema, *schema.get("$defs", {}).values()]:
        required = set(part.get("required", ()))
        assert {name for name, field in part["properties"].items() if "default" not in field} == required
    empty = {name: field["default"] for name, field in schema["properties"].items()}
    assert empty == DOCUMENT_KINDS[kind].empty().model_dump(mode="json")


def test_a_page_can_tell_the_notes_of_every_language() -> None:
    notes = json.loads(notes_json())
    assert set(notes["persona_senna"]) == set(LANGUAGES)
    fi, en = (notes["persona_senna"][language] for language in ("fi", "en"))
    assert set(fi) == set(en) and all(fi[note] != en[note] for note in fi)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_document_has_a_kind_and_a_title(language: str) -> None:
    course = json.loads(course_json(language))
    assert {key: known["kind"] for key, known in course["documents"].items()} == document_kinds()
    assert all(known["title"] for known in course["documents"].values())
    assert {known["kind"] for known in course["documents"].values()} <= set(course["kinds"])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("exercise_id", exercise_ids())
def test_every_exercise_can_stand_in_a_page(exercise_id: str, language: str) -> None:
    html = Work(exercise_id, language, "w").html(with_notes=True)
    assert html.count("<script") == html.count("</script>") == 1


def test_a_text_cannot_end_its_script() -> None:
    value = {"text": "</script><b>\u2028"}
    written = json_for_script(value)
    assert "<" not in written and "\u2028" not in written
    assert json.loads(written) == value


def test_a_work_that_exercises_share_says_which() -> None:
    titles = {key: one["title"] for key, one in json.loads(course_json("fi"))["documents"].items()}
    assert titles["dream_day_senna"] == "Unelmapäivä: Senna (harjoitukset 3.2 ja 3.3)"
    assert titles["persona_senna"] == "Persoona: Senna"
