"""The course running as a person starts it."""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit
from urllib.request import Request, urlopen

from verkosto.lab.shipped import exercises_root

SLUGS = {"fi": "03-persoona-ja-unelmapaiva", "en": "03-persona-and-dream-day"}
ADDRESS = re.compile(r"http://\S+")


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running_course(
    folder: Path, language: str, python: str | Path = sys.executable, **environment: str
) -> Iterator[str]:
    """`verkosto lab` on `folder`, as a person starts it; gives the address it tells them to open."""
    command = [str(python), "-c", "import sys; from verkosto.cli import main; sys.exit(main())", "lab"]
    options = ["--lang", language, "--dir", str(folder), "--port", str(free_port()), "--no-browser"]
    process = subprocess.Popen(
        [*command, *options], stdout=subprocess.PIPE, env={**os.environ, **environment}, encoding="utf-8"
    )
    assert process.stdout
    try:
        said: list[str] = []
        for line in process.stdout:
            said.append(line)
            if address := ADDRESS.search(line):
                yield address[0]
                return
        raise AssertionError(f"the course did not open: {''.join(said)}")
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


class Course:
    """A running course and its learner's folder."""

    def __init__(self, folder: Path, address: str) -> None:
        self.folder, self.address = folder, address
        self.home = folder / SLUGS["fi"]
        self.notebook = self.home / f"{SLUGS['fi']}.ipynb"

    def ask(self, path: str, method: str = "GET") -> list[dict[str, object]]:
        """Jupyter's own API."""
        parts = urlsplit(self.address)
        token = parse_qs(parts.query)["token"][0]
        request = Request(
            f"http://{parts.netloc}/api/{path}", method=method, headers={"Authorization": f"token {token}"}
        )
        with urlopen(request, timeout=30) as response:
            return json.loads(response.read() or "[]")

    def reset(self) -> None:
        """As on the first day."""
        for session in self.ask("sessions"):
            self.ask(f"sessions/{session['id']}", "DELETE")
        for place in (self.home, self.folder / "Palautukset"):
            shutil.rmtree(place, ignore_errors=True)
        (self.folder / ".verkosto" / "hand_ins.json").unlink(missing_ok=True)
        shutil.copytree(exercises_root() / "fi" / SLUGS["fi"], self.home)

    def answers(self) -> str:
        place = self.home / "answers.json"
        return place.read_text(encoding="utf-8") if place.exists() else ""

    def saved(self) -> dict[str, Any]:
        """The notebook as saved; nothing while Jupyter is writing it, which empties the file for a moment."""
        text = self.notebook.read_text(encoding="utf-8")
        return json.loads(text) if text.endswith("\n}\n") else {}

    def metadata(self) -> str:
        return json.dumps(self.saved().get("metadata"), ensure_ascii=False)
