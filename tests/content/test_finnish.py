"""The course's Finnish stays within its limits, and the measures notice what they are meant to notice."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from finnish.measures import remarks, sentences
from finnish.texts import Text, course_texts, from_fluent, from_markdown

ROOT = Path(__file__).parent.parent.parent
CHECKER = runpy.run_path(str(ROOT / "scripts" / "check_finnish.py"))
TEXTS = course_texts(ROOT)


def checks(*paragraphs: str, kind: str = "chapter", headings: tuple[str, ...] = ()) -> set[str]:
    return {remark.check for remark in remarks(Text("here", kind, paragraphs, headings))}  # type: ignore[arg-type]


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.place)
def test_no_text_fails(text: Text) -> None:
    failures = [remark for remark in CHECKER["course_remarks"]([text]) if remark.stops]
    assert not failures, "\n".join(f"[{remark.check}] {remark.what}" for remark in failures)


def test_every_part_of_the_course_is_read() -> None:
    places = " ".join(text.place for text in TEXTS)
    for part in ("book/fi", "solutions/fi", "cases/senna.fi", "exercises/e3_1", "messages/fi"):
        assert part in places
    assert not any("/en/" in text.place or ".en." in text.place for text in TEXTS)


def test_every_exemption_is_still_needed() -> None:
    found = [remark for text in TEXTS for remark in remarks(text)]
    for entry in CHECKER["exemptions"]():
        assert entry["reason"]
        assert any(
            entry["place"] == remark.place and entry["check"] == remark.check and entry["text"] in remark.what
            for remark in found
        ), f"no longer needed: {entry}"


@pytest.mark.parametrize(
    "sentence",
    [
        "Kartan piirtäminen mahdollistaa avun. Kartta mahdollistaa avun.",
        "Kuraattori toimii perheen yhteyshenkilönä.",
        "On tärkeää huomata, että suunnitelmia on kolme.",
        "Mikäli nuori kieltäytyy, kysy uudelleen.",
        "Suunnitelma on laadittu sosiaalityöntekijän toimesta.",
        "Isä ei ole sitoutunut työskentelyyn.",
        "Nuori omaa hyvät taidot.",
        "Kyse ei ole vain tiedosta vaan ennen kaikkea ihmisistä.",
    ],
)
def test_office_language_is_noticed(sentence: str) -> None:
    assert "phrase" in checks(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Kun arvioit perheen tilannetta, kysy myös lapselta.",
        "Isä on ollut mukana kahdessa tapaamisessa viidestä.",
        "”Tää ei oo vain mun syy vaan meidän kaikkien”, Saara sanoi.",
    ],
)
def test_plain_language_and_quoted_speech_pass(sentence: str) -> None:
    assert not checks(sentence)


def test_punctuation() -> None:
    assert checks("Hienoa! Jatka.") == {"exclamation"}
    assert checks("”Apua!” Harri huusi.") == set()
    assert checks('Hän sanoi "ei".') == {"straight-quote"}
    assert checks("Poissa oli 40 % luokasta.") == {"gap"}
    assert checks("Poissa oli 40\u00a0% luokasta.") == set()
    assert checks("Kerro se.", headings=("Kartta: avain apuun",)) == {"heading-colon"}
    assert checks("Kerro – jos haluat.", kind="interface") == {"dash"}


def test_length() -> None:
    sentence = " ".join(["sana"] * 19) + "."
    assert "sentence" in checks(sentence, kind="interface")
    assert "sentence" not in checks(sentence, kind="case")
    assert "long-words" in checks(" ".join(["Palvelukokonaisuus on arvioitavana."] * 30))
    assert "long-words" not in checks(" ".join(["Verkostokartta on sosiaalityöntekijällä."] * 30))


def test_three_sentences_that_begin_alike() -> None:
    assert "opener" in checks("Hän tuli. Hän istui. Hän lähti.")
    assert "opener" not in checks("Hän tuli. Hän istui. Sitten hän lähti.")


def test_markup_is_not_prose() -> None:
    text = from_markdown(
        "a.md",
        "---\nkernelspec: x\n---\n# Otsikko\n\n:::{lead}\nYksi lause.[^a]\n:::\n\n| omaa hyvät | a |\n\n"
        "```python\nprint('!')\n```\n\n- kohta *yksi*\n- kohta kaksi\n\n[^a]: Kirja! 2006.\n",
    )
    assert text.headings == ("Otsikko",)
    assert text.paragraphs == ("Yksi lause.", "kohta yksi", "kohta kaksi")


def test_each_plural_of_a_message_is_a_text() -> None:
    text = from_fluent(
        "a.ftl", "m = { $n ->\n    [one] Yksi puuttuu.\n   *[other] { $n } puuttuu.\n }\n    .label = Nimi\n"
    )
    assert text.paragraphs == ("Yksi puuttuu.", "sana puuttuu.", "Nimi")


def test_a_quote_ends_a_sentence() -> None:
    text = Text("here", "case", ("”Leivon.” Hän nauroi. Kello oli 14.32, ja satoi.",))
    assert sentences(text) == ["”Leivon.”", "Hän nauroi.", "Kello oli 14.32, ja satoi."]
