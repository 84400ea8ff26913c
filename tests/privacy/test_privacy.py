"""The guard finds every code in every disguise, and leaves the course's own writing alone."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verkosto.answers.saving import refusal
from verkosto.messages import say
from verkosto.models import DOCUMENT_KINDS
from verkosto.models.network import Network
from verkosto.privacy import Refusal, document_refusals, refusals, warnings

ROOT = Path(__file__).parents[2]
COURSE = sorted(
    [
        *(ROOT / "course/verkosto/content").rglob("*.yml"),
        *(ROOT / "book").rglob("*.md"),
        *(ROOT / "solutions").rglob("*.md"),
    ]
)
VECTORS = json.loads((Path(__file__).parent.parent / "vectors" / "privacy.json").read_text(encoding="utf-8"))
CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY"

signs = {1800: "+", 1900: "-YXWVU", 2000: "ABCDEF"}
dashes = st.sampled_from("-‐‑‒–—―−﹣－")
spaces = st.sampled_from(["", " ", "  ", "\u00a0", "\u2009", "\n", "\u200b", "\u00ad"])
around = st.sampled_from(["", " ", "(", "”", "hetu: ", "👩‍👧 ", "שלום ", "Äiti, ", "\n"])


def as_lists(found: list[Refusal]) -> list[list[Any]]:
    return [[one.kind, one.start, one.end] for one in found]


@st.composite
def identity_codes(draw: st.DrawFn) -> str:
    century = draw(st.sampled_from(sorted(signs)))
    born = draw(st.dates(date(century, 1, 1), date(century + 99, 12, 31)))
    number = draw(st.integers(2, 999))
    sign = draw(st.sampled_from(signs[century]))
    if sign == "-":
        sign = draw(dashes)
    digits = f"{born:%d%m%y}{number:03}"
    check = draw(st.just(CHECKS[int(digits) % 31]) | st.sampled_from(CHECKS))
    code = f"{digits[:6]}{draw(spaces)}{sign}{draw(spaces)}{digits[6:]}{check}"
    if draw(st.booleans()):
        code = code.lower()
    if draw(st.booleans()):
        code = "".join(chr(ord(letter) - 0x20 + 0xFF00) if letter.isdigit() else letter for letter in code)
    return code


@given(around, identity_codes(), st.sampled_from(["", " ", ".", ",", ")", "”", ":n", "\n", " ä"]))
def test_every_identity_code_is_found_in_every_disguise(before: str, code: str, after: str) -> None:
    assert as_lists(refusals(before + code + after)) == [["hetu", len(before), len(before) + len(code)]]


def two(least: int, most: int) -> st.SearchStrategy[str]:
    return st.integers(least, most).map("{:02}".format)


dates = st.dates(date(1950, 1, 1), date(2040, 1, 1))
harmless = st.one_of(
    st.builds("{}/{}".format, st.integers(1, 1999), st.integers(1880, 2030)),
    st.builds("{} §:n {} momentti".format, st.integers(1, 140), st.integers(1, 9)),
    st.builds("klo {}.{}–{}.{}".format, two(0, 23), two(0, 59), two(0, 23), two(0, 59)),
    st.builds("{}:{}".format, two(0, 23), two(0, 59)),
    st.builds("{}-vuotias, {}- ja {}-vuotiaat".format, *[st.integers(0, 120)] * 3),
    dates.map("{:%d.%m.%Y}".format),
    dates.map("{:%d-%m-%Y}".format),
    dates.map("{:%Y-%m-%d}".format),
    dates.map("{0.day}.–{0.day}.{0.month}.{0.year}".format),
    st.builds("ISBN 978-{}-{}-{}-{}".format, two(0, 99), *[st.integers(100, 999)] * 2, st.integers(0, 9)),
    st.builds("ISBN {}{:08}X".format, st.integers(0, 9), st.integers(0, 99999999)),
    st.builds("s. {}–{}".format, *[st.integers(1, 2000)] * 2),
    st.builds("vuosina {}–{}".format, *[st.integers(1900, 2040)] * 2),
    st.builds("KHO:{}:{}".format, st.integers(1990, 2030), st.integers(1, 300)),
    st.integers(1, 10**7).map(lambda amount: f"{amount:,} €".replace(",", "\u00a0")),
    st.integers(1, 10**7).map(lambda amount: f"{amount:,}".replace(",", " ")),
    st.builds("{},{} %".format, st.integers(0, 100), st.integers(0, 99)),
)


@given(st.lists(harmless, min_size=1, max_size=4).map(", ".join))
def test_law_time_age_and_other_numbers_pass(text: str) -> None:
    assert refusals(text) == []


@given(st.from_regex(r"\Ai[0-9a-z]{14}\Z"))
def test_the_random_id_of_an_item_is_not_a_telephone_number(name: str) -> None:
    assert [found for found in refusals(name) if found.kind == "phone"] == []


@given(st.text(max_size=60))
def test_any_text_is_read_and_a_stretch_lies_inside_it(text: str) -> None:
    for found in [*refusals(text), *warnings(text)]:
        assert 0 <= found.start < found.end <= len(text)


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["text"])
def test_vectors(vector: dict[str, Any]) -> None:
    assert as_lists(refusals(vector["text"])) == vector["refusals"]
    assert as_lists(warnings(vector["text"])) == vector["warnings"]


def test_a_very_long_paste_is_read_in_one_go() -> None:
    text = "sana " * 20_000 + "131052-308T " + "a" * 100_000
    assert as_lists(refusals(text)) == [["hetu", 100_000, 100_011]]


def test_every_text_of_a_document_is_read_names_of_fields_too() -> None:
    document = {"people": [{"name": "Saara", "relation": "puh. 0401234567"}], "anna@esimerkki.fi": 1}
    assert [(path, found.kind) for path, found in document_refusals(document)] == [
        (("anna@esimerkki.fi",), "email"),
        (("people", 0, "relation"), "phone"),
    ]


@pytest.mark.parametrize("path", COURSE, ids=lambda path: path.name)
def test_the_course_itself_holds_nothing_to_refuse_or_warn_of(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert refusals(text) == []
    assert [text[found.start : found.end] for found in warnings(text)] == []


def test_every_text_of_a_network_map_is_guarded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(DOCUMENT_KINDS, "network", Network)
    texts = {name: f"040 123 456{place}" for place, name in enumerate(("name", "needs", "offers", "goal", "role"))}
    document = Network.model_validate(
        {
            "date": "2026-11-24",
            "center": {"name": "040 123 4567"},
            "actors": [
                {"id": "nurse", "kind": "service", "state": "now", "spot": {"along": 1, "across": 0.5}, **texts}
            ],
            "ties": [{"a": "client", "b": "nurse", "state": "now", "since": "040 123 4567"}],
        }
    ).model_dump(mode="json")
    free = {(*path[:1], path[-1]) for path, _ in document_refusals(document)}
    assert free == {("center", "name"), ("ties", "since"), *(("actors", name) for name in texts)}
    refused = refusal({**document, "actors": [], "center": {**document["center"], "name": ""}})
    assert refusal({**document, "actors": [], "ties": [], "center": {**document["center"], "name": ""}}) is None
    assert refused and refused.message == "saving-refused-private"
    assert "side 1, mistä alkaen" in say("fi", refused.message, **refused.arguments)
