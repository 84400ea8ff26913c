"""`nbgrader zip_collect` with the files that really come: renamed notebooks, answers alone, whole classes in a zip.

nbgrader grades a notebook of the released name and passes everything else by. So the extractor sorts each learner's
hand-in into a folder of its own, in which the notebook has that name (the released one is laid beside answers that
came alone) and the answers stand in answers.json. The instructor is told of everything that was not as it should be,
in one line a learner. A hand-in without anything to read goes on all the same: autograde then asks for a review.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from datetime import datetime
from pathlib import Path

from nbgrader.plugins import ExtractorPlugin, FileNameCollectorPlugin
from nbgrader.utils import rmtree

from verkosto.answers import FILE_NAME
from verkosto.content import LANGUAGES
from verkosto.grading.closing import sum_up, tell_last
from verkosto.grading.hand_ins import Assignment, HandIn, hand_ins
from verkosto.grading.known import knows
from verkosto.grading.owners import Told, owners
from verkosto.grading.times import FORMAT
from verkosto.grading.unpacking import Unpacked, unpack
from verkosto.messages import say

PLACE = re.compile(r".*[/\\]extracted[/\\](?P<student>[^/\\]+)[/\\](?P<time>[\d-]*)[/\\](?P<file>[^/\\]+)$")
NO_TIME = "-"
SHOWN = 4
"""How many file names a sentence names at most."""


class HandInExtractor(ExtractorPlugin):  # type: ignore[misc]
    """Opens the archive and lays out extracted/<student>/<time>/ as nbgrader can grade it."""

    def extract(self, archive_path: str, extracted_path: str) -> None:
        """Sorts out the archive; the sentences about it go into the log."""
        language = os.environ.get("VERKOSTO_LANG", LANGUAGES[0])
        course = self.parent.coursedir
        assignment = Assignment.named(course.assignment_id)
        release = Path(course.format_path(course.release_directory, ".", assignment.name))
        with tempfile.TemporaryDirectory() as aside:
            unpacked = unpack(Path(archive_path), Path(aside).resolve())
            found = owners(unpacked)
            collected, doubtful = 0, []
            for student, files in sorted(found.files.items()):
                sorted_out = _SortedOut(student, files, unpacked, assignment)
                sorted_out.lay(Path(extracted_path), release / f"{assignment.name}.ipynb")
                if sorted_out.place:
                    collected += 1
                    _grade_anew(
                        sorted_out.place, self._folder("submitted", student), self._folder("autograded", student)
                    )
                if sorted_out.told:
                    sentences = " ".join(say(language, name, **arguments) for name, arguments in sorted_out.told)
                    tell_last(self.log, say(language, "grading-collect-student", student=student, told=sentences))
                if sorted_out.doubtful:
                    doubtful.append(student)
            for name, arguments in found.told:
                tell_last(self.log, say(language, name, **arguments))
        if doubtful:
            tell_last(self.log, say(language, "grading-collect-look", students=", ".join(doubtful)))
        if not knows(course, assignment.name):
            tell_last(self.log, say(language, "grading-release-first", assignment=assignment.name, tag=language))
        sum_up(self.log, language, "grading-collected", n=collected)

    def _folder(self, step: str, student: str) -> Path:
        course = self.parent.coursedir
        return Path(course.format_path(getattr(course, f"{step}_directory"), student, course.assignment_id))


class HandInCollector(FileNameCollectorPlugin):  # type: ignore[misc]
    """Tells nbgrader whose a sorted file is, and from when where that is known: in UTC, as nbgrader counts."""

    def _match(self, filename: str) -> dict[str, str] | None:
        place = PLACE.match(filename)
        if place is None:
            return None
        about = {"student_id": place["student"], "file_id": place["file"]}
        if place["time"] != NO_TIME:
            about["timestamp"] = str(datetime.strptime(place["time"], FORMAT))
        return about


def _grade_anew(new: Path, submitted: Path, autograded: Path) -> None:
    """Takes away the graded copy of other work than the new, since nbgrader goes by times alone.

    The new work's time can be older: a clock was wrong, or the time in a name is of another zone. The gradebook keeps
    its points and comments.
    """
    if autograded.exists() and submitted.exists() and _work(new) != _work(submitted):
        rmtree(autograded)


def _work(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix in (".ipynb", ".json")}


class _SortedOut:
    """One learner's hand-in, and what is to be told about it."""

    def __init__(self, student: str, files: list[Path], unpacked: Unpacked, assignment: Assignment) -> None:
        self.student, self._folder, self._assignment = student, unpacked.folder, assignment
        self.told: list[Told] = []
        self.place: Path | None = None
        self.doubtful = False
        found = hand_ins(files)
        others = [one for one in found if one.belongs_to not in (None, assignment.name) and assignment.module]
        self._all = [one for one in found if one not in others]
        self._only_others = bool(others) and not self._all
        for one in others if self._only_others else ():
            self._tell("elsewhere", file=self._named(one), assignment=str(one.belongs_to))
        for closed in (file for file in files if file in unpacked.closed):
            self._tell("closed", file=closed.name)
        if not found and not all(path in unpacked.closed for path in files):
            names = [path.name for path in files if path not in unpacked.closed]
            more = ["…"] if len(names) > SHOWN else []
            self._tell("nothing", n=len(names), files=", ".join(names[:SHOWN] + more))

    def lay(self, extracted: Path, released: Path) -> None:
        """Puts the hand-in that counts where nbgrader looks for it."""
        if self._only_others:
            self.doubtful = True
            return
        one = self._all[0] if self._all else None
        place = extracted / self.student / (one.handed_in_at.strftime(FORMAT) if one else NO_TIME)
        place.mkdir(parents=True)
        if one and len(self._all) > 1:
            self._tell("several", n=len(self._all), file=self._named(one))
        for unread in (other for other in self._all[1:] if not other.readable):
            self._tell("unread", file=self._named(unread))
            self.doubtful = True
        self._lay_notebook(one, place / f"{self._assignment.name}.ipynb", released)
        answers = one.answers_file if one else None
        if answers:
            path, file = answers
            shutil.copyfile(path, place / FILE_NAME)
            if file.state == "damaged":
                self._tell("damaged", file=path.name)
                self.doubtful = True
        if one and not one.readable and not answers:
            self._tell("no-answers")
        self.doubtful = self.doubtful or not (one and one.readable)
        self.place = place

    def _lay_notebook(self, one: HandIn | None, place: Path, released: Path) -> None:
        notebook = one.notebook if one else None
        if notebook and (notebook.ours == self._assignment.name or notebook.path.name == place.name):
            shutil.copyfile(notebook.path, place)
            if notebook.path.name != place.name:
                self._tell("renamed", file=notebook.path.name)
            return
        if released.exists():
            shutil.copyfile(released, place)
        for broken in one.notebooks if one else ():
            self._tell("foreign-notebook" if broken.readable else "broken-notebook", file=broken.path.name)
        if one and not one.notebooks and one.answers_file:
            self._tell("answers-only", file=one.answers_file[0].name)

    def _tell(self, message: str, **arguments: str | int) -> None:
        self.told.append((f"grading-collect-{message}", arguments))

    def _named(self, one: HandIn) -> str:
        """The hand-in by the folder or zip it came in, else by its file."""
        counts = one.notebook.path if one.notebook else one.answers_file[0] if one.answers_file else one.place
        return counts.relative_to(self._folder).as_posix()
