"""The answer store: a learner's documents in answers.json beside the notebook.

To read a file, as grading does: `read_answers`. To work on one, as widgets do: `open_store`.
"""

from verkosto.answers.reading import FILE_NAME, FORMAT, AnswersFile, Problem, read_answers
from verkosto.answers.saving import Saving
from verkosto.answers.store import AnswerStore, Notice, open_store

__all__ = [
    "FILE_NAME",
    "FORMAT",
    "AnswerStore",
    "AnswersFile",
    "Notice",
    "Problem",
    "Saving",
    "open_store",
    "read_answers",
]
