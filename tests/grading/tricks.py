"""Ways to fill the exercises without reading, for the tests to try."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from answer_sets import documents, expanded
from keys import source as written_source

from verkosto.content import load_case
from verkosto.models.passage import SOURCES
from verkosto.models.persona import PERSONA_FIELDS

Json = dict[str, Any]
Line = tuple[str, str, str, str]


CLICK = r"(?=\S)(?:”[^”]*”|[^”])+?(?:(?<=[.?!])|(?<=[.?!]”))(?=\s|$)"


def word(number: int) -> str:
    """A word for a number: texts that differ in figures only are the same."""
    return "sana" + "".join(chr(ord("a") + int(digit)) for digit in str(number))


def sentences(case_id: str) -> list[tuple[str, str]]:
    """What a click takes of the notes, one after another: sentences, a quotation whole."""
    found = []
    for note in load_case(case_id, "fi").notes:
        for paragraph in note.text.split("\n\n"):
            found += [(note.id, text) for text in re.findall(CLICK, paragraph)]
    return found


def persona(case_id: str, lines: list[Line]) -> dict[str, Json]:
    """A persona of statements (field, source, note, quote) and nobody who matters."""
    fields: dict[str, list[Json]] = {name: [] for name in PERSONA_FIELDS}
    for number, (name, source, note, quote) in enumerate(lines):
        fields[name].append({"text": f"{quote} {word(number)}", "source": source, "note": note, "quote": quote})
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


def by_form(case_id: str, note: str, quote: str) -> str:
    """The source that the look of a sentence suggests: quotation marks, or who wrote the note."""
    if "”" in quote:
        return "own_words"
    kind = load_case(case_id, "fi").note(note).kind  # type: ignore[union-attr]
    return "record" if kind == "record" else "worker_view"


def model_phrases() -> list[str]:
    """The sentences of the model answers."""
    told = re.findall(r"^Mallivastaus\. (.+)$", written_source("fi").read_text(encoding="utf-8"), re.MULTILINE)
    return [phrase for text in told for phrase in re.split(r"(?<=[.?!])\s", text)]


def adversaries(case_id: str) -> Iterator[tuple[str, dict[str, Json]]]:
    """Cleverer ways: sources guessed from the look of a sentence, fields by chance, words from the model answer."""
    every, chance = sentences(case_id), random.Random(7)
    guessed = [(by_form(case_id, *one), *one) for one in every]
    quotes = [one for one in guessed if one[0] == "own_words"]
    for note in load_case(case_id, "fi").notes:
        mine = [one for one in guessed if one[1] == note.id]
        for name in PERSONA_FIELDS:
            yield f"all of {note.id}, {name}", persona(case_id, [(name, *one) for one in mine])
        spread = [(PERSONA_FIELDS[i % 5], *one) for i, one in enumerate(mine)]
        yield f"all of {note.id}, every field", persona(case_id, spread)
    for name in PERSONA_FIELDS:
        fifteen = [(name, one_source, *one) for one in every[:15] for one_source in SOURCES]
        yield f"fifteen passages with every source, {name}", persona(case_id, fifteen)
        yield f"one field only, quotes, {name}", persona(case_id, [(name, *one) for one in quotes])
        yield f"one field only, everything, {name}", persona(case_id, [(name, *one) for one in guessed])
    everywhere = [(one_source, *one) for one in every for one_source in SOURCES]
    spread = [(PERSONA_FIELDS[i // 4 % 5], *one) for i, one in enumerate(everywhere)]
    yield "every passage with every source", persona(case_id, spread)
    fields = {name: [{"text": text} for text in model_phrases()[i::5]] for i, name in enumerate(PERSONA_FIELDS)}
    yield "the model's phrases as assumptions", expanded({f"persona_{case_id}": {"statements": fields}})
    for one_source in SOURCES[:3]:
        known = {name: [{**said, "source": one_source} for said in these] for name, these in fields.items()}
        yield f"the model's phrases as {one_source}", expanded({f"persona_{case_id}": {"statements": known}})
    on_anything = [(chance.choice(PERSONA_FIELDS), *chance.choice(guessed)) for _ in range(18)]
    yield "the model's phrases on any passages", with_words(persona(case_id, on_anything), model_phrases())


def chances(case_id: str) -> Iterator[tuple[str, list[dict[str, Json]]]]:
    """Fields by chance, sources from the look of a sentence: each way in many turns, since one may be lucky."""
    chance = random.Random(11)
    guessed = [(by_form(case_id, *one), *one) for one in sentences(case_id)]
    quotes = [one for one in guessed if one[0] == "own_words"]

    def turn(some: list[tuple[str, str, str]]) -> dict[str, Json]:
        return persona(case_id, [(chance.choice(PERSONA_FIELDS), *one) for one in some])

    yield "18 sentences by the look", [turn(chance.sample(guessed, 18)) for _ in range(60)]
    yield "12 sentences by the look", [turn(chance.sample(guessed, 12)) for _ in range(60)]
    yield "every quotation", [turn(quotes) for _ in range(60)]


def with_words(hand_in: dict[str, Json], texts: list[str]) -> dict[str, Json]:
    """The same links with these words instead of the learner's own, in turn."""
    changed, at = deepcopy(hand_in), 0
    for name, document in changed.items():
        if name.startswith("persona"):
            fields = document["variants"][0]["fields"]
            boxes = [(statement, "text") for one in PERSONA_FIELDS for statement in fields[one]]
        else:
            roads = [moment["road"] for moment in document.get("moments", [])]
            boxes = [(moment, "text") for moment in document.get("moments", [])]
            boxes += [(road, part) for road in roads for part in ("act", "worry", "relief")]
        for box, part in boxes:
            box[part] = texts[at % len(texts)]
            at += 1
    return changed


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
            "text": f"hetki {word(number)} taas",
            "act": f"teko {word(number)}",
            "worry": f"huoli {word(number)}",
            "relief": f"apu {word(number)}",
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
