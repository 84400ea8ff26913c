"""`verkosto lab` when something stands in its way: each time a sentence that leads out."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import pytest

from verkosto import cli
from verkosto.content import LANGUAGES
from verkosto.lab import launching
from verkosto.lab.settings import write_settings
from verkosto.messages import say


def run(*arguments: object) -> int:
    return cli.main(["lab", "--no-browser", *map(str, arguments)])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_in_the_folders_place(tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str) -> None:
    place = tmp_path / "Verkosto"
    place.write_text("mine")
    assert run("--dir", place, "--lang", language) == 1
    assert say(language, "lab-folder-is-a-file", folder=str(place)) in capsys.readouterr().err
    assert place.read_text() == "mine"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_folder_that_cannot_be_written(tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str) -> None:
    (tmp_path / "file").write_text("mine")
    place = tmp_path / "file" / "Verkosto"
    assert run("--dir", place, "--lang", language) == 1
    told = capsys.readouterr().err
    assert str(place) in told and "--dir" in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_port_in_use(tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str) -> None:
    with socket.socket() as taken:
        taken.bind((launching.HOST, 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert run("--dir", tmp_path / "Verkosto", "--lang", language, "--port", port) == 1
    assert say(language, "lab-port-taken", port=str(port)) in capsys.readouterr().err


@pytest.mark.parametrize("port", ["0", "70000", "-1"])
def test_a_port_that_cannot_be(tmp_path: Path, capsys: pytest.CaptureFixture[str], port: str) -> None:
    assert run("--dir", tmp_path / "Verkosto", f"--port={port}") == 1
    assert say("fi", "lab-port-taken", port=port) in capsys.readouterr().err


def test_a_missing_bundle(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launching, "static_file", lambda *path: tmp_path.joinpath("nothing", *path))
    assert run("--dir", tmp_path / "Verkosto") == 1
    assert say("fi", "lab-no-bundle") in capsys.readouterr().err
    assert not (tmp_path / "Verkosto").exists()


def test_a_server_that_ends_at_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        launching, "_command", lambda folder, address: [launching.sys.executable, "-c", "raise SystemExit(3)"]
    )
    assert run("--dir", tmp_path / "Verkosto") == 1
    assert "jupyterlab.log" in capsys.readouterr().err


def test_the_first_port_is_the_same_every_time_unless_it_is_taken() -> None:
    first = launching.first_free_port()
    assert first is not None
    with socket.socket() as taken:
        taken.bind((launching.HOST, first))
        taken.listen()
        assert launching.first_free_port() not in (first, None)
    assert launching.first_free_port() == first


@pytest.mark.parametrize("language", LANGUAGES)
def test_settings_keep_news_and_instructors_tools_away(tmp_path: Path, language: str) -> None:
    write_settings(tmp_path, language)
    lab = tmp_path / ".verkosto" / "lab"
    overrides = json.loads((lab / "overrides.json").read_text())
    assert overrides["@jupyterlab/apputils-extension:notification"]["fetchNews"] == "false"
    locale = tmp_path / ".verkosto/user/@jupyterlab/translation-extension/plugin.jupyterlab-settings"
    assert json.loads(locale.read_text()) == {"locale": say(language, "lab-locale")}
    assert "@jupyter/nbgrader" in json.loads((lab / "page_config.json").read_text())["disabledExtensions"]
