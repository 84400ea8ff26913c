"""Which marks stand when a hand-in is graded again: those of answers that have not changed.

nbgrader asks for every hand-given mark anew each time it grades. So the gradebook keeps, in tables of our own beside
nbgrader's, a digest of the answer that each grade was given for, and why a grade waits until a person settles it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from nbgrader.api import Grade, Gradebook
from sqlalchemy import text

from verkosto.answers import FILE_NAME
from verkosto.grading.submission import HANDED_IN, Submission
from verkosto.models.exercise import Exercise

Reason = tuple[str, dict[str, float]]
"""Why a grade waits: a message id with arguments."""


@dataclass(frozen=True)
class Mark:
    """A grade as it was before this grading."""

    automatic: float | None
    given: float | None
    waited: bool


def marks_before(gradebook: Gradebook, about: dict[str, Any]) -> dict[str, Mark]:
    """The grades of the hand-in by cell, before nbgrader writes new ones."""
    notebook = gradebook.find_submission_notebook(about["notebook"], about["assignment"], about["student"])
    return {one.name: Mark(one.auto_score, one.manual_score, one.needs_manual_grade) for one in notebook.grades}


def answer_digest(exercise: Exercise, role: str, submission: Submission, folder: Path, own: str = "") -> str:
    """A digest of all that a grade is given for: the answer and, where a person marks it, the rubric."""
    keys = (exercise.key,) if role == "marked" else (exercise.key, *exercise.reads.values())
    judged: dict[str, Any] = {"documents": [submission.documents.get(key) for key in keys], "own": own.strip()}
    if role == "marked":
        judged["rubric"] = [(criterion.id, criterion.weight) for criterion in exercise.rubric]
    trouble = submission.trouble(*keys)
    if trouble:
        judged["trouble"] = [trouble.message, _as_it_is(folder)]
    return sha256(json.dumps(judged, ensure_ascii=True, sort_keys=True).encode()).hexdigest()


def _as_it_is(folder: Path) -> list[str]:
    """What cannot be understood is told apart by its bytes."""
    files = (folder / name for name in (HANDED_IN, FILE_NAME))
    try:
        return [sha256(file.read_bytes()).hexdigest() for file in files if file.is_file() and not file.is_symlink()]
    except OSError:
        return []


class Answers:
    """The digests in the gradebook, by grade."""

    def __init__(self, gradebook: Gradebook) -> None:
        self._db = gradebook.db
        self._db.execute(text("CREATE TABLE IF NOT EXISTS verkosto_answers (grade TEXT PRIMARY KEY, digest TEXT)"))
        self._db.execute(text("CREATE TABLE IF NOT EXISTS verkosto_waiting (grade TEXT PRIMARY KEY, why TEXT)"))

    def of(self, grade: Grade) -> str | None:
        """The digest of the answer that was graded the last time, None when it is not known."""
        row = self._db.execute(text("SELECT digest FROM verkosto_answers WHERE grade = :grade"), {"grade": grade.id})
        found = row.scalar()
        return found if isinstance(found, str) else None

    def waits_for(self, grade: Grade) -> list[Reason]:
        """Why the grade was left waiting the last time."""
        row = self._db.execute(text("SELECT why FROM verkosto_waiting WHERE grade = :grade"), {"grade": grade.id})
        found = row.scalar()
        return [(message, arguments) for message, arguments in json.loads(found)] if isinstance(found, str) else []

    def keep(self, grade: Grade, digest: str, waits_for: list[Reason]) -> None:
        """Remembers the digest of the answer that is graded now, and why its grade waits."""
        for table, kept in (("verkosto_answers", digest), ("verkosto_waiting", json.dumps(waits_for))):
            self._db.execute(text(f"DELETE FROM {table} WHERE grade = :grade"), {"grade": grade.id})
            self._db.execute(text(f"INSERT INTO {table} VALUES (:grade, :kept)"), {"grade": grade.id, "kept": kept})
