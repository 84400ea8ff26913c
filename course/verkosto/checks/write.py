"""What can be said of written answers without reading them: what is written, passed by or still empty.

Meaning belongs to the marker's rubric. Mirrored in frontend/src/checks/write.ts;
tests/vectors/write_findings.json holds the two together.
"""

from __future__ import annotations

import re

from verkosto.checks.finding import Finding
from verkosto.models.exercise import Exercise, Prompt
from verkosto.models.kinds.write import Answer, Writing

FEW_WORDS = 6
"""Below this the writer is asked whether everything is there. Course convention; it costs nothing."""


def words(text: str) -> int:
    """How many words there are: stretches between spaces that hold a letter or a digit."""
    return sum(1 for piece in re.split(r"[ \t\r\n\u00a0]+", text) if any(c.isalnum() for c in piece))


def is_passed(prompt: Prompt, answer: Answer) -> bool:
    """Whether the learner stepped aside from a prompt that allows it."""
    return prompt.passable and answer.passed


def findings(document: Writing, exercise: Exercise) -> list[Finding]:
    """What stands under each prompt of the exercise, in its order; an answer to no prompt is left alone."""
    answers = {answer.id: answer for answer in document.answers}
    found, written = [], 0
    for number, prompt in enumerate(exercise.prompts, 1):
        answer = answers.get(prompt.id, Answer(id=prompt.id))
        finding = _about(prompt, answer, number)
        written += words(answer.text) > 0 and not is_passed(prompt, answer)
        found += [finding] if finding else []
    if any(finding.message != "write-finding-passed" for finding in found):
        arguments = {"written": written, "of": len(exercise.prompts)}
        return [*([Finding("write-finding-there", arguments)] if written else []), *found]
    return [*found, Finding("write-finding-whole")]


def _about(prompt: Prompt, answer: Answer, number: int) -> Finding | None:
    place = ("answers", prompt.id)
    if is_passed(prompt, answer):
        return Finding("write-finding-passed", {"number": number}, place)
    count = words(answer.text)
    if not count:
        passable = "yes" if prompt.passable else "no"
        return Finding("write-finding-empty", {"number": number, "passable": passable}, place)
    if count < FEW_WORDS:
        return Finding("write-finding-short", {"number": number, "words": count}, place)
    return None
