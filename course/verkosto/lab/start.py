"""What the start page shows: the modules, how far along each is, and where to go on."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

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


@dataclass(frozen=True)
class HandedIn:
    """A hand-in. After the way `zip` the learner still has the file to take to their learning platform."""

    moment: str
    code: str
    receipt: str
    zip: str
    way: Literal["zip", "exchange"]


@dataclass(frozen=True)
class StartModule:
    """A module. `changed` is handed in, and changed since; only a module that is open has a `path` and what follows."""

    id: str
    number: int
    title: str
    line: str
    state: Literal["later", "fresh", "started", "done", "handed_in", "changed"]
    path: str | None = None
    hours: float = 0
    done: int = 0
    of: int = 0
    handed_in: HandedIn | None = None


@dataclass(frozen=True)
class LanguageName:
    """A language of the course, called by its own name."""

    id: str
    name: str


@dataclass(frozen=True)
class Stray:
    """A file of answers that lies where no exercise reads it."""

    path: str
    file: str


@dataclass(frozen=True)
class Start:
    """What the start page shows; frontend/src/types/start.ts follows it.

    `next` is the id of the module to go on with: the first in the state that comes first in GO_ON_WITH.
    """

    language: str
    languages: list[LanguageName]
    folder: str
    modules: list[StartModule]
    strays: list[Stray]
    next: str | None


def start_page(folder: Path, language: str) -> Json:
    """The start page's data as JSON."""
    open_ids = {module.id for module in open_modules(language)}
    modules = [_module(folder, module, language, module.id in open_ids) for module in load_modules()]
    by_state = [[one.id for one in modules if one.state == state] for state in GO_ON_WITH]
    start = Start(
        language=language,
        languages=[LanguageName(name, say(name, "start-language-name")) for name in LANGUAGES],
        folder=str(folder),
        modules=modules,
        strays=[Stray(path.as_posix(), path.name) for path in strays(folder, language)],
        next=next((ids[0] for ids in by_state if ids), None),
    )
    return asdict(start)


def hand_in_words(done: HandIn) -> Json:
    """A hand-in's time and code as people read them."""
    at = datetime.fromisoformat(done.at)
    return {"moment": moment(at, done.language), "code": short_digest(done.digest)}


def _module(folder: Path, module: Module, language: str, is_open: bool) -> StartModule:
    text = module.text[language]
    later = StartModule(module.id, module.number, text.title, text.line, "later")
    if not is_open:
        return later
    notebook = notebook_of(module, language)
    file = read_answers(folder / notebook.parent / FILE_NAME)
    states = list(module_states(module, file.documents).values())
    done, begun = states.count("done"), len(states) - states.count("empty")
    handed = last_hand_in(folder, module, language)
    shown = replace(later, path=notebook.as_posix(), hours=module.hours, done=done, of=len(states))
    if handed is None:
        return replace(shown, state="done" if done == len(states) else "started" if begun else "fresh")
    return replace(
        shown,
        state="handed_in" if handed.answers == answers_digest(file, module) else "changed",
        handed_in=HandedIn(**hand_in_words(handed), receipt=handed.receipt, zip=handed.zip, way=handed.way),
    )
