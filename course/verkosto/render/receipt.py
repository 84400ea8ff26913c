"""The receipt of a hand-in: one HTML file that needs nothing else and opens without a network.

It holds the time, the digest of what was handed in, a readable copy of every answer, and what is still empty.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from verkosto.content import load_exercise
from verkosto.messages import say
from verkosto.models.exercise import Exercise, Module
from verkosto.render import static_html
from verkosto.render.styles import style

Json = dict[str, Any]


@dataclass(frozen=True)
class Receipt:
    """What a receipt tells: `digest` is the SHA-256 of the zip in hexadecimal, `states` by exercise id."""

    module: Module
    language: str
    at: datetime
    digest: str
    way: str
    zip_name: str
    states: Mapping[str, str]


def receipt_html(receipt: Receipt, documents: dict[str, Json]) -> str:
    """The whole page."""
    language = receipt.language
    exercises = [load_exercise(exercise_id) for exercise_id in receipt.module.exercises]
    page: str = _template().render(
        language=language,
        tokens=style("tokens.css"),
        say=lambda message, **values: say(language, message, **values),
        title=receipt.module.text[language].title,
        number=receipt.module.number,
        way=receipt.way,
        zip_name=receipt.zip_name,
        at=moment(receipt.at, language),
        digest=receipt.digest,
        short_digest=short_digest(receipt.digest),
        tasks=[(_name(exercise, language), receipt.states[exercise.id]) for exercise in exercises],
        answers=[
            (_name(exercise, language), Markup(_answer(exercise, documents, language)))
            for exercise in _one_for_each_document(exercises)
        ],
    )
    return page


def moment(at: datetime, language: str) -> str:
    """A date and time as the language writes them."""
    day, year, hour = str(at.day), str(at.year), str(at.hour)
    return say(language, "receipt-moment", day=day, month=at.month, year=year, hour=hour, minute=f"{at.minute:02}")


def short_digest(digest: str) -> str:
    """The first 16 characters in groups of four: enough for two people to compare by reading aloud."""
    return " ".join(digest[place : place + 4].upper() for place in range(0, 16, 4))


def _answer(exercise: Exercise, documents: dict[str, Json], language: str) -> str:
    document = documents.get(exercise.key)
    if document is None:
        return ""
    related = {role: documents[key] for role, key in exercise.reads.items() if key in documents}
    return static_html(exercise, document, related, language)


def _name(exercise: Exercise, language: str) -> str:
    title = exercise.text[language].title
    return f"{exercise.number} {title}"


def _one_for_each_document(exercises: list[Exercise]) -> list[Exercise]:
    return list({exercise.key: exercise for exercise in reversed(exercises)}.values())[::-1]


@cache
def _template() -> Any:
    source = files("verkosto.render").joinpath("receipt.html.j2").read_text(encoding="utf-8")
    return Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True).from_string(source)
