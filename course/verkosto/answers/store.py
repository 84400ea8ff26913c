"""The answer store: a learner's documents in answers.json beside the notebook.

One store per file in a process; every widget on a document hears of every change to it. Other processes, and
a person with a text editor, may change the file at any time: it is read again when it has changed, and merged
three-way with what is in memory, from what this process last read or wrote. A document that is missing from
the file comes back from memory: nobody loses work by a slip of the hand. Where another file was put in its place,
what that file says holds, and the work that was here before is kept beside it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from verkosto.answers.earlier import SESSION, grew_from, keep_earlier, marks, says_otherwise, whole_bytes
from verkosto.answers.embedded import embedded_answers
from verkosto.answers.parsing import Json
from verkosto.answers.reading import AnswersFile, is_newer, judge, read_answers
from verkosto.answers.saving import Saving, not_saved, refusal
from verkosto.answers.writing import keep_aside, lock_for, write_whole
from verkosto.merging import merge
from verkosto.models import DOCUMENT_KINDS


@dataclass(frozen=True)
class Notice:
    """Something the learner should know of the file: a message id with arguments."""

    message: str
    arguments: dict[str, str | int] = field(default_factory=dict)


Listener = Callable[[Json, Saving], None]
Stamp = tuple[int, int, int] | None


class AnswerStore:
    """The documents of one answers.json. Opening one that cannot be read gives notices and no error."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._documents: dict[str, Json] = {}
        self._on_disk: dict[str, Json] = {}
        self._known = AnswersFile("missing")
        self._stamp: Stamp = None
        self._newer = False
        self._notices: list[Notice] = []
        self._listeners: dict[str, list[Listener]] = {}
        self._saving: Saving | None = None
        self._open()

    def saving(self, key: str) -> Saving | None:
        """How the last saving went; of a file just opened, when it was saved. None while `key` is untouched."""
        untouched = key not in self._documents and self._saving is not None and self._saving.status == "saved"
        return None if untouched else self._saving

    def notices(self) -> tuple[Notice, ...]:
        """What the learner should know of the file, in the order it was noticed."""
        return tuple(self._notices)

    def document(self, key: str, kind: str) -> Json:
        """The document under `key`, or an empty one of that kind."""
        stored = self._documents.get(key, {})
        model = DOCUMENT_KINDS[kind]
        usable = stored.get("kind") == kind and not is_newer(stored, model)
        return stored if usable else model.empty().model_dump(mode="json")

    def change(self, key: str, base: Json, document: Json) -> Saving:
        """Takes in a document that a widget changed from `base`, merged with what others wrote."""
        current = self._documents.get(key, base)
        if judge(current)[0] in ("newer", "unknown"):
            return Saving("not_saved", message="saving-newer")
        if document.get("kind") != current.get("kind"):
            return Saving("refused", message="saving-refused")
        merged = merge(base, document, current)
        refused = refusal(merged)
        if refused is not None:
            return refused
        self._documents[key] = merged
        return self._save({key})

    def lay_beside(self, documents: dict[str, Json]) -> None:
        """Puts copies of what is made elsewhere beside the others; they are saved along with the next change."""
        before = dict(self._documents)
        self._documents |= documents
        self._tell(self._changed_since(before))

    def save(self) -> Saving:
        """Saves what is in memory; for trying again when it did not go."""
        return self._save(set())

    def look_again(self) -> None:
        """Takes in what has been put into the file meanwhile, such as answers brought from elsewhere."""
        before = dict(self._documents)
        try:
            with lock_for(self.path):
                self._take_in()
        except OSError as error:
            self._saving = not_saved(error, self.path.parent)
            return
        self._tell(self._changed_since(before))

    def listen(self, key: str, listener: Listener) -> Callable[[], None]:
        """Calls `listener` on every change of `key`; returns how to stop."""
        self._listeners.setdefault(key, []).append(listener)
        return lambda: self._listeners[key].remove(listener)

    def _open(self) -> None:
        try:
            mended = self._take_in()
            file, notebook = embedded_answers(self.path.parent)
            if self._known.state == "sound" and not grew_from(file, self._known):
                self._keep_earlier(file, self._known)
                mended = True  # with what the notebook has besides, and with its marks, so that it is told once
        except OSError as error:
            self._saving = not_saved(error, self.path.parent)
            if not self._notices:
                self._notice("saving-file-closed", file=self.path.name)
            return
        if mended or self._stamp is None:
            mended |= self._fill_gaps(file, notebook)
        if mended and self._documents:
            self.save()

    def _fill_gaps(self, file: AnswersFile, notebook: str) -> bool:
        """Takes what the file lacks from a notebook beside it; True when there was something."""
        carried = {**file.untouched, **file.documents}
        lacking = {key: document for key, document in carried.items() if key not in self._documents}
        if lacking:
            self._documents |= lacking
            self._notice("saving-file-taken-up", notebook=notebook)
        return bool(lacking)

    def _save(self, changed: set[str]) -> Saving:
        before = dict(self._documents)
        try:
            with lock_for(self.path):
                self._take_in()
                saving = Saving("not_saved", message="saving-newer") if self._newer else self._write()
        except OSError as error:
            saving = not_saved(error, self.path.parent)
        told = changed | self._changed_since(before)
        if self._saving is not None and self._saving.status != saving.status:
            told = set(self._documents)  # one saving writes all, so all are saved now, or none
        self._saving = saving
        self._tell(told)
        return saving

    def _changed_since(self, before: dict[str, Json]) -> set[str]:
        return {key for key, document in self._documents.items() if document != before.get(key)}

    def _tell(self, keys: set[str]) -> None:
        for key in keys:
            for listener in list(self._listeners.get(key, [])):
                listener(self._documents[key], self._saving or Saving("saved"))

    def _take_in(self) -> bool:
        """Merges the file into memory if it has changed; True when it was damaged and is to be written anew.

        Raises OSError when the file may not be read or kept aside; then it is not written over either.
        """
        stamp = self._stamp_now()
        if stamp is None or stamp == self._stamp:
            return False
        file = read_answers(self.path)
        self._newer = file.state == "newer"
        if any(problem.message.endswith("-newer") for problem in file.problems):
            self._notice("saving-file-newer")
        found = {**file.untouched, **file.documents}
        earlier = replace(self._known, documents=self._documents, untouched={})
        if not grew_from(earlier, file):
            self._keep_earlier(earlier, file)
        self._known = replace(file, sessions=marks(earlier.sessions, file.sessions))
        together = {key: self._together(key, theirs) for key, theirs in found.items()}
        misfit = any(judge(document)[0] == "damaged" for document in together.values())
        self._documents |= {key: one for key, one in together.items() if judge(one)[0] != "damaged"}
        self._on_disk = found
        if file.state == "damaged" or misfit:
            self._set_aside(file)
        elif self._saving is None and file.saved_at:
            self._saving = Saving("saved", at=file.saved_at)
        self._stamp = stamp
        return file.state == "damaged"

    def _together(self, key: str, theirs: Json) -> Json:
        mine = self._documents.get(key)
        merged: Json = theirs if mine is None else merge(self._on_disk.get(key), mine, theirs)
        return merged

    def _set_aside(self, file: AnswersFile) -> None:
        try:
            aside = keep_aside(self.path, file.data, datetime.now())
        except OSError:
            self._notice("saving-file-stuck", file=self.path.name)
            raise
        some = bool(file.documents or file.untouched)
        self._notice("saving-file-mended" if some else "saving-file-damaged", file=aside.name)

    def _keep_earlier(self, earlier: AnswersFile, now: AnswersFile) -> None:
        """Keeps work aside in whose place another file was put. Raises OSError."""
        if says_otherwise(earlier, now):
            try:
                aside = keep_earlier(self.path, earlier, datetime.now())
            except OSError:
                self._notice("saving-file-replaced-stuck", file=self.path.name)
                raise
            self._notice("saving-file-replaced", file=aside.name)
        self._known = replace(self._known, sessions=marks(self._known.sessions, earlier.sessions))

    def _write(self) -> Saving:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        self._known = AnswersFile(
            "sound", self._documents, saved_at=now, sessions=marks(self._known.sessions, [SESSION])
        )
        write_whole(self.path, whole_bytes(self._known))
        self._on_disk, self._stamp = dict(self._documents), self._stamp_now()
        return Saving("saved", at=now)

    def _stamp_now(self) -> Stamp:
        """What tells one state of the file from another, or None when there is no file."""
        try:
            about = self.path.stat()
        except FileNotFoundError:
            return None
        return about.st_mtime_ns, about.st_size, about.st_ino

    def _notice(self, message: str, **arguments: str | int) -> None:
        notice = Notice(message, arguments)
        if notice not in self._notices:
            self._notices.append(notice)


_STORES: dict[Path, AnswerStore] = {}


def open_store(path: Path) -> AnswerStore:
    """The one store of this process for the file at `path`."""
    place = path.resolve()
    if place not in _STORES:
        _STORES[place] = AnswerStore(place)
    else:
        _STORES[place].look_again()
    return _STORES[place]
