"""The course's part of the Jupyter server: the pre-save hook, and what the front-end asks for.

Loaded as a server extension. Under `verkosto lab` it serves a learner; elsewhere only course mode.
"""

from __future__ import annotations

import json
import os
from datetime import date
from typing import Any

from jupyter_server.utils import url_path_join
from tornado import web

from verkosto import messages
from verkosto.content import LANGUAGES, load_modules
from verkosto.lab.embedding import before_saving
from verkosto.lab.endpoint import Endpoint
from verkosto.lab.folder import prepare
from verkosto.lab.launching import LANGUAGE_VARIABLE
from verkosto.lab.module_endpoints import AnswersHandler, HandInHandler, ModuleHandler
from verkosto.lab.notebook_endpoint import NotebookHandler
from verkosto.lab.opening_page import dress
from verkosto.lab.settings import write_settings
from verkosto.lab.shipped import code_cells, notebook_of
from verkosto.lab.start import start_page

TOPICS = ("course_mode", "start", "hand_in", "bringing")


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": "verkosto.lab.server"}]


def _load_jupyter_server_extension(server: Any) -> None:
    """Called by the Jupyter server when it starts."""
    server.contents_manager.register_pre_save_hook(before_saving)
    language = os.environ.get(LANGUAGE_VARIABLE)
    page = server.web_app.settings.setdefault("page_config_data", {})
    if language in LANGUAGES:
        page["verkostoStudent"], page["verkostoLanguage"] = "true", language
        page["verkostoTitles"] = json.dumps(_titles_by_file())
        dress(server.web_app.settings)
    base = server.web_app.settings["base_url"]
    routes = {
        "course": CourseHandler,
        "start": StartHandler,
        "language": LanguageHandler,
        "module": ModuleHandler,
        "notebook": NotebookHandler,
        "hand-in": HandInHandler,
        "answers": AnswersHandler,
    }
    server.web_app.add_handlers(
        ".*$", [(url_path_join(base, "verkosto", name), handler) for name, handler in routes.items()]
    )


def _titles_by_file() -> dict[str, str]:
    """What a notebook's tab is to say before the notebook itself is there."""
    return {notebook_of(m, name).name: text.title for m in load_modules() for name, text in m.text.items()}


class CourseHandler(Endpoint):
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


class StartHandler(Endpoint):
    """What the start page shows."""

    @web.authenticated
    async def get(self) -> None:
        self.answer(await self.in_thread(start_page, self.folder, self.language))


class LanguageHandler(Endpoint):
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
