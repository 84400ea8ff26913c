"""A kind of document is listed once; whatever else it needs is found by its name, and is there."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Literal, get_args

import pytest
from kind_needs import missing
from pydantic import Field, ValidationError

from verkosto.book.work import Work
from verkosto.checks.kinds import PARTS, checks_of
from verkosto.content import LANGUAGES, exercise_ids, load_exercise
from verkosto.grading.key_reading import KEYS
from verkosto.grading.marking import marking_html
from verkosto.grading.submission import Submission
from verkosto.lab.progress import exercise_state
from verkosto.models import DOCUMENT_KINDS, Document
from verkosto.models.base import Id, Part, Text
from verkosto.models.dream_day import DreamDaySettings
from verkosto.models.exercise import Exercise


@pytest.mark.parametrize("kind", DOCUMENT_KINDS)
def test_a_kind_has_all_that_is_looked_for_by_its_name(kind: str) -> None:
    lacking = missing(kind)
    assert not lacking, f"The kind {kind} lacks:\n" + "\n".join(f"- {one}" for one in lacking)


class Page(Part):
    """A part with a field that somebody writes in, and one that is chosen."""

    id: Id
    wording: Text = ""
    mood: Literal["calm", "wild"] = "calm"


class Essay(Document):
    """A kind of document that nobody has made more of."""

    kind: Literal["essay"] = "essay"
    pages: list[Page] = Field(default_factory=list, max_length=9)

    @property
    def answered(self) -> bool:
        """Always."""
        return True


@pytest.fixture
def essay(monkeypatch: pytest.MonkeyPatch) -> Exercise:
    """An exercise of a kind that is listed and lacks all the rest."""
    monkeypatch.setitem(DOCUMENT_KINDS, "essay", Essay)
    sound = load_exercise("e3_1").model_dump(mode="json")
    return Exercise.model_validate({**sound, "kind": "essay", "key": "essay_senna", "settings": {}})


def test_all_that_a_new_kind_lacks_is_told_at_once(essay: Exercise) -> None:
    words = "course/verkosto/content/messages"
    assert missing(essay.kind) == [
        "render in course/verkosto/render/essay.py",
        *(f"{part} in course/verkosto/checks/essay.py" for part in PARTS),
        "an exercise of the kind essay in course/verkosto/content/exercises",
        "frontend/src/essay.tsx",
        "frontend/src/related/essay.tsx",
        "frontend/src/checks/essay.ts",
        "the built module essay.mjs: node frontend/build.mjs",
        "the summary of essay in SUMMARIES of frontend/src/related/related.tsx",
        "the types: uv run python scripts/generate_types.py",
        *(
            lacking
            for language in LANGUAGES
            for lacking in (
                f"{words}/{language}/essay.ftl",
                f"the message kind-essay in {words}/{language}",
                f"the message grading-digest-essay in {words}/{language}",
                f"a name for pages in saving-list of {words}/{language}/saving.ftl",
                f"a name for wording in saving-field of {words}/{language}/saving.ftl",
            )
        ),
        "what its shape is in SHAPES of tests/models/test_format.py",
        "tests/vectors/essay_findings.json, read by tests/checks/test_findings.py and the twin's test",
    ]


def test_half_made_checks_of_a_kind_lack_only_the_other_half(essay: Exercise, monkeypatch: pytest.MonkeyPatch) -> None:
    half = ModuleType("essay")
    half.findings = half.counts = lambda *_: {}  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "verkosto.checks.essay", half)
    lacking = [one for one in missing(essay.kind) if "checks/essay.py" in one]
    assert lacking == [f"{part} in course/verkosto/checks/essay.py" for part in ("ONLY_TOLD", "progress")]


def test_nothing_is_said_of_a_new_kind_in_the_words_of_another(
    essay: Exercise, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = Essay.empty().model_dump(mode="json")
    with pytest.raises(LookupError, match=r"no checks/essay\.py\. It needs findings"):
        exercise_state(essay, document)
    with pytest.raises(LookupError, match=r"no checks/essay\.py"):
        marking_html(essay, Submission({"essay_senna": document}), "fi")
    work = Work("e3_1", "fi", "here")
    work.exercise = essay
    with pytest.raises(LookupError, match="kind-essay"):
        _ = work.title
    half = ModuleType("essay")
    half.counts = lambda _: {}  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "verkosto.checks.essay", half)
    with pytest.raises(LookupError, match=r"checks/essay\.py lacks findings, ONLY_TOLD, progress"):
        checks_of("essay")
    for name in PARTS:
        setattr(half, name, half.counts)
    with pytest.raises(LookupError, match="grading-digest-essay"):
        marking_html(essay, Submission({"essay_senna": document}), "fi")


@pytest.mark.parametrize("kind", DOCUMENT_KINDS)
def test_an_untouched_document_is_neither_answered_nor_begun(kind: str) -> None:
    empty = DOCUMENT_KINDS[kind].empty()
    exercise = next((one for one in map(load_exercise, exercise_ids()) if one.kind == kind), None)
    assert exercise, f"no exercise is of the kind {kind}"
    assert not empty.answered
    assert exercise_state(exercise, empty.model_dump(mode="json")) == "empty"


def test_no_two_keys_go_by_the_same_rule() -> None:
    rules = [rule for key in KEYS for rule in get_args(key.model_fields["grades"].annotation)]
    assert len(set(rules)) == len(rules) > 0


@pytest.mark.parametrize("fault", [{"kind": "essay"}, {"text": {"sv": {"title": "Vem?", "task": "Skriv."}}}])
def test_an_exercise_of_an_unknown_kind_or_language_is_refused_by_name(fault: dict[str, object]) -> None:
    sound = load_exercise(exercise_ids()[0]).model_dump(mode="json")
    with pytest.raises(ValidationError, match=r"essay is not a kind|sv is not a language"):
        Exercise.model_validate({**sound, **fault})


@pytest.mark.parametrize(
    ("exercise_id", "settings", "told"),
    [
        ("e3_1", {"horizon": 3}, "horizon: Extra"),
        ("e3_2", {}, "horizon: Field required"),
        ("e3_2", {"horizon": 30, "part": "day"}, "horizon: Input should be less"),
        ("e3_3", {"horizon": 3, "part": "way"}, "part: Input should be 'day' or 'road'"),
        ("e3_5", {"horizon": 3, "part": "road"}, "prompts: Field required; horizon: Extra"),
        ("e3_5", {"prompts": [{"id": "a", "passable": True, "text": {}}]}, "prompt a can be passed by"),
        ("e3_5", {"prompts": [{"id": "a", "criterion": "style", "text": {}}]}, "names the criterion style"),
    ],
)
def test_settings_are_those_of_the_kind(exercise_id: str, settings: dict[str, object], told: str) -> None:
    sound = load_exercise(exercise_id).model_dump(mode="json")
    assert Exercise.model_validate(sound) == load_exercise(exercise_id)
    with pytest.raises(ValidationError) as refused:
        Exercise.model_validate({**sound, "settings": settings})
    assert told in str(refused.value)


def test_settings_of_another_kind_are_not_taken_for_ones_own() -> None:
    with pytest.raises(TypeError, match="e3_1 has PersonaSettings, not DreamDaySettings"):
        DreamDaySettings.of(load_exercise("e3_1"))
