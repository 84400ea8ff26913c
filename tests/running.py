"""The course running as a person starts it."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

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
