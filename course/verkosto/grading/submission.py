"""What a learner handed in: answers.json beside the notebook, or the documents embedded in the notebook
itself.

The newer of the two counts; where the file is damaged, what the notebook carries fills the gaps. Nothing
that is missing, unreadable or refused is ever taken for an empty answer: it is a `Trouble`, and a person
looks at it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from verkosto.answers import FILE_NAME, AnswersFile, read_answers
from verkosto.answers.embedded import embedded_answers
from verkosto.messages import say
from verkosto.models import DOCUMENT_KINDS, Document
from verkosto.models.exercise import Exercise
from verkosto.privacy import Refusal, document_refusals

HANDED_IN = f"handed-in-{FILE_NAME}"
"""The file as handed in, once grading has laid a readable one in its place."""

UNANSWERED = "grading-trouble-unanswered"
"""The trouble with an exercise of which a hand-in, readable as it is, holds nothing."""

Json = dict[str, Any]


@dataclass(frozen=True)
class Trouble:
    """Why a document cannot be graded: a message id with arguments, or the stretches that may not be there."""

    message: str
    arguments: Json = field(default_factory=dict)
    refused: tuple[Refusal, ...] = ()

    def told(self, language: str) -> str:
        """The trouble as people read it: of what is refused every kind and place, never the text."""
        if not self.refused:
            return say(language, self.message, **self.arguments)
        places = [
            say(language, "grading-private-place", kind=one.kind, texts=texts, **{"from": one.start + 1, "to": one.end})
            for one, texts in Counter(self.refused).items()
        ]
        return say(language, self.message, places=", ".join(places))

    @property
    def mended_by(self) -> Literal["remove", "answer", "again"]:
        """What helps: to remove what may not be there, to answer what is missing, or to hand in again."""
        return "remove" if self.refused else "answer" if self.message == UNANSWERED else "again"


def refused(refusals: Iterable[Refusal]) -> Trouble | None:
    """The trouble with these stretches of an answer, None without any."""
    found = tuple(refusals)
    return Trouble("grading-trouble-private", refused=found) if found else None


@dataclass(frozen=True)
class Submission:
    """The usable documents by key, and what stands in the way: for a key, or for all of them (`whole`).

    `as_handed_in` is False when these documents are not what answers.json beside the notebook holds. `newer` tells
    that a later version of the course wrote the file, which may hold more than is read here.
    """

    documents: dict[str, Json] = field(default_factory=dict)
    troubles: dict[str, Trouble] = field(default_factory=dict)
    whole: Trouble | None = None
    as_handed_in: bool = True
    newer: bool = False

    def trouble(self, *keys: str) -> Trouble | None:
        """Why an exercise on these documents needs a person's eye, or None.

        A file that could not be read to its end may have held more; so an exercise whose document is not
        among the readable ones is in trouble with the whole.
        """
        for key in keys:
            if key in self.troubles:
                return self.troubles[key]
            if self.whole and key not in self.documents:
                return self.whole
        return None

    def trouble_of(self, exercise: Exercise) -> Trouble | None:
        """Why the exercise needs a person's eye: trouble with what it reads, or no answer of its own at all.

        A document without anything in it was opened and left empty, and is no trouble; none at all may have been lost.
        """
        lost = None if exercise.key in self.documents else Trouble(UNANSWERED)
        return self.trouble(exercise.key, *exercise.reads.values()) or lost

    def answered(self, exercise: Exercise) -> bool:
        """Whether the exercise's own document has anything in it."""
        return self.document(exercise.key, exercise.kind).answered

    def document(self, key: str, kind: str) -> Document:
        """The document under `key`, an empty one when the learner has not begun it."""
        model = DOCUMENT_KINDS[kind]
        stored = self.documents.get(key)
        return model.model_validate(stored) if stored is not None else model.empty()


def read_submission(folder: Path) -> Submission:
    """The submission in this folder, from its answers file and its notebooks."""
    kept = folder / HANDED_IN
    try:
        beside = read_answers(kept if kept.is_symlink() or kept.exists() else folder / FILE_NAME)
    except OSError:
        return Submission(whole=Trouble("grading-trouble-closed"))
    return joined(beside, embedded_answers(folder)[0])


def joined(beside: AnswersFile, embedded: AnswersFile) -> Submission:
    """One submission out of the file and what the notebook carries."""
    first, second = beside, embedded
    if beside.state == "missing" or (embedded.documents and (embedded.saved_at or "") > (beside.saved_at or "")):
        first, second = embedded, beside
    if first.state == "missing":
        return Submission(whole=Trouble("grading-trouble-missing"))
    documents = dict(first.documents)
    if first.state != "sound":
        documents = {**second.documents, **documents}
    troubles = {problem.key: Trouble(problem.message, problem.arguments) for problem in first.problems if problem.key}
    whole = next((Trouble(problem.message, problem.arguments) for problem in first.problems if not problem.key), None)
    private = {
        key: trouble
        for key in documents
        if (trouble := refused(refusal for _, refusal in document_refusals(documents[key])))
    }
    documents = {key: document for key, document in documents.items() if key not in private}
    troubles |= private
    if whole is None and first.state != "sound" and not troubles:
        whole = Trouble("grading-trouble-unreadable")
    return Submission(
        documents,
        troubles,
        whole,
        as_handed_in=first is beside and first.state == "sound" and not private,
        newer=first.state == "newer",
    )
