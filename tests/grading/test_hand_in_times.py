"""When a hand-in came, by its name, its answers or its files; nbgrader regrades only what is newer, in UTC."""

from __future__ import annotations

import os
import time
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from verkosto.grading.hand_ins import hand_ins
from verkosto.grading.times import of_gradebook
from verkosto.grading.unpacking import unpack

ANSWERS = '{"format": 1, "saved_at": "%s", "documents": {}}'
UNTIMED = '{"format": 1, "documents": {}}'


@pytest.fixture
def helsinki(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine two hours ahead of UTC, three in summer."""
    monkeypatch.setenv("TZ", "Europe/Helsinki")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("helsinki")
@pytest.mark.parametrize(
    ("name", "content", "at"),
    [
        ("m3_2026-11-24-14-32-05/answers.json", ANSWERS % "2026-11-24T12:00:00+00:00", "2026-11-24T12:32:05"),
        ("m3_2026-06-24-14-32-05/answers.json", UNTIMED, "2026-06-24T11:32:05"),
        ("m3_2026-11-24-14-32-05/answers.json", ANSWERS % "2026-11-24T14:30:00+00:00", "2026-11-24T14:30:00"),
        ("answers (1).json", ANSWERS % "2026-11-24T12:00:00+00:00", "2026-11-24T12:00:00"),
        ("answers.json", ANSWERS % "2026-11-24T14:00:00+02:00", "2026-11-24T12:00:00"),
        ("answers.json", ANSWERS % "2026-11-24T12:00:00.123Z", "2026-11-24T12:00:00"),
        ("answers.json", ANSWERS % "2026-11-24T12:00:00", "2026-11-24T12:00:00"),
        ("answers.json", ANSWERS % "eilen", "2026-01-02T01:04:06"),
        ("m3_2026-99-24-14-32-05/answers.json", UNTIMED, "2026-01-02T01:04:06"),
    ],
)
def test_the_name_tells_in_local_time_and_the_answers_in_theirs(
    tmp_path: Path, name: str, content: str, at: str
) -> None:
    file = tmp_path / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(content, encoding="utf-8")
    written = datetime(2026, 1, 2, 1, 4, 6, tzinfo=UTC).timestamp()
    os.utime(file, (written, written))
    (one,) = hand_ins([file])
    assert one.handed_in_at.replace(microsecond=0) == datetime.fromisoformat(at).replace(tzinfo=UTC)


@pytest.mark.usefixtures("helsinki")
def test_answers_without_a_time_are_as_old_as_their_entry_in_the_zip(tmp_path: Path) -> None:
    archive, aside = tmp_path / "archive", tmp_path / "aside"
    archive.mkdir()
    with zipfile.ZipFile(archive / "ann.zip", "w") as made:
        made.writestr(zipfile.ZipInfo("answers.json", (2026, 1, 2, 3, 4, 6)), UNTIMED)
    unpack(archive, aside)
    (one,) = hand_ins([aside / "ann" / "answers.json"])
    assert one.handed_in_at == datetime(2026, 1, 2, 1, 4, 6, tzinfo=UTC)


@pytest.mark.usefixtures("helsinki")
def test_people_read_local_time() -> None:
    read = of_gradebook(datetime(2026, 11, 24, 12, 32, 5))
    assert read and f"{read:%H:%M:%S}" == "14:32:05"
