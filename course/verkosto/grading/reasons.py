"""The automatic points as a learner and a marker read them: what each rule asks, what counted, what is missing.

The table carries its own style, so that it reads alike in feedback, on the marker's page and in a notebook.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files

from markupsafe import Markup

from verkosto.checks.finding import Cause, Finding, RuleScore
from verkosto.grading.submission import Trouble
from verkosto.messages import say

MOST_SHOWN = 6
"""How many of a learner's things stand under one cause; the others are counted."""


@cache
def _css() -> Markup:
    return Markup(files("verkosto.grading").joinpath("reasons.css").read_text(encoding="utf-8"))


def reasons_html(caption: str, lines: Iterable[RuleScore], language: str) -> Markup:
    """The rules as a table; never the key."""
    # Roles are said aloud, because a narrow screen lays the rows out as blocks.
    columns = Markup("").join(
        Markup('<th scope="col" role="columnheader">{}</th>').format(say(language, f"scoring-{column}"))
        for column in ("rule", "points", "reason")
    )
    rows = Markup("").join(_row(line, language) for line in lines)
    return Markup(
        '<div class="vs" lang="{}"><style>{}</style><table class="verkosto-scores" role="table"><caption>{}</caption>'
        '<thead role="rowgroup"><tr role="row">{}</tr></thead><tbody role="rowgroup">{}</tbody></table></div>'
    ).format(language, _css(), caption, columns, rows)


def trouble_html(trouble: Trouble, language: str) -> Markup:
    """What is wrong, what helps, and that a person has to give the points.

    The feedback leaves out the latter two once points have been given, and tells students what they can do themselves.
    """
    return Markup(
        '{} <span class="verkosto-asks" data-student="grading-mend-student-{}">{}</span> '
        '<b class="verkosto-asks">{}</b>'
    ).format(
        trouble.told(language),
        trouble.mended_by,
        say(language, "grading-mend-marker", what=trouble.mended_by),
        say(language, "grading-review"),
    )


def _row(line: RuleScore, language: str) -> Markup:
    causes = Markup("").join(_cause(cause, language) for cause in line.causes)
    reason = Markup("<p>{} {}</p>{}").format(
        say(language, f"scoring-asks-{line.rule}", **line.counted),
        say(language, f"scoring-counted-{line.rule}", **line.counted),
        Markup("<ul>{}</ul>").format(causes) if causes else "",
    )
    return Markup(
        '<tr role="row"><th scope="row" role="rowheader">{}</th><td role="cell">{}</td><td role="cell">{}</td></tr>'
    ).format(
        say(language, f"scoring-rule-{line.rule}"),
        say(language, "scoring-of", points=line.points, most=line.of),
        reason,
    )


def _cause(cause: Cause, language: str) -> Markup:
    about = _about(cause.about, language)
    return Markup("<li>{}{}</li>").format(say(language, cause.message, **cause.arguments), about)


def _about(things: Sequence[Finding], language: str) -> Markup:
    if not things:
        return Markup("")
    said = [say(language, thing.message, **thing.arguments) for thing in things[:MOST_SHOWN]]
    if len(things) > MOST_SHOWN:
        said.append(say(language, "scoring-about-more", n=len(things) - MOST_SHOWN))
    return Markup("<ul>{}</ul>").format(Markup("").join(Markup("<li>{}</li>").format(one) for one in said))
