"""Saving a course notebook from a page. JupyterLab's own way asks a question when another page has saved meanwhile."""

from __future__ import annotations

from typing import Any

from jupyter_server.utils import ensure_async
from tornado import web

from verkosto.answers.saving import FORBIDDEN, FULL
from verkosto.lab.endpoint import Endpoint
from verkosto.lab.joining import joined
from verkosto.lab.shipped import module_of

Json = dict[str, Any]


def why_not(problem: BaseException) -> str:
    """Why a notebook was not saved, as far as there is something to do about it: `full`, `forbidden` or `other`."""
    if isinstance(problem, OSError) and problem.errno in FULL:
        return "full"
    if isinstance(problem, OSError) and problem.errno in FORBIDDEN:
        return "forbidden"
    if isinstance(problem, web.HTTPError) and problem.status_code == 403:
        return "forbidden"
    return why_not(problem.__cause__) if problem.__cause__ else "other"


class NotebookHandler(Endpoint):
    """Saves the `notebook` of a page that last knew of the cells `known`; answers with the cells as saved."""

    @web.authenticated
    async def post(self) -> None:
        asked = self.asked()
        path, page, known = asked.get("path"), asked.get("notebook"), asked.get("known")
        if not (isinstance(path, str) and isinstance(page, dict) and isinstance(known, list)):
            raise web.HTTPError(400)
        if module_of(page) is None:
            raise web.HTTPError(404)
        contents: Any = self.contents_manager
        async with self.at_notebook:
            disk = await self._on_disk(path)
            whole = page if disk is None else joined(page, known, disk)
            model = {"type": "notebook", "format": "json", "content": whole}
            try:
                await ensure_async(contents.save(model, path))
            except web.HTTPError as problem:
                self.log.warning("The notebook could not be saved: %s", problem)
                return self.refuse("course-mode-unsaved", why=why_not(problem))
        self.answer({"cells": whole["cells"]})

    async def _on_disk(self, path: str) -> Json | None:
        """The notebook as it was saved last; None when there is none of ours to be read."""
        contents: Any = self.contents_manager
        try:
            notebook = (await ensure_async(contents.get(path, type="notebook")))["content"]
        except web.HTTPError as problem:
            self.log.warning("The notebook that is there could not be read: %s", problem)
            return None
        return notebook if module_of(notebook) else None
