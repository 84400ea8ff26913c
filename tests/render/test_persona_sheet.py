"""A persona as static HTML: whole, escaped, and with the outline of the page that the browser prints."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verkosto.content import LANGUAGES, load_exercise
from verkosto.models import Persona
from verkosto.models.people import ImportantOne
from verkosto.models.persona import PERSONA_FIELDS, PersonaFields, PersonaVariant, Statement
from verkosto.render import static_html
from verkosto.render.page import page
from verkosto.render.persona import sheet

VECTOR_FILE = Path(__file__).parents[1] / "vectors" / "persona_sheet.json"
VECTORS = json.loads(VECTOR_FILE.read_text(encoding="utf-8"))
PART = re.compile(r"<(h2|h3|blockquote|li|small)\b[^>]*>([^<]*)")
EXERCISE = load_exercise("e3_1")


def outline(fragment: str) -> list[list[str]]:
    return [[tag, html.unescape(text).strip()] for tag, text in PART.findall(fragment)]


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["name"] for vector in VECTORS])
def test_outline(vector: dict[str, Any]) -> None:
    assert outline(static_html(EXERCISE, vector["document"], {}, "fi")) == vector["outline"]


def test_only_our_own_markup_is_there() -> None:
    nasty = next(vector for vector in VECTORS if vector["name"].startswith("markup"))
    fragment = static_html(EXERCISE, nasty["document"], {}, "en")
    assert not re.search(r"<(script|img|b|i)\b", fragment)
    assert fragment.count("</style>") == 1


def test_the_language_stands_on_the_fragment() -> None:
    for language in LANGUAGES:
        assert f'<article class="vp" lang="{language}">' in static_html(EXERCISE, {}, {}, language)


def test_nothing_is_fetched_from_anywhere() -> None:
    fragment = static_html(EXERCISE, VECTORS[1]["document"], {}, "fi")
    assert not re.search(r"(src|href)=|url\(|@import", fragment)


def test_a_fact_without_its_passage_says_so() -> None:
    fields = PersonaFields(values=[Statement(id="a", text="Rehellisyys", source="record")])
    fragment = sheet(PersonaVariant(id="v1", fields=fields), "Otsikko", "fi")
    assert "asiakirja, katkelma puuttuu" in fragment


def test_a_page_escapes_its_title() -> None:
    whole = page("<script>", sheet(PersonaVariant(id="v1"), "T", "fi"), "fi")
    assert "<title>&lt;script&gt;</title>" in whole
    assert whole.startswith('<!doctype html>\n<html lang="fi">')


texts = st.text(max_size=80)
statements = st.lists(
    st.builds(Statement, id=st.just("a"), text=texts, source=st.sampled_from(["own_words", "assumption"])),
    max_size=3,
)
personas = st.builds(
    PersonaVariant,
    id=st.just("v1"),
    name=texts,
    age=st.none() | st.integers(0, 120),
    quote=texts,
    fields=st.builds(PersonaFields, **dict.fromkeys(PERSONA_FIELDS, statements)),
    people=st.lists(st.builds(ImportantOne, id=st.just("p"), name=texts, relation=texts), max_size=2),
)


@settings(max_examples=60, deadline=None)
@given(personas, st.sampled_from(LANGUAGES))
def test_whatever_validates_can_be_shown(version: PersonaVariant, language: str) -> None:
    document = Persona(variants=[version]).model_dump(mode="json")
    headings = [tag for tag, _ in outline(static_html(EXERCISE, document, {}, language))]
    assert headings.count("h2") == 1
    assert headings.count("h3") == len(PERSONA_FIELDS) + 1
