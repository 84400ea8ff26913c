"""What the course's endpoints share: JSON in and out, and the learner's folder."""

from __future__ import annotations

import json
from asyncio import Lock
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from jupyter_server.base.handlers import APIHandler
from tornado import web
from tornado.ioloop import IOLoop

from verkosto.content import LANGUAGES

Json = dict[str, Any]


class Endpoint(APIHandler):
    """An address that the front-end asks at, for a learner who is signed in."""

    at_notebook = Lock()
    """Held by who saves a notebook or reads it: Jupyter empties the file for a moment while it writes."""

    @property
    def folder(self) -> Path:
        return Path(self.settings["server_root_dir"]).expanduser()

    @property
    def language(self) -> str:
        return str(self.settings["page_config_data"].get("verkostoLanguage", LANGUAGES[0]))

    async def in_thread(self, work: Callable[..., Any], *values: Any) -> Any:
        """Runs what touches the disk without holding up the learner's other requests."""
        waiting: Awaitable[Any] = IOLoop.current().run_in_executor(None, work, *values)
        return await waiting

    def asked(self) -> Json:
        body = self.get_json_body()
        if not isinstance(body, dict):
            raise web.HTTPError(400)
        return body

    def refuse(self, problem: str, **values: Any) -> None:
        """Says why not, as a message id with arguments."""
        self.answer({"problem": problem, "arguments": values}, 409)

    def answer(self, content: Json, status: int = 200) -> None:
        self.set_status(status)
        self.finish(json.dumps(content, ensure_ascii=False))

    def notebook_place(self, path: object) -> Path:
        """The file of a notebook that the front-end names by its path in JupyterLab."""
        return self.place(path, ".ipynb")

    def place(self, path: object, ending: str) -> Path:
        """A file in the learner's folder, named by its path in JupyterLab."""
        if not isinstance(path, str) or not path.endswith(ending):
            raise web.HTTPError(400)
        place = self.folder.joinpath(*path.strip("/").split("/")).resolve()
        if not place.is_relative_to(self.folder.resolve()) or not place.is_file():
            raise web.HTTPError(404)
        return place
