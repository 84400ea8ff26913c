"""What can be said of written answers without reading them: what is written, passed by or still empty.

Meaning belongs to the marker's rubric. Mirrored in frontend/src/checks/write.ts;
tests/vectors/write_findings.json holds the two together.
"""

from __future__ import annotations

from verkosto.checks.finding import Finding
from verkosto.checks.kinds import Beside
from verkosto.models.exercise import Exercise
from verkosto.models.write import Answer, Prompt, WriteSettings, Writing

FEW_WORDS = 6
"""Below this the writer is asked whether everything is there. Course convention; it costs nothing."""


ONLY_TOLD = frozenset({"write-finding-there", "write-finding-passed", "write-finding-whole"})


def counts(document: Writing) -> dict[str, int]:
    """How many questions are answered or passed by, and in how many words."""
    words = [answer.words for answer in document.answers if not answer.passed]
    return {
        "answered": sum(1 for number in words if number),
        "passed": sum(1 for answer in document.answers if answer.passed),
        "words": sum(words),
    }


def progress(document: Writing, exercise: Exercise) -> tuple[bool, bool]:
    """Whole writing answers every prompt or passes it by."""
    given = {answer.id for answer in document.answers if answer.text.strip() or answer.passed}
    return bool(given), {prompt.id for prompt in WriteSettings.of(exercise).prompts} <= given


def findings(document: Writing, beside: Beside) -> list[Finding]:
    """What stands under each prompt of the exercise, in its order; an answer to no prompt is left alone."""
    answers = {answer.id: answer for answer in document.answers}
    found, written = [], 0
    prompts = WriteSettings.of(beside.exercise).prompts
    for number, prompt in enumerate(prompts, 1):
        answer = answers.get(prompt.id, Answer(id=prompt.id))
        finding = _about(prompt, answer, number)
        written += answer.words > 0 and not (prompt.passable and answer.passed)
        found += [finding] if finding else []
    if any(finding.message != "write-finding-passed" for finding in found):
        arguments = {"written": written, "of": len(prompts)}
        return [*([Finding("write-finding-there", arguments)] if written else []), *found]
    return [*found, Finding("write-finding-whole")]


def _about(prompt: Prompt, answer: Answer, number: int) -> Finding | None:
    place = ("answers", prompt.id)
    if prompt.passable and answer.passed:
        return Finding("write-finding-passed", {"number": number}, place)
    if not answer.words:
        passable = "yes" if prompt.passable else "no"
        return Finding("write-finding-empty", {"number": number, "passable": passable}, place)
    if answer.words < FEW_WORDS:
        return Finding("write-finding-short", {"number": number, "words": answer.words}, place)
    return None
