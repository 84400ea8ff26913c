"""Handing in: a zip that nbgrader collects, a receipt that needs nothing, an exchange where there is one."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import zipfile
from datetime import datetime, timedelta, timezone
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from verkosto.answers import AnswersFile, read_answers
from verkosto.content import load_modules
from verkosto.lab.exchange import ExchangeRefused
from verkosto.lab.hand_in import NotOurs, answers_digest, hand_in, last_hand_in
from verkosto.lab.shipped import exercises_root, notebook_of
from verkosto.lab.start import start_page
from verkosto.messages import say
from verkosto.models import DOCUMENT_KINDS
from verkosto.render.receipt import moment, short_digest

NOW = datetime(2026, 11, 24, 14, 32, 5, tzinfo=timezone(timedelta(hours=2)))
MODULE = next(module for module in load_modules() if module.id == "m3")
NOTEBOOK = notebook_of(MODULE, "fi")
SLUG = NOTEBOOK.stem


def answers(name: str) -> str:
    persona = DOCUMENT_KINDS["persona"].empty().model_dump(mode="json")
    persona["variants"][0]["name"] = name
    return json.dumps({"format": 1, "saved_at": "2026-11-24T12:00:00+00:00", "documents": {"persona_senna": persona}})


@pytest.fixture(autouse=True)
def no_config(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No course is configured on this machine unless a test says so."""
    monkeypatch.setenv("JUPYTER_CONFIG_DIR", str(tmp_path / "no-config"))
    monkeypatch.delenv("JUPYTER_CONFIG_PATH", raising=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "Verkosto"
    shutil.copytree(exercises_root() / "fi" / SLUG, home / SLUG)
    (home / SLUG / "answers.json").write_text(answers("<Senna>"), encoding="utf-8")
    return home


def test_the_zip_holds_notebook_and_answers_and_both_carry_the_words(folder: Path) -> None:
    done = hand_in(folder, folder / NOTEBOOK, NOW)
    assert done.zip == f"Palautukset/{SLUG}_2026-11-24-14-32-05.zip"
    assert done.way == "zip"
    with zipfile.ZipFile(folder / done.zip) as packed:
        assert sorted(packed.namelist()) == [f"{SLUG}.ipynb", "answers.json"]
        notebook = json.loads(packed.read(f"{SLUG}.ipynb"))
        assert packed.read("answers.json") == (folder / SLUG / "answers.json").read_bytes()
    carried = notebook["metadata"]["verkosto"]["answers"]["documents"]
    assert carried["persona_senna"]["variants"][0]["name"] == "<Senna>"


def test_a_copy_that_was_left_a_step_behind_is_made_anew(folder: Path) -> None:
    place = folder / NOTEBOOK
    notebook = json.loads(place.read_text(encoding="utf-8"))
    notebook["metadata"]["verkosto"]["answers"] = json.loads(answers("<Senn"))
    place.write_text(json.dumps(notebook), encoding="utf-8")
    with zipfile.ZipFile(folder / hand_in(folder, place, NOW).zip) as packed:
        carried = json.loads(packed.read(f"{SLUG}.ipynb"))["metadata"]["verkosto"]["answers"]["documents"]
    assert carried["persona_senna"]["variants"][0]["name"] == "<Senna>"


def test_the_receipt_tells_time_digest_answers_and_gaps_and_asks_nothing_of_others(folder: Path) -> None:
    done = hand_in(folder, folder / NOTEBOOK, NOW)
    page = (folder / done.receipt).read_text(encoding="utf-8")
    assert done.digest == sha256((folder / done.zip).read_bytes()).hexdigest()
    assert done.digest in page and short_digest(done.digest) in page
    assert "24.11.2026 klo\u00a014.32" in page
    assert "&lt;Senna&gt;" in page and "<Senna>" not in page
    assert say("fi", "receipt-left-zip") in page
    assert page.count(say("fi", "receipt-state-empty")) == 4 and say("fi", "receipt-state-started") in page
    assert not re.search(r"(src|href)=[\"'](?!data:)|url\(|@import|<script", page)


def test_handing_in_again_keeps_both(folder: Path) -> None:
    first = hand_in(folder, folder / NOTEBOOK, NOW)
    second = hand_in(folder, folder / NOTEBOOK, NOW)
    assert first.zip != second.zip and first.receipt != second.receipt
    assert all((folder / path).exists() for path in (first.zip, first.receipt, second.zip, second.receipt))
    assert last_hand_in(folder, MODULE, "fi") == second
    assert last_hand_in(folder, MODULE, "en") is None


def shown(folder: Path) -> dict[str, Any]:
    """The module on the start page."""
    return next(module for module in start_page(folder, "fi")["modules"] if module["id"] == "m3")


def state(folder: Path) -> str:
    return str(shown(folder)["state"])


def test_the_start_page_follows_hand_ins_and_changes(folder: Path) -> None:
    assert state(folder) == "started"
    hand_in(folder, folder / NOTEBOOK, NOW)
    assert state(folder) == "handed_in" and shown(folder)["handed_in"]["way"] == "zip"
    (folder / SLUG / "answers.json").write_text(answers("Senna, 38"), encoding="utf-8")
    assert state(folder) == "changed"


def test_saving_the_same_words_again_is_no_change(folder: Path) -> None:
    before = read_answers(folder / SLUG / "answers.json")
    later = AnswersFile("sound", before.documents, saved_at="2027-01-01T00:00:00+00:00")
    assert answers_digest(before, MODULE) == answers_digest(later, MODULE)


def test_without_answers_the_notebook_alone_is_handed_in(folder: Path) -> None:
    (folder / SLUG / "answers.json").unlink()
    done = hand_in(folder, folder / NOTEBOOK, NOW)
    with zipfile.ZipFile(folder / done.zip) as packed:
        assert packed.namelist() == [f"{SLUG}.ipynb"]


def write_and_pass(folder: Path) -> bytes:
    """Answers of which one prompt was written to and then passed by."""
    given = [{"id": "step", "text": "Oma asiani", "passed": True}, {"id": "why", "text": "Sennan", "passed": False}]
    documents = {"write_senna": {"kind": "write", "format": 1, "answers": given}, "later": {"kind": "later", "x": 1}}
    content = {"format": 1, "saved_at": "2026-11-24T12:00:00+00:00", "documents": documents, "more": True}
    data = json.dumps(content).encode()
    (folder / SLUG / "answers.json").write_bytes(data)
    return data


def test_what_was_passed_by_stays_with_the_learner(folder: Path) -> None:
    own = write_and_pass(folder)
    done = hand_in(folder, folder / NOTEBOOK, NOW)
    with zipfile.ZipFile(folder / done.zip) as packed:
        sent = {name: packed.read(name).decode() for name in packed.namelist()}
    receipt = (folder / done.receipt).read_text(encoding="utf-8")
    assert not any("Oma asiani" in text for text in [*sent.values(), receipt])
    assert all("Sennan" in text for text in sent.values())
    left = json.loads(sent["answers.json"])
    assert left["more"] is True and left["documents"]["later"] == {"kind": "later", "x": 1}
    assert [answer["passed"] for answer in left["documents"]["write_senna"]["answers"]] == [True, False]
    assert (folder / SLUG / "answers.json").read_bytes() == own
    assert state(folder) == "handed_in"


def test_a_damaged_file_goes_along_as_it_is(folder: Path) -> None:
    (folder / SLUG / "answers.json").write_text("{ broken", encoding="utf-8")
    done = hand_in(folder, folder / NOTEBOOK, NOW)
    with zipfile.ZipFile(folder / done.zip) as packed:
        assert packed.read("answers.json") == b"{ broken"


def test_a_notebook_of_somebody_elses_is_not_handed_in(folder: Path) -> None:
    own = folder / "own.ipynb"
    own.write_text('{"cells": [], "metadata": {}}', encoding="utf-8")
    with pytest.raises(NotOurs):
        hand_in(folder, own, NOW)
    assert not (folder / "Palautukset").exists()


def test_moments_are_written_as_each_language_writes_them() -> None:
    assert moment(NOW, "fi") == "24.11.2026 klo\u00a014.32"
    assert moment(NOW, "en") == "24 November 2026, 14:32"
    assert moment(NOW.replace(hour=9, minute=5), "fi") == "24.11.2026 klo\u00a09.05"


@pytest.mark.slow
def test_zip_collect_reads_the_zip(folder: Path, tmp_path: Path) -> None:
    done = hand_in(folder, folder / NOTEBOOK, NOW)
    course = tmp_path / "course"
    archive = course / "downloaded" / SLUG / "archive"
    archive.mkdir(parents=True)
    shutil.copy(folder / done.zip, archive / f"ann_{Path(done.zip).name}")
    (course / "source" / SLUG).mkdir(parents=True)
    (course / "nbgrader_config.py").write_text(
        "c = get_config()\n"
        "c.CourseDirectory.course_id = 'verkosto'\n"
        "c.FileNameCollectorPlugin.valid_ext = ['.ipynb', '.json']\n"
        "c.FileNameCollectorPlugin.named_regexp = "
        r"r'.*[/\\](?P<student_id>[^/\\_]+)_[^/\\]*[/\\](?P<file_id>[^/\\]+)$'"
        "\n",
        encoding="utf-8",
    )
    command = [sys.executable, "-m", "nbgrader", "zip_collect", SLUG]
    collected = subprocess.run(command, cwd=course, capture_output=True, text=True, check=False)
    submitted = course / "submitted" / "ann" / SLUG
    assert sorted(path.name for path in submitted.glob("*.*")) >= [f"{SLUG}.ipynb", "answers.json"], collected.stderr
    assert (submitted / "answers.json").read_bytes() == (folder / SLUG / "answers.json").read_bytes()


@pytest.fixture
def exchange(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An nbgrader exchange that this machine's configuration names, with the course's folders in it."""
    root = tmp_path / "exchange"
    (root / "verkosto" / "inbound").mkdir(parents=True)
    config = tmp_path / "config"
    config.mkdir()
    (config / "nbgrader_config.py").write_text(
        "c = get_config()\n"
        "c.CourseDirectory.course_id = 'verkosto'\n"
        "c.CourseDirectory.student_id = 'ann'\n"
        f"c.Exchange.root = {str(root)!r}\n"
        f"c.Exchange.cache = {str(tmp_path / 'cache')!r}\n",
        encoding="utf-8",
    )
    monkeypatch.setenv("JUPYTER_CONFIG_PATH", str(config))
    return root


def test_the_exchange_takes_the_work_where_there_is_one(folder: Path, exchange: Path) -> None:
    shutil.copytree(exercises_root() / "fi" / SLUG, exchange / "verkosto" / "outbound" / SLUG)
    done = hand_in(folder, folder / NOTEBOOK, NOW)
    assert done.way == "exchange"
    (sent,) = (exchange / "verkosto" / "inbound").iterdir()
    assert sent.name.startswith(f"ann+{SLUG}+")
    assert (sent / "answers.json").read_bytes() == (folder / SLUG / "answers.json").read_bytes()
    assert (folder / done.zip).exists()
    assert say("fi", "receipt-left-zip") not in (folder / done.receipt).read_text(encoding="utf-8")
    assert shown(folder)["handed_in"]["way"] == "exchange"


def test_the_exchange_does_not_get_what_was_passed_by(folder: Path, exchange: Path) -> None:
    shutil.copytree(exercises_root() / "fi" / SLUG, exchange / "verkosto" / "outbound" / SLUG)
    own = write_and_pass(folder)
    (folder / SLUG / "answers.before-2026-11-24-1400.json").write_bytes(own)
    hand_in(folder, folder / NOTEBOOK, NOW)
    (sent,) = (exchange / "verkosto" / "inbound").iterdir()
    texts = [file.read_text(encoding="utf-8") for file in sent.iterdir() if file.is_file()]
    assert any("Sennan" in text for text in texts) and not any("Oma asiani" in text for text in texts)


def test_an_exchange_that_refuses_leaves_no_receipt(folder: Path, exchange: Path) -> None:
    with pytest.raises(ExchangeRefused):  # the module has not been released there
        hand_in(folder, folder / NOTEBOOK, NOW)
    assert not (folder / "Palautukset").exists()
    assert last_hand_in(folder, MODULE, "fi") is None
