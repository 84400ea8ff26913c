"""Documents refuse what would be lost or misread, and say where."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from verkosto.models import DOCUMENT_KINDS, Document, DreamDay, Persona, Writing
from verkosto.models.network import Network
from verkosto.models.persona import PERSONA_FIELDS, PersonaFields

STATEMENT = {"id": "s1", "text": "Leipoo", "source": "own_words", "passage": None}


@pytest.mark.parametrize("kind", DOCUMENT_KINDS)
def test_an_empty_document_survives_a_round_trip(kind: str) -> None:
    model = DOCUMENT_KINDS[kind]
    empty = model.empty().model_dump(mode="json")
    assert empty["kind"] == kind
    assert model.model_validate(empty).model_dump(mode="json") == empty


def persona(**version: Any) -> dict[str, Any]:
    return {"kind": "persona", "chosen": "v1", "variants": [{"id": "v1", **version}]}


ACTOR = {"id": "a", "kind": "person", "state": "now"}
TIE = {"a": "client", "b": "a", "state": "now"}


def network(**parts: Any) -> dict[str, Any]:
    return {"kind": "network", **parts}


BAD = {
    "unknown field": (Persona, {**persona(), "colour": "red"}, "colour"),
    "misspelt field of a statement": (
        Persona,
        persona(fields={"values": [{**STATEMENT, "txet": ""}]}),
        "txet",
    ),
    "source outside the four": (
        Persona,
        persona(fields={"values": [{**STATEMENT, "source": "rumour"}]}),
        "source",
    ),
    "age below zero": (Persona, persona(age=-1), "age"),
    "age as text": (Persona, persona(age="thirty"), "age"),
    "no version": (Persona, {"kind": "persona", "variants": []}, "variants"),
    "chosen version missing": (Persona, {**persona(), "chosen": "v9"}, ""),
    "passage that ends before it starts": (
        Persona,
        persona(fields={"values": [{**STATEMENT, "passage": {"note": "n", "start": 5, "end": 5, "quote": "x"}}]}),
        "passage",
    ),
    "id with a capital letter": (Persona, persona(people=[{"id": "A"}]), "id"),
    "clock of another world": (
        DreamDay,
        {"kind": "dream_day", "moments": [{"id": "m", "clock": "25:00"}]},
        "clock",
    ),
    "horizon of nought": (DreamDay, {"kind": "dream_day", "horizon": 0}, "horizon"),
    "answer too long": (Writing, {"kind": "write", "answers": [{"id": "a", "text": "x" * 40001}]}, "text"),
    "actor of no kind": (Network, network(actors=[{"id": "a", "state": "now"}]), "kind"),
    "actor on a fourth ring": (Network, network(actors=[{**ACTOR, "ring": 4}]), "ring"),
    "actor that is the client": (Network, network(actors=[{**ACTOR, "id": "client"}]), ""),
    "actor beside the map": (Network, network(actors=[{**ACTOR, "spot": {"along": 1.5, "across": 0}}]), "along"),
    "wish about a kind": (Network, network(actors=[{**ACTOR, "wished": {"kind": "service"}}]), "wished"),
    "tie of a strength that is none": (Network, network(ties=[{**TIE, "strength": "huge"}]), "strength"),
    "second tie of a pair": (Network, network(ties=[TIE, {**TIE, "a": "a", "b": "client"}]), ""),
    "day that is none": (Network, network(date="24.11.2026"), "date"),
    "another kind": (Writing, {"kind": "persona"}, "kind"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_documents_are_refused_at_their_place(name: str) -> None:
    model, data, place = BAD[name]
    with pytest.raises(ValidationError) as refused:
        model.model_validate(data)
    assert any(place in {str(step) for step in fault["loc"]} or not place for fault in refused.value.errors())


def test_every_fault_is_reported_at_once() -> None:
    with pytest.raises(ValidationError) as refused:
        Persona.model_validate(persona(age=-1, avatar="photo"))
    assert {fault["loc"][-1] for fault in refused.value.errors()} == {"age", "avatar"}


def test_the_chosen_version_is_the_one_that_counts() -> None:
    document = Persona.model_validate(
        {
            "kind": "persona",
            "chosen": "v2",
            "variants": [{"id": "v1", "name": "A"}, {"id": "v2", "name": "B"}],
        }
    )
    assert document.version.name == "B"


def test_every_kind_names_itself() -> None:
    assert all(issubclass(model, Document) and model.empty().kind == kind for kind, model in DOCUMENT_KINDS.items())


def test_the_persona_has_a_list_for_each_field_that_statements_can_stand_in() -> None:
    assert tuple(PersonaFields.model_fields) == PERSONA_FIELDS
