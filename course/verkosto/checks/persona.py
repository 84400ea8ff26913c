"""What can be said of a persona in words: what is there, what is missing, what rubs, and what to try.

Risks of personas after Turner & Turner 2011 and Chapman & Milham 2006: a persona that is all problems, told
in others' words, or so detailed that it stops standing for anybody else. Nobody's words are judged, and
nothing here knows the key. Mirrored in frontend/src/checks/persona.ts; tests/vectors/persona_findings.json
holds the two together.
"""

from __future__ import annotations

from verkosto.checks.finding import Argument, Finding
from verkosto.checks.kinds import Beside
from verkosto.checks.persona_counted import about_facts, about_links, about_people
from verkosto.checks.persona_questions import Said, about, has_moved, questions
from verkosto.checks.quoting import excerpt
from verkosto.checks.scoring import same
from verkosto.models.case import Case
from verkosto.models.exercise import Exercise
from verkosto.models.people import ImportantOne
from verkosto.models.persona import PERSONA_FIELDS, Persona, PersonaSettings, PersonaVariant, Statement

LONG_STATEMENT = 200
"""Characters after which a statement is likely to hold several things with several sources."""

NEARBY = 60
"""Characters around a passage in which the notes name the one who spoke."""


def said(version: PersonaVariant) -> Said:
    """The statements that say something, with their fields, in the order of the page."""
    return [(name, s) for name in PERSONA_FIELDS for s in getattr(version.fields, name) if s.text.strip()]


ONLY_TOLD = frozenset(
    {"persona-finding-there", "persona-finding-there-asking", "persona-finding-complete", "persona-finding-beyond"}
)


def findings(document: Persona, beside: Beside) -> list[Finding]:
    """What to talk about in the chosen version, most important first; last what the check cannot see."""
    version, case, settings = document.version, beside.case, PersonaSettings.of(beside.exercise)
    statements = said(version)
    if not statements:
        return [Finding("persona-finding-empty", {}, ("strengths",))]
    asked = questions(version, statements, case)
    noticed = [
        *_balance(version, statements),
        *_voices(version, statements, case),
        *_sources(statements, case),
        *[finding for message, found in asked for finding in about(message, found)],
        *_twice(statements),
        *about_links(statements, case, settings),
        *_detail(statements, settings.most),
        *_assumptions(statements),
        *_gaps(version),
        *about_people(version.known_people),
    ]
    # An assumption may have a passage that gave rise to it, but nothing there says it.
    resting = sum(s.passage is not None and s.source != "assumption" for _, s in statements)
    arguments: dict[str, Argument] = {"statements": len(statements), "passages": resting}
    there = Finding("persona-finding-there", arguments)
    raised = {statement.id for _, found in asked for _, statement in found}
    raised |= {statement.id for _, statement in statements if statement.source == "assumption"}
    if raised:
        there = Finding("persona-finding-there-asking", {**arguments, "asked": len(raised)})
    beyond = Finding("persona-finding-beyond", {"hand": "yes" if beside.exercise.by_hand else "no"})
    return [there, *(noticed or [Finding("persona-finding-complete")]), *about_facts(version.known_people), beyond]


def counts(document: Persona) -> dict[str, int]:
    """How much is said, in whose words, and of how many people."""
    sources = [statement.source for _, statement in said(document.version)]
    return {
        "statements": len(sources),
        "own": sources.count("own_words"),
        "assumptions": sources.count("assumption"),
        "people": len(document.version.known_people),
    }


def progress(document: Persona, exercise: Exercise) -> tuple[bool, bool]:
    """A whole persona has a name, something in each field, and somebody around."""
    version = document.version
    filled = {name for name, _ in said(version)}
    whole = filled == set(PERSONA_FIELDS) and version.name.strip() and version.known_people
    return document != Persona(), bool(whole)


def _balance(version: PersonaVariant, statements: Said) -> list[Finding]:
    strengths = sum(name == "strengths" for name, _ in statements)
    challenges = sum(name == "challenges" for name, _ in statements)
    if challenges == 0 or (strengths > 0 and strengths >= challenges - 1):
        return []
    arguments = {"strengths": strengths, "challenges": challenges}
    return [Finding("persona-finding-all-problems", arguments, ("strengths",))]


def _voices(version: PersonaVariant, statements: Said, case: Case | None) -> list[Finding]:
    spoken = [s for _, s in statements if s.source == "own_words"]
    noticed = []
    if not spoken:
        noticed.append(Finding("persona-finding-no-own-words", {}, ("needs_and_wishes",)))
    children = [one for one in version.known_people if one.is_child]
    unheard = [child for child in children if not any(_names(s, child, case) for s in spoken)]
    if unheard:
        other = unheard[1].called if len(unheard) > 1 else ""
        arguments: dict[str, Argument] = {"name": unheard[0].called, "other": other, "count": len(unheard)}
        noticed.append(Finding("persona-finding-child-unheard", arguments, ("people", unheard[0].id)))
    return noticed


def _names(statement: Statement, child: ImportantOne, case: Case | None) -> bool:
    """Whether the statement or the notes around its passage name this child, in whatever inflected form."""
    text = statement.text
    if statement.passage:
        note = case.note(statement.passage.note) if case else None
        first, last = max(0, statement.passage.start - NEARBY), statement.passage.end + NEARBY
        text = f"{text} {statement.passage.quote} {note.text[first:last] if note else ''}"
    return any(_stem(word) in text.lower() for word in (child.name, child.relation) if word.strip())


def _stem(word: str) -> str:
    """The part of a name that inflection mostly leaves alone: Venla, Venlan; esikoinen, esikoisen."""
    first = word.split()[0].lower()
    return first[: max(3, len(first) - (3 if len(first) > 5 else 1))]


def _sources(statements: Said, case: Case | None) -> list[Finding]:
    bare = [(name, s) for name, s in statements if s.source != "assumption" and not s.passage]
    moved = [(name, s) for name, s in statements if has_moved(s, case)]
    return [
        *about("persona-finding-source-without-passage", bare),
        *about("persona-finding-passage-moved", moved),
    ]


def _twice(statements: Said) -> list[Finding]:
    """The first statement that repeats an earlier one, or else the first that rests on an earlier one's passage:
    the points count both once, and a learner should hear it before."""
    for place, (name, statement) in enumerate(statements):
        if any(same(other.text) == same(statement.text) for _, other in statements[:place]):
            return about("persona-finding-said-twice", [(name, statement)])
    for place, (name, statement) in enumerate(statements):
        first = next((other for _, other in statements[:place] if _share_passage(other, statement)), None)
        if first:
            texts: dict[str, Argument] = {"text": excerpt(first.text), "other": excerpt(statement.text)}
            return [Finding("persona-finding-passage-twice", texts, (name, statement.id))]
    return []


def _share_passage(statement: Statement, other: Statement) -> bool:
    """Whether the two passages share at least half of the shorter of the two."""
    one, two = statement.passage, other.passage
    if one is None or two is None or one.note != two.note:
        return False
    shared = min(one.end, two.end) - max(one.start, two.start)
    return shared > 0 and 2 * shared >= min(one.end - one.start, two.end - two.start)


def _detail(statements: Said, most: int) -> list[Finding]:
    """Beyond `most` a persona begins to describe one single person."""
    many = [Finding("persona-finding-many-details", {"count": len(statements)})]
    long = [(name, s) for name, s in statements if len(s.text) > LONG_STATEMENT]
    return [
        *(many if len(statements) > most else []),
        *about("persona-finding-long-statement", long),
    ]


def _assumptions(statements: Said) -> list[Finding]:
    guesses = [(name, s) for name, s in statements if s.source == "assumption"]
    return about("persona-finding-assumption", guesses)


def _gaps(version: PersonaVariant) -> list[Finding]:
    filled = {name for name, _ in said(version)}
    missing = [name for name in PERSONA_FIELDS if name not in filled]
    empty = [Finding("persona-finding-field-empty", {"field": name}, (name,)) for name in missing]
    nobody = [Finding("persona-finding-no-people", {}, ("people",))]
    nameless = [Finding("persona-finding-no-name", {}, ("name",))]
    return [
        *empty,
        *([] if any(one.called for one in version.people) else nobody),
        *([] if version.name.strip() else nameless),
    ]
