"""The store keeps every word: of two widgets, of two processes, of a hand with a text editor."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from processes import outcome_of, start
from writings import EMPTY, content, put, texts, writing

from verkosto import messages
from verkosto.answers import AnswerStore, Notice, Saving, open_store, read_answers


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "answers.json"


def stored(path: Path, key: str = "first") -> dict[str, str]:
    file = read_answers(path)
    assert file.state == "sound"
    return texts(file.documents[key])


def heard(store: AnswerStore, key: str = "first") -> list[dict[str, str]]:
    words: list[dict[str, str]] = []
    store.listen(key, lambda document, _: words.append(texts(document)))
    return words


def test_a_change_is_in_the_file_and_everybody_hears(path: Path) -> None:
    store = AnswerStore(path)
    words = heard(store)
    saving = store.change("first", EMPTY, writing(own="Arja"))
    assert (saving.status, store.saving("first")) == ("saved", saving)
    assert stored(path) == {"own": "Arja"}
    assert words == [{"own": "Arja"}]
    assert [place.name for place in path.parent.iterdir()] == ["answers.json"]


def test_there_is_one_store_for_a_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(path.parent)
    assert open_store(Path("answers.json")) is open_store(path)


def test_two_widgets_that_started_from_the_same_lose_nothing(path: Path) -> None:
    store = AnswerStore(path)
    store.change("first", EMPTY, writing(own="Arja"))
    store.change("first", EMPTY, writing(child="Siiri"))
    assert stored(path) == {"own": "Arja", "child": "Siiri"}


def test_two_kernels_lose_nothing(path: Path) -> None:
    one, other = AnswerStore(path), AnswerStore(path)
    words = heard(one)
    one.change("first", EMPTY, writing(own="Arja soittaa"))
    other.change("first", EMPTY, writing(child="Siiri"))
    one.change("first", writing(own="Arja soittaa"), writing(own="Arja soittaa illalla"))
    other.change("second", EMPTY, writing(own="Jonne"))
    one.save()
    assert stored(path) == {"own": "Arja soittaa illalla", "child": "Siiri"}
    assert stored(path, "second") == {"own": "Jonne"}
    assert words[-1] == {"own": "Arja soittaa illalla", "child": "Siiri"}


def test_a_hand_edit_while_open_is_merged(path: Path) -> None:
    store = AnswerStore(path)
    store.change("first", EMPTY, writing(own="Arja", child="Siiri"))
    put(path, first=writing(own="Arja", child="Siiri, 6"))
    store.change("first", writing(own="Arja", child="Siiri"), writing(own="Arja auttaa", child="Siiri"))
    assert stored(path) == {"own": "Arja auttaa", "child": "Siiri, 6"}


@pytest.mark.parametrize("slip", ["file deleted", "document deleted"])
def test_a_slip_of_the_hand_brings_nothing_down(path: Path, slip: str) -> None:
    store = AnswerStore(path)
    store.change("first", EMPTY, writing(own="Arja"))
    if slip == "file deleted":
        path.unlink()
    else:
        put(path)
    store.change("second", EMPTY, writing(own="Siiri"))
    assert stored(path) == {"own": "Arja"}


def test_a_hand_edit_that_breaks_the_file_while_open_is_kept_aside(path: Path) -> None:
    store = AnswerStore(path)
    store.change("first", EMPTY, writing(own="Arja"))
    broken = path.read_bytes()[:-10]
    path.write_bytes(broken)
    assert store.change("second", EMPTY, writing(own="Siiri")).status == "saved"
    (aside,) = path.parent.glob("answers.damaged-*.json")
    assert aside.read_bytes() == broken
    assert (stored(path), stored(path, "second")) == ({"own": "Arja"}, {"own": "Siiri"})


def test_two_hands_that_do_not_fit_together_are_both_kept(path: Path) -> None:
    store = AnswerStore(path)
    store.change("first", EMPTY, writing(own=""))
    put(path, first=writing(own="a" * 30_000))
    store.change("first", writing(own=""), writing(own="b" * 30_000))
    (aside,) = path.parent.glob("answers.damaged-*.json")
    assert "a" * 30_000 in aside.read_text(encoding="utf-8")
    assert stored(path) == {"own": "b" * 30_000}


DAMAGED = sorted((Path(__file__).parent / "damaged").iterdir())


@pytest.mark.parametrize("damaged", DAMAGED, ids=lambda place: place.stem)
def test_a_damaged_file_is_kept_aside_and_work_goes_on(path: Path, damaged: Path) -> None:
    path.write_bytes(damaged.read_bytes())
    good = read_answers(path).documents
    store = AnswerStore(path)
    (aside,) = path.parent.glob("answers.damaged-*.json")
    assert aside.read_bytes() == damaged.read_bytes()
    message = "saving-file-mended" if good else "saving-file-damaged"
    assert store.notices() == (Notice(message, {"file": aside.name}),)
    assert aside.name in messages.say("fi", message, file=aside.name)
    assert store.change("third", EMPTY, writing(own="Jonne")).status == "saved"
    assert read_answers(path).documents == {**good, "third": writing(own="Jonne")}


def test_damaged_files_of_the_same_minute_do_not_replace_each_other(path: Path) -> None:
    for dirt in (b"one", b"two", b"one", b"three"):
        path.write_bytes(dirt)
        AnswerStore(path)
    kept = {place.read_bytes() for place in path.parent.glob("answers.damaged-*.json")}
    assert kept == {b"one", b"two", b"three"}


def test_a_folder_in_the_place_of_the_file_is_moved_aside(path: Path) -> None:
    path.mkdir()
    (path / "notes.txt").write_text("Arja")
    store = AnswerStore(path)
    assert store.change("first", EMPTY, writing(own="Siiri")).status == "saved"
    assert (path.with_name(str(store.notices()[0].arguments["file"])) / "notes.txt").read_text() == "Arja"


def test_unknown_kinds_are_written_back_as_they_were(path: Path) -> None:
    unknown = {"kind": "network", "format": 4, "actors": [1, None, {"ä": "ö"}]}
    put(path, map=unknown)
    AnswerStore(path).change("first", EMPTY, writing(own="Arja"))
    assert read_answers(path).untouched == {"map": unknown}


def test_a_newer_file_is_never_written(path: Path) -> None:
    newer = json.dumps({**content(first=writing(own="Arja")), "format": 2, "mood": "good"})
    path.write_text(newer, encoding="utf-8")
    store = AnswerStore(path)
    saving = store.change("first", writing(own="Arja"), writing(own="Arja auttaa"))
    assert (saving.status, saving.message) == ("not_saved", "saving-newer")
    assert path.read_text(encoding="utf-8") == newer
    assert store.notices() == (Notice("saving-file-newer"),)
    assert texts(store.document("first", "write")) == {"own": "Arja auttaa"}


def test_a_newer_document_is_never_written_over(path: Path) -> None:
    newer = {**writing(own="Arja"), "format": 2, "mood": "good"}
    put(path, first=newer)
    store = AnswerStore(path)
    assert store.document("first", "write") == EMPTY
    saving = store.change("first", EMPTY, writing(own="Siiri"))
    assert (saving.status, saving.message) == ("not_saved", "saving-newer")
    assert store.change("second", EMPTY, writing(own="Siiri")).status == "saved"
    assert read_answers(path).untouched == {"first": newer}


REFUSED: dict[str, tuple[Any, dict[str, Any]]] = {
    "saving-refused-private": (
        writing(own="Arja", child="Soita 040 123 4567."),
        {"list": "answers", "item": 2, "field": "text", "kind": "phone", "from": 7, "to": 18},
    ),
    "saving-refused-long": (
        writing(own="a" * 40_001),
        {"list": "answers", "item": 1, "field": "text", "limit": 40_000},
    ),
    "saving-refused-many": (
        writing(**{f"a{number}": "" for number in range(41)}),
        {"list": "answers", "item": 0, "field": "answers", "limit": 40},
    ),
    "saving-refused-shape": (
        {**EMPTY, "answers": [{"id": "own", "text": 7, "passed": False}]},
        {"list": "answers", "item": 1, "field": "text"},
    ),
}


@pytest.mark.parametrize("message", REFUSED)
def test_what_may_not_enter_is_refused_and_the_place_is_named(path: Path, message: str) -> None:
    document, place = REFUSED[message]
    store = AnswerStore(path)
    words = heard(store)
    saving = store.change("first", EMPTY, document)
    assert saving == Saving("refused", message=message, arguments=place)
    assert words == []
    assert not path.exists()
    for language in ("fi", "en"):
        said = messages.say(language, message, **place)
        assert "040" not in said


def persona(versions: int) -> dict[str, Any]:
    """A persona in so many versions; in the last of them the name holds a telephone number."""
    names = [*["Senna"] * (versions - 1), "Senna 040 123 4567"]
    return {"kind": "persona", "variants": [{"id": f"v{place}", "name": name} for place, name in enumerate(names, 1)]}


@pytest.mark.parametrize(("versions", "place"), [(1, "puhelinnumero: nimi (merkit"), (2, "versio 2, nimi (merkit")])
def test_a_version_has_a_number_in_the_sentence_once_there_are_two(path: Path, versions: int, place: str) -> None:
    store = AnswerStore(path)
    saving = store.change("first", store.document("first", "persona"), {**persona(versions), "chosen": "v1"})
    assert saving.message == "saving-refused-private"
    assert place in messages.say("fi", saving.message, **saving.arguments)


def test_a_list_that_is_too_long_is_named_itself_and_not_what_it_stands_in(path: Path) -> None:
    store = AnswerStore(path)
    empty = store.document("first", "persona")
    crowd = [{"id": f"p{number}", "name": ""} for number in range(61)]
    versions = [*empty["variants"], {**empty["variants"][0], "id": "v2", "people": crowd}]
    saving = store.change("first", empty, {**empty, "variants": versions})
    assert (saving.message, saving.arguments["list"]) == ("saving-refused-many", "people")


def test_a_document_of_another_kind_does_not_take_the_place(path: Path) -> None:
    put(path, first=writing(own="Arja"))
    store = AnswerStore(path)
    persona = store.document("first", "persona")
    assert store.change("first", persona, {**persona, "chosen": "v2"}).message == "saving-refused"
    assert stored(path) == {"own": "Arja"}


def test_an_opened_file_tells_when_it_was_saved(path: Path) -> None:
    assert AnswerStore(path).saving("first") is None
    put(path, first=writing(own="Arja"))
    assert AnswerStore(path).saving("untouched") is None
    assert AnswerStore(path).saving("first") == Saving("saved", at="2026-11-24T12:32:00+00:00")


def notebook(path: Path, **documents: Any) -> None:
    about = {"metadata": {"verkosto": {"answers": content(**documents)}}, "cells": []}
    path.write_text(json.dumps(about), encoding="utf-8")


def test_a_missing_file_is_taken_up_from_the_running_notebook(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    notebook(path.with_name("a.ipynb"), first=writing(own="Arja"))
    notebook(path.with_name("z.ipynb"), first=writing(own="another notebook"))
    monkeypatch.setenv("JPY_SESSION_NAME", "/somewhere/a.ipynb")
    store = AnswerStore(path)
    assert stored(path) == {"own": "Arja"}
    assert store.notices() == (Notice("saving-file-taken-up", {"notebook": "a.ipynb"}),)


def test_what_a_damaged_file_lacks_is_taken_up_from_a_notebook(path: Path) -> None:
    notebook(path.with_name("a.ipynb"), first=writing(own="older"), second=writing(own="Siiri"))
    path.write_text(json.dumps(content(first=writing(own="Arja"), second="broken")), encoding="utf-8")
    store = AnswerStore(path)
    assert [notice.message for notice in store.notices()] == ["saving-file-mended", "saving-file-taken-up"]
    assert (stored(path), stored(path, "second")) == ({"own": "Arja"}, {"own": "Siiri"})


@pytest.mark.parametrize("text", ["", "{", "[]", '{"metadata": 3}', '{"metadata": {"verkosto": []}}', "[" * 100_000])
def test_a_notebook_that_carries_nothing_is_passed_by(path: Path, text: str) -> None:
    path.with_name("a.ipynb").write_text(text, encoding="utf-8")
    store = AnswerStore(path)
    assert (store.notices(), path.exists()) == ((), False)


def test_two_processes_saving_at_once_lose_nothing(path: Path) -> None:
    def job(name: str) -> Any:
        def save(_: int) -> None:
            store = AnswerStore(path)
            for number in range(30):
                own = store.document(name, "write")
                store.change(name, own, writing(**texts(own), **{f"{name}{number}": "x"}))
                shared = store.document("shared", "write")
                store.change("shared", shared, writing(**{**texts(shared), f"{name}{number % 15}": "x"}))

        return save

    children = [start(job(name)) for name in ("a", "b")]
    for child, reading in children:
        assert os.waitpid(child, 0)[1] == 0
        os.close(reading)
    for name in ("a", "b"):
        assert set(stored(path, name)) == {f"{name}{number}" for number in range(30)}
        assert {f"{name}{number}" for number in range(15)} <= set(stored(path, "shared"))


def test_a_file_in_use_by_another_process_is_waited_for_and_then_told(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("verkosto.answers.writing.PATIENCE", 0.05)
    from verkosto.answers.writing import lock_for

    store = AnswerStore(path)

    def save() -> Any:
        return store.change("first", EMPTY, writing(own="Arja")).message

    with lock_for(path):
        assert outcome_of(save) == "saving-busy"
    assert outcome_of(save) is None
