"""What the writer of a persona is asked about single statements: whose words, what kind of note, whose matter.

Each is a question, as the statement may well be right as it stands, and nothing here knows the key. Mirrored in
frontend/src/checks/persona_questions.ts; tests/vectors/persona_findings.json holds the two together.
"""

from __future__ import annotations

import re

from verkosto.checks.finding import Argument, Finding
from verkosto.checks.quoting import excerpt_at_end
from verkosto.models.case import QUOTATION, Case
from verkosto.models.persona import PersonaField, PersonaVariant, Statement

Said = list[tuple[PersonaField, Statement]]

SENTENCE_END = re.compile(r"[.!?…]")

WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")

SHORTEST_NAME = 3
"""Letters of a name that can be looked for: a shorter one begins too many other words."""


def questions(version: PersonaVariant, statements: Said, case: Case | None) -> list[tuple[str, Said]]:
    """Each question with the statements that it is asked about, in the order in which they are raised."""
    unquoted, quoted, noted = [], [], []
    for name, statement in statements:
        within, around = _quotation(statement, case)
        if statement.source == "own_words" and around and not within and not _reports(statement, case):
            unquoted.append((name, statement))
        elif statement.source in ("record", "worker_view") and within and not around:
            quoted.append((name, statement))
        elif statement.source == "record" and around and _kind(statement, case) == "notes":
            noted.append((name, statement))
    people = _People(version, case)
    elsewhere = [(name, s) for name, s in statements if people.own_matter_in_doubt(name, s)]
    raised: list[tuple[str, Said]] = [
        ("persona-finding-own-words-unquoted", unquoted),
        ("persona-finding-quoted-elsewise", quoted),
        ("persona-finding-whose-words", [(n, s) for n, s in statements if _speaker_unsaid(s, case)]),
        ("persona-finding-notes-as-record", noted),
        ("persona-finding-whose-matter", elsewhere),
    ]
    return [(message, found) for message, found in raised if found]


def about(message: str, found: Said) -> list[Finding]:
    """One finding on the first of these statements, with how many there are."""
    if not found:
        return []
    name, first = found[0]
    text = excerpt_at_end(first.text)
    arguments: dict[str, Argument] = {"text": text, "count": len(found), "source": first.source}
    return [Finding(message, arguments, (name, first.id))]


def has_moved(statement: Statement, case: Case | None) -> bool:
    """Whether the notes no longer read at this place as they did when the passage was taken."""
    passage = statement.passage
    if case is None or passage is None:
        return False
    note = case.note(passage.note)
    return note is None or note.text[passage.start : passage.end] != passage.quote


def _quotation(statement: Statement, case: Case | None) -> tuple[bool, bool]:
    """Whether the passage has words within the quotations of its note, and words outside of them."""
    passage = statement.passage
    note = case.note(passage.note) if case and passage else None
    if passage is None or note is None or has_moved(statement, case):
        return False, False
    spans = [match.span() for match in QUOTATION.finditer(note.text)]
    places = [at for at, character in enumerate(passage.quote, passage.start) if character.isalnum()]
    within = [at for at in places if any(first < at < last for first, last in spans)]
    return bool(within), len(within) < len(places)


def _reports(statement: Statement, case: Case | None) -> bool:
    """Whether every sentence of the passage tells, in the writer's words, what the person says or wishes.

    A passage that begins within a sentence is read from where the sentence does.
    """
    passage = statement.passage
    note = case.note(passage.note) if case and passage else None
    if case is None or passage is None or note is None:
        return False
    speakers = [name for one in case.notes for speaker in one.speakers for name in speaker]
    others = [word.lower() for word in (*case.asking, *case.others, *speakers)]
    begun = SENTENCE_END.split(note.text[: passage.start])[-1]
    sentences = [words for part in SENTENCE_END.split(begun + passage.quote) if (words := _words(part))]
    return all(_reports_first(words, case.reporting, others) for words in sentences)


def _reports_first(words: list[str], verbs: list[str], others: list[str]) -> bool:
    """Whether one of the verbs has something to report and none of the others before it."""
    at = next((place for place, word in enumerate(words[:-1]) if word in verbs), None)
    return at is not None and not any(word.startswith(other) for word in words[:at] for other in others)


def _speaker_unsaid(statement: Statement, case: Case | None) -> bool:
    """Whether somebody else's words are told as own words and the statement does not say whose they are.

    Somebody else's words may well be of use here, a child's in a parent's persona; but a reader would take them for
    the words of the one in the middle.
    """
    passage = statement.passage
    note = case.note(passage.note) if case and passage else None
    if statement.source != "own_words" or passage is None or note is None or has_moved(statement, case):
        return False
    told = _words(statement.text)
    spans = [match.span() for match in QUOTATION.finditer(note.text)]
    return any(
        speaker and first < passage.end and passage.start < last and not _named(speaker, told)
        for speaker, (first, last) in zip(note.speakers, spans, strict=False)
    )


def _named(speaker: list[str], told: list[str]) -> bool:
    return any(word.startswith(name.lower()) for word in told for name in speaker)


def _kind(statement: Statement, case: Case | None) -> str | None:
    note = case.note(statement.passage.note) if case and statement.passage else None
    return note.kind if note else None


class _People:
    """Who is meant by a name: the person in the middle, or another adult of the notes or of the persona.

    Children are left out: their views belong to a parent's persona.
    """

    def __init__(self, version: PersonaVariant, case: Case | None) -> None:
        self._own = _beginnings([version.name, case.name if case else ""])
        entered = _beginnings([one.name for one in version.people if one.is_adult])
        others = [*(case.others if case else []), *entered]
        self._others = [name.lower() for name in others if not self._is_own(name.lower())]

    def own_matter_in_doubt(self, field: PersonaField, statement: Statement) -> bool:
        """Whether the passage, or the statement where no one is named there, is about another adult.

        It is when it begins with that adult, or names nobody else; but somebody close is a strength by name alone.
        """
        words = _words(statement.passage.quote if statement.passage else "")
        if not any(self._is_own(word) or self._is_other(word) for word in words):
            words = [] if field == "strengths" else _words(statement.text)
        if len(words) > 1 and self._is_own(words[0]) and self._is_other(words[1]):
            words = words[1:]  # “Oonan mummo”, “Oona’s grandmother”
        named = any(self._is_other(word) for word in words)
        return named and (self._is_other(words[0]) or not any(self._is_own(word) for word in words))

    def _is_own(self, word: str) -> bool:
        return any(word.startswith(name) for name in self._own)

    def _is_other(self, word: str) -> bool:
        return any(word.startswith(name) for name in self._others)


def _words(text: str) -> list[str]:
    return [word.lower() for word in WORD.findall(text)]


def _beginnings(names: list[str]) -> list[str]:
    """The first word of each name, which inflection lengthens: Raili, Railille."""
    firsts = [_words(name)[0] for name in names if _words(name)]
    return [first for first in firsts if len(first) >= SHORTEST_NAME]
