"""The automatic points of an exercise, and why: what a score cell calls, with the key as YAML.

    from verkosto.grading import score

    score("e3_1", "fi", \"\"\"
    grades: persona
    ...
    \"\"\")

It shows a table with a row a rule and returns the points, a plain float between 0 and the exercise's
maximum, which nbgrader takes as partial credit. Where answers are missing or cannot be read it gives 0 and
leaves a mark (REVIEW) in its output, by which the gradebook is told that a person must look.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from markupsafe import Markup

from verkosto.checks.finding import RuleScore
from verkosto.checks.key import KeyFault
from verkosto.content import document_kinds, load_case, load_exercise
from verkosto.grading.key_reading import read_key
from verkosto.grading.reasons import reasons_html, trouble_html
from verkosto.grading.submission import Submission, Trouble, read_submission
from verkosto.messages import say
from verkosto.models.exercise import Exercise

REVIEW = "application/vnd.verkosto.review+json"
"""The kind of output that asks for a person's review."""


@dataclass(frozen=True)
class Result:
    """An exercise's automatic points with a line a rule, or the trouble that a person must look at."""

    exercise: Exercise
    language: str
    points: float
    lines: tuple[RuleScore, ...] = ()
    trouble: Trouble | None = None

    def html(self) -> str:
        """The points and reasons as people read them; never the key."""
        title = self.exercise.text[self.language].title
        head = say(self.language, "scoring-total", title=title, points=self.points, most=self.exercise.automatic)
        if self.trouble:
            return str(
                Markup('<p role="note"><b>{}</b> {}</p>').format(title, trouble_html(self.trouble, self.language))
            )
        return str(reasons_html(head, self.lines, self.language))


def grade(exercise_id: str, language: str, key_text: str, submission: Submission) -> Result:
    """The result of one exercise in a submission. Raises KeyFault for a key that does not fit."""
    exercise = load_exercise(exercise_id)
    key, faults = read_key(exercise, language, key_text)
    if key is None or faults:
        told = (say(language, fault.message, **fault.arguments) for fault in faults)
        raise KeyFault(f"{exercise.id}: {' '.join(told)}")
    trouble = submission.trouble_of(exercise)
    if trouble:
        return Result(exercise, language, 0.0, trouble=trouble)
    document = submission.document(exercise.key, exercise.kind)
    reads = {role: submission.document(name, document_kinds()[name]) for role, name in exercise.reads.items()}
    case = load_case(exercise.case, language) if exercise.case else None
    lines = tuple(key.score(document, reads, case, exercise.automatic))
    total = round(sum(line.points for line in lines), 2)
    if not math.isfinite(total):
        raise KeyFault(f"The points of {exercise.id} are not a number.")
    return Result(exercise, language, min(float(exercise.automatic), max(0.0, total)), lines)


def score(exercise_id: str, language: str, key: str) -> float:
    """Grades the exercise in the working directory's submission, shows why, and returns the points."""
    from IPython.display import display

    result = grade(exercise_id, language, key, read_submission(Path.cwd()))
    bundle = {"text/html": result.html(), "text/plain": ""}
    if result.trouble:
        bundle[REVIEW] = result.trouble.message
    display(bundle, raw=True)  # type: ignore[no-untyped-call]
    return result.points
