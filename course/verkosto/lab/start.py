"""What the start page shows: the modules, how far along each is, and where to go on."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from verkosto.answers import FILE_NAME, read_answers
from verkosto.content import LANGUAGES, load_modules
from verkosto.lab.bringing import strays
from verkosto.lab.hand_in import HandIn, answers_digest, last_hand_in
from verkosto.lab.progress import module_states
from verkosto.lab.shipped import notebook_of, open_modules
from verkosto.messages import say
from verkosto.models.exercise import Module
from verkosto.render.receipt import moment, short_digest

Json = dict[str, Any]

GO_ON_WITH = ("started", "done", "changed", "fresh", "handed_in")
"""Which state of a module comes first when the learner wants to go on."""


def start_page(folder: Path, language: str) -> Json:
    """The start page's data.

    A module's `state` is `later`, `fresh`, `started`, `done`, `handed_in` or `changed` (handed in, and changed
    since); after the way `zip` the learner still has the file to take to their learning platform. `next` is the
    id of the module to go on with: the first in the state that comes first in GO_ON_WITH. `strays` are files of
    answers that lie where no exercise reads them.
    """
    open_ids = {module.id for module in open_modules(language)}
    modules = [_module(folder, module, language, module.id in open_ids) for module in load_modules()]
    by_state = [[m["id"] for m in modules if m["state"] == state] for state in GO_ON_WITH]
    return {
        "language": language,
        "languages": [{"id": name, "name": say(name, "start-language-name")} for name in LANGUAGES],
        "folder": str(folder),
        "modules": modules,
        "strays": [{"path": path.as_posix(), "file": path.name} for path in strays(folder, language)],
        "next": next((ids[0] for ids in by_state if ids), None),
    }


def hand_in_words(done: HandIn) -> Json:
    """A hand-in's time and code as people read them."""
    at = datetime.fromisoformat(done.at)
    return {"moment": moment(at, done.language), "code": short_digest(done.digest)}


def _module(folder: Path, module: Module, language: str, is_open: bool) -> Json:
    text = module.text[language]
    shown: Json = {"id": module.id, "number": module.number, "title": text.title, "line": text.line}
    if not is_open:
        return {**shown, "state": "later"}
    notebook = notebook_of(module, language)
    file = read_answers(folder / notebook.parent / FILE_NAME)
    states = list(module_states(module, file.documents).values())
    done, begun = states.count("done"), len(states) - states.count("empty")
    state = "done" if done == len(states) else "started" if begun else "fresh"
    handed = last_hand_in(folder, module, language)
    if handed:
        state = "handed_in" if handed.answers == answers_digest(file) else "changed"
    return {
        **shown,
        "state": state,
        "path": notebook.as_posix(),
        "hours": module.hours,
        "done": done,
        "of": len(states),
        "handed_in": {**hand_in_words(handed), "receipt": handed.receipt, "zip": handed.zip, "way": handed.way}
        if handed
        else None,
    }
