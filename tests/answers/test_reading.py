"""Whatever has happened to a file of answers, reading it gives what is good in it and says what is not."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from writings import content, put, texts, writing

from verkosto import messages
from verkosto.answers import read_answers
from verkosto.answers.reading import MAX_BYTES, read_bytes

DAMAGED = Path(__file__).parent / "damaged"
EXPECTED = {
    "comma_missing": ("answers-not-json", ["first", "second"]),
    "cut_off": ("answers-not-json", ["first"]),
    "deep_document": ("answers-document-damaged", ["first"]),
    "document_is_text": ("answers-document-damaged", ["first"]),
    "document_twice": ("answers-twice", ["first", "second"]),
    "documents_list": ("answers-shape", []),
    "empty": ("answers-not-json", []),
    "field_twice": ("answers-document-damaged", ["first"]),
    "format_text": ("answers-shape", ["first"]),
    "half_letter": ("answers-document-damaged", ["first"]),
    "list": ("answers-shape", []),
    "merge_marks": ("answers-not-json", ["first"]),
    "no_documents": ("answers-shape", []),
    "no_format": ("answers-shape", ["first"]),
    "no_kind": ("answers-document-damaged", ["first"]),
    "not_a_number": ("answers-not-json", ["first", "second"]),
    "not_json": ("answers-not-json", []),
    "unknown_field": ("answers-document-damaged", ["first"]),
    "wide_encoding": ("answers-encoding", ["first", "second"]),
    "wrong_encoding": ("answers-encoding", ["first", "second"]),
    "wrong_kind_of_value": ("answers-document-damaged", ["first"]),
    "zero_bytes": ("answers-not-json", ["first", "second"]),
}


def test_every_damaged_file_is_expected() -> None:
    assert {path.stem for path in DAMAGED.iterdir()} == set(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_what_is_good_in_a_damaged_file_is_kept(name: str) -> None:
    message, kept = EXPECTED[name]
    file = read_answers(DAMAGED / f"{name}.json")
    assert file.state == "damaged"
    assert [problem.message for problem in file.problems] == [message]
    assert sorted(file.documents) == kept
    if "first" in kept:
        assert texts(file.documents["first"]) == {"own": "Siiri nosti keittiön kuvan."}
    for problem in file.problems:
        assert messages.say("fi", problem.message, **problem.arguments)


def test_a_sound_file(tmp_path: Path) -> None:
    put(tmp_path / "a.json", first=writing(own="Arja"))
    file = read_answers(tmp_path / "a.json")
    assert (file.state, file.problems, file.saved_at) == ("sound", (), "2026-11-24T12:32:00+00:00")
    assert file.documents == {"first": writing(own="Arja")}


def test_a_mark_at_the_beginning_is_no_damage() -> None:
    assert read_bytes(b"\xef\xbb\xbf" + json.dumps(content()).encode()).state == "sound"


def test_a_document_comes_with_every_field_of_its_kind() -> None:
    file = read_bytes(json.dumps(content(first={"kind": "persona"})).encode())
    assert file.documents["first"]["variants"][0]["fields"]["strengths"] == []


def test_unknown_kinds_are_left_untouched() -> None:
    unknown = {"kind": "network", "format": 4, "actors": [1]}
    file = read_bytes(json.dumps(content(map=unknown, first=writing())).encode())
    assert (file.state, file.untouched, list(file.documents)) == ("sound", {"map": unknown}, ["first"])


def test_a_newer_document_is_left_untouched() -> None:
    newer = {**writing(own="Arja"), "format": 2, "mood": "good"}
    file = read_bytes(json.dumps(content(first=newer)).encode())
    assert (file.state, file.untouched, file.documents) == ("sound", {"first": newer}, {})
    assert [(problem.message, problem.key) for problem in file.problems] == [("answers-document-newer", "first")]


def test_a_newer_file_is_newer() -> None:
    file = read_bytes(json.dumps({**content(first=writing()), "format": 2}).encode())
    assert (file.state, list(file.documents)) == ("newer", ["first"])


def test_a_missing_file(tmp_path: Path) -> None:
    assert read_answers(tmp_path / "a.json").state == "missing"
    (tmp_path / "file").touch()
    assert read_answers(tmp_path / "file" / "a.json").state == "missing"


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "a.json").open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    assert read_answers(tmp_path / "a.json").problems[0].message == "answers-too-large"


def test_a_pit_is_not_gone_down_into() -> None:
    assert read_bytes(b"[" * 1_000_000).problems[0].message == "answers-too-deep"
    assert read_bytes(b'{"documents":{"a":' * 200_000).problems[0].message == "answers-too-deep"


@pytest.mark.parametrize("kind", ["folder", "link", "queue"])
def test_what_is_not_a_file_is_not_opened(tmp_path: Path, kind: str) -> None:
    put(tmp_path / "somebody_else.json", first=writing(own="not mine"))
    place = tmp_path / "answers.json"
    if kind == "folder":
        place.mkdir()
    elif kind == "link":
        place.symlink_to(tmp_path / "somebody_else.json")
    else:
        os.mkfifo(place)
    file = read_answers(place)
    assert (file.documents, [problem.message for problem in file.problems]) == ({}, ["answers-not-a-file"])


@given(st.binary(max_size=200))
def test_any_bytes_are_read(data: bytes) -> None:
    assert read_bytes(data).state in ("sound", "damaged", "newer")


@given(st.integers(0, 600), st.binary(max_size=4))
def test_a_file_broken_anywhere_never_gives_a_document_that_was_not_there(at: int, dirt: bytes) -> None:
    whole = json.dumps(content(first=writing(own="Arja"), second=writing(own="Siiri")), indent=1).encode()
    file = read_bytes(whole[:at] + dirt)
    for key, document in file.documents.items():
        assert document == {"first": writing(own="Arja"), "second": writing(own="Siiri")}[key]
