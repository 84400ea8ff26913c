"""Who is who: recognising the people of the notes among those that a learner has entered."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pydantic import Field

from verkosto.checks.finding import Cause, Finding, RuleScore
from verkosto.checks.reasons import cause, named, ruled
from verkosto.checks.scoring import set_share
from verkosto.models.base import Id, Part, ShortText
from verkosto.models.people import Age, Home, ImportantOne


class KeyPerson(Part):
    """Somebody in the notes, as the key knows them.

    `names` are all that a learner may call them: a name, a relation, a title. `age` and `home` are what the
    notes say, or None where they say nothing. `essential` people are looked for in the persona; `carries`
    tells who can carry weight as a helper: a grown-up or a service, not a child or an animal.
    """

    id: Id
    names: list[ShortText] = Field(min_length=1)
    age: Age | None = None
    home: Home | None = None
    essential: bool = False
    carries: bool = True


def _words(text: str) -> list[str]:
    return re.findall(r"[\w-]+", text.casefold())


def _speaks_of(text: str, name: str) -> bool:
    said, sought = _words(text), _words(name)
    return any(said[at : at + len(sought)] == sought for at in range(len(said) - len(sought) + 1))


def recognise(texts: Iterable[str], people: list[KeyPerson]) -> KeyPerson | None:
    """Whom the first telling one of these texts means: one of their names stands in it as whole words."""
    for text in texts:
        for person in people:
            if any(_speaks_of(text, name) for name in person.names):
                return person
    return None


def is_named(one: ImportantOne) -> bool:
    """Whether anything tells who this is."""
    return bool(one.name.strip() or one.relation.strip())


def known_people(entered: list[ImportantOne], people: list[KeyPerson]) -> dict[str, KeyPerson]:
    """The people of the notes by the ids that the learner's entries have; each only by its first entry."""
    known: dict[str, KeyPerson] = {}
    for one in entered:
        person = recognise((one.name, one.relation), people)
        if person and person.id not in {other.id for other in known.values()}:
            known[one.id] = person
    return known


def right_facts(one: ImportantOne, person: KeyPerson) -> float:
    """The share of the notes' facts (age, home) that the entry has right; 1 where the notes say nothing."""
    facts = []
    if person.age is not None:
        facts.append(one.age == person.age)
    if person.home is not None:
        facts.append(one.home == person.home)
    return sum(facts) / len(facts) if facts else 1.0


def called(person_id: str, people: list[KeyPerson], otherwise: str = "") -> str:
    """What somebody of the notes is called first; `otherwise` where the key does not have them."""
    return next((person.names[0] for person in people if person.id == person_id), otherwise)


def nobody(name: str, ids: Iterable[str], people: list[KeyPerson]) -> Cause | None:
    """A cause about people of the notes who are not where they should be."""
    return cause(name, [named(called(one, people, one)) for one in ids])


def entry(one: ImportantOne) -> Finding:
    """A learner's entry as feedback names it."""
    return named(one.called)


def score_people(entered: list[ImportantOne], people: list[KeyPerson], of: float) -> RuleScore:
    """The set rule over the essential people.

    Each is worth the share of their facts that is right. Somebody whom the notes do not know, or the same
    person again, is a wrong answer; other people of the notes are neutral.
    """
    known = known_people(entered, people)
    essential = {person.id: person for person in people if person.essential}
    there = [(one, known[one.id]) for one in entered if one.id in known and known[one.id].essential]
    others = [one for one in entered if is_named(one) and one.id not in known]
    again = [one for one in others if recognise((one.name, one.relation), people)]
    share = set_share(sum(right_facts(*pair) for pair in there), len(others), 0, len(essential))
    unit = of / len(essential)
    missing = essential.keys() - {person.id for _, person in there}
    ages = [entry(one) for one, person in there if person.age is not None and one.age != person.age]
    homes = [entry(one) for one, person in there if person.home is not None and one.home != person.home]
    causes = [
        cause("stranger-person", [entry(one) for one in others if one not in again], points=round(unit, 2)),
        cause("person-again", [entry(one) for one in again], points=round(unit, 2)),
        cause("person-missing", [named(person.names[0]) for person in essential.values() if person.id in missing]),
        cause("age-off", ages),
        cause("home-off", homes),
    ]
    right = sum(right_facts(*pair) == 1 for pair in there)
    return ruled("persona-people", share, of, {"n": right, "needed": len(essential), "unit": round(unit, 2)}, causes)
