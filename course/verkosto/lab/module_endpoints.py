"""What the front-end asks about a module's work: how far it is, handing it in, and answers that come from elsewhere."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from tornado import web

from verkosto.answers import FILE_NAME, read_answers
from verkosto.content import load_exercise
from verkosto.lab import exchange
from verkosto.lab.bringing import Brought, bring_in, set_aside
from verkosto.lab.endpoint import Endpoint
from verkosto.lab.exchange import ExchangeRefused
from verkosto.lab.hand_in import NotOurs, hand_in
from verkosto.lab.incoming import NotTaken
from verkosto.lab.progress import module_states
from verkosto.lab.shipped import module_of
from verkosto.lab.start import hand_in_words

Json = dict[str, Any]


class ModuleHandler(Endpoint):
    """How far along each exercise of a notebook is."""

    @web.authenticated
    async def get(self) -> None:
        async with self.at_notebook:
            shown = await self.in_thread(_module, self.notebook_place(self.get_query_argument("path")))
        self.answer(shown)


class HandInHandler(Endpoint):
    """Tells what a hand-in would hold and which way it would go (GET), and hands in (POST)."""

    @web.authenticated
    async def get(self) -> None:
        place = self.notebook_place(self.get_query_argument("path"))
        async with self.at_notebook:
            shown = await self.in_thread(_module, place)
        there = await self.in_thread(exchange.is_there)
        self.answer({**shown, "way": "exchange" if there else "zip"})

    @web.authenticated
    async def post(self) -> None:
        place = self.notebook_place(self.asked().get("path"))
        try:
            async with self.at_notebook:
                done = await self.in_thread(hand_in, self.folder, place, datetime.now().astimezone())
        except NotOurs as problem:
            raise web.HTTPError(404) from problem
        except ExchangeRefused as problem:
            self.refuse("hand-in-exchange-refused", words=str(problem))
        except OSError as problem:
            self.log.warning("Handing in failed: %s", problem)
            self.refuse("hand-in-cannot-write")
        else:
            self.answer({**asdict(done), **hand_in_words(done)})


class AnswersHandler(Endpoint):
    """Takes in answers: the `text` of a `file` that the learner chose, or a `stray` that lies in their folder."""

    @web.authenticated
    async def post(self) -> None:
        asked = self.asked()
        stray = self.place(asked["stray"], ".json") if "stray" in asked else None
        try:
            self.answer(asdict(await self.in_thread(self._take_in, asked, stray)))
        except NotTaken as problem:
            self.refuse(problem.message, **problem.arguments)
        except OSError as problem:
            self.log.warning("Answers could not be taken in: %s", problem)
            self.refuse("bringing-cannot-write")

    def _take_in(self, asked: Json, stray: Path | None) -> Brought:
        now = datetime.now().astimezone()
        file = stray.name if stray else str(asked.get("file"))
        data = stray.read_bytes() if stray else str(asked.get("text")).encode()
        brought = bring_in(self.folder, self.language, file, data, bool(asked.get("sure")), now)
        if stray and not brought.doubts:
            set_aside(stray, now)
        return brought


def _module(place: Path) -> Json:
    ours = module_of(json.loads(place.read_text(encoding="utf-8")))
    if ours is None:
        raise web.HTTPError(404)
    module, language = ours
    states = module_states(module, read_answers(place.parent / FILE_NAME).documents)
    shown = []
    for name, state in states.items():
        exercise = load_exercise(name)
        shown.append(
            {
                "id": name,
                "key": exercise.key,
                "number": exercise.number,
                "title": exercise.text[language].title,
                "state": state,
            }
        )
    return {"number": module.number, "exercises": shown}
