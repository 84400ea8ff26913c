"""What the points of a persona hang on, as far as it shows without the key.

The rules are those of tie_score, links_score and people_score. Mirrored in frontend/src/checks/persona_counted.ts;
tests/vectors/persona_findings.json holds the two together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from verkosto.checks.finding import Argument, Finding
from verkosto.checks.links_score import MOST_OF_ONE_FIELD, MOST_OF_ONE_SOURCE
from verkosto.checks.passage_score import MAX_PASSAGE, MIN_PASSAGE
from verkosto.checks.persona_questions import Said, about, has_moved
from verkosto.checks.scoring import same, says_something
from verkosto.models.case import Case
from verkosto.models.people import ImportantOne
from verkosto.models.persona import PersonaSettings, Statement


def about_links(statements: Said, case: Case | None, settings: PersonaSettings) -> list[Finding]:
    """Statements that say too little, passages too short or too long, and too few of them or all of one kind."""
    short = [(name, s) for name, s in statements if s.passage and _length(s) < MIN_PASSAGE]
    long = [(name, s) for name, s in statements if s.passage and _length(s) > MAX_PASSAGE]
    return [
        *about("persona-finding-wordless", [(name, s) for name, s in statements if not says_something(s.text)]),
        *about("persona-finding-passage-short", short),
        *about("persona-finding-passage-long", long),
        *_amount(_resting(statements, case), case, settings),
    ]


def _length(statement: Statement) -> int:
    return statement.passage.end - statement.passage.start if statement.passage else 0


def _resting(statements: Said, case: Case | None) -> Said:
    """The statements that can be counted: with words, not repeated, and a passage of some length as their source."""
    found, said = [], set()
    for name, statement in statements:
        new = same(statement.text) not in said
        said.add(same(statement.text))
        rests = (
            statement.source != "assumption" and _length(statement) >= MIN_PASSAGE and not has_moved(statement, case)
        )
        if new and rests and says_something(statement.text):
            found.append((name, statement))
    return found


def _amount(resting: Said, case: Case | None, settings: PersonaSettings) -> list[Finding]:
    enough, n = settings.enough, len(resting)
    counted: dict[str, Argument] = {"n": n, "needed": enough}
    found = [Finding("persona-finding-few", counted)] if n < enough else []
    used = {statement.passage.note for _, statement in resting if statement.passage}
    unread = [note.title for note in case.notes if note.id not in used] if case and found else []
    if unread:
        found.append(Finding("persona-finding-unread", {"n": len(unread), "notes": ", ".join(unread)}))
    field, of_field = _fullest((name for name, _ in resting), enough * MOST_OF_ONE_FIELD, enough)
    if field:
        found.append(Finding("persona-finding-one-field", {"n": of_field, "field": field}, (field,)))
    source, of_source = _fullest((statement.source for _, statement in resting), enough * MOST_OF_ONE_SOURCE, enough)
    if source:
        found.append(Finding("persona-finding-one-source", {"n": of_source, "source": source}))
    return found


def _fullest(names: Iterable[str], most: float, enough: int) -> tuple[str, int]:
    """The name that stands so often that the limit of one keeps the whole below what it could be; or nothing."""
    counts = Counter(names)
    if not counts or sum(min(most, n) for n in counts.values()) >= min(enough, counts.total()):
        return "", 0
    return max(counts.items(), key=lambda one: one[1])


def about_people(people: list[ImportantOne]) -> list[Finding]:
    """Somebody entered again."""
    names = [one.called.lower() for one in people]
    again = [one for place, one in enumerate(people) if one.called.lower() in names[:place]]
    return [Finding("persona-finding-person-twice", {"name": one.called}, ("people", one.id)) for one in again[:1]]


def about_facts(people: list[ImportantOne]) -> list[Finding]:
    """The ages and homes that are left open; the notes may not tell them."""
    return [
        *_listed("persona-finding-ages-open", [one for one in people if one.kind == "person" and one.age is None]),
        *_listed("persona-finding-homes-open", [one for one in people if one.home == "unknown"]),
    ]


def _listed(message: str, people: list[ImportantOne]) -> list[Finding]:
    names = ", ".join(one.called for one in people)
    return [Finding(message, {"n": len(people), "names": names}, ("people", people[0].id))] if people else []
