"""The kind `write`: answers in the learner's own words, read by a marker with a rubric."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from verkosto.models.base import Document, Id, LongText, Part


class Answer(Part):
    """The answer to one prompt. `passed` means that the learner stepped aside from a prompt that allows it."""

    id: Id
    text: LongText = ""
    passed: bool = False


class Writing(Document):
    """Written answers, one for each prompt of the exercise."""

    kind: Literal["write"] = "write"
    answers: list[Answer] = Field(default_factory=list, max_length=40)
