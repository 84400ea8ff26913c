"""What a widget is given of its exercise, and of the others that are done in the same document."""

from __future__ import annotations

import pytest

from verkosto.content import LANGUAGES, exercise_ids, load_exercise
from verkosto.grading.rubrics import rubric_lines
from verkosto.widgets import public
from verkosto.widgets.public import public_content


def rubrics(exercise_id: str) -> list[tuple[str, float, list[str]]]:
    """Number, points and criteria of the rubrics that the exercise's widget shows."""
    shown = public_content(load_exercise(exercise_id), "fi", "here")["rubrics"]
    return [(one["number"], one["by_hand"], [criterion["id"] for criterion in one["criteria"]]) for one in shown]


def test_a_widget_shows_the_rubrics_of_all_exercises_on_its_document() -> None:
    assert rubrics("e3_2") == rubrics("e3_3") == [("3.3", 9, ["voice", "helpers"])]


@pytest.mark.parametrize("exercise_id", ["e3_2", "e3_3"])
def test_rubrics_stand_in_the_order_of_their_exercises(exercise_id: str, monkeypatch: pytest.MonkeyPatch) -> None:
    judged = load_exercise("e3_2").model_copy(update={"rubric": load_exercise("e3_1").rubric})
    monkeypatch.setattr(public, "load_exercise", lambda name: judged if name == "e3_2" else load_exercise(name))
    exercise = judged if exercise_id == "e3_2" else load_exercise(exercise_id)
    shown = public_content(exercise, "fi", "here")["rubrics"]
    assert [one["number"] for one in shown] == ["3.2", "3.3"]


@pytest.mark.parametrize("exercise_id", exercise_ids())
def test_no_rubric_is_out_of_sight_and_none_of_another_document_is_shown(exercise_id: str) -> None:
    key = load_exercise(exercise_id).key
    same = [one for one in map(load_exercise, exercise_ids()) if one.key == key and one.rubric]
    assert [number for number, _, _ in rubrics(exercise_id)] == [one.number for one in same]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("exercise_id", [one for one in exercise_ids() if load_exercise(one).rubric])
def test_the_rubric_that_is_shown_is_the_one_that_is_marked_by(exercise_id: str, language: str) -> None:
    exercise = load_exercise(exercise_id)
    shown = public_content(exercise, language, "here")["rubrics"]
    lines = rubric_lines(exercise)
    assert next(one for one in shown if one["number"] == exercise.number) == {
        "number": exercise.number,
        "title": exercise.text[language].title,
        "by_hand": sum(line.points[-1] for line in lines),
        "criteria": [
            {
                "id": line.criterion.id,
                "weight": line.points[1],
                **line.criterion.text[language].model_dump(mode="json"),
            }
            for line in lines
        ],
    }
