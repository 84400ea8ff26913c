"""What the pages of nbgrader's say: filters for the templates verkosto_feedback and formgrade."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from functools import cache
from html import unescape
from pathlib import Path
from typing import Any

from markupsafe import Markup, escape
from nbconvert.filters.markdown_mistune import markdown2html_mistune

from verkosto.content import LANGUAGES, load_modules
from verkosto.grading.cells import role_of
from verkosto.messages import say
from verkosto.notebooks import NotebookFault, read_notebook


def language(_: str = "") -> str:
    """The language of the run."""
    return os.environ.get("VERKOSTO_LANG", LANGUAGES[0])


def sentence(message: str, **arguments: Any) -> str:
    """The sentence `message` in the language of the run."""
    return say(language(), message, **arguments)


def module_title(notebook: str) -> str:
    """The title of the module with this notebook; the notebook's name when it is none of ours."""
    texts = (module.text[language()] for module in load_modules())
    return next((text.title for text in texts if text.slug == notebook), notebook)


def heading(source: str) -> str:
    """The first heading of a Markdown text, else its first line."""
    lines = [line for line in source.splitlines() if line.strip()]
    return next((line for line in lines if line.startswith("#")), lines[0] if lines else "").lstrip("# ")


def after_heading(source: str) -> str:
    """A Markdown text without its first heading."""
    return re.sub(r"\A\s*#+ .*", "", source)


def comment(text: str) -> Markup:
    """A marker's comment: Markdown, with line breaks as they were typed and no HTML of its own."""
    return Markup(markdown2html_mistune(str(escape(text)).replace("\n", "  \n")))


def reviewed(html: str) -> str:
    """A cell's HTML once a person has given its points: nothing is asked of anybody any more."""
    return re.sub(r'<(span|b) class="verkosto-asks"[^>]*>[^<]*</\1>', "", html)


def to_student(html: str) -> str:
    """A cell's HTML with what is said to the marker said to the student instead."""
    return re.sub(
        r'(<(p|span)[^>]* data-student="([a-z-]+)"[^>]*>)[^<]*(</\2>)',
        lambda found: f"{found[1]}{escape(sentence(found[3]))}{found[4]}",
        html,
    )


def with_levels(html: str, told: str) -> str:
    """A cell's HTML in which the rubric shows the levels that the marker's comment tells (see levels.js)."""

    def row(found: re.Match[str]) -> str:
        mark = f"- **{unescape(found[1])}:** "
        level = next((line.removeprefix(mark) for line in told.splitlines() if line.startswith(mark)), "")
        chosen = escape(sentence("feedback-page-chosen"))
        return re.sub(
            r'<td( data-points="[^"]*" data-level="([^"]*)")>',
            lambda cell: (
                f'<td class="chosen"{cell[1]}><strong>{chosen}</strong> '
                if level.startswith(unescape(cell[2]))
                else cell[0]
            ),
            found[0],
        )

    return re.sub(r'<tr><th scope="row">([^<]*)</th>.*?</tr>', row, html)


@dataclass(frozen=True)
class ModelAnswers:
    """The model answers in the course root's solutions, for the marker's page only."""

    solutions: Path

    def __call__(self, grade_id: str, notebook: str) -> str:
        """The model answer of a hand-marked cell; empty for another cell, or where there are no solutions."""
        if role_of(grade_id)[0] != "marked":
            return ""
        path = next(self.solutions.glob(f"*/{notebook}/{notebook}.md"), None)
        return _answers(path, path.stat().st_mtime_ns).get(grade_id, "") if path else ""


@cache
def _answers(path: Path, _changed: int) -> dict[str, str]:
    try:
        return {cell.id: cell.source for cell in read_notebook(path).cells if cell.cell_type == "markdown"}
    except NotebookFault:
        return {}
