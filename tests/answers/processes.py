"""Other processes for the tests: forked from this one, so that nothing is imported again."""

from __future__ import annotations

import json
import os
import traceback
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any

NOBODY = 65534


def start(job: Callable[[int], None]) -> tuple[int, int]:
    """Runs `job` in a child; it may write to the pipe whose other end is returned, after the child's id."""
    reading, writing = os.pipe()
    child = os.fork()
    if child:
        os.close(writing)
        return child, reading
    os.close(reading)
    with ExitStack() as ending:
        ending.callback(os._exit, 1)  # whatever happens, a child never returns into the tests
        ending.push(lambda *trace: traceback.print_exception(*trace) if trace[0] else None)
        job(writing)
        os._exit(0)
    raise AssertionError("not reached")


def outcome_of(job: Callable[[], Any], *, as_nobody: bool = False) -> Any:
    """What `job` gives (plain JSON), run in a child; as a user without rights where this one has all."""

    def report(writing: int) -> None:
        if as_nobody and os.getuid() == 0:
            os.setgid(NOBODY)
            os.setuid(NOBODY)
        os.write(writing, json.dumps(job()).encode())

    child, reading = start(report)
    with os.fdopen(reading) as pipe:
        text = pipe.read()
    assert os.waitpid(child, 0)[1] == 0, "the child failed; its trace is above"
    return json.loads(text)
