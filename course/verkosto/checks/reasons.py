"""Making of reasons: a rule's points with what counted, and what of the learner's own is behind each missing one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from verkosto.checks.finding import Argument, Cause, Finding, RuleScore
from verkosto.checks.quoting import excerpt

QUOTES = '”“"'


def ruled(
    rule: str, share: float, of: float, counted: Mapping[str, Argument], causes: Iterable[Cause | None]
) -> RuleScore:
    """A rule's points for this share of them. Where nothing is missing, nothing is explained."""
    points, most = round(of * share, 2), round(of, 2)
    told = tuple(cause for cause in causes if cause) if points < most else ()
    return RuleScore(rule, points, most, counted, told)


def cause(name: str, about: Iterable[Finding], **arguments: Argument) -> Cause | None:
    """A cause about these things, with their number as `n`; None when there are none."""
    things = tuple(about)
    return Cause(f"scoring-cause-{name}", {"n": len(things), **arguments}, things) if things else None


def quoted(text: str) -> str:
    """The beginning of a text as it stands between quotation marks; one that is all a quotation without its own."""
    bare = text.strip()
    whole = len(bare) > 1 and bare[0] in QUOTES and bare[-1] in QUOTES and not set(bare[1:-1]) & set(QUOTES)
    return excerpt(bare[1:-1] if whole else bare)


def named(text: str) -> Finding:
    """A thing that a name is enough for."""
    return Finding("scoring-about-name", {"text": excerpt(text)})


def named_once(names: Iterable[str]) -> list[Finding]:
    """Things that a name is enough for, each once."""
    return [named(name) for name in dict.fromkeys(names)]


def fields(names: Iterable[str]) -> list[Finding]:
    """Fields of a persona."""
    return [Finding("scoring-about-field", {"field": name}) for name in names]


def sources(names: Iterable[str]) -> list[Finding]:
    """Sources of statements."""
    return [Finding("scoring-about-source", {"source": name}) for name in names]
