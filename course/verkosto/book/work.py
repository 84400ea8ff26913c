"""A widget's place in a page: what stands there before the widget does, and what the widget starts from."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader
from markupsafe import Markup
from pydantic.json_schema import GenerateJsonSchema

from verkosto.content import LANGUAGES, document_kinds, exercise_ids, load_case, load_exercise
from verkosto.messages import say, sources
from verkosto.models import DOCUMENT_KINDS
from verkosto.widgets.public import public_content, topics_of

OWN_TOPIC = "book_work"
"""The sentences around a widget in a page."""

STATIC = Path(__file__).parent.parent / "static"
"""The built front-end."""

_TEMPLATES = Environment(
    loader=PackageLoader("verkosto", "book"), autoescape=True, trim_blocks=True, lstrip_blocks=True
)


class Work:
    """One exercise in a page of one language, under the id `anchor`. Raises ContentError."""

    def __init__(self, exercise_id: str, language: str, anchor: str) -> None:
        self.exercise = load_exercise(exercise_id)
        self.language = language
        self.anchor = anchor
        self.case = load_case(self.exercise.case, language) if self.exercise.case else None

    @property
    def case_id(self) -> str:
        """The case's id; empty without a case."""
        return self.case.id if self.case else ""

    @property
    def title(self) -> str:
        """What its document is called among the reader's works."""
        if self.case is None:
            return self.exercise.text[self.language].title
        kind = say(self.language, f"kind-{self.exercise.kind}")
        return say(self.language, "book-document-title", kind=kind, name=self.case.name)

    @property
    def module(self) -> str:
        """The widget's module as its page asks for it."""
        return versioned(STATIC / "widgets" / f"{self.exercise.kind}.mjs")

    @cached_property
    def state(self) -> dict[str, Any]:
        """What the widget starts from, beside the reader's own documents: its module, its content, and the topics of
        the course's file whose sentences that content lacks, since every widget of the book shares them."""
        content = public_content(self.exercise, self.language, f"book-{self.language}")
        del content["messages"]
        return {"module": self.module, "topics": [*topics_of(self.exercise), OWN_TOPIC], "content": content}

    def html(self, with_notes: bool, earlier: str = "") -> str:
        """The place as HTML; the case's notes are in it for print and readers without script. `earlier` is the number
        of the exercise in whose place this document is printed already."""
        return self._rendered("work.html", with_notes, earlier)

    def searched(self, with_notes: bool) -> str:
        """What of the place is found by searching the book: the task and the notes, and nothing of the page itself."""
        return self._rendered("work_task.html", with_notes)

    def _rendered(self, template: str, with_notes: bool, earlier: str = "") -> str:
        text = self.exercise.text[self.language]
        return _TEMPLATES.get_template(template).render(
            anchor=self.anchor,
            earlier=earlier,
            exercise=self.exercise,
            title=self.title,
            text=text,
            questions=self.exercise.settings.asks(self.language),
            notes=self.case.notes if self.case and with_notes else [],
            state=json_for_script(self.state),
            say=lambda message, **arguments: say(self.language, message, **arguments),
        )


def versioned(file: Path) -> str:
    """The file's name with a mark that changes when the file does, so that no browser keeps an old one."""
    return f"{file.name}?v={sha256(file.read_bytes()).hexdigest()[:10]}"


def json_for_script(value: Any) -> Markup:
    """JSON that may stand inside a script element."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029"))


class _WholeDefaults(GenerateJsonSchema):
    """Schemas that name every default: pages fill in with them what documents of older versions lack."""

    def get_default_value(self, schema: Any) -> Any:
        factory = schema.get("default_factory")
        return factory() if factory else super().get_default_value(schema)


@dataclass(frozen=True)
class CourseDocument:
    """A document of the course."""

    kind: str
    title: str


@dataclass(frozen=True)
class CourseKind:
    """A kind of document: its empty form and its JSON Schema."""

    empty: dict[str, Any]
    schema: dict[str, Any]


@dataclass(frozen=True)
class Course:
    """What all pages know: the course's documents, and the sentences of its widgets, as Fluent sources by topic.

    frontend/src/types/course.ts follows it.
    """

    documents: dict[str, CourseDocument]
    kinds: dict[str, CourseKind]
    messages: dict[str, str]


def _works(language: str) -> dict[str, list[Work]]:
    """The exercises that each document is written in, by its key."""
    found: dict[str, list[Work]] = {}
    for exercise_id in exercise_ids():
        work = Work(exercise_id, language, exercise_id)
        found.setdefault(work.exercise.key, []).append(work)
    return found


def _shared_title(works: list[Work]) -> str:
    """What a document is called; of one that several exercises share, it says which, since they go together."""
    first, *others = works
    if not others:
        return first.title
    numbers = [work.exercise.number for work in works]
    told = {"first": ", ".join(numbers[:-1]), "last": numbers[-1]}
    return say(first.language, "book-document-shared", title=first.title, **told)


def _topics() -> list[str]:
    exercises = map(load_exercise, exercise_ids())
    return [*dict.fromkeys(topic for exercise in exercises for topic in topics_of(exercise)), OWN_TOPIC]


def course_json(language: str) -> str:
    """The course as JSON."""
    titles = {key: _shared_title(works) for key, works in _works(language).items()}
    kinds = document_kinds()
    course = Course(
        {key: CourseDocument(kinds[key], title) for key, title in titles.items()},
        {
            kind: CourseKind(
                model.empty().model_dump(mode="json"), model.model_json_schema(schema_generator=_WholeDefaults)
            )
            for kind, model in DOCUMENT_KINDS.items()
        },
        {topic: sources(language, topic) for topic in _topics()},
    )
    return json.dumps(asdict(course), ensure_ascii=False, separators=(",", ":"))


def notes_json() -> str:
    """The notes that each document rests on, in every language; they tell where the passages of a file are from."""
    notes: dict[str, dict[str, dict[str, str]]] = {}
    for exercise_id in exercise_ids():
        exercise = load_exercise(exercise_id)
        for language in LANGUAGES if exercise.case else ():
            case = load_case(exercise.case, language)
            notes.setdefault(exercise.key, {})[language] = {note.id: note.text for note in case.notes}
    return json.dumps(notes, ensure_ascii=False, separators=(",", ":"))
