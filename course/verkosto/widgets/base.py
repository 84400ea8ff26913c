"""What every widget shares: the document, its saving, the language and the sentences.

The front-end sends {type: "change", seq, base, document}: the document as it stands in the page, and the one it grew
from. The store merges it with what others have written meanwhile. Each widget on the document then gets the outcome
through its traits, and the sender besides {type: "ack", seq, saving}. {type: "save", seq} tries a saving again that
did not go, and is answered alike. {type: "look"} takes in what has changed in the files meanwhile, in this module's and
in those that the exercise reads. The front-end never sets a trait.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Any

import anywidget
import traitlets as t

from verkosto.answers import FILE_NAME, AnswerStore, Saving, open_store
from verkosto.answers.across import originals
from verkosto.content import document_kinds, load_exercise, load_modules
from verkosto.widgets.public import public_content

Json = dict[str, Any]


class DocumentWidget(anywidget.AnyWidget):
    """The living widget of an exercise; its other half is the front-end's module of its document's kind.

    It edits the exercise's document in answers.json in `folder`, by default the working directory.
    """

    _esm = t.Unicode(help="The front-end's module.").tag(sync=True)
    content = t.Dict(help="Exercise, case and sentences, in one language.").tag(sync=True)
    document = t.Dict(help="The document as stored.").tag(sync=True)
    related = t.Dict(help="Documents that the exercise reads, by role.").tag(sync=True)
    saving = t.Dict(help="How the last saving went; empty when nothing is saved.").tag(sync=True)
    notices: t.List[Json] = t.List(help="What to tell of the file: message ids with arguments.").tag(sync=True)

    def __init__(self, exercise_id: str, language: str = "fi", folder: Path | None = None) -> None:
        self.exercise = load_exercise(exercise_id)
        self.language = language
        self._store: AnswerStore = open_store((folder or Path.cwd()) / FILE_NAME)
        self._read_across()
        self._stops: list[Callable[[], None]] = []
        saving = self._store.saving(self.exercise.key)
        place = sha256(str(self._store.path).encode()).hexdigest()[:16]
        super().__init__(
            _esm=static_file("widgets", f"{self.exercise.kind}.mjs").read_text(encoding="utf-8"),
            content=public_content(self.exercise, language, place),
            document=self._store.document(self.exercise.key, self.exercise.kind),
            related={role: self._read(key) for role, key in self.exercise.reads.items()},
            saving=asdict(saving) if saving else {},
            notices=self._noticed(),
        )
        self._listen()
        self.on_msg(self._on_message)

    def _read_across(self) -> None:
        """Takes in what the module reads from others; with a grader the copies count that were handed in."""
        if os.environ.get("NBGRADER_EXECUTION"):
            return
        module = next(one for one in load_modules() if one.id == self.exercise.module)
        self._store.lay_beside(originals(self._store.path.parent, module, self.language))

    def _read(self, key: str) -> Json:
        return self._store.document(key, document_kinds()[key])

    def _listen(self) -> None:
        self._stops.append(self._store.listen(self.exercise.key, self._on_document))
        for role, key in self.exercise.reads.items():
            self._stops.append(self._store.listen(key, partial(self._on_related, role)))

    def _on_document(self, document: Json, saving: Saving) -> None:
        self.document, self.saving, self.notices = document, asdict(saving), self._noticed()

    def _on_related(self, role: str, document: Json, _: Saving) -> None:
        self.related = {**self.related, role: document}

    def _on_message(self, _: Any, message: Json, buffers: Any) -> None:
        if message.get("type") == "change":
            saving = self._store.change(self.exercise.key, message["base"], message["document"])
        elif message.get("type") == "save":
            saving = self._store.save()
        elif message.get("type") == "look":
            self._store.look_again()
            return self._read_across()
        else:
            return
        self.notices = self._noticed()
        self.send({"type": "ack", "seq": message["seq"], "saving": asdict(saving)})

    def _noticed(self) -> list[Json]:
        return [asdict(notice) for notice in self._store.notices()]

    def close(self) -> None:
        """Stops listening; the document stays in the store."""
        for stop in self._stops:
            stop()
        self._stops.clear()
        super().close()

    def _repr_mimebundle_(self, **kwargs: Any) -> Any:
        if os.environ.get("NBGRADER_EXECUTION"):
            from verkosto.render import static_html

            return {"text/html": static_html(self.exercise, self.document, self.related, self.language)}, {}
        return super()._repr_mimebundle_(**kwargs)


def static_file(*path: str) -> Path:
    """A file of the built front-end."""
    return Path(str(files("verkosto").joinpath("static", *path)))
