"""What a widget is given of its exercise, and of the others that are done in the same document."""

from __future__ import annotations

import pytest

from verkosto.content import exercise_ids, load_exercise
from verkosto.widgets.public import public_content


def rubrics(exercise_id: str) -> list[tuple[str, float, list[str]]]:
    """Number, points and criteria of the rubrics that the exercise's widget shows."""
    shown = public_content(load_exercise(exercise_id), "fi", "here")["rubrics"]
    return [(one["number"], one["by_hand"], [criterion["id"] for criterion in one["criteria"]]) for one in shown]


def test_a_widget_shows_the_rubrics_of_all_exercises_on_its_document() -> None:
    assert rubrics("e3_2") == rubrics("e3_3") == [("3.3", 9, ["voice", "helpers"])]


@pytest.mark.parametrize("exercise_id", exercise_ids())
def test_no_rubric_is_out_of_sight_and_none_of_another_document_is_shown(exercise_id: str) -> None:
    key = load_exercise(exercise_id).key
    same = [one for one in map(load_exercise, exercise_ids()) if one.key == key and one.rubric]
    assert [number for number, _, _ in rubrics(exercise_id)] == [one.number for one in same]
