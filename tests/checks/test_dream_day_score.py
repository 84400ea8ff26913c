"""A dream day's points hang on ages, homes and roads with somebody on them."""

from __future__ import annotations

from typing import Any

import pytest

from verkosto.checks.dream_day_score import CONSISTENCY, DreamDayKey, score_consistency
from verkosto.checks.recall_score import RECALL, score_recall
from verkosto.models.dream_day import DreamDay
from verkosto.models.persona import Persona

KEY = DreamDayKey.model_validate(
    {
        "grades": "consistency",
        "horizon": 3,
        "present": ["kirsi"],
        "moments": 2,
        "helpers": 2,
        "people": [
            {
                "id": "kirsi",
                "names": ["Kirsi"],
                "age": 8,
                "home": "elsewhere",
                "essential": True,
                "carries": False,
            },
            {"id": "aunt", "names": ["täti"], "home": "elsewhere", "essential": True},
            {"id": "worker", "names": ["perhetyöntekijä"]},
        ],
    }
)
PEOPLE = [
    {"id": "p1", "name": "Kirsi", "age": 8, "home": "elsewhere"},
    {"id": "p2", "relation": "täti", "home": "elsewhere"},
]
PERSONA = Persona.model_validate({"variants": [{"id": "v1", "people": PEOPLE}]})


NUMBERS = ("nolla", "yksi", "kaksi", "kolme")


def moment(number: int, **changes: Any) -> dict[str, Any]:
    road = {
        "act": f"Soitin itse {NUMBERS[number]}.",
        "worry": f"Pelkäsin pahinta {NUMBERS[number]}.",
        "relief": f"Puhelin soi {NUMBERS[number]}.",
        "helpers": [{"id": "h", "person": "p2"}],
    }
    road |= {name: changes.pop(name) for name in list(changes) if name in road}
    return {
        "id": f"m{number}",
        "text": f"Syömme yhdessä puuroa {NUMBERS[number]}.",
        "people": ["p1"],
        "road": road,
        **changes,
    }


def day(*moments: dict[str, Any], homes: dict[str, str] | None = None, horizon: int = 3) -> DreamDay:
    then = [{"id": one, "home": home} for one, home in (homes or {"p1": "same", "p2": "elsewhere"}).items()]
    return DreamDay.model_validate({"horizon": horizon, "homes": then, "moments": moments})


def shares(document: DreamDay, persona: Persona = PERSONA, rule: Any = score_consistency) -> dict[str, float]:
    found = rule(document, persona, KEY, 100)
    return {line.rule.split("-")[1]: line.points / line.of for line in found}


def causes(document: DreamDay, rule: Any = score_consistency) -> dict[str, dict[str, list[Any]]]:
    """Why points are missing, by rule, each with the texts, names or questions that it is about."""
    return {
        line.rule.split("-")[1]: {
            cause.message.removeprefix("scoring-cause-"): [
                thing.arguments.get("text", thing.arguments.get("part")) for thing in cause.about
            ]
            for cause in line.causes
        }
        for line in rule(document, PERSONA, KEY, 1)
    }


GOOD = day(moment(1), moment(2))


def test_a_day_that_holds_together_earns_everything() -> None:
    assert all(share == pytest.approx(1) for share in shares(GOOD).values())
    assert sum(CONSISTENCY.values()) == pytest.approx(1)
    assert sum(RECALL.values()) == pytest.approx(1)


def test_an_empty_day_earns_nothing() -> None:
    for rule in (score_consistency, score_recall):
        assert not any(shares(DreamDay(), Persona(), rule).values())


def test_ages_need_the_right_age_the_horizon_and_the_child_in_the_day() -> None:
    older = Persona.model_validate({"variants": [{"id": "v1", "people": [{**PEOPLE[0], "age": 9}, PEOPLE[1]]}]})
    assert shares(GOOD, older)["ages"] == 0
    assert shares(day(moment(1), moment(2), horizon=5))["ages"] == 0
    assert shares(day(moment(1, people=[]), moment(2, people=[])))["ages"] == 0


def test_a_change_of_home_needs_a_road_that_reaches_the_person() -> None:
    assert shares(day(moment(1), moment(2, people=[])))["homes"] == pytest.approx(1)
    assert shares(day(moment(1, people=[]), moment(2, people=[])))["homes"] == pytest.approx(0.75)
    assert shares(day(moment(1), homes={"p1": "unknown"}))["homes"] == 0


SECOND = "Syömme yhdessä puuroa kaksi."


@pytest.mark.parametrize(
    ("change", "why", "about"),
    [
        ({"helpers": []}, "helper-missing", SECOND),
        ({"helpers": [{"id": "h", "name": "joku muu"}]}, "helper-unsure", "joku muu"),
        ({"helpers": [{"id": "h", "person": "poistettu"}]}, "helper-missing", SECOND),
        ({"helpers": [{"id": f"h{n}", "person": "p2"} for n in range(4)]}, "crowded", SECOND),
        ({"helpers": [], "act": "", "worry": "", "relief": ""}, "roadless", SECOND),
        ({"act": ""}, "text-missing", SECOND),
        ({"act": "No"}, "text-short", SECOND),
        ({"act": "Soitin itse yksi!"}, "text-repeated", SECOND),
        ({"text": "Syömme puuroa"}, "text-short", "Syömme puuroa"),
        ({"text": "asdf asdf asdf"}, "text-short", "asdf asdf asdf"),
    ],
)
def test_a_moment_without_own_act_or_helper_has_no_road(change: dict[str, Any], why: str, about: str) -> None:
    document = day(moment(1), moment(2, **change))
    assert shares(document)["roads"] == pytest.approx(0.5)
    told = causes(document)["roads"]
    assert told.pop(why) == [about]
    assert list(told) == ["few-roads"]


def test_a_helper_may_be_typed_in_or_wished_for() -> None:
    typed = moment(2, helpers=[{"id": "h", "name": "Perhetyöntekijä Anna"}])
    assert shares(day(moment(1), typed))["roads"] == pytest.approx(1)
    wished = [moment(n, helpers=[{"id": "h", "name": f"ystävä {n}", "wished": True}]) for n in (2, 3)]
    assert shares(day(moment(1), wished[0]))["roads"] == pytest.approx(1)
    assert shares(day(*wished))["roads"] == 0
    assert len(causes(day(*wished))["roads"]["uncarried"]) == 2


def test_a_child_alone_carries_nobody() -> None:
    child = [moment(n, helpers=[{"id": "h", "person": "p1"}]) for n in (1, 2)]
    assert shares(day(*child))["roads"] == 0
    assert shares(day(*child), rule=score_recall)["roads"] == 0


def test_a_good_day_may_have_moments_that_simply_are() -> None:
    plain = moment(3, act="", worry="", relief="", helpers=[])
    assert shares(day(moment(1), moment(2), plain))["roads"] == pytest.approx(1)


def test_recall_asks_for_the_whole_road_in_one_moment() -> None:
    two = day(moment(1), moment(2, helpers=[{"id": "h", "name": "perhetyöntekijä"}]))
    assert all(share == pytest.approx(1) for share in shares(two, rule=score_recall).values())
    scattered = day(moment(1, worry="", relief=""), moment(2, act="", helpers=[]))
    found = shares(scattered, rule=score_recall)
    assert found["asked"] == pytest.approx(1)
    assert found["roads"] == found["helpers"] == found["children"] == 0


def test_one_word_answers_what_worried_and_what_eased() -> None:
    brief = day(moment(1), moment(2, worry="Jaksanko.", relief="Uni."))
    assert shares(brief, rule=score_recall)["roads"] == pytest.approx(1)


@pytest.mark.parametrize(("worry", "why"), [("Öö", "text-short"), ("Pelkäsin pahinta yksi!", "text-repeated")])
def test_a_worry_that_says_too_little_loses_its_own_part_only(worry: str, why: str) -> None:
    whole, lacking = day(moment(1), moment(2)), day(moment(1), moment(2, worry=worry))
    assert shares(lacking, rule=score_recall) == {
        **shares(whole, rule=score_recall),
        "roads": pytest.approx(5 / 6, abs=1e-3),
    }
    assert causes(lacking, score_recall)["roads"] == {why: [SECOND]}
    assert shares(day(moment(1), moment(2, worry="")), rule=score_recall)["roads"] == pytest.approx(0.5)


def test_a_question_answered_in_part_is_not_told_to_be_unanswered() -> None:
    begun = causes(day(moment(1, worry="Öö")), score_recall)["asked"]
    assert begun == {"asked-partly": ["worry"]}
    assert causes(day(moment(1, worry="", relief="")), score_recall)["asked"] == {"unasked": ["worry"]}


def test_different_helpers_count_once_each() -> None:
    assert shares(GOOD, rule=score_recall)["helpers"] == pytest.approx(0.5)
    assert list(causes(GOOD, score_recall)["helpers"]) == ["few-helpers"]
    with_child = day(moment(1, helpers=[{"id": "h", "person": "p2"}, {"id": "i", "person": "p1"}]), moment(2))
    assert causes(with_child, score_recall)["helpers"]["weak"] == ["Kirsi"]


def test_one_text_in_every_box_is_told_once() -> None:
    boxes = dict.fromkeys(("text", "act", "worry", "relief"), "Sama asia taas.")
    assert shares(day(moment(1, **boxes)), rule=score_recall)["roads"] == 0
    assert causes(day(moment(1, **boxes)), score_recall)["roads"]["text-repeated"]


def test_what_is_missing_from_ages_and_homes_is_named() -> None:
    empty = causes(DreamDay())
    assert empty["ages"] == {"unseen": ["Kirsi"], "unled": []}
    assert empty["homes"] == {"home-unsaid": ["Kirsi", "täti"], "unled": []}
    leap = causes(day(moment(1, people=[]), moment(2, people=[])))
    assert leap["ages"] == {"unseen": ["Kirsi"]}
    assert leap["homes"] == {"leap": ["Kirsi"]}
    assert causes(DreamDay(), score_recall)["asked"] == {"unasked": ["moment", "act", "worry"]}


def test_the_same_words_again_are_no_new_moment() -> None:
    again = moment(2, text=moment(1)["text"])
    assert shares(day(moment(1), again))["roads"] == pytest.approx(0.5)
