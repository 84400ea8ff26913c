"""Rubrics as a marker reads them: criteria by levels, each level with its points."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from verkosto.messages import say
from verkosto.models.exercise import LEVELS, Criterion, Exercise


@dataclass(frozen=True)
class Line:
    """A criterion and what each level of it is worth, from missing to excellent."""

    criterion: Criterion
    points: tuple[float, ...]


def rubric_lines(exercise: Exercise, without: Iterable[str] = ()) -> list[Line]:
    """The rubric's lines without some criteria; the others are worth so much more that the best stays the
    same.

    Raises ValueError when nothing is left to judge by.
    """
    left_out = set(without)
    kept = [criterion for criterion in exercise.rubric if criterion.id not in left_out]
    weight = sum(criterion.weight for criterion in kept)
    if not weight:
        raise ValueError(f"{exercise.id} has no criterion left to judge by")
    scale = sum(criterion.weight for criterion in exercise.rubric) / weight
    return [
        Line(criterion, tuple(round(level * criterion.weight * scale, 2) for level in range(len(LEVELS))))
        for criterion in kept
    ]


def rubric_html(exercise: Exercise, language: str, without: Iterable[str] = ()) -> Markup:
    """The rubric as a table on one line, with points a level."""
    heads = Markup("").join(
        Markup('<th scope="col">{}</th>').format(say(language, f"grading-level-{level}")) for level in LEVELS
    )
    rows = Markup("").join(_row(line, language) for line in rubric_lines(exercise, without))
    return Markup(
        '<table class="verkosto-rubric" data-most="{}"><caption>{}</caption>'
        '<thead><tr><th scope="col">{}</th>{}</tr></thead><tbody>{}</tbody></table>'
    ).format(
        exercise.by_hand,
        say(language, "grading-rubric", points=exercise.by_hand),
        say(language, "grading-criterion"),
        heads,
        rows,
    )


def _row(line: Line, language: str) -> Markup:
    text = line.criterion.text[language]
    levels = (say(language, "grading-level-missing-text"), *text.levels)
    cells = Markup("").join(
        Markup('<td data-points="{}" data-level="{}"><b>{}</b> {}</td>').format(
            points, say(language, f"grading-level-{name}"), say(language, "grading-points", points=points), level
        )
        for points, level, name in zip(line.points, levels, LEVELS, strict=True)
    )
    return Markup('<tr><th scope="row">{}</th>{}</tr>').format(text.name, cells)
