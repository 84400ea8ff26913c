"""What the course can tell of a kind of document, by the kind's name: the module checks/<kind>.py.

That module has each name of `PARTS`:

    findings(document, beside)      what the learner's check says, most important first
    ONLY_TOLD                       messages of findings that tell and ask nothing
    counts(document)                the numbers in a marker's summary, grading-digest-<kind>
    progress(document, exercise)    whether anything has been said, and whether every part has something in it
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import Protocol, cast

from verkosto.checks.finding import Finding
from verkosto.models import Document
from verkosto.models.case import Case
from verkosto.models.exercise import Exercise

PARTS = ("findings", "ONLY_TOLD", "counts", "progress")


@dataclass(frozen=True)
class Beside:
    """What a document is read with: its exercise, that one's case, and the documents that it reads, by role."""

    exercise: Exercise
    case: Case | None = None
    reads: Mapping[str, Document] = field(default_factory=dict)


class Checks(Protocol):
    """What the module of a kind gives."""

    ONLY_TOLD: frozenset[str]

    def findings(self, document: Document, beside: Beside) -> list[Finding]: ...

    def counts(self, document: Document) -> dict[str, int]: ...

    def progress(self, document: Document, exercise: Exercise) -> tuple[bool, bool]: ...


def checks_of(kind: str) -> Checks:
    """The module of this kind of document. Raises LookupError that names what is missing."""
    name = f"{__package__}.{kind}"
    try:
        module = import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        raise LookupError(f"The kind {kind} has no checks/{kind}.py. It needs {', '.join(PARTS)}.") from error
    missing = [part for part in PARTS if not hasattr(module, part)]
    if missing:
        raise LookupError(f"checks/{kind}.py lacks {', '.join(missing)}.")
    return cast(Checks, module)


def asked(document: Document, beside: Beside) -> list[Finding]:
    """The findings that ask something of the writer."""
    checks = checks_of(document.kind)
    return [finding for finding in checks.findings(document, beside) if finding.message not in checks.ONLY_TOLD]
