"""Cases, exercises and outcomes hang together, and say the same in every language."""

from __future__ import annotations

import re

import pytest

from verkosto.content import (
    LANGUAGES,
    case_ids,
    exercise_ids,
    load_case,
    load_exercise,
    load_modules,
)

ADDRESS = ("http", "@", "www.")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")


@pytest.mark.parametrize("case_id", case_ids())
def test_a_case_has_the_same_notes_in_every_language(case_id: str) -> None:
    shapes = {
        language: [(note.id, note.text.count("\n\n")) for note in load_case(case_id, language).notes]
        for language in LANGUAGES
    }
    first = shapes[LANGUAGES[0]]
    assert all(shape == first for shape in shapes.values()), shapes


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case_id", case_ids())
def test_passages_count_alike_in_python_and_in_a_browser(case_id: str, language: str) -> None:
    for note in load_case(case_id, language).notes:
        assert all(ord(character) < 0x10000 for character in note.text), note.id
        assert note.text == note.text.strip() and "\t" not in note.text and "\n\n\n" not in note.text


@pytest.mark.parametrize("case_id", case_ids())
def test_a_note_quotes_the_same_people_in_every_language(case_id: str) -> None:
    turns = []
    for language in LANGUAGES:
        case = load_case(case_id, language)
        turns.append([[bool(speaker) for speaker in note.speakers] for note in case.notes])
    assert all(turn == turns[0] for turn in turns)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case_id", case_ids())
def test_a_case_points_to_nobody_who_exists(case_id: str, language: str) -> None:
    case = load_case(case_id, language)
    text = " ".join([case.intro, *(note.text for note in case.notes)]).lower()
    assert not any(sign in text for sign in ADDRESS)
    assert not any(year in text for year in map(str, range(1950, 2100))), "time is told relatively, never by a year"


@pytest.mark.parametrize("exercise_id", exercise_ids())
def test_an_exercise_says_as_much_in_every_language(exercise_id: str) -> None:
    exercise = load_exercise(exercise_id)
    assert len({len(exercise.text[language].details) for language in LANGUAGES}) == 1


def test_outcomes_are_practised_and_exercises_have_outcomes() -> None:
    for module in load_modules():
        stated = {frozenset(module.text[language].outcomes) for language in LANGUAGES}
        assert len(stated) == 1, f"{module.id} states other outcomes in another language"
        practised = {outcome for exercise_id in module.exercises for outcome in load_exercise(exercise_id).outcomes}
        assert practised == next(iter(stated)), module.id


def test_half_of_an_open_modules_points_are_given_by_hand() -> None:
    for module in load_modules():
        exercises = [load_exercise(exercise_id) for exercise_id in module.exercises]
        if exercises:
            automatic = sum(exercise.automatic for exercise in exercises)
            by_hand = sum(exercise.by_hand for exercise in exercises)
            assert 0.8 <= automatic / by_hand <= 1.25, f"{module.id}: {automatic} automatic, {by_hand} by hand"
