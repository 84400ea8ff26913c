"""The course's part of the Jupyter server: the pre-save hook, and what the front-end asks for.

Loaded as a server extension. Under `verkosto lab` it serves a learner; elsewhere only course mode.
"""

from __future__ import annotations

import json
import os
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import Any

from jupyter_server.base.handlers import APIHandler
from jupyter_server.utils import url_path_join
from tornado import web
from tornado.ioloop import IOLoop

from verkosto import messages
from verkosto.answers import FILE_NAME, read_answers
from verkosto.content import LANGUAGES, load_exercise, load_modules
from verkosto.lab.embedding import before_saving
from verkosto.lab.exchange import ExchangeRefused
from verkosto.lab.folder import prepare
from verkosto.lab.hand_in import NotOurs, hand_in
from verkosto.lab.launching import LANGUAGE_VARIABLE
from verkosto.lab.progress import module_states
from verkosto.lab.settings import write_settings
from verkosto.lab.shipped import code_cells, module_of
from verkosto.lab.start import hand_in_words, start_page

TOPICS = ("course_mode", "start", "hand_in")

Json = dict[str, Any]


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": "verkosto.lab.server"}]


def _load_jupyter_server_extension(server: Any) -> None:
    """Called by the Jupyter server when it starts."""
    server.contents_manager.register_pre_save_hook(before_saving)
    language = os.environ.get(LANGUAGE_VARIABLE)
    page = server.web_app.settings.setdefault("page_config_data", {})
    if language in LANGUAGES:
        page["verkostoStudent"], page["verkostoLanguage"] = "true", language
    base = server.web_app.settings["base_url"]
    routes = {
        "course": CourseHandler,
        "start": StartHandler,
        "language": LanguageHandler,
        "hand-in": HandInHandler,
    }
    server.web_app.add_handlers(
        ".*$", [(url_path_join(base, "verkosto", name), handler) for name, handler in routes.items()]
    )


class _Handler(APIHandler):
    """What our endpoints share: JSON in and out, and the learner's folder."""

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

    def answer(self, content: Json, status: int = 200) -> None:
        self.set_status(status)
        self.finish(json.dumps(content, ensure_ascii=False))

    def notebook_place(self, path: object) -> Path:
        """The file of a notebook that the front-end names by its path in JupyterLab."""
        if not isinstance(path, str) or not path.endswith(".ipynb"):
            raise web.HTTPError(400)
        place = self.folder.joinpath(*path.strip("/").split("/")).resolve()
        if not place.is_relative_to(self.folder.resolve()) or not place.is_file():
            raise web.HTTPError(404)
        return place


class CourseHandler(_Handler):
    """What course mode needs to know of the course: the cells that may run, titles and sentences."""

    @web.authenticated
    async def get(self) -> None:
        titles = {m.id: {name: text.title for name, text in m.text.items()} for m in load_modules()}
        self.answer(
            {
                "cells": await self.in_thread(code_cells),
                "titles": titles,
                "messages": {name: messages.sources(name, *TOPICS) for name in LANGUAGES},
            }
        )


class StartHandler(_Handler):
    """What the start page shows."""

    @web.authenticated
    async def get(self) -> None:
        self.answer(await self.in_thread(start_page, self.folder, self.language))


class LanguageHandler(_Handler):
    """Changes the language of the whole course; the front-end then loads the page again."""

    @web.authenticated
    async def post(self) -> None:
        language = self.asked().get("language")
        if language not in LANGUAGES:
            raise web.HTTPError(400)
        await self.in_thread(prepare, self.folder, language, date.today())
        await self.in_thread(write_settings, self.folder, language)
        self.settings["page_config_data"]["verkostoLanguage"] = language
        self.answer({})


class HandInHandler(_Handler):
    """Tells what a hand-in would hold (GET), and hands in (POST)."""

    @web.authenticated
    async def get(self) -> None:
        self.answer(await self.in_thread(self._outlook, self.notebook_place(self.get_query_argument("path"))))

    @web.authenticated
    async def post(self) -> None:
        place = self.notebook_place(self.asked().get("path"))
        try:
            done = await self.in_thread(hand_in, self.folder, place, datetime.now().astimezone())
        except NotOurs as problem:
            raise web.HTTPError(404) from problem
        except ExchangeRefused as problem:
            self.answer({"problem": "hand-in-exchange-refused", "arguments": {"words": str(problem)}}, 409)
        except OSError as problem:
            self.log.warning("Handing in failed: %s", problem)
            self.answer({"problem": "hand-in-cannot-write", "arguments": {}}, 409)
        else:
            self.answer({**asdict(done), **hand_in_words(done)})

    def _outlook(self, place: Path) -> Json:
        ours = module_of(json.loads(place.read_text(encoding="utf-8")))
        if ours is None:
            raise web.HTTPError(404)
        module, language = ours
        states = module_states(module, read_answers(place.parent / FILE_NAME).documents)
        unfinished = [
            {"title": load_exercise(name).text[language].title, "state": state}
            for name, state in states.items()
            if state != "done"
        ]
        return {"number": module.number, "unfinished": unfinished}
