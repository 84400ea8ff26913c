"""Starting a learner's own JupyterLab, and knowing when it answers."""

from __future__ import annotations

import os
import secrets
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from verkosto.lab.settings import hidden
from verkosto.widgets.base import static_file

HOST = "127.0.0.1"
FIRST_PORT = 8860
"""Our own default, and the same every time: a browser keeps unsaved words by address."""

PORTS_TO_TRY = 20
LANGUAGE_VARIABLE = "VERKOSTO_LAB"
"""Tells the server extension that it serves a learner, and in which language."""


@dataclass(frozen=True)
class Address:
    """Where the course answers, with the secret that opens it."""

    port: int
    token: str

    @property
    def start(self) -> str:
        """The page to open: the course's start page, whatever was open last time."""
        return f"http://{HOST}:{self.port}/lab?reset&token={self.token}"


def bundle_is_there() -> bool:
    """Whether the front-end has been built."""
    return labextensions().joinpath("verkosto", "package.json").exists()


def labextensions() -> Path:
    """The folder of our JupyterLab extension, built."""
    return static_file("labextensions")


def port_is_free(port: int) -> bool:
    """Whether nothing listens on this port of this machine."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        if os.name != "nt":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
    return True


def first_free_port() -> int | None:
    """The first of our ports that is free."""
    return next((port for port in range(FIRST_PORT, FIRST_PORT + PORTS_TO_TRY) if port_is_free(port)), None)


def already_running(folder: Path) -> Address | None:
    """The server that already serves this folder; two would not know of each other's words."""
    from jupyter_server.serverapp import list_running_servers

    for server in list_running_servers():
        if Path(server["root_dir"]) == folder.resolve() and server["port"]:
            return Address(server["port"], server["token"])
    return None


@contextmanager
def running_lab(folder: Path, language: str, port: int) -> Iterator[tuple[subprocess.Popen[bytes], Address]]:
    """A JupyterLab on `folder` that ends with the block; it speaks to a log in the folder's hidden part."""
    address = Address(port, secrets.token_hex(24))
    with hidden(folder, "jupyterlab.log").open("wb") as log:
        process = subprocess.Popen(
            _command(folder, address), env=_environment(folder, language), cwd=folder, stdout=log, stderr=log
        )
        try:
            yield process, address
        finally:
            process.terminate()
            process.wait()


def answers(process: subprocess.Popen[bytes], address: Address, seconds: float) -> bool:
    """Waits until the server answers; False when it ended or `seconds` passed first."""
    tries = max(1, int(seconds * 5))
    for _ in range(tries):
        try:
            with urlopen(f"http://{HOST}:{address.port}/api?token={address.token}", timeout=5):
                return True
        except (URLError, OSError):
            pass  # not yet: the next round asks again
        try:
            process.wait(timeout=0.2)
        except subprocess.TimeoutExpired:
            continue
        return False
    return False


def _command(folder: Path, address: Address) -> list[str]:
    settings = {
        "ServerApp.ip": HOST,
        "ServerApp.port": address.port,
        "ServerApp.port_retries": 0,
        "ServerApp.open_browser": False,
        "ServerApp.root_dir": folder,
        "ServerApp.answer_yes": True,
        "ServerApp.terminals_enabled": False,
        "IdentityProvider.token": address.token,
        "LabApp.extension_manager": "readonly",
        "LabApp.app_settings_dir": hidden(folder, "lab"),
        "LabApp.user_settings_dir": hidden(folder, "user"),
        "LabApp.workspaces_dir": hidden(folder, "workspaces"),
        "LabApp.extra_labextensions_path": labextensions(),
    }
    root = ["--allow-root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    return [
        sys.executable,
        "-m",
        "jupyterlab",
        *root,
        *(f"--{name}={value}" for name, value in settings.items()),
    ]


def _environment(folder: Path, language: str) -> dict[str, str]:
    config = [str(hidden(folder, "config"))]
    if given := os.environ.get("JUPYTER_CONFIG_PATH"):
        config.append(given)
    return {
        **os.environ,
        # Without it a file beside a notebook, such as an anywidget.py, would be imported for the real one.
        "PYTHONSAFEPATH": "1",
        "JUPYTER_PREFER_ENV_PATH": "1",
        "JUPYTER_CONFIG_PATH": os.pathsep.join(config),
        LANGUAGE_VARIABLE: language,
    }
