"""What the check counts beforehand is what the points go by, wherever the page can know it."""

from __future__ import annotations

import pytest
from answer_sets import documents
from keys import keys

from verkosto.checks.finding import Finding
from verkosto.checks.kinds import Beside, checks_of
from verkosto.content import load_case, load_exercise
from verkosto.grading.scores import grade
from verkosto.grading.submission import Submission
from verkosto.models import DOCUMENT_KINDS

ANSWERS = ("novice", "expert", "other_expert")


def told(exercise_id: str, hand_in: dict[str, dict]) -> dict[str, Finding]:
    """What the check says of a hand-in, by message."""
    exercise = load_exercise(exercise_id)
    read = {key: DOCUMENT_KINDS[one["kind"]].model_validate(one) for key, one in hand_in.items()}
    case = load_case(exercise.case, "fi") if exercise.case else None
    beside = Beside(exercise, case, {role: read[key] for role, key in exercise.reads.items()})
    found = checks_of(exercise.kind).findings(read[exercise.key], beside)
    return {one.message.split("-finding-")[1]: one for one in found}


def counted(exercise_id: str, hand_in: dict[str, dict], rule: str) -> tuple[int, int]:
    """How many such things marking counts, those in part too, and how many it needs."""
    lines = grade(exercise_id, "fi", keys("fi")[exercise_id], Submission(hand_in)).lines
    line = next(line for line in lines if line.rule == rule)
    return int(line.counted["n"]) + int(line.counted.get("partly", 0)), int(line.counted["needed"])


@pytest.mark.parametrize("name", ANSWERS)
@pytest.mark.parametrize(
    ("exercise_id", "rule", "message"),
    [
        ("e3_2", "consistency-roads", "few-roads"),
        ("e3_3", "recall-roads", "few-roads"),
        ("e3_3", "recall-helpers", "few-helpers"),
    ],
)
def test_as_many_roads_and_helpers_are_told_as_are_counted(
    name: str, exercise_id: str, rule: str, message: str
) -> None:
    n, needed = counted(exercise_id, documents(name), rule)
    finding = told(exercise_id, documents(name)).get(message)
    assert (finding is None) == (n >= needed)
    assert finding is None or (finding.arguments["n"], finding.arguments["needed"]) == (n, needed)


@pytest.mark.parametrize("exercise_id", ["e3_1", "e3_2", "e3_3", "e3_4"])
def test_an_expert_is_asked_for_nothing_that_the_points_want(exercise_id: str) -> None:
    wanted = {"few", "few-roads", "few-helpers", "uncarried", "children-unwalked", "wordless"}
    wanted |= {"passage-short", "one-field", "one-source", "person-twice", "text-short", "text-repeated"}
    for name in ("expert", "other_expert"):
        assert not wanted & told(exercise_id, documents(name)).keys()


def test_a_half_done_persona_hears_what_it_lacks() -> None:
    half = documents("novice")
    version = half["persona_oona"]["variants"][0]
    for items in version["fields"].values():
        del items[1:]
    for one in version["people"]:
        one["home"] = "unknown"
    found = told("e3_4", half)
    assert found["few"].arguments == {"n": 5, "needed": 8}
    assert found["homes-open"].arguments["names"] == "Minna, Jari, kissa"
    assert list(found)[-1] == "beyond" and "complete" not in found


def test_a_half_done_day_hears_of_every_moment_and_every_home() -> None:
    half = documents("novice")
    half["dream_day_senna"]["moments"][3]["road"]["relief"] = ""
    half["persona_senna"]["variants"][0]["people"].append({"id": "dog", "name": "Nappi", "kind": "animal"})
    assert told("e3_2", half)["homes-open"].arguments["names"] == "Raili, Nappi"
    assert told("e3_3", half)["worry-or-relief"].arguments["what"] == "relief"
