"""Tricks are worth little, experts who differ lose nothing. Run with -s to see each trick and its score."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest
from answer_sets import documents, expanded, statement
from keys import key, keys

from verkosto.content import LANGUAGES, load_case, load_exercise
from verkosto.grading.rubrics import rubric_lines
from verkosto.grading.scores import grade
from verkosto.grading.submission import Submission
from verkosto.models.passage import SOURCES
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


def sentences(case_id: str) -> list[tuple[str, str]]:
    """All sentences of the notes, with their note."""
    found = []
    for note in load_case(case_id, "fi").notes:
        for paragraph in note.text.split("\n\n"):
            found += [(note.id, text) for text in re.findall(r"\S.*?[.?!]”?(?=\s|$)", paragraph)]
    return found


def persona(case_id: str, lines: list[tuple[str, str, str, str]]) -> dict[str, Json]:
    """A persona of statements (field, source, note, quote) and nobody who matters."""
    fields: dict[str, list[Json]] = {name: [] for name in PERSONA_FIELDS}
    for number, (name, source, note, quote) in enumerate(lines):
        fields[name].append({"text": f"{quote} {number}", "source": source, "note": note, "quote": quote})
    return expanded({f"persona_{case_id}": {"statements": fields}})


def persona_tricks(case_id: str) -> Iterator[tuple[str, dict[str, Json]]]:
    """Ways to fill a persona without reading."""
    all_of_them, chance = sentences(case_id), random.Random(3)
    notes = [(note.id, note.text) for note in load_case(case_id, "fi").notes]
    quoted = [one for one in all_of_them if "”" in one[1]]
    some = chance.sample(all_of_them, 12)
    for source in SOURCES:
        yield (
            f"all sentences, source {source}",
            persona(case_id, [(PERSONA_FIELDS[i % 5], source, *one) for i, one in enumerate(all_of_them)]),
        )
        for name in PERSONA_FIELDS:
            yield (
                f"first 18 sentences, {source}, {name}",
                persona(case_id, [(name, source, *one) for one in all_of_them[:18]]),
            )
    yield (
        "every note whole",
        persona(case_id, [(name, s, *n) for n in notes for name in PERSONA_FIELDS for s in SOURCES]),
    )
    yield (
        "one passage everywhere",
        persona(case_id, [(name, source, *quoted[0]) for name in PERSONA_FIELDS for source in SOURCES]),
    )
    yield (
        "12 sentences, every source and field of each",
        persona(case_id, [(name, source, *one) for one in some for name in PERSONA_FIELDS for source in SOURCES]),
    )
    yield (
        "12 sentences by chance",
        persona(case_id, [(chance.choice(PERSONA_FIELDS), chance.choice(SOURCES), *one) for one in some]),
    )
    yield "quotes only, all strengths", persona(case_id, [("strengths", "own_words", *one) for one in quoted])
    people = {f"persona_{case_id}": documents("expert")[f"persona_{case_id}"]}
    only_people = deepcopy(people)
    for name in PERSONA_FIELDS:
        only_people[f"persona_{case_id}"]["variants"][0]["fields"][name] = []
    yield "only the people", only_people


@pytest.mark.parametrize("exercise_id", PERSONAS)
def test_persona_tricks(exercise_id: str) -> None:
    for trick, hand_in in persona_tricks(PERSONAS[exercise_id]):
        earned = share(exercise_id, hand_in)
        tell(exercise_id, trick, earned)
        assert earned <= 0.4 + 1e-9, trick


def with_day(moments: list[Json], homes: Json | None = None, people: list[Json] | None = None) -> dict[str, Json]:
    """A dream day beside a persona that has only people."""
    known = [{"id": p["id"], "name": p["name"], "kind": p["kind"]} for p in _people()] if people is None else people
    short = {
        "persona_senna": {"people": known},
        "dream_day_senna": {"homes": homes or {}, "moments": moments},
    }
    return expanded(short)


def _people() -> list[Json]:
    return documents("expert")["persona_senna"]["variants"][0]["people"]


def moments(helpers: list[list[Json]], people: list[str] | None = None) -> list[Json]:
    """Moments of nonsense with these helpers."""
    return [
        {
            "text": f"sana {number} taas",
            "act": f"teko {number}",
            "worry": f"huoli {number}",
            "relief": f"apu {number}",
            "helpers": named,
            "people": people or [],
        }
        for number, named in enumerate(helpers)
    ]


def day_tricks() -> Iterator[tuple[str, dict[str, Json]]]:
    """Ways to fill a dream day without reading."""
    ids = [person["id"] for person in _people()]
    everybody = [{"person": one} for one in ids]
    yield (
        "only wished helpers",
        with_day(moments([[{"name": f"haave {n}", "wished": True}] for n in range(6)])),
    )
    yield "helpers nobody knows", with_day(moments([[{"name": f"joku {n}"}] for n in range(6)]))
    yield "everybody helps everywhere", with_day(moments([everybody] * 6, ids), {one: "same" for one in ids})
    yield (
        "the children carry everything",
        with_day(moments([[{"person": "venla"}], [{"person": "eetu"}]] * 3)),
    )
    yield "ages and homes copied, no day", with_day([], dict.fromkeys(ids, "same"), _people())
    same = {"text": "sama hetki taas", "act": "sama teko", "worry": "sama huoli", "relief": "sama apu"}
    yield "one moment six times", with_day([{**same, "helpers": [{"person": "raili"}], "people": ids}] * 6)
    roads = moments([[]] * 6, ["venla"])
    yield "texts without helpers", with_day(roads)


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
        return {k: without_words(v) for k, v in document.items() if k not in ("quote", "names")}
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
