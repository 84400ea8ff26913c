"""The kind `write`: answers in the learner's own words, read by a marker with a rubric."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import ClassVar, Literal, Self

from pydantic import Field

from verkosto.models.base import Document, Id, Language, LongText, Part, Settings


class PromptText(Part):
    """What is asked, in one language."""

    question: LongText
    help: LongText = ""


class Prompt(Part):
    """One thing to write. `passable`: touches one's own life, so it can be passed by without losing points.

    `criterion` names the rubric criterion that this prompt alone is judged by, when it is passable.
    """

    id: Id
    passable: bool = False
    criterion: Id | None = None
    text: dict[Language, PromptText]


class ShownPrompt(PromptText):
    """A prompt as a page is given it, in one language."""

    id: Id
    passable: bool


class ShownPrompts(Part):
    """The settings as a page is given them."""

    prompts: list[ShownPrompt]


class WriteSettings(Settings):
    """What is asked, one prompt after another."""

    prompts: list[Prompt] = Field(min_length=1)

    def check(self, criteria: Collection[str]) -> None:
        """A prompt that can be passed by names the criterion that goes with it."""
        for prompt in self.prompts:
            if prompt.criterion and prompt.criterion not in criteria:
                raise ValueError(f"prompt {prompt.id} names the criterion {prompt.criterion}, which is not there")
            if prompt.passable and criteria and not prompt.criterion:
                raise ValueError(f"prompt {prompt.id} can be passed by, so it must name its criterion")

    def shown(self, language: str) -> ShownPrompts:
        """The prompts in one language, without what they are judged by."""
        shown = [ShownPrompt(id=p.id, passable=p.passable, **p.text[language].model_dump()) for p in self.prompts]
        return ShownPrompts(prompts=shown)

    def asks(self, language: str) -> list[str]:
        """Each question."""
        return [prompt.text[language].question for prompt in self.prompts]

    def excused(self, document: Document) -> set[str]:
        """The criteria of prompts that were passed by."""
        passed = {answer.id for answer in document.answers if answer.passed} if isinstance(document, Writing) else set()
        return {one.criterion for one in self.prompts if one.passable and one.criterion and one.id in passed}


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

    SETTINGS: ClassVar[type[Settings]] = WriteSettings

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
