"""Every lost point is explained: rows add up to the score, and what is missing is named in words."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

import pytest
from answer_sets import documents
from hypothesis import given, settings
from hypothesis import strategies as st
from keys import keys

from verkosto.content import LANGUAGES, load_case
from verkosto.grading.scores import Result, grade
from verkosto.grading.submission import Submission
from verkosto.models import DreamDay, Persona
from verkosto.models.dream_day import TIMES_OF_DAY
from verkosto.models.passage import SOURCES
from verkosto.models.persona import PERSONA_FIELDS

Json = dict[str, Any]

TEXTS = st.sampled_from(
    ["", "x", "öööö", "Usko kantaa", "usko, kantaa 2", "Leipoo iltaisin", "Soitin itse tädille", "Pelkäsin pahinta"]
) | st.text(max_size=30)
NAMES = st.sampled_from(["", "Venla", "Eetu", "esikoinen", "Nappi", "Raili-täti", "Minna", "asdf", "naapuri", "koira"])
HOMES = st.sampled_from(["same", "elsewhere", "unknown"])


@st.composite
def passages(draw: st.DrawFn, case_id: str) -> Json | None:
    note = draw(st.sampled_from(load_case(case_id, "fi").notes))
    cuts = [0, *(match.end() for match in re.finditer(r"[.?!]”?\s|\Z", note.text))]
    at = draw(st.integers(0, len(cuts) - 2))
    end = cuts[min(len(cuts) - 1, at + draw(st.sampled_from([1, 1, 1, 2, 9])))]
    start = min(cuts[at] + draw(st.sampled_from([0, 0, 0, 5])), end - 1)
    quote = draw(st.sampled_from([note.text[start:end]] * 9 + ["Tätä ei ole missään muistiinpanossa."]))
    passage = {"note": note.id, "start": start, "end": end, "quote": quote}
    return draw(st.sampled_from([passage] * 4 + [None]))


@st.composite
def personas(draw: st.DrawFn, case_id: str) -> Json:
    fields: dict[str, list[Json]] = {name: [] for name in PERSONA_FIELDS}
    for number in range(draw(st.integers(0, 30))):
        text = draw(TEXTS | st.just(f"kohta {'a' * number}"))
        tied = draw(passages(case_id))
        said = {"id": f"s{number}", "text": text, "source": draw(st.sampled_from(SOURCES)), "passage": tied}
        fields[draw(st.sampled_from(PERSONA_FIELDS))].append(said)
    ages = st.sampled_from([None, 10, 12, 40])
    people = [
        {"id": f"p{n}", "name": draw(NAMES), "relation": draw(NAMES), "age": draw(ages), "home": draw(HOMES)}
        for n in range(draw(st.integers(0, 6)))
    ]
    document = {"variants": [{"id": "v1", "fields": fields, "people": people}]}
    return Persona.model_validate(document).model_dump(mode="json")


@st.composite
def days(draw: st.DrawFn) -> Json:
    ids = st.sampled_from([f"p{n}" for n in range(7)])
    moments = []
    for number in range(draw(st.integers(0, 6))):
        helpers = [
            {"id": f"h{n}", "person": draw(st.none() | ids), "name": draw(NAMES), "wished": draw(st.booleans())}
            for n in range(draw(st.integers(0, 4)))
        ]
        road = {name: draw(TEXTS | st.just(f"{name} kerta {'a' * number}")) for name in ("act", "worry", "relief")}
        moments.append(
            {
                "id": f"m{number}",
                "part": draw(st.sampled_from(TIMES_OF_DAY)),
                "text": draw(TEXTS | st.just(f"Hyvä hetki taas {'a' * number}")),
                "people": draw(st.lists(ids, max_size=4)),
                "road": {**road, "helpers": helpers},
            }
        )
    homes = [{"id": f"p{n}", "home": draw(HOMES)} for n in range(draw(st.integers(0, 7)))]
    document = {"horizon": draw(st.sampled_from([3, 3, 5])), "homes": homes, "moments": moments}
    return DreamDay.model_validate(document).model_dump(mode="json")


class _Reader(HTMLParser):
    """What a page says, without its style."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.said, self.tags = "", []
        self.feed(re.sub(r"<style>.*?</style>", "", html, flags=re.DOTALL))

    def handle_data(self, data: str) -> None:
        self.said += data

    def handle_starttag(self, tag: str, _: object) -> None:
        self.tags.append(tag)


def explained(result: Result) -> None:
    """Holds the promises that every row makes."""
    assert result.points == round(sum(line.points for line in result.lines), 2)
    assert round(sum(line.of for line in result.lines), 2) == result.exercise.automatic
    page = _Reader(result.html())
    assert page.tags.count("tr") == 1 + len(result.lines)
    for line in result.lines:
        assert 0 <= line.points <= line.of
        n, needed = line.counted["n"], line.counted["needed"]
        told = {cause.message.removeprefix("scoring-cause-"): cause for cause in line.causes}
        if line.points == line.of:
            assert not told
            assert line.rule == "persona-links" or n == needed or (n > needed and line.rule not in _BOUNDED)
        else:
            assert told, line
            assert all(cause.about or cause.arguments or name == "unled" for name, cause in told.items())
        for rest in {"few", "few-roads", "few-helpers"} & told.keys():
            assert told[rest].arguments["missing"] > 0
        if missing := [told[name] for name in ("child-missing", "unasked", "asked-partly") if name in told]:
            assert sum(len(cause.about) for cause in missing) == needed - n
        if "unled" in told:
            assert not any("few-roads" in cause.message for cause in line.causes)


_BOUNDED = ("persona-child", "persona-people", "persona-whole", "consistency-ages", "consistency-homes", "recall-asked")


@pytest.mark.parametrize(("exercise_id", "case_id"), [("e3_1", "senna"), ("e3_4", "oona")])
def test_every_row_of_a_persona_is_explained(exercise_id: str, case_id: str) -> None:
    @settings(max_examples=150, deadline=None)
    @given(personas(case_id))
    def held(document: Json) -> None:
        explained(grade(exercise_id, "fi", keys("fi")[exercise_id], Submission({f"persona_{case_id}": document})))

    held()


@pytest.mark.parametrize("exercise_id", ["e3_2", "e3_3"])
def test_every_row_of_a_dream_day_is_explained(exercise_id: str) -> None:
    @settings(max_examples=150, deadline=None)
    @given(personas("senna"), days())
    def held(persona: Json, day: Json) -> None:
        hand_in = Submission({"persona_senna": persona, "dream_day_senna": day})
        explained(grade(exercise_id, "fi", keys("fi")[exercise_id], hand_in))

    held()


def shown(name: str, exercise_id: str, language: str = "fi") -> _Reader:
    return _Reader(grade(exercise_id, language, keys(language)[exercise_id], Submission(documents(name))).html())


def test_a_novice_reads_which_statement_cost_what_and_why() -> None:
    said = shown("novice", "e3_1").said
    assert "3,3 / 6" in said
    assert "Niistä kertyy 5,1 pistettä, ja vähennyksiä on 1,8." in said
    assert "Siitä menee 1,2 pistettä.”Lasten isä on päihdekuntoutuksessa” (Elämäntilanne, työntekijän havainto)" in said
    assert "Lähde ei sovi katkelmaan. Kustakin tulee 0,15 pistettä." in said
    assert "”On kiinnostunut muista” (Voimavarat, omat sanat)" in said
    assert "”Käy yövuorossa”" in said
    assert "Tämän lapsen oma näkemys puuttuu." in said


def test_what_was_copied_stands_in_one_pair_of_quotation_marks() -> None:
    said = shown("stuffed", "e3_1").said
    assert "””" not in said
    assert "ja 15 muuta" in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_cause_can_be_said_in_a_few_short_sentences(language: str) -> None:
    for exercise_id in keys(language):
        for name in ("empty", "nonsense", "stuffed", "novice", "expert"):
            said = shown(name, exercise_id, language).said
            assert "{" not in said
            assert "None" not in said


def test_what_was_written_stays_text() -> None:
    written = documents("novice")
    written["persona_senna"]["variants"][0]["fields"]["challenges"][0]["text"] = "<b>On</b> & masentunut"
    page = _Reader(grade("e3_1", "fi", keys("fi")["e3_1"], Submission(written)).html())
    assert "b" not in page.tags
    assert "<b>On</b> & masentunut" in page.said
