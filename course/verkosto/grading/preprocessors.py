"""What we add around nbgrader's own preprocessors; none of its own is replaced.

    OwnCells      first of all: only the course's cells run, each once and with its own metadata
    ShowAnswers   last before running: answers and rubrics go into the hand-marked cells
    SetOut        first when running: the documents that count lie in the working directory; earlier marks are noted
    AskReview     last of all: what could not be scored needs a person, and marks of an unchanged answer stand

A hand-marked cell holds a stub in the release. When its exercise has been answered, or cannot be read, the
cell's content changes, and so its checksum: nbgrader itself then asks for manual grading. Unanswered, it
stays as it is, and nbgrader gives 0 with a remark, which AskReview puts into the course's language.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from markupsafe import escape
from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell, new_output
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import List

from verkosto.answers import FILE_NAME, FORMAT
from verkosto.content import LANGUAGES, load_exercise
from verkosto.grading.cells import grade_id_of, kept_notebook, nbgrader_metadata, restored, role_of
from verkosto.grading.marking import foreign_html, marking_html
from verkosto.grading.review import Review
from verkosto.grading.scores import REVIEW
from verkosto.grading.standing import answer_digest, marks_before
from verkosto.grading.submission import HANDED_IN, read_submission
from verkosto.messages import say

LANGUAGE_VARIABLE = "VERKOSTO_LANG"

NO_RESPONSE = "No response."
"""nbgrader's own remark on a cell that is as it was released."""

Outcome = tuple[NotebookNode, dict[str, Any]]


def language_of(notebook: NotebookNode) -> str:
    """The notebook's language, or that of the run when the notebook does not say."""
    about = notebook.metadata.get("verkosto")
    said = about.get("language") if isinstance(about, dict) else None
    return said if said in LANGUAGES else os.environ.get(LANGUAGE_VARIABLE, LANGUAGES[0])


class Step(NbGraderPreprocessor):  # type: ignore[misc]
    """A step of ours. nbgrader reads its settings twice and so lists additions twice: each is taken once."""

    # nbconvert sets it for every step of a page; nbgrader's own base is no setting, and each run would warn of that.
    display_data_priority = List(NbGraderPreprocessor.display_data_priority.default_value, config=True)

    def preprocess(self, notebook: NotebookNode, resources: dict[str, Any]) -> Outcome:
        """Takes the step, unless it has been taken in this run."""
        taken = resources.setdefault("verkosto_steps", [])
        if type(self).__name__ not in taken:
            taken.append(type(self).__name__)
            self.take(notebook, resources)
        return notebook, resources

    def take(self, notebook: NotebookNode, resources: dict[str, Any]) -> None:
        """What the step does to the notebook, its folder or the gradebook."""
        raise NotImplementedError


class OwnCells(Step):
    """Keeps the course's cells, each once and with the metadata that the gradebook has; no other code runs.

    A copied, deleted or altered cell would otherwise stop nbgrader, and a learner's own code could change
    what the score cells do. Nothing a learner wrote is lost: foreign code stays to be read.
    """

    def take(self, notebook: NotebookNode, resources: dict[str, Any]) -> None:
        """Sets the notebook's cells right."""
        language = language_of(notebook)
        with kept_notebook(resources) as (_, kept):
            known = {cell.name: cell for cell in kept.source_cells}
            seen: set[str] = set()
            cells = []
            for cell in notebook.cells:
                name = grade_id_of(cell)
                if name and name in known and name not in seen and cell.cell_type == known[name].cell_type:
                    seen.add(name)
                    cell.metadata["nbgrader"] = nbgrader_metadata(known[name], kept)
                    if known[name].locked:
                        cell.source = known[name].source
                else:
                    cell.metadata.pop("nbgrader", None)
                    if cell.cell_type == "code":
                        cell = new_markdown_cell(foreign_html(cell.source, language))  # type: ignore[no-untyped-call]
                cells.append(cell)
            graded = {cell.name for cell in kept.grade_cells}
            lost = [name for name in sorted(graded - seen) if name in known]
            notebook.cells = cells + [restored(known[name], kept) for name in lost]


class ShowAnswers(Step):
    """Writes what a marker reads into the hand-marked cells."""

    def take(self, notebook: NotebookNode, resources: dict[str, Any]) -> None:
        """Fills the marked cells that have something to mark, and notes what each grade is given for."""
        language = language_of(notebook)
        folder = Path(resources["metadata"]["path"])
        submission = read_submission(folder)
        with kept_notebook(resources) as (_, kept):
            stubs = {cell.name: cell.source for cell in kept.source_cells}
        for cell in notebook.cells:
            name = grade_id_of(cell) or ""
            role, exercise_id = role_of(name)
            if role not in ("marked", "score"):
                continue
            exercise, own = load_exercise(exercise_id), ""
            if role == "marked":
                own = cell.source if cell.source.strip() != stubs[name].strip() else ""
                cell.source = marking_html(exercise, submission, language, own) or stubs[name]
            digest = answer_digest(exercise, role, submission, folder, own)
            cell.metadata["verkosto"] = {"role": role, "exercise": exercise_id, "answer": digest}


class SetOut(Step):
    """Lays the documents that count beside the notebook, so that widgets show what is scored.

    The file as it was handed in stays under another name, and scoring goes on reading that.
    """

    def take(self, notebook: NotebookNode, resources: dict[str, Any]) -> None:
        """Writes answers.json into the working directory where it is missing, damaged or refused."""
        with kept_notebook(resources) as (gradebook, _):
            resources["verkosto_marks"] = marks_before(gradebook, resources["nbgrader"])
        folder = Path(resources["metadata"]["path"])
        submission = read_submission(folder)
        if submission.as_handed_in:
            return
        place = folder / FILE_NAME
        if place.is_symlink() or place.exists():
            place.rename(folder / HANDED_IN)
        content = {"format": FORMAT, "saved_at": None, "documents": submission.documents}
        place.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")


class AskReview(Step):
    """Marks grades as needing a person: no answers, unreadable ones, or a score cell that gave no points.

    A grade that a person has given or confirmed stands while its answer and its automatic points are the same.
    """

    def take(self, notebook: NotebookNode, resources: dict[str, Any]) -> None:
        """Sets `needs_manual_grade` in the gradebook, and tells the instructor at the end what to look at and why."""
        about, language = resources["nbgrader"], language_of(notebook)
        submission = read_submission(Path(resources["metadata"]["path"]))
        with kept_notebook(resources) as (gradebook, _):
            review = Review(gradebook, about, language, resources["verkosto_marks"])
            for cell in notebook.cells:
                role, exercise = role_of(grade_id_of(cell) or "")
                if role in ("score", "marked"):
                    unsure = role == "score" and not scored(cell)
                    review.settle(cell, load_exercise(exercise), submission, unsure)
                elif role == "widget" and (trouble := submission.trouble(load_exercise(exercise).key)):
                    # The widget would show an empty answer, which is not what was handed in.
                    why = {"text/html": f'<p role="note">{escape(trouble.told(language))}</p>'}
                    cell.outputs = [new_output("display_data", why)]  # type: ignore[no-untyped-call]
            handed_in = gradebook.find_submission_notebook(about["notebook"], about["assignment"], about["student"])
            for comment in handed_in.comments:
                if comment.auto_comment == NO_RESPONSE:
                    comment.auto_comment = say(language, "grading-no-response")
            gradebook.db.commit()
            review.tell(self.log)


def scored(cell: NotebookNode) -> bool:
    """Whether a score cell gave points that count without a person."""
    kinds = [output.output_type for output in cell.outputs]
    asked = any(REVIEW in output.get("data", {}) for output in cell.outputs)
    noise = any(output.get("name") == "stderr" for output in cell.outputs)
    return kinds.count("execute_result") == 1 and "error" not in kinds and not asked and not noise
