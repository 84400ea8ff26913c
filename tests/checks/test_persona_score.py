"""A persona's points hang on the tie between statement, passage and source."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from verkosto.checks.finding import RuleScore
from verkosto.checks.key import KeyFault
from verkosto.checks.persona_score import SHARES, PersonaKey, score_persona
from verkosto.checks.tie_score import PARTLY_RIGHT
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
        "notes": [{"id": "n1", "title": "Muistio", "writer": "Työntekijä", "kind": "notes", "text": TEXT}],
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
    """A persona of (field, source, quote); a statement's text is a word and its letter."""
    fields: dict[str, list[dict[str, Any]]] = {}
    for number, (name, source, quote) in enumerate(lines):
        tied = passage(quote) if quote else None
        statement = {"id": f"s{number}", "text": f"kohta {chr(97 + number)}", "source": source, "passage": tied}
        fields.setdefault(name, []).append(statement)
    return Persona.model_validate({"variants": [{"id": "v1", "fields": fields, "people": people or []}]})


RIGHT = (
    ("strengths", "worker_view", PORRIDGE),
    ("needs_and_wishes", "own_words", SING),
    ("values", "worker_view", DOG),
)


def lines(document: Persona, used: PersonaKey | None = None) -> dict[str, RuleScore]:
    return {line.rule.removeprefix("persona-"): line for line in score_persona(document, used or key(), CASE, 10)}


def causes(line: RuleScore) -> dict[str, list[Any]]:
    """Why points are missing, each with the texts, fields or names that it is about."""
    return {
        cause.message.removeprefix("scoring-cause-"): [
            thing.arguments.get("text", thing.arguments.get("field")) for thing in cause.about
        ]
        for cause in line.causes
    }


def links(document: Persona, used: PersonaKey | None = None) -> float:
    """The share that ties earn. One field gives at most 0.4 of it."""
    return lines(document, used)["links"].points / (10 * SHARES["links"])


def test_right_ties_from_several_fields_earn_everything() -> None:
    assert links(persona(*RIGHT)) == pytest.approx(1)
    assert lines(persona(*RIGHT))["child"].points == pytest.approx(10 * SHARES["child"])


def test_a_wrong_source_or_field_leaves_a_part() -> None:
    assert PARTLY_RIGHT == 0.25
    one = links(persona(("strengths", "worker_view", PORRIDGE)))
    wrong_source = links(persona(("strengths", "record", PORRIDGE)))
    wrong_both = links(persona(("challenges", "record", PORRIDGE)))
    assert one == pytest.approx(1 / 3)
    assert wrong_source == pytest.approx(PARTLY_RIGHT / 3)
    assert links(persona(("challenges", "worker_view", PORRIDGE))) == wrong_both == 0
    assert causes(lines(persona(("strengths", "record", PORRIDGE)))["links"])["source"] == ["kohta a"]
    assert causes(lines(persona(("challenges", "worker_view", PORRIDGE)))["links"])["field"] == ["kohta a"]
    assert causes(lines(persona(("challenges", "record", PORRIDGE)))["links"])["both"] == ["kohta a"]


@pytest.mark.parametrize(
    ("name", "source", "share"),
    [
        ("values", "worker_view", 1),
        ("values", "record", 0.5),
        ("strengths", "worker_view", 0.5),
        ("strengths", "record", 0),
    ],
)
def test_a_childs_view_counts_wholly_with_source_and_field_half_with_one_and_not_at_all_with_neither(
    name: str, source: str, share: float
) -> None:
    child = lines(persona(*RIGHT[:2], (name, source, DOG)))["child"]
    assert child.points == pytest.approx(10 * SHARES["child"] * share)


def test_a_child_is_heard_by_the_best_of_several_ties() -> None:
    both = persona(*RIGHT, ("strengths", "record", DOG))
    assert lines(both)["child"].points == pytest.approx(10 * SHARES["child"])


@pytest.mark.parametrize(
    "several",
    [
        (("strengths", "worker_view", PORRIDGE), ("challenges", "worker_view", PORRIDGE)),
        (("strengths", "worker_view", DOG), ("values", "worker_view", DOG)),
    ],
    ids=["right first", "wrong first"],
)
def test_several_on_one_item_count_once_by_their_mean(several: tuple[tuple[str, str, str], ...]) -> None:
    assert links(persona(*several)) == pytest.approx(0.5 / 3)


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


def test_a_passage_too_short_to_tell_anything_costs() -> None:
    short = persona(*RIGHT, ("life_situation", "worker_view", "Aune"))
    assert links(short) == pytest.approx(2 / 3)
    assert causes(lines(short)["links"])["short"] == ["kohta d"]


def test_a_field_is_filled_by_words_of_its_own() -> None:
    whole = persona(*RIGHT, ("challenges", "assumption", None), ("life_situation", "assumption", None))
    assert lines(whole)["whole"].points == pytest.approx(10 * SHARES["whole"])
    whole.version.fields.life_situation[0].text = "x"
    whole.version.fields.challenges[0].text = "Kohta a"
    assert lines(whole)["whole"].points == pytest.approx(10 * SHARES["whole"] * 3 / 5)
    assert causes(lines(whole)["whole"])["nothing-own"] == ["life_situation", "challenges"]


def test_the_whole_note_ties_to_nothing() -> None:
    long_text = f"{TEXT} {'Puhelin soi. ' * 40}".rstrip()
    case = CASE.model_copy(update={"notes": [CASE.notes[0].model_copy(update={"text": long_text})]})
    everything = {"note": "n1", "start": 0, "end": len(long_text), "quote": long_text}
    fields = {"strengths": [{"id": "s", "text": "kaikki", "source": "worker_view", "passage": everything}]}
    document = Persona.model_validate({"variants": [{"id": "v1", "fields": fields}]})
    found = score_persona(document, key(), case, 10)[0]
    assert found.points == 0
    assert causes(found)["long"] == ["kaikki"]


def test_saying_the_same_again_adds_nothing() -> None:
    once = persona(("strengths", "worker_view", PORRIDGE))
    fields = once.version.fields
    again = once.version.fields.strengths[0].model_copy(update={"id": "other", "passage": None})
    fields.needs_and_wishes.append(again.model_copy(update={"source": "record"}))
    assert links(once) == pytest.approx(1 / 3)
    every_source = persona(*[("strengths", s, PORRIDGE) for s in ("own_words", "record", "worker_view", "assumption")])
    assert links(every_source) < 1 / 3
    assert causes(lines(once)["links"])["repeated"] == ["kohta a"]
    assert causes(lines(every_source)["links"])["again"] == ["kohta b", "kohta c", "kohta d"]


@pytest.mark.parametrize("text", ["", "x", "12345", "ööööö", "..."])
def test_a_link_without_words_does_not_count_and_says_so(text: str) -> None:
    document = persona(*RIGHT)
    document.version.fields.strengths[0].text = text
    assert links(document) == pytest.approx(2 / 3)
    assert "wordless" in causes(lines(document)["links"])


def test_the_same_words_with_another_number_are_the_same() -> None:
    document = persona(*RIGHT)
    document.version.fields.strengths[0].text = "Kohta 1"
    document.version.fields.needs_and_wishes[0].text = "kohta 2."
    assert causes(lines(document)["links"])["repeated"] == ["kohta 2."]


def test_a_true_thing_that_tells_nothing_is_named_though_it_costs_nothing() -> None:
    rain = persona(("life_situation", "worker_view", RAIN))
    found = lines(rain, key(may=[{"note": "n1", "quote": RAIN}]))["links"]
    assert causes(found)["neutral"] == ["kohta a"]
    assert found.causes[-1].arguments == {"missing": 3}


def test_a_passage_that_the_notes_have_lost_costs_nothing_and_is_told() -> None:
    document = persona(*RIGHT)
    document.version.fields.strengths[0].passage.quote = "Näin ei lue missään."  # type: ignore[union-attr]
    document.version.fields.strengths[0].passage.end -= 1  # type: ignore[union-attr]
    assert links(document) == pytest.approx(2 / 3)
    assert causes(lines(document)["links"])["lost"] == ["kohta a"]
    only_that = persona(RIGHT[0])
    only_that.version.fields.strengths[0].passage = document.version.fields.strengths[0].passage
    assert "unread" not in causes(lines(only_that)["links"])
    assert causes(lines(persona())["links"])["unread"] == ["Muistio"]


def test_what_is_deducted_is_told_in_points() -> None:
    counted = lines(persona(*RIGHT, ("challenges", "worker_view", ILLNESS)))["links"].counted
    assert (counted["n"], counted["needed"], counted["gained"], counted["lost"]) == (3, 3, 6, 4)


def test_a_childs_view_found_by_copying_everything_is_told_as_such() -> None:
    everything = persona(("values", "worker_view", DOG), ("challenges", "worker_view", ILLNESS))
    child = lines(everything)["child"]
    assert (child.points, child.counted["n"]) == (0, 1)
    assert list(causes(child)) == ["child-alone"]
    assert causes(lines(persona())["child"])["child-missing"] == ["Kirsi"]


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
    assert causes(lines(all_strengths, one_field)["links"])["full"] == ["strengths"]


def test_one_source_alone_tells_no_sources_apart() -> None:
    any_source = key(
        must=[
            item("porridge", PORRIDGE, ["own_words"], ["strengths"]),
            item("sing", SING, ["own_words"], ["needs_and_wishes"]),
            {**item("dog", DOG, ["own_words"], ["values"]), "child": "kirsi"},
        ]
    )
    all_own = persona(*[(name, "own_words", quote) for name, _, quote in RIGHT])
    assert links(all_own, any_source) == pytest.approx(0.7)
    (line, *_) = lines(all_own, any_source).values()
    assert [thing.arguments for cause in line.causes for thing in cause.about] == [{"source": "own_words"}]


def test_more_statements_than_a_persona_has_room_for_cost() -> None:
    assert links(persona(*RIGHT), key(most=2)) == pytest.approx(2 / 3)
    assert causes(lines(persona(*RIGHT), key(most=2))["links"])["excess"] == ["kohta c"]


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
    assert bool(people.causes) == (share < 1)
    assert people.points == pytest.approx(10 * SHARES["people"] * share)


KIRSI = {"id": "p1", "name": "Kirsi", "age": 8, "home": "same"}


@pytest.mark.parametrize(
    ("other", "told"), [({"name": "Hilma"}, "stranger-person"), ({**KIRSI, "name": "tytär"}, "person-again")]
)
def test_a_stranger_or_the_same_person_again_undoes_a_right_one(other: dict[str, Any], told: str) -> None:
    people = lines(persona(people=[KIRSI, {**other, "id": "p2"}]))["people"]
    assert people.points == 0
    assert list(causes(people)) == [told]


def test_a_person_of_the_notes_who_is_not_looked_for_costs_nothing() -> None:
    neighbour = {"id": "neighbour", "names": ["naapuri"]}
    known = key(people=[*key().model_dump(mode="json")["people"], neighbour])
    document = persona(people=[KIRSI, {"id": "p2", "relation": "naapuri"}])
    assert lines(document, known)["people"].points == pytest.approx(10 * SHARES["people"])


def test_a_key_that_does_not_fit_the_notes_is_a_fault() -> None:
    with pytest.raises(KeyFault, match="not once in note n1"):
        score_persona(persona(), key(may=[{"note": "n1", "quote": "Tätä ei ole."}]), CASE, 10)


def test_a_key_without_people_is_refused() -> None:
    with pytest.raises(ValidationError):
        key(people=[])


TURNED = "Kysyin. ”Kotona. Mut en vielä”, Kirsi sanoi. ”Nukun hyvin. Leivon aamuisin.”"


@pytest.mark.parametrize(
    ("quote", "name", "share"),
    [
        ("”Kotona. Mut en vielä”, Kirsi sanoi.", "values", 1),
        ("Kotona. Mut en vielä", "values", 1),
        ("”Kotona.", "values", PARTLY_RIGHT),
        ("”Kotona. Mut en", "values", 1),
        ("”Kotona. Mut e", "values", PARTLY_RIGHT),
        ("Mut en vielä”, Kirsi sanoi.", "values", PARTLY_RIGHT),
        ("”Nukun hyvin. Leivon aamuisin.”", "strengths", 1),
        ("”Nukun hyvin. Leivon aamuisin.”", "life_situation", 1),
        ("”Nukun hyvin. Leivon aamuisin.”", "values", 0),
    ],
)
def test_a_half_that_turns_the_meaning_is_partly_right_and_two_things_said_together_fit_either_field(
    quote: str, name: str, share: float
) -> None:
    case = CASE.model_copy(update={"notes": [CASE.notes[0].model_copy(update={"text": TURNED})]})
    home = item("home", "”Kotona. Mut en vielä”, Kirsi sanoi.", ["own_words"], ["values"])
    home["passages"][0]["parts"] = ["Kotona", "Mut en vielä"]
    sleep = item("sleep", "”Nukun hyvin.", ["own_words"], ["life_situation"])
    bake = item("bake", "Leivon aamuisin.”", ["own_words"], ["strengths"])
    judged = key(must=[{**home, "child": "kirsi"}, sleep, bake], must_not=[], enough=1)
    start = TURNED.index(quote)
    said = {"note": "n1", "start": start, "end": start + len(quote), "quote": quote}
    fields = {name: [{"id": "s", "text": "oma kohta", "source": "own_words", "passage": said}]}
    document = Persona.model_validate({"variants": [{"id": "v1", "fields": fields}]})
    links = score_persona(document, judged, case, 10)[0]
    # One field gives at most two fifths of what is enough.
    assert links.points == pytest.approx(min(share, 0.4) * 10 * SHARES["links"])
