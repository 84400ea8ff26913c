"""Why a notebook could not be saved, as Jupyter's own manager of files tells it."""

from __future__ import annotations

import asyncio
import errno
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from jupyter_server.services.contents.largefilemanager import AsyncLargeFileManager
from nbformat.v4 import new_notebook
from tornado import web

from verkosto.lab.notebook_endpoint import why_not


@pytest.mark.parametrize(
    ("code", "why"),
    [
        (errno.ENOSPC, "full"),
        (errno.EDQUOT, "full"),
        (errno.EACCES, "forbidden"),
        (errno.EROFS, "forbidden"),
        (errno.EIO, "other"),
    ],
)
def test_what_the_system_says_reaches_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, why: str
) -> None:
    manager = AsyncLargeFileManager(root_dir=str(tmp_path))

    async def fail(*_: Any, **__: Any) -> None:
        raise OSError(code, "no")

    monkeypatch.setattr(manager, "_save_notebook", fail)
    model = {"type": "notebook", "format": "json", "content": new_notebook()}
    # In a thread of its own: in this one Playwright's loop may be running.
    with ThreadPoolExecutor() as beside, pytest.raises(web.HTTPError) as caught:
        beside.submit(lambda: asyncio.run(manager.save(model, "m.ipynb"))).result()
    assert why_not(caught.value) == why
