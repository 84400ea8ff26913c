"""A killed process, a full disk, a closed folder: what was acknowledged is there, and the rest is told."""

from __future__ import annotations

import os
import random
import resource
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from processes import NOBODY, outcome_of, start
from writings import EMPTY, texts, writing

from verkosto import messages
from verkosto.answers import AnswerStore, read_answers

ROUNDS = 200
PADDING = "Siiri nosti ylös keittiön kuvan. " * 200  # so that writing takes time in which to be killed


@pytest.fixture
def quick_folder(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where there is one: a killed process leaves the same there as on a slow disk."""
    memory = Path("/dev/shm")
    if not os.access(memory, os.W_OK):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(prefix="verkosto-", dir=memory) as place:
        yield Path(place)


@pytest.mark.slow
def test_a_killed_process_loses_nothing_that_was_acknowledged(quick_folder: Path) -> None:
    path = quick_folder / "answers.json"

    def save_until_killed(writing_end: int) -> None:
        store = AnswerStore(path)
        while True:
            last = store.document("first", "write")
            number = int(texts(last).get("number", "0")) + 1
            if store.change("first", last, writing(number=str(number), padding=PADDING)).status == "saved":
                os.write(writing_end, number.to_bytes(8, "big"))

    chance = random.Random(2026)
    acknowledged = 0
    for _ in range(ROUNDS):
        child, reading = start(save_until_killed)
        for _ in range(chance.randint(1, 3)):
            acknowledged = int.from_bytes(os.read(reading, 8), "big")
        moment = time.perf_counter() + chance.random() * 0.004
        while time.perf_counter() < moment:
            pass
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        while late := os.read(reading, 8):
            acknowledged = int.from_bytes(late, "big")
        os.close(reading)
        file = read_answers(path)
        assert file.state == "sound", file.problems
        assert int(texts(file.documents["first"])["number"]) >= acknowledged
    assert list(quick_folder.glob("answers.damaged-*")) == []


@pytest.mark.parametrize(
    ("call", "turn", "found"),
    [("os.fsync", 1, "Arja"), ("pathlib.Path.replace", 1, "Arja"), ("os.fsync", 2, "Siiri")],
    ids=["before the new file is safe", "before it takes the place", "before the folder is safe"],
)
def test_a_process_killed_at_a_step_of_saving(tmp_path: Path, call: str, turn: int, found: str) -> None:
    path = tmp_path / "answers.json"
    AnswerStore(path).change("first", EMPTY, writing(own="Arja"))

    def save_and_stand_still(writing_end: int) -> None:
        calls = count(1)

        def stand_still(*_: Any) -> Any:
            if next(calls) == turn:
                os.write(writing_end, b".")
                signal.pause()

        store = AnswerStore(path)
        with patch(call, stand_still):
            store.change("first", writing(own="Arja"), writing(own="Siiri"))

    child, reading = start(save_and_stand_still)
    assert os.read(reading, 1) == b"."
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(reading)
    assert texts(read_answers(path).documents["first"]) == {"own": found}
    assert AnswerStore(path).change("second", EMPTY, writing(own="Jonne")).status == "saved"
    assert [place.name for place in tmp_path.iterdir()] == ["answers.json"]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)]
    if shutil.which("mount") is None or subprocess.run(command, capture_output=True).returncode != 0:
        pytest.skip("a small disk cannot be mounted here; the test with a limit on file size stands for it")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk_keeps_the_old_file_and_the_new_words(small_disk: Path) -> None:
    path = small_disk / "answers.json"
    store = AnswerStore(path)
    store.change("first", EMPTY, writing(own="Arja"))
    filling = small_disk / "film.mp4"
    filling.write_bytes(b"x" * 50_000)
    longer = writing(own="Arja", child="a" * 30_000)
    saving = store.change("first", writing(own="Arja"), longer)
    assert (saving.status, saving.message) == ("not_saved", "saving-disk-full")
    assert messages.say("fi", "saving-disk-full") and messages.say("en", "saving-disk-full")
    assert texts(read_answers(path).documents["first"]) == {"own": "Arja"}
    assert store.document("first", "write") == longer
    assert sorted(place.name for place in small_disk.iterdir()) == ["answers.json", "film.mp4"]
    filling.unlink()
    heard: list[str] = []
    store.listen("first", lambda _, saving: heard.append(saving.status))
    assert store.save().status == "saved"
    assert read_answers(path).documents["first"] == longer
    assert heard == ["saved"]


def test_a_limit_on_file_size_is_a_full_disk(tmp_path: Path) -> None:
    path = tmp_path / "answers.json"
    AnswerStore(path).change("first", EMPTY, writing(own="Arja"))

    def save() -> Any:
        resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))
        store = AnswerStore(path)
        saving = store.change("first", writing(own="Arja"), writing(own="Arja", child="a" * 30_000))
        return [saving.status, saving.message, len(texts(store.document("first", "write"))["child"])]

    assert outcome_of(save) == ["not_saved", "saving-disk-full", 30_000]
    assert texts(read_answers(path).documents["first"]) == {"own": "Arja"}


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that a user without rights can reach."""
    place = Path(tempfile.mkdtemp(prefix="verkosto-"))
    place.chmod(0o777)
    yield place
    place.chmod(0o777)
    shutil.rmtree(place)


def test_a_folder_that_may_not_be_written_in(open_folder: Path) -> None:
    path = open_folder / "answers.json"

    def save() -> Any:
        store = AnswerStore(path)
        store.change("first", EMPTY, writing(own="Arja"))
        open_folder.chmod(0o555)
        saving = store.change("first", writing(own="Arja"), writing(own="Arja", child="Siiri"))
        open_folder.chmod(0o777)
        return [saving.message, saving.arguments, store.save().status]

    if os.getuid() == 0:
        os.chown(open_folder, NOBODY, NOBODY)
    assert outcome_of(save, as_nobody=True) == ["saving-forbidden", {"folder": open_folder.name}, "saved"]
    assert texts(read_answers(path).documents["first"]) == {"own": "Arja", "child": "Siiri"}


def test_a_damaged_file_that_cannot_be_kept_aside_is_not_written_over(open_folder: Path) -> None:
    path = open_folder / "answers.json"
    path.write_bytes((Path(__file__).parent / "damaged" / "cut_off.json").read_bytes())
    before = path.read_bytes()
    open_folder.chmod(0o555)

    def save() -> Any:
        store = AnswerStore(path)
        saving = store.change("third", EMPTY, writing(own="Arja"))
        notices = [notice.message for notice in store.notices()]
        return [saving.status, notices, texts(store.document("first", "write"))]

    first = {"own": "Siiri nosti keittiön kuvan."}
    assert outcome_of(save, as_nobody=True) == ["not_saved", ["saving-file-stuck"], first]
    assert path.read_bytes() == before


def test_a_file_that_may_not_be_read_is_not_written_over(open_folder: Path) -> None:
    path = open_folder / "answers.json"
    AnswerStore(path).change("first", EMPTY, writing(own="Arja"))
    before = path.read_bytes()
    path.chmod(0)

    def save() -> Any:
        store = AnswerStore(path)
        saving = store.change("first", EMPTY, writing(own="Siiri"))
        return [saving.status, [notice.message for notice in store.notices()]]

    assert outcome_of(save, as_nobody=True) == ["not_saved", ["saving-file-closed"]]
    path.chmod(0o600)
    assert path.read_bytes() == before
