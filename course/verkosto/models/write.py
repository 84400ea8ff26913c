"""The kind `write`: answers in the learner's own words, read by a marker with a rubric."""

from __future__ import annotations

import re
from typing import Literal, Self

from pydantic import Field

from verkosto.models.base import Document, Id, LongText, Part


class Answer(Part):
    """The answer to one prompt. `passed` means that the learner stepped aside from a prompt that allows it."""

    id: Id
    text: LongText = ""
    passed: bool = False

    @property
    def words(self) -> int:
        """How many words there are: stretches between spaces that hold a letter or a digit."""
        pieces = re.split(r"[ \t\r\n\u00a0]+", self.text)
        return sum(1 for piece in pieces if any(sign.isalnum() for sign in piece))


class Writing(Document):
    """Written answers, one for each prompt of the exercise."""

    kind: Literal["write"] = "write"
    answers: list[Answer] = Field(default_factory=list, max_length=40)

    @property
    def answered(self) -> bool:
        """Whether something is written, or a prompt passed by."""
        return any(answer.text.strip() or answer.passed for answer in self.answers)

    def for_others(self) -> Self:
        """Without the text of the prompts that were passed by."""
        answers = [one.model_copy(update={"text": ""}) if one.passed else one for one in self.answers]
        return self.model_copy(update={"answers": answers})
