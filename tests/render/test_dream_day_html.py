"""A dream day as people read it where there is no widget: grading, feedback, receipts."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from verkosto.content import load_exercise
from verkosto.models import DreamDay
from verkosto.render import static_html

EXERCISE = load_exercise("e3_2")

PERSONA: dict[str, Any] = {
    "kind": "persona",
    "variants": [
        {
            "id": "v1",
            "name": "Senna",
            "age": 38,
            "people": [
                {"id": "venla", "name": "Venla", "age": 12, "home": "elsewhere"},
                {"id": "nappi", "name": "Nappi", "kind": "animal", "home": "same"},
            ],
        }
    ],
}


def moment(**changes: Any) -> dict[str, Any]:
    return {"id": "m1", "part": "morning", "text": "Herään ennen kelloa.", **changes}


def shown(*moments: dict[str, Any], persona: Any = PERSONA, language: str = "fi", homes: Any = ()) -> str:
    document = {"kind": "dream_day", "moments": list(moments), "homes": list(homes)}
    return static_html(EXERCISE, document, {"persona": persona}, language)


def test_ages_are_worked_out_from_the_horizon() -> None:
    html = shown(moment())
    assert "Senna, 41" in html
    assert "Venla, 15" in html
    assert "Nappi<" in html


def test_homes_then_stand_beside_homes_now() -> None:
    html = shown(moment(), homes=[{"id": "venla", "home": "same"}])
    assert "sinä päivänä samassa kodissa, nyt muualla" in html


def test_moments_stand_from_morning_to_night() -> None:
    html = shown(moment(id="m2", part="night", text="Nukahdan."), moment(clock="06:30"))
    assert html.index("Herään") < html.index("Nukahdan")
    assert "klo 6.30" in html


def test_helpers_are_known_wished_or_open() -> None:
    helpers = [
        {"id": "h1", "person": "venla"},
        {"id": "h2", "name": "ohjaaja", "wished": True},
        {"id": "h3", "name": "Arja"},
        {"id": "h4", "person": "gone"},
    ]
    html = shown(moment(road={"helpers": helpers}))
    assert '<li data-state="" dir="auto">Venla</li>' in html
    assert '<li data-state="wished" dir="auto">toivottu: ohjaaja</li>' in html
    assert '<li data-state="open" dir="auto">merkitsemättä: Arja</li>' in html
    assert "joku, jota ei enää ole persoonassa" in html


def test_every_typed_text_is_escaped() -> None:
    evil = "<script>alert(1)</script>"
    road = {"act": evil, "worry": evil, "relief": evil, "helpers": [{"id": "h1", "name": evil}]}
    persona = {
        "kind": "persona",
        "variants": [{"id": "v1", "name": evil, "people": [{"id": "p", "name": evil}]}],
    }
    html = shown(moment(text=evil, people=["p"], road=road), persona=persona)
    assert "<script" not in html
    assert html.count("&lt;script&gt;") == 8


@pytest.mark.parametrize("persona", [None, {}, {"kind": "persona", "variants": []}, "nonsense"])
def test_the_day_reads_without_a_persona(persona: Any) -> None:
    assert "Herään ennen kelloa." in shown(moment(), persona=persona)


def test_an_empty_day_says_so_in_each_language() -> None:
    assert "ei ole vielä yhtään hetkeä" in shown()
    html = shown(language="en")
    assert "no moments" in html and 'lang="en"' in html


def test_every_empty_document_can_be_shown() -> None:
    assert static_html(EXERCISE, DreamDay.empty().model_dump(mode="json"), {}, "fi")


def test_a_damaged_document_is_refused() -> None:
    with pytest.raises(ValidationError):
        static_html(EXERCISE, {"kind": "dream_day", "moments": [{"id": "m1", "clock": "soon"}]}, {}, "fi")
