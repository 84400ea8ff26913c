"""A persona's points hang on the tie between statement, passage and source."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from verkosto.checks.finding import RuleScore
from verkosto.checks.passage_score import KeyFault
from verkosto.checks.persona_score import HALF_RIGHT, SHARES, PersonaKey, score_persona
from verkosto.models.case import Case
from verkosto.models.persona import Persona

TEXT = (
    "Aune keittää puuroa joka aamu. ”Haluan laulaa taas”, hän sanoo. Kirsi, 8, toivoo koiraa. "
    "Naapurilla on syöpä. Ulkona sataa."
)
CASE = Case.model_validate(
    {
        "id": "aune",
        "language": "fi",
        "title": "Aune",
        "name": "Aune",
        "notes": [{"id": "n1", "title": "Muistio", "writer": "Työntekijä", "text": TEXT}],
    }
)
PORRIDGE, SING, DOG, ILLNESS, RAIN = (
    "Aune keittää puuroa joka aamu.",
    "”Haluan laulaa taas”, hän sanoo.",
    "Kirsi, 8, toivoo koiraa.",
    "Naapurilla on syöpä.",
    "Ulkona sataa.",
)


def key(**changes: Any) -> PersonaKey:
    return PersonaKey.model_validate(
        {
            "grades": "persona",
            "enough": 3,
            "most": 5,
            "must": [
                item("porridge", PORRIDGE, ["worker_view"], ["strengths"]),
                item("sing", SING, ["own_words"], ["needs_and_wishes"]),
                {**item("dog", DOG, ["worker_view"], ["values"]), "child": "kirsi"},
            ],
            "must_not": [item("illness", ILLNESS, [], ["life_situation"])],
            "people": [{"id": "kirsi", "names": ["Kirsi", "tytär"], "age": 8, "home": "same", "essential": True}],
            **changes,
        }
    )


def item(name: str, quote: str, sources: list[str], fields: list[str]) -> dict[str, Any]:
    return {"id": name, "passages": [{"note": "n1", "quote": quote}], "sources": sources, "fields": fields}


def passage(quote: str) -> dict[str, Any]:
    start = TEXT.index(quote)
    return {"note": "n1", "start": start, "end": start + len(quote), "quote": quote}


def persona(*lines: tuple[str, str, str | None], people: list[dict[str, Any]] | None = None) -> Persona:
    """A persona of (field, source, quote); a statement's text is its number."""
    fields: dict[str, list[dict[str, Any]]] = {}
    for number, (name, source, quote) in enumerate(lines):
        tied = passage(quote) if quote else None
        statement = {"id": f"s{number}", "text": f"kohta {number}", "source": source, "passage": tied}
        fields.setdefault(name, []).append(statement)
    return Persona.model_validate({"variants": [{"id": "v1", "fields": fields, "people": people or []}]})


RIGHT = (
    ("strengths", "worker_view", PORRIDGE),
    ("needs_and_wishes", "own_words", SING),
    ("values", "worker_view", DOG),
)


def lines(document: Persona, used: PersonaKey | None = None) -> dict[str, RuleScore]:
    return {
        line.message.removeprefix("scoring-persona-"): line for line in score_persona(document, used or key(), CASE, 10)
    }


def links(document: Persona, used: PersonaKey | None = None) -> float:
    """The share that ties earn. One field gives at most 0.4 of it."""
    return lines(document, used)["links"].points / (10 * SHARES["links"])


def test_right_ties_from_several_fields_earn_everything() -> None:
    assert links(persona(*RIGHT)) == pytest.approx(1)
    assert lines(persona(*RIGHT))["child"].points == pytest.approx(10 * SHARES["child"])


def test_a_wrong_source_or_field_leaves_a_part() -> None:
    one = links(persona(("strengths", "worker_view", PORRIDGE)))
    wrong_source = links(persona(("strengths", "record", PORRIDGE)))
    wrong_both = links(persona(("challenges", "record", PORRIDGE)))
    assert one == pytest.approx(1 / 3)
    assert wrong_source == pytest.approx(HALF_RIGHT / 3)
    assert wrong_both == 0
    assert lines(persona(("strengths", "record", PORRIDGE)))["misread"].arguments == {"n": 1}


def test_an_assumption_may_stay_but_not_dressed_as_a_fact() -> None:
    assert links(persona(*RIGHT, ("challenges", "assumption", None))) == pytest.approx(1)
    assert links(persona(*RIGHT, ("challenges", "record", None))) == pytest.approx(2 / 3)


def test_another_persons_matter_costs_double_except_where_it_belongs() -> None:
    assert links(persona(*RIGHT, ("challenges", "worker_view", ILLNESS))) == pytest.approx(1 / 3)
    assert links(persona(*RIGHT, ("life_situation", "worker_view", ILLNESS))) == pytest.approx(1)


def test_a_passage_that_says_nothing_of_the_person_costs_unless_the_key_lets_it_be() -> None:
    rain = persona(*RIGHT, ("life_situation", "worker_view", RAIN))
    assert links(rain) == pytest.approx(2 / 3)
    assert links(rain, key(may=[{"note": "n1", "quote": RAIN}])) == pytest.approx(1)


def test_the_whole_note_ties_to_nothing() -> None:
    long_text = f"{TEXT} {'Puhelin soi. ' * 40}".rstrip()
    case = CASE.model_copy(update={"notes": [CASE.notes[0].model_copy(update={"text": long_text})]})
    everything = {"note": "n1", "start": 0, "end": len(long_text), "quote": long_text}
    fields = {"strengths": [{"id": "s", "text": "kaikki", "source": "worker_view", "passage": everything}]}
    document = Persona.model_validate({"variants": [{"id": "v1", "fields": fields}]})
    found = {line.message: line for line in score_persona(document, key(), case, 10)}
    assert found["scoring-persona-links"].points == 0
    assert found["scoring-persona-long"].arguments == {"n": 1}


def test_saying_the_same_again_adds_nothing() -> None:
    once = persona(("strengths", "worker_view", PORRIDGE))
    fields = once.version.fields
    again = once.version.fields.strengths[0].model_copy(update={"id": "other", "passage": None})
    fields.needs_and_wishes.append(again.model_copy(update={"source": "record"}))
    assert links(once) == pytest.approx(1 / 3)
    every_source = persona(*[("strengths", s, PORRIDGE) for s in ("own_words", "record", "worker_view", "assumption")])
    assert links(every_source) < 1 / 3


def test_one_field_alone_is_not_a_person() -> None:
    one_field = key(
        must=[
            item("porridge", PORRIDGE, ["worker_view"], ["strengths"]),
            item("sing", SING, ["own_words"], ["strengths"]),
            {**item("dog", DOG, ["worker_view"], ["strengths"]), "child": "kirsi"},
        ]
    )
    all_strengths = persona(*[("strengths", source, quote) for _, source, quote in RIGHT])
    assert links(all_strengths, one_field) == pytest.approx(0.4)


def test_more_statements_than_a_persona_has_room_for_cost() -> None:
    assert links(persona(*RIGHT), key(most=2)) == pytest.approx(2 / 3)
    assert lines(persona(*RIGHT), key(most=2))["excess"].arguments == {"n": 1}


def test_a_passage_is_found_again_when_the_note_has_moved() -> None:
    document = persona(*RIGHT)
    text = f"Uusi alku. {TEXT}"
    moved = CASE.model_copy(update={"notes": [CASE.notes[0].model_copy(update={"text": text})]})
    assert score_persona(document, key(), moved, 10)[0].points == pytest.approx(6)


@pytest.mark.parametrize(
    ("entry", "share"),
    [
        ({"name": "Kirsi", "age": 8, "home": "same"}, 1),
        ({"relation": "tytär", "age": 8, "home": "same"}, 1),
        ({"name": "kirsi", "age": 9, "home": "same"}, 0.5),
        ({"name": "Kirsi"}, 0),
        ({"name": "Kirsikka", "age": 8, "home": "same"}, 0),
        ({"name": ""}, 0),
    ],
)
def test_people_count_by_their_facts(entry: dict[str, Any], share: float) -> None:
    people = lines(persona(people=[{"id": "p1", **entry}]))["people"]
    assert people.points == pytest.approx(10 * SHARES["people"] * share)


def test_a_key_that_does_not_fit_the_notes_is_a_fault() -> None:
    with pytest.raises(KeyFault, match="not once in note n1"):
        score_persona(persona(), key(may=[{"note": "n1", "quote": "Tätä ei ole."}]), CASE, 10)


@pytest.mark.parametrize("change", [{"must": [item("a", PORRIDGE, [], [])]}, {"enough": 9}, {"people": []}])
def test_a_key_without_a_child_or_people_or_with_too_much_asked_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        key(**change)
