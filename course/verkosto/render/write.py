"""Written answers as static HTML, as the marker reads them.

What was passed by is named, and its text not shown.
"""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from verkosto.messages import say
from verkosto.models.exercise import Exercise
from verkosto.models.write import Answer, Prompt, WriteSettings, Writing
from verkosto.render.styles import style


def render(exercise: Exercise, document: dict[str, Any], related: dict[str, Any], language: str) -> str:
    """Each question with its answer. Raises pydantic's ValidationError for a damaged document."""
    answers = {answer.id: answer for answer in Writing.model_validate(document).answers}
    sections = Markup("\n").join(
        _section(prompt, answers.get(prompt.id, Answer(id=prompt.id)), number, language)
        for number, prompt in enumerate(WriteSettings.of(exercise).prompts, 1)
    )
    title = exercise.text[language].title
    return str(
        Markup('<article class="vw" lang="{}"><style>{}</style>\n<h2>{}</h2>\n{}</article>').format(
            language, style("write.css"), title, sections
        )
    )


def _section(prompt: Prompt, answer: Answer, number: int, language: str) -> Markup:
    return Markup("<section><small>{}</small><h3>{}</h3>{}</section>").format(
        say(language, "write-number", number=number),
        prompt.text[language].question,
        _answer(prompt, answer, language),
    )


def _answer(prompt: Prompt, answer: Answer, language: str) -> Markup:
    if prompt.passable and answer.passed:
        return Markup('<p class="vw-none">{}</p>').format(say(language, "write-passed-shown"))
    if not answer.text.strip():
        return Markup('<p class="vw-none">{}</p>').format(say(language, "write-not-answered"))
    count = say(language, "write-words", n=answer.words)
    return Markup('<p class="vw-text" dir="auto">{}</p><small>{}</small>').format(answer.text.strip(), count)
