"""How far along a learner is: counted from what they have written."""

from __future__ import annotations

from typing import Any

import pytest

from verkosto.content import load_exercise
from verkosto.lab.progress import exercise_state
from verkosto.models import DOCUMENT_KINDS
from verkosto.models.persona import PERSONA_FIELDS
from verkosto.models.write import WriteSettings

Json = dict[str, Any]


def empty(kind: str) -> Json:
    return DOCUMENT_KINDS[kind].empty().model_dump(mode="json")


RAILI = {"id": "p1", "name": "Raili", "kind": "person", "age": None, "relation": "", "home": "unknown"}


def persona(
    name: str = "Senna",
    fields: tuple[str, ...] = PERSONA_FIELDS,
    text: str = "leipoo",
    people: tuple[Json, ...] = (RAILI,),
) -> Json:
    document = empty("persona")
    version = document["variants"][0]
    version["name"] = name
    version["people"] = list(people)
    for field in fields:
        version["fields"][field] = [{"id": "s1", "text": text, "source": "assumption", "passage": None}]
    return document


def day(moments: int, *roads: Json) -> Json:
    """So many moments, the first of them with these roads."""
    blank = {"act": "", "helpers": [], "worry": "", "relief": ""}
    return empty("dream_day") | {
        "moments": [
            {
                "id": f"m{n}",
                "part": "morning",
                "clock": "",
                "text": "Herään",
                "people": [],
                "road": roads[n] if n < len(roads) else blank,
            }
            for n in range(moments)
        ]
    }


WHOLE_ROAD = {
    "act": "Soitin",
    "helpers": [{"id": "h1", "name": "Raili"}],
    "worry": "Jännitti",
    "relief": "Vastasi",
}


def untold(document: Json) -> Json:
    """The day with roads that lead to a moment that says nothing."""
    document["moments"][0]["text"] = " "
    return document


def writing(*given: str, passed: tuple[str, ...] = ()) -> Json:
    texts = [{"id": name, "text": "Kysyisin näin.", "passed": False} for name in given]
    return empty("write") | {"answers": texts + [{"id": name, "text": "", "passed": True} for name in passed]}


ASKING = WriteSettings.of(load_exercise("e3_5")).prompts
PROMPTS = [prompt.id for prompt in ASKING]
PASSABLE = tuple(prompt.id for prompt in ASKING if prompt.passable)
ASKED = [name for name in PROMPTS if name not in PASSABLE]


@pytest.mark.parametrize(
    ("exercise", "document", "state"),
    [
        ("e3_1", None, "empty"),
        ("e3_1", empty("persona"), "empty"),
        ("e3_1", empty("write"), "empty"),
        ("e3_1", persona(fields=()), "started"),
        ("e3_1", persona(name=""), "started"),
        ("e3_1", persona(text="  "), "started"),
        ("e3_1", persona(people=()), "started"),
        ("e3_1", persona(people=(RAILI | {"name": " "},)), "started"),
        ("e3_1", persona(people=(RAILI | {"name": "", "relation": "täti"},)), "done"),
        ("e3_1", persona(), "done"),
        ("e3_2", empty("dream_day"), "empty"),
        ("e3_2", day(1), "started"),
        ("e3_2", day(3), "done"),
        ("e3_3", day(3), "empty"),
        ("e3_3", day(3, WHOLE_ROAD | {"relief": ""}), "started"),
        ("e3_3", day(3, WHOLE_ROAD), "started"),
        ("e3_3", day(3, *[WHOLE_ROAD] * 2), "started"),
        ("e3_3", day(3, *[WHOLE_ROAD] * 3), "done"),
        ("e3_3", day(4, *[WHOLE_ROAD] * 3), "done"),
        ("e3_3", day(4, *[WHOLE_ROAD] * 3, WHOLE_ROAD | {"helpers": []}), "started"),
        ("e3_3", untold(day(3, *[WHOLE_ROAD] * 3)), "started"),
        ("e3_5", writing(), "empty"),
        ("e3_5", writing(*ASKED[:1]), "started"),
        ("e3_5", writing(*PROMPTS), "done"),
        ("e3_5", writing(*ASKED, passed=PASSABLE), "done"),
    ],
)
def test_states_follow_what_is_written(exercise: str, document: Json | None, state: str) -> None:
    assert exercise_state(load_exercise(exercise), document) == state
