"""A network map as people read it where there is no widget: grading, feedback, receipts, print."""

from __future__ import annotations

import re
from typing import Any

import pytest

from verkosto.content import load_exercise
from verkosto.messages import say
from verkosto.render.network import render
from verkosto.render.network_labels import labels, wrapped
from verkosto.render.network_lines import Disc, between

EXERCISE = load_exercise("e3_1")
NURSE = {
    "id": "nurse",
    "name": "Kouluterveydenhoitaja",
    "kind": "service",
    "state": "now",
    "sector": "services",
    "ring": 2,
}
DOG = {"id": "dog", "name": "Nappi", "kind": "animal", "state": "now", "sector": "home", "ring": 1}


def shown(*actors: dict[str, Any], ties: Any = (), language: str = "fi", **parts: Any) -> str:
    document = {"kind": "network", "center": {"name": "Senna"}, "actors": [*actors], "ties": [*ties]} | parts
    return render(EXERCISE, document, {}, language)


def tie(**facts: Any) -> dict[str, Any]:
    return {"a": "nurse", "b": "client", "state": "now", **facts}


def test_a_tie_is_told_in_words_without_inflecting_a_name() -> None:
    told = tie(strength="strong", help="both", frequency="monthly", supports=["information"], since="2024")
    html = shown(NURSE, ties=[told])
    assert (
        "Kouluterveydenhoitaja – Senna: vahva, apu kulkee kumpaankin suuntaan, tieto, kuukausittain, alkaen 2024"
        in html
    )
    assert "Kouluterveydenhoitaja – Senna: vahvuutta ei ole kerrottu, kuormittava, avun saaja Senna" in shown(
        NURSE, ties=[tie(stress="yes", help="a_to_b")]
    )


def test_what_is_wished_otherwise_is_told_beside_what_is() -> None:
    html = shown({**NURSE, "wished": {"ring": 1, "coordinator": "yes"}}, ties=[tie(wished={"strength": "strong"})])
    assert "toiveissa: Kehä 1, koordinoi" in html
    assert "toiveissa: vahva" in html
    drawn = html.count('data-strength="strong" data-state="wished"')
    assert drawn == 1, "beside the tie of now"


@pytest.mark.parametrize(
    ("facts", "lines", "bars", "stress", "heads"),
    [
        ({"strength": "strong", "help": "both"}, 2, 0, 0, 2),
        ({"strength": "ordinary", "help": "a_to_b"}, 1, 0, 0, 1),
        ({"strength": "weak", "stress": "yes"}, 1, 0, 1, 0),
        ({"strength": "broken", "stress": "yes"}, 2, 2, 2, 0),
    ],
)
def test_strength_strain_and_help_are_told_by_form(
    facts: dict[str, str], lines: int, bars: int, stress: int, heads: int
) -> None:
    html, without = shown(NURSE, ties=[tie(**facts)]), shown(NURSE)
    counts = {
        name: html.count(f'class="vn-{name}"') - without.count(f'class="vn-{name}"')
        for name in ("line", "bar", "stress", "head")
    }
    assert counts == {"line": lines, "bar": bars, "stress": stress, "head": heads}


def test_the_picture_has_its_date_and_its_legend() -> None:
    html = shown(NURSE, date="2026-11-04")
    picture = html[html.index("<svg") : html.index("</svg>")]
    assert "Piirretty 4.11.2026" in picture
    assert [
        sign for sign in ("vahva", "kuormittava", "avun suunta", "jää pois", "yhteisö") if sign not in picture
    ] == []
    assert "Piirtämispäivää ei ole merkitty" in shown(NURSE)


def test_names_stand_beside_everybody_or_numbers_on_everybody() -> None:
    few = shown(NURSE, DOG)
    assert few.count('class="vn-glyph"') == 2 + 4 and 'class="vn-number"' not in few
    crowd = [{**NURSE, "id": f"x{place}", "name": f"Kouluterveydenhoitaja {place}"} for place in range(40)]
    many = shown(*crowd)
    assert many.count('class="vn-number"') == 40 and 'class="vn-label' not in many
    assert '<td>40</td><th scope="row" dir="auto">Kouluterveydenhoitaja 39</th>' in many


def test_whoever_has_no_place_yet_is_drawn_and_said_so() -> None:
    html = shown({"id": "aunt", "name": "Täti", "kind": "person", "state": "wished"})
    assert html.count("Ei vielä paikkaa") == 2
    assert "Ei vielä paikkaa" not in shown(NURSE)


def test_a_tie_that_has_lost_its_end_is_told_and_not_drawn() -> None:
    html = shown(NURSE, ties=[{"a": "nurse", "b": "gone", "state": "now"}])
    assert "Kouluterveydenhoitaja – nimi puuttuu" in html


def test_a_map_of_a_template_that_is_not_known_is_drawn_all_the_same() -> None:
    assert "Palvelut" in shown(NURSE, template="apple_tree", sectors=["services", "garden"])


def test_what_is_typed_is_text() -> None:
    typed = {**NURSE, "name": "<b>Hoitaja</b>", "needs": "<i>"}
    html = shown(typed, ties=[tie(since="<u>")], center={"name": "<b>Senna"})
    assert not re.search("<[bui]>", html)


def test_an_empty_map_says_so() -> None:
    assert say("fi", "network-empty") in shown() and "<svg" not in shown()


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Koira", ["Koira"]),
        ("Lapsen sosiaalityöntekijä", ["Lapsen sosiaali-", "työntekijä"]),
        ("Perhekuntoutuskeskus", ["Perhekuntoutus-", "keskus"]),
    ],
)
def test_a_long_name_is_broken_where_finnish_breaks(name: str, lines: list[str]) -> None:
    assert wrapped(name) == lines


def test_no_name_covers_another_or_an_actor() -> None:
    discs = {f"x{place}": Disc((120.0 + 110 * (place % 5), 120.0 + 80 * (place // 5)), 20) for place in range(20)}
    found = labels(dict.fromkeys(discs, "Meditaatioryhmä"), discs, [], [], 720)
    assert found
    boxes = [label.box for label in found.values()]
    boxes += [
        (disc.point[0] - 20, disc.point[1] - 20, disc.point[0] + 20, disc.point[1] + 20) for disc in discs.values()
    ]
    for place, one in enumerate(boxes):
        for other in boxes[place + 1 :]:
            assert not (one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3])


def test_a_tie_goes_around_whoever_stands_in_the_way() -> None:
    ends = Disc((0, 0), 20), Disc((300, 0), 20)
    assert len(between(*ends, []).points) == 2
    line = between(*ends, [Disc((150, 3), 20)])
    on_it = [line.at(step / 50) for step in range(51)]
    assert min(((x - 150) ** 2 + (y - 3) ** 2) ** 0.5 for x, y in on_it) > 20
