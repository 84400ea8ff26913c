"""Measure a Finnish text against the course's limits.

A failure is measured exactly and stops; a warning is rough, or a matter of taste, and goes to a person.
What needs an analyser of Finnish (case, person, kinds of clauses) is left to the reader.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from finnish.texts import Kind, Text

HERE = Path(__file__).parent
LONG_WORD = 14
ENOUGH_WORDS = 60
"""Shares and means of a shorter text say nothing."""

_SENTENCE_END = re.compile(r"(?:(?<=[.?!…])|(?<=[.?!…][”’)]))\s+(?=[”’(]?[A-ZÅÄÖ0-9])")
_WORD = re.compile(r"[^\W_]+(?:[-:][^\W_]+)*")
_QUOTED = re.compile(r"”[^”]*”")
_PASSIVE = re.compile(r"\w(?:taan|tään|daan|dään|llaan|llään|nnaan|nnään|rraan|ttiin|[hnlrs]tiin)\b")
_MINEN = re.compile(
    r"\b(?!\w*(?:ihmi|tapaami|jälleenyhdistämi))\w{3,}"
    r"mi(?:nen|sen|sta|stä|seen|sessa|sessä|sesta|sestä|set|sten|sia|siä)\b"
)
_PILE = re.compile(
    r"\b(?:(?!(?:kuin|niin|hän|hänen|kun|sen|hyvin|vain|ennen|jotain|sitten|silloin)\b)"
    r"(?!\w+(?:taan|tään)\b)[a-zåäö]{4,}n\s+){3}[a-zåäö]+"
)
"""Three words in a row that look like genitives, before another word."""

_ABSTRACT = r"\w+(?:minen|uus|yys|us|ys)"
_TRIAD = re.compile(rf"\b{_ABSTRACT}, {_ABSTRACT} ja {_ABSTRACT}\b")
_DASH = re.compile(r"\s–\s")
_NO_GAP = re.compile(r"\d[ ]?[%§€]|\d[ ][%§€]")


@dataclass(frozen=True)
class Limits:
    """The limits of one kind of text: words in a sentence, letters in a word, shares in per cent."""

    mean_warn: float
    mean_fail: float
    longest: int
    letters: float
    long_words: float
    passives: float
    minen: float


LIMITS: dict[Kind, Limits] = {
    "chapter": Limits(12, 14, 28, 7.3, 6, 20, 2),
    "case": Limits(12, 14, 24, 6.8, 4, 12, 1),
    "interface": Limits(9, 12, 18, 7.3, 8, 30, 1),
}


@dataclass(frozen=True)
class Remark:
    """One thing measured: where, by which check, what was found; `stops` when it is a failure."""

    place: str
    check: str
    what: str
    stops: bool


@cache
def _phrases() -> list[tuple[re.Pattern[str], str]]:
    entries = yaml.safe_load((HERE / "phrases.yml").read_text(encoding="utf-8"))
    return [(re.compile(entry["pattern"], re.IGNORECASE), entry["better"]) for entry in entries]


@cache
def _terms() -> tuple[str, ...]:
    return tuple(yaml.safe_load((HERE / "terms.yml").read_text(encoding="utf-8")))


def _is_term(word: str) -> bool:
    return any(term in word.lower() for term in _terms())


def sentences(text: Text) -> list[str]:
    """The sentences of its paragraphs."""
    parts = (part.strip() for paragraph in text.paragraphs for part in _SENTENCE_END.split(paragraph))
    return [part for part in parts if part]


def words(sentence: str) -> list[str]:
    """The words of a sentence; soft hyphens do not count."""
    return _WORD.findall(sentence.replace("\u00ad", ""))


def _lengths(text: Text, limits: Limits) -> Iterator[tuple[str, str, bool]]:
    counts = [(len(words(sentence)), sentence) for sentence in sentences(text)]
    for count, sentence in counts:
        if count > limits.longest:
            yield "sentence", f"{count} words (at most {limits.longest}): {sentence}", True
    every = [word for _, sentence in counts for word in words(sentence) if not word.isdigit()]
    if len(every) < ENOUGH_WORDS:
        return
    mean = sum(count for count, _ in counts) / len(counts)
    if mean > limits.mean_warn:
        bounds = f"warn {limits.mean_warn}, fail {limits.mean_fail}"
        yield "mean", f"{mean:.1f} words a sentence ({bounds})", mean > limits.mean_fail
    over = 100 * sum(count > 20 for count, _ in counts) / len(counts)
    if over > 5:
        yield "over-20", f"{over:.0f}% of sentences over 20 words (at most 5%)", True
    letters = sum(len(word) for word in every) / len(every)
    if letters > limits.letters:
        yield "letters", f"{letters:.2f} letters a word (at most {limits.letters})", True
    long = [word.lower() for word in every if len(word) >= LONG_WORD and not _is_term(word)]
    share = 100 * len(long) / len(every)
    if share > limits.long_words:
        listed = ", ".join(sorted(set(long)))
        yield "long-words", f"{share:.1f}% (at most {limits.long_words}%): {listed}", True
    passives = 100 * sum(bool(_PASSIVE.search(sentence)) for _, sentence in counts) / len(counts)
    if passives > limits.passives:
        yield "passive", f"about {passives:.0f}% of sentences (at most {limits.passives}%)", False
    minen = 100 * len(_MINEN.findall(" ".join(text.paragraphs))) / len(every)
    if minen > limits.minen:
        yield "minen", f"{minen:.1f} nouns in -minen per 100 words (at most {limits.minen})", False


def _wording(text: Text) -> Iterator[tuple[str, str, bool]]:
    for paragraph in (*text.headings, *text.paragraphs):
        spoken = _QUOTED.sub("”…”", paragraph)
        for pattern, better in _phrases():
            if found := pattern.search(spoken):
                yield "phrase", f"{found.group(0)!r}, better {better}: {paragraph[:90]}", True
        if "!" in spoken:
            yield "exclamation", paragraph[:90], True
        if '"' in paragraph or "'" in paragraph:
            yield "straight-quote", paragraph[:90], True
        if "—" in paragraph:
            yield "long-dash", paragraph[:90], True
        if found := _NO_GAP.search(paragraph):
            yield "gap", f"{found.group(0)!r} needs a non-breaking space: {paragraph[:90]}", True
        if found := _PILE.search(spoken):
            yield "noun-pile", f"{found.group(0)!r} in: {paragraph[:90]}", False
        if found := _TRIAD.search(spoken):
            yield "triad", f"{found.group(0)!r}", False
    for heading in text.headings:
        if ":" in heading:
            yield "heading-colon", heading, True


def _rhythm(text: Text) -> Iterator[tuple[str, str, bool]]:
    every = sentences(text)
    count = sum(len(words(sentence)) for sentence in every)
    dashes = sum(len(_DASH.findall(paragraph)) for paragraph in text.paragraphs)
    if text.kind == "interface":
        if dashes:
            yield "dash", f"{dashes} in the interface (none)", True
        return
    if dashes > max(1, count / 150):
        yield "dash", f"{dashes} in {count} words (at most one per 150)", True
    for paragraph in text.paragraphs:
        openers = [words(part)[0].lower() for part in _SENTENCE_END.split(paragraph) if words(part)]
        for first, second, third in zip(openers, openers[1:], openers[2:], strict=False):
            if first == second == third:
                yield "opener", f"three sentences begin with {first!r}: {paragraph[:90]}", True
    pointing = sum(words(sentence)[:1] in (["Tämä"], ["Se"]) for sentence in every)
    if count >= ENOUGH_WORDS and pointing > len(every) / 10:
        yield "pointing", f"{pointing} of {len(every)} sentences begin with Tämä or Se (one in ten)", False


def remarks(text: Text) -> list[Remark]:
    """What the measures say of this text."""
    found = [*_lengths(text, LIMITS[text.kind]), *_wording(text), *_rhythm(text)]
    return [Remark(text.place, check, what, stops) for check, what, stops in found]
