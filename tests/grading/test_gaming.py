"""Tricks are worth little, experts who differ lose nothing. Run with -s to see each trick and its score."""

from __future__ import annotations

import re
from typing import Any

import pytest
from answer_sets import documents, expanded, statement
from keys import key, keys
from tricks import adversaries, chances, day_tricks, moments, persona_tricks, with_day, with_words

from verkosto.content import LANGUAGES, load_case, load_exercise
from verkosto.grading.rubrics import rubric_lines
from verkosto.grading.scores import grade
from verkosto.grading.submission import Submission
from verkosto.models.persona import PERSONA_FIELDS

EXERCISES = ("e3_1", "e3_2", "e3_3", "e3_4")
PERSONAS = {"e3_1": "senna", "e3_4": "oona"}

Json = dict[str, Any]


def share(exercise_id: str, hand_in: dict[str, Json]) -> float:
    """The share of the automatic points that a hand-in earns."""
    result = grade(exercise_id, "fi", keys("fi")[exercise_id], Submission(hand_in))
    assert isinstance(result.points, float)
    assert 0 <= result.points <= result.exercise.automatic
    return result.points / result.exercise.automatic


def tell(exercise_id: str, trick: str, earned: float) -> None:
    print(f"{exercise_id}  {earned:4.0%}  {trick}")


@pytest.mark.parametrize("exercise_id", EXERCISES)
@pytest.mark.parametrize(
    ("name", "least", "most"),
    [
        ("empty", 0, 0),
        ("nonsense", 0, 0.2),
        ("stuffed", 0, 0.4),
        ("novice", 0.4, 0.75),
        ("expert", 1, 1),
        ("other_expert", 1, 1),
    ],
)
def test_hand_ins_earn_what_they_should(exercise_id: str, name: str, least: float, most: float) -> None:
    earned = share(exercise_id, documents(name))
    tell(exercise_id, name, earned)
    assert least <= earned <= most


FAIR_MARKER = {"empty": 0, "nonsense": 0, "stuffed": 1, "novice": 2, "expert": 3, "other_expert": 3}
"""The level that a fair marker gives throughout; one of copied notes finds the beginnings of something."""


@pytest.mark.parametrize(
    ("name", "least", "most"),
    [
        ("nonsense", 0, 0.2),
        ("stuffed", 0, 0.4),
        ("novice", 0.4, 0.75),
        ("expert", 1, 1),
        ("other_expert", 1, 1),
    ],
)
def test_a_whole_module_with_a_fair_marker(name: str, least: float, most: float) -> None:
    exercises = [load_exercise(exercise_id) for exercise_id in (*EXERCISES, "e3_5")]
    automatic = sum(share(e.id, documents(name)) * e.automatic for e in exercises if e.automatic)
    by_hand = sum(line.points[FAIR_MARKER[name]] for e in exercises if e.rubric for line in rubric_lines(e))
    whole = sum(e.automatic + e.by_hand for e in exercises)
    tell("module", name, (automatic + by_hand) / whole)
    assert least <= (automatic + by_hand) / whole <= most


@pytest.mark.parametrize("exercise_id", PERSONAS)
def test_persona_tricks(exercise_id: str) -> None:
    for trick, hand_in in persona_tricks(PERSONAS[exercise_id]):
        earned = share(exercise_id, hand_in)
        tell(exercise_id, trick, earned)
        assert earned <= 0.4 + 1e-9, trick


@pytest.mark.parametrize("exercise_id", PERSONAS)
def test_no_adversary_beats_a_novice(exercise_id: str) -> None:
    novice = share(exercise_id, documents("novice"))
    for trick, hand_in in adversaries(PERSONAS[exercise_id]):
        earned = share(exercise_id, hand_in)
        tell(exercise_id, trick, earned)
        assert earned < novice, trick


@pytest.mark.parametrize("exercise_id", PERSONAS)
def test_chance_does_not_beat_a_novice_on_the_whole(exercise_id: str) -> None:
    novice = share(exercise_id, documents("novice"))
    for trick, turns in chances(PERSONAS[exercise_id]):
        earned = sorted(share(exercise_id, hand_in) for hand_in in turns)
        mean = sum(earned) / len(earned)
        tell(exercise_id, f"{trick}, mean of {len(earned)} (luckiest {earned[-1]:.0%})", mean)
        assert mean < novice, trick


MASHED = [f"asdf{chr(97 + n)} qwer{chr(97 + n)} zxcv{chr(97 + n)}" for n in range(26)]
MASHED += [text[::-1] for text in MASHED]
NONSENSE = {"mashed keys": MASHED, "one letter": ["x"], "digits": ["1 2 3 4"], "one word": ["jotain"]}


def test_nonsense_on_the_right_links_earns_what_the_links_are_worth() -> None:
    """Reading and choosing is what the automatic part measures; the rubric gives nothing for nonsense."""
    exercises = [load_exercise(exercise_id) for exercise_id in (*EXERCISES, "e3_5")]
    whole = sum(e.automatic + e.by_hand for e in exercises)
    worth = {}
    for name, texts in {
        "mashed keys": MASHED,
        "one letter": ["x"],
        "digits": ["1 2 3 4"],
        "one word": ["jotain"],
    }.items():
        hand_in = with_words(documents("expert"), texts)
        earned = {e.id: share(e.id, hand_in) for e in exercises if e.automatic}
        worth[name] = sum(earned[e.id] * e.automatic for e in exercises if e.automatic) / whole
        for exercise_id, one in earned.items():
            tell(exercise_id, f"right links, {name}", one)
        tell("module", f"right links, {name}", worth[name])
    assert worth["mashed keys"] == 0.5
    assert max(worth["one letter"], worth["digits"], worth["one word"]) <= 0.2


@pytest.mark.parametrize("exercise_id", ["e3_2", "e3_3"])
def test_dream_day_tricks(exercise_id: str) -> None:
    for trick, hand_in in day_tricks():
        earned = share(exercise_id, hand_in)
        tell(exercise_id, trick, earned)
        assert earned <= 0.4 + 1e-9, trick


def test_presence_alone_stays_within_its_limit() -> None:
    filled = expanded({"persona_senna": {"statements": {name: [{"text": name}] for name in PERSONA_FIELDS}}})
    assert share("e3_1", filled) <= 0.2
    texts = moments([[{"name": "joku"}]] * 3)
    assert share("e3_3", with_day(texts, people=[])) <= 0.2
    assert share("e3_2", with_day(texts, people=[])) == 0


def model_persona(exercise_id: str, language: str) -> dict[str, Json]:
    """The persona that the key itself describes, in the key's language."""
    judged, case_id = key(exercise_id, language), PERSONAS[exercise_id]
    fields: dict[str, list[Json]] = {name: [] for name in PERSONA_FIELDS}
    for number, item in enumerate(judged.must):
        passage = item.passages[0]
        field = min(item.fields, key=lambda name: len(fields[name]))
        source = (passage.sources or item.sources)[0]
        short = {"text": item.id, "source": source, "note": passage.note, "quote": passage.quote}
        fields[field].append(statement(number, case_id, short, language))
    people = [
        {"id": one.id, "name": one.names[0], "age": one.age, "home": one.home or "unknown"}
        for one in judged.people
        if one.essential
    ]
    version = {"id": "v1", "fields": fields, "people": people}
    return {f"persona_{case_id}": {"kind": "persona", "variants": [version]}}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("exercise_id", PERSONAS)
def test_the_keys_own_answer_earns_everything_in_each_language(exercise_id: str, language: str) -> None:
    hand_in = Submission(model_persona(exercise_id, language))
    result = grade(exercise_id, language, keys(language)[exercise_id], hand_in)
    assert result.points == result.exercise.automatic


def without_words(document: Any) -> Any:
    """A key but for what differs between languages: names and quotes."""
    if isinstance(document, dict):
        return {k: without_words(v) for k, v in document.items() if k not in ("quote", "parts", "names")}
    return [without_words(one) for one in document] if isinstance(document, list) else document


@pytest.mark.parametrize("exercise_id", EXERCISES)
@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_keys_agree_between_languages(exercise_id: str, language: str) -> None:
    first, other = (key(exercise_id, one).model_dump(mode="json") for one in (LANGUAGES[0], language))
    assert without_words(first) == without_words(other)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("exercise_id", PERSONAS)
def test_every_sentence_of_the_notes_is_judged_by_the_key(exercise_id: str, language: str) -> None:
    case, judged = load_case(PERSONAS[exercise_id], language), key(exercise_id, language)
    quotes = [passage for _, item in judged.items() for passage in item.passages]
    for note in case.notes:
        rest = note.text.replace("\xa0", " ")
        for passage in quotes:
            if passage.note == note.id:
                assert rest.count(passage.quote.replace("\xa0", " ")) == 1, passage.quote
                rest = rest.replace(passage.quote.replace("\xa0", " "), "")
        assert not re.search(r"\w{2}", rest), f"{language} {note.id}: nobody judges {rest.strip()!r}"
