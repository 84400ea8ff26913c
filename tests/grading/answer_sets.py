"""Whole hand-ins as people would write them, from the short form in answers/*.yml.

A statement names its note and the words it quotes; their place is looked up, as the widget stores it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from verkosto.content import load_case
from verkosto.models import DreamDay, Persona, Writing
from verkosto.models.persona import PERSONA_FIELDS

HERE = Path(__file__).parent / "answers"
ROAD = ("act", "worry", "relief", "helpers")
CASES = {"persona_senna": "senna", "persona_oona": "oona"}

Json = dict[str, Any]


def documents(name: str) -> dict[str, Json]:
    """The documents of one hand-in, by key."""
    return expanded(yaml.safe_load((HERE / f"{name}.yml").read_text(encoding="utf-8")))


def expanded(short: Json) -> dict[str, Json]:
    """Documents from their short form."""
    makers = {"persona": _persona, "dream": _dream_day, "writing": _writing}
    return {key: makers[key.split("_")[0]](key, value) for key, value in short.items()}


def answers_file(name: str) -> Json:
    """The content of answers.json."""
    return {"format": 1, "saved_at": "2026-11-24T12:00:00+00:00", "documents": documents(name)}


def spaced(text: str) -> str:
    """The text with ordinary spaces only, so that a quote can be typed."""
    return text.replace("\xa0", " ")


def statement(number: int, case_id: str, short: Json, language: str = "fi") -> Json:
    """A statement as the widget stores it."""
    assert set(short) <= {"text", "source", "note", "quote"}, short
    made = {
        "id": f"s{number}",
        "text": short["text"],
        "source": short.get("source", "assumption"),
        "passage": None,
    }
    if "quote" in short:
        note = load_case(case_id, language).note(short["note"])
        start = spaced(note.text).find(spaced(short["quote"])) if note else -1
        assert note and start >= 0, short["quote"]
        quote = note.text[start : start + len(short["quote"])]
        made["passage"] = {"note": note.id, "start": start, "end": start + len(quote), "quote": quote}
    return made


def _persona(key: str, short: Json) -> Json:
    number, fields = 0, {}
    for name in PERSONA_FIELDS:
        fields[name] = []
        for one in short.get("statements", {}).get(name, []):
            number += 1
            fields[name].append(statement(number, CASES[key], one))
    version = {
        "id": "v1",
        "name": short.get("name", ""),
        "age": short.get("age"),
        "fields": fields,
        "people": short.get("people", []),
    }
    return Persona.model_validate({"variants": [version]}).model_dump(mode="json")


def _dream_day(key: str, short: Json) -> Json:
    moments = []
    for number, one in enumerate(short.get("moments", []), start=1):
        road = {name: value for name, value in one.items() if name in ROAD}
        road["helpers"] = [
            {"id": f"h{number}-{place}", **helper} for place, helper in enumerate(one.get("helpers", []))
        ]
        told = {name: value for name, value in one.items() if name not in ROAD}
        moments.append({"id": f"m{number}", **told, "road": road})
    homes = [{"id": person, "home": home} for person, home in short.get("homes", {}).items()]
    return DreamDay.model_validate({"horizon": short.get("horizon", 3), "homes": homes, "moments": moments}).model_dump(
        mode="json"
    )


def _writing(key: str, short: Json) -> Json:
    answers = [
        {"id": prompt, **(answer if isinstance(answer, dict) else {"text": answer})} for prompt, answer in short.items()
    ]
    return Writing.model_validate({"answers": answers}).model_dump(mode="json")
