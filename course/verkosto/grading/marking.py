"""What a marker reads in a hand-marked cell: the answer as it was written, and the rubric.

The cell is Markdown, so everything goes in as one line of HTML in which Markdown's own signs stand as
entities: what a learner wrote is text and can neither format, run nor fetch anything.
"""

from __future__ import annotations

import re

from markupsafe import Markup, escape

from verkosto.checks.kinds import Beside, asked, checks_of
from verkosto.content import document_kinds, load_case, load_exercise, load_modules
from verkosto.grading.reasons import trouble_html
from verkosto.grading.rubrics import rubric_html
from verkosto.grading.submission import Submission, Trouble, refused
from verkosto.messages import say
from verkosto.models import Document, Writing
from verkosto.models.exercise import Exercise
from verkosto.models.write import WriteSettings
from verkosto.privacy import refusals
from verkosto.render import static_html

MARKDOWN_SIGNS = "\\`*_{}[]()+-.!|~$:@/="
"""What Markdown, its math or its links could take for itself inside a line; entities keep their `#`."""


def plain(text: str) -> Markup:
    """A text as HTML that Markdown leaves alone; line breaks stay visible."""
    return Markup("<br>").join(_as_text(line) for line in text.splitlines())


def _as_text(line: str) -> Markup:
    return _signs(str(escape(line)))


def _signs(escaped: str) -> Markup:
    return Markup("".join(f"&#{ord(sign)};" if sign in MARKDOWN_SIGNS else sign for sign in escaped))


def marking_html(exercise: Exercise, submission: Submission, language: str, own: str = "") -> str:
    """The content of an exercise's hand-marked cell; empty when there is nothing to mark.

    `own` is what the learner wrote into the cell itself, against the advice of the stub; it is kept.
    """
    trouble = submission.trouble(exercise.key)
    if exercise.key not in submission.documents and not own.strip():
        trouble = submission.trouble_of(exercise)
    document = submission.document(exercise.key, exercise.kind)
    answered = document.answered
    if not (trouble or answered or own.strip()):
        return ""
    title = exercise.text[language].title
    parts = [Markup("<p><b>{}</b></p>").format(say(language, "grading-answer", title=title))]
    if trouble:
        parts.append(_trouble(trouble, language))
    if answered:
        parts.append(_answer(exercise, document, submission, language))
        parts.append(_asked(exercise, document, submission, language))
    if own.strip():
        parts.append(_told("grading-own-cell", "grading-own-cell-student", language))
        parts.append(Markup("<blockquote>{}</blockquote>").format(_guarded(own, language)))
    parts.append(rubric_html(exercise, language, exercise.settings.excused(document)))
    return str(Markup('<div class="verkosto-marking">{}</div>').format(Markup("").join(parts)))


def foreign_html(source: str, language: str) -> str:
    """A learner's own code cell, to be read and not run."""
    told = say(language, "grading-not-run")
    return str(Markup("<div><p>{}</p><p><code>{}</code></p></div>").format(told, _guarded(source, language)))


def _guarded(text: str, language: str) -> Markup:
    """A text from the notebook itself, or why it is not shown."""
    trouble = refused(refusals(text))
    return escape(trouble.told(language)) if trouble else plain(text)


def _trouble(trouble: Trouble, language: str) -> Markup:
    return Markup('<p role="note">{}</p>').format(trouble_html(trouble, language))


def _told(message: str, to_student: str, language: str) -> Markup:
    """A sentence to the marker, in place of which the feedback says another to the student."""
    return Markup('<p data-student="{}">{}</p>').format(to_student, say(language, message))


def _answer(exercise: Exercise, document: Document, submission: Submission, language: str) -> Markup:
    counts = checks_of(exercise.kind).counts(document)
    digest = Markup("<p>{}</p>").format(say(language, f"grading-digest-{exercise.kind}", **counts))
    if isinstance(document, Writing):
        return digest + _written(exercise, document, language)
    number = _shown_in(exercise)
    above = Markup("<p>{}</p>").format(say(language, "grading-see-above", number=number))
    return above + digest + (Markup("") if number == exercise.number else _again(exercise, submission, language))


def _asked(exercise: Exercise, document: Document, submission: Submission, language: str) -> Markup:
    """What the learner's check still asked, folded; the feedback shows it too."""
    if submission.trouble(*exercise.reads.values()):
        return Markup("")
    case = load_case(exercise.case, language) if exercise.case else None
    reads = {role: submission.document(key, document_kinds()[key]) for role, key in exercise.reads.items()}
    found = asked(document, Beside(exercise, case, reads))
    if not found:
        return Markup("")
    sentences = (plain(say(language, finding.message, **finding.arguments)) for finding in found)
    return Markup('<details class="verkosto-asked"><summary>{}</summary>{}<ul>{}</ul></details>').format(
        say(language, "grading-asked"),
        _told("grading-asked-why", "grading-asked-why-student", language),
        Markup("").join(Markup("<li>{}</li>").format(sentence) for sentence in sentences),
    )


def _again(exercise: Exercise, submission: Submission, language: str) -> Markup:
    """The whole answer, folded, for an exercise whose answer stands in an earlier one."""
    related = {role: submission.documents.get(key) for role, key in exercise.reads.items()}
    html = static_html(exercise, submission.documents[exercise.key], related, language)
    return Markup("<details><summary>{}</summary>{}</details>").format(
        say(language, "grading-answer-again"), left_alone(html)
    )


def left_alone(html: str) -> Markup:
    """Rendered HTML as one line in which Markdown finds no signs of its own; the page has the style already."""
    pieces = re.split(r"(<[^>]*>)", re.sub(r"<style>.*?</style>", "", html, flags=re.DOTALL))
    return Markup("").join(
        Markup(" ".join(piece.split("\n"))) if piece.startswith("<") else _signs(piece.replace("\n", " "))
        for piece in pieces
    )


def _shown_in(exercise: Exercise) -> str:
    """The number of the exercise whose widget shows the document: the first of those that share it."""
    shared = (load_exercise(one) for module in load_modules() for one in module.exercises)
    return next(one.number for one in shared if one.key == exercise.key)


def _written(exercise: Exercise, document: Writing, language: str) -> Markup:
    answers = {answer.id: answer for answer in document.answers}
    parts = []
    for prompt in WriteSettings.of(exercise).prompts:
        question = prompt.text[language].question
        answer = answers.get(prompt.id)
        if answer and answer.passed:
            body = _told("grading-passed", "grading-passed-student", language)
        elif answer and answer.text.strip():
            body = Markup("<blockquote>{}</blockquote>").format(plain(answer.text))
        else:
            body = Markup("<p>{}</p>").format(say(language, "grading-unanswered"))
        parts.append(Markup("<p><b>{}</b></p>{}").format(question, body))
    return Markup("").join(parts)
