"""nbgrader's settings: the repository itself is the course root.

    nbgrader autograde 03-persoona-ja-unelmapaiva
    VERKOSTO_LANG=en nbgrader autograde 03-persona-and-dream-day

Folders hold the language (submitted/fi/<student>/<assignment>/). Lists of nbgrader's are added to, never
replaced.
"""

import os
import sys
import warnings
from pathlib import Path

import nbgrader

from verkosto.content import LANGUAGES
from verkosto.grading.feedback import ModelAnswers
from verkosto.grading.submission import HANDED_IN
from verkosto.messages import say

language = os.environ.setdefault("VERKOSTO_LANG", LANGUAGES[0])
root = Path(__file__).parent
formgrader = Path(nbgrader.__file__).parent / "server_extensions" / "formgrader"

# A kernel must not import what lies beside a notebook: a folder named verkosto there would be our package.
os.environ["PYTHONSAFEPATH"] = "1"
# A new gradebook is made by alembic, which stands beside this Python.
os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])

# nbgrader's own use of its database library, of which nothing follows.
warnings.filterwarnings("ignore", message="Object of type <Submitted")

c = get_config()  # noqa: F821

c.CourseDirectory.course_id = "verkosto"
c.CourseDirectory.root = str(root)
c.CourseDirectory.release_directory = "exercises"
c.CourseDirectory.directory_structure = f"{{nbgrader_step}}/{language}/{{student_id}}/{{assignment_id}}"

# A refused answer is kept beside the graded notebook for the marker; it goes into no feedback.
c.CourseDirectory.ignore.append(HANDED_IN)

c.ClearSolutions.text_stub = say(language, "grading-stub")

c.Autograde.sanitize_preprocessors.prepend(["verkosto.grading.preprocessors.OwnCells"])
c.Autograde.sanitize_preprocessors.append("verkosto.grading.preprocessors.ShowAnswers")
c.Autograde.autograde_preprocessors.prepend(["verkosto.grading.preprocessors.SetOut"])
c.Autograde.autograde_preprocessors.append("verkosto.grading.preprocessors.AskReview")
c.Autograde.pre_convert_hook = "verkosto.grading.known.release_first"
# Widgets' saved state would hold their whole front end, once a notebook.
c.Execute.store_widget_state = False
c.Execute.timeout = 60

# Downloads of a learning platform: whole classes in a zip, renamed notebooks, answers alone.
c.ZipCollectApp.extractor_plugin = "verkosto.grading.collecting.HandInExtractor"
c.ZipCollectApp.collector_plugin = "verkosto.grading.collecting.HandInCollector"
c.FileNameCollectorPlugin.valid_ext = [".ipynb", ".json"]

c.ExportApp.plugin_class = "verkosto.grading.exporting.GradesExporter"

# Pages that ask nothing of other hosts and keep the score cells' source to themselves.
c.GenerateFeedback.preprocessors.append("verkosto.grading.feedback_points.TellPoints")
c.GenerateFeedback.HTMLExporter.template_name = "verkosto_feedback"
c.HTMLExporter.extra_template_basedirs = [str(root / "templates"), str(formgrader / "templates")]
c.HTMLExporter.extra_template_paths = [str(formgrader)]
c.HTMLExporter.filters = {
    "say": "verkosto.grading.feedback.sentence",
    "language": "verkosto.grading.feedback.language",
    "module_title": "verkosto.grading.feedback.module_title",
    "heading": "verkosto.grading.feedback.heading",
    "after_heading": "verkosto.grading.feedback.after_heading",
    "style": "verkosto.render.styles.style",
    "reviewed": "verkosto.grading.feedback.reviewed",
    "to_student": "verkosto.grading.feedback.to_student",
    "with_levels": "verkosto.grading.feedback.with_levels",
    "comment": "verkosto.grading.feedback.comment",
    "model_answer": ModelAnswers(root / "solutions"),
}
