"""A file put in the place of answers.json, from the book or another computer, takes no earlier work away."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from writings import EMPTY, content, put, texts, writing

from verkosto import messages
from verkosto.answers import AnswerStore, read_answers
from verkosto.answers.earlier import SESSION

LATER = "2099-01-01T00:00:00+00:00"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "answers.json"


def carry(path: Path) -> None:
    """Saves a notebook that carries the answers beside it."""
    answers = json.loads(path.read_bytes())
    about = {"metadata": {"verkosto": {"answers": answers}}, "cells": []}
    path.with_name("a.ipynb").write_text(json.dumps(about), encoding="utf-8")


def work(path: Path) -> AnswerStore:
    """A store with work in it, closed or open, and a notebook that carries the work."""
    store = AnswerStore(path)
    store.change("first", EMPTY, writing(own="Arja"))
    store.change("second", EMPTY, writing(own="Siiri"))
    carry(path)
    return store


def put_from_elsewhere(path: Path, saved_at: str = LATER, sessions: Any = (), **documents: Any) -> None:
    about = {**content(**documents), "saved_at": saved_at, "sessions": list(sessions)}
    path.write_text(json.dumps(about), encoding="utf-8")


def edit(path: Path, text: str, by: str) -> None:
    path.write_text(path.read_text(encoding="utf-8").replace(text, by), encoding="utf-8")


def asides(path: Path) -> list[dict[str, Any]]:
    files = [read_answers(aside) for aside in path.parent.glob("answers.before-*.json")]
    return [{key: texts(document) for key, document in file.documents.items()} for file in files]


WORK = {"first": {"own": "Arja"}, "second": {"own": "Siiri"}}


@pytest.mark.parametrize("where", ["open", "closed"])
@pytest.mark.parametrize(
    ("saved_at", "sessions"),
    [(LATER, ()), (LATER, ("elsewhere",)), ("2020-01-01T00:00:00+00:00", (SESSION,)), (LATER, "broken")],
    ids=["book", "another computer", "an older copy", "broken marks"],
)
def test_earlier_work_is_kept_and_told_and_the_file_holds(path: Path, where: str, saved_at: str, sessions: Any) -> None:
    store = work(path)
    put_from_elsewhere(path, saved_at, sessions, first=writing(own="Jonne"))
    if where == "open":
        store.look_again()
    else:
        store = AnswerStore(path)
    assert texts(store.document("first", "write")) == {"own": "Jonne"}
    assert texts(store.document("second", "write")) == {"own": "Siiri"}
    assert asides(path) == [WORK]
    told = next(notice for notice in store.notices() if notice.message == "saving-file-replaced")
    (aside,) = path.parent.glob("answers.before-*.json")
    assert aside.name in messages.say("fi", told.message, **told.arguments)


def test_it_is_told_once_and_the_notebook_may_then_carry_the_new_work(path: Path) -> None:
    work(path)
    put_from_elsewhere(path, first=writing(own="Jonne"))
    AnswerStore(path)
    carry(path)
    assert (AnswerStore(path).notices(), asides(path)) == ((), [WORK])
    assert read_answers(path).documents["second"] == writing(own="Siiri")


@pytest.mark.parametrize("where", ["open", "closed"])
def test_a_hand_edit_holds_without_a_word(path: Path, where: str) -> None:
    store = work(path)
    edit(path, "Arja", "Ar")
    if where == "open":
        store.look_again()
    else:
        store = AnswerStore(path)
    assert texts(store.document("first", "write")) == {"own": "Ar"}
    assert (store.notices(), asides(path)) == ((), [])


def test_what_another_kernel_took_out_is_no_loss(path: Path) -> None:
    store = work(path)
    AnswerStore(path).change("first", writing(own="Arja"), writing(own=""))
    store.look_again()
    assert texts(store.document("first", "write")) == {"own": ""}
    assert (store.notices(), AnswerStore(path).notices(), asides(path)) == ((), (), [])


def test_a_file_that_holds_the_earlier_work_and_more_is_taken_as_it_is(path: Path) -> None:
    work(path)
    put_from_elsewhere(path, first=writing(own="Arja auttaa"), second=writing(own="Siiri"))
    store = AnswerStore(path)
    assert texts(store.document("first", "write")) == {"own": "Arja auttaa"}
    assert (store.notices(), asides(path)) == ((), [])


def test_a_grader_s_copy_is_left_as_it_is(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    work(path)
    put(path, first=writing(own="Jonne"))
    before = path.read_bytes()
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    assert AnswerStore(path).notices() == ()
    assert (path.read_bytes(), asides(path)) == (before, [])


def test_work_that_cannot_be_kept_aside_is_not_given_up(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = work(path)
    put_from_elsewhere(path, first=writing(own="Jonne"))

    def full(*_: Any) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr("verkosto.answers.earlier.keep_aside", full)
    store.look_again()
    saving = store.saving("first")
    assert saving is not None and saving.message == "saving-disk-full"
    assert texts(store.document("first", "write")) == {"own": "Arja"}
    assert [notice.message for notice in store.notices()] == ["saving-file-replaced-stuck"]
