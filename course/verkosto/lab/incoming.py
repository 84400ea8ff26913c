"""A file of answers from elsewhere: what it holds, and whether that is for these exercises in this language."""

from __future__ import annotations

import json
from typing import Any

from verkosto.answers import AnswersFile
from verkosto.answers.reading import MAX_BYTES, read_bytes, read_content
from verkosto.answers.saving import refusal
from verkosto.content import LANGUAGES, load_case
from verkosto.models import DOCUMENT_KINDS
from verkosto.models.exercise import Exercise
from verkosto.models.passage import passages_in

Json = dict[str, Any]
Sentence = tuple[str, Json]
"""A message id and its arguments."""


class NotTaken(Exception):
    """Nothing was taken in: a message id and its arguments."""

    def __init__(self, message: str, **arguments: str | int) -> None:
        super().__init__(message)
        self.message, self.arguments = message, arguments


def read_incoming(file: str, data: bytes) -> AnswersFile:
    """The answers in the file: answers.json, or a notebook that carries them. Raises NotTaken."""
    if len(data) > MAX_BYTES:
        raise NotTaken("bringing-too-large", file=file)
    content = read_bytes(data)
    problems = {problem.message for problem in content.problems}
    if not (content.documents or content.untouched) and content.state == "sound":
        raise NotTaken("bringing-empty", file=file)
    if content.documents or content.untouched or content.state != "damaged" or any(p.key for p in content.problems):
        return content
    if "answers-not-json" in problems or "answers-too-deep" in problems:
        raise NotTaken("bringing-not-answers", file=file)
    return _other_shape(file, data)


def _other_shape(file: str, data: bytes) -> AnswersFile:
    content = json.loads(data)
    if isinstance(content, dict) and content.get("kind") in DOCUMENT_KINDS:
        raise NotTaken("bringing-single", file=file)
    for name in ("metadata", "verkosto", "answers"):
        content = content.get(name) if isinstance(content, dict) else None
    carried = read_content(content)
    if not carried.documents:
        raise NotTaken("bringing-not-answers", file=file)
    return carried


def misfit(exercise: Exercise, document: Json, language: str) -> Sentence | None:
    """Why the exercise cannot take the document, or None."""
    named = {"title": title(exercise, language)}
    if exercise.kind != document["kind"]:
        return "bringing-document-misfit", named
    refused = refusal(document)
    if refused is None:
        return None
    private = refused.message == "saving-refused-private"
    return "bringing-document-private" if private else "bringing-document-misfit", named


def doubt(exercise: Exercise, document: Json, language: str) -> Sentence | None:
    """Whether the document quotes notes that are not those of this exercise in this language."""
    if exercise.case is None:
        return None
    notes = {name: {n.id: n.text for n in load_case(exercise.case, name).notes} for name in LANGUAGES}
    astray = [(note, quote) for note, quote in passages_in(document) if quote not in notes[language].get(note, "")]
    if not astray:
        return None
    elsewhere = [name for name in LANGUAGES if any(quote in notes[name].get(note, "") for note, quote in astray)]
    arguments = {"title": title(exercise, language), "count": len(astray), "language": (*elsewhere, "")[0]}
    return "bringing-doubt-language" if elsewhere else "bringing-doubt-notes", arguments


def title(exercise: Exercise, language: str) -> str:
    """The exercise as its page calls it."""
    return f"{exercise.number} {exercise.text[language].title}"
