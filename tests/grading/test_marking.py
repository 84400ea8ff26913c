"""What a marker reads: the answer as text, and the rubric; a question passed by costs nothing."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from answer_sets import documents
from nbconvert.filters.markdown import markdown2html

from verkosto.checks.kinds import Beside, asked, checks_of
from verkosto.content import LANGUAGES, exercise_ids, load_case, load_exercise
from verkosto.grading.marking import marking_html, plain
from verkosto.grading.rubrics import rubric_html, rubric_lines
from verkosto.grading.submission import Submission, Trouble
from verkosto.messages import say
from verkosto.models import Persona, Writing
from verkosto.models.write import WriteSettings

MARKED = [name for name in exercise_ids() if load_exercise(name).rubric]
PROMPTS = [prompt.id for prompt in WriteSettings.of(load_exercise("e3_5")).prompts]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.said = ""
        self.tags: list[str] = []

    def handle_data(self, data: str) -> None:
        self.said += data

    def handle_starttag(self, tag: str, _: object) -> None:
        self.tags.append(tag)


def read(html: str) -> _Reader:
    reader = _Reader()
    reader.feed(html)
    return reader


def test_levels_are_worth_their_weight() -> None:
    voice, child = rubric_lines(load_exercise("e3_1"))
    assert voice.points == (0, 2, 4, 6)
    assert child.points == (0, 1, 2, 3)


@pytest.mark.parametrize("exercise_id", MARKED)
def test_the_best_level_throughout_is_all_the_points(exercise_id: str) -> None:
    exercise = load_exercise(exercise_id)
    assert sum(line.points[-1] for line in rubric_lines(exercise)) == exercise.by_hand


def test_passing_by_moves_the_weight_to_the_rest() -> None:
    exercise = load_exercise("e3_5")
    passed = Writing.model_validate({"answers": [{"id": "self", "passed": True}]})
    assert exercise.settings.excused(passed) == {"self"}
    (left,) = rubric_lines(exercise, exercise.settings.excused(passed))
    assert left.criterion.id == "child"
    assert left.points == (0, 3, 6, 9)


def test_only_passable_questions_can_be_passed_by() -> None:
    exercise = load_exercise("e3_5")
    passed = Writing.model_validate({"answers": [{"id": "venla", "passed": True}]})
    assert exercise.settings.excused(passed) == set()


def test_something_is_left_to_judge_by_when_all_that_can_be_is_passed_by() -> None:
    for exercise_id in MARKED:
        exercise = load_exercise(exercise_id)
        answers = [{"id": prompt, "passed": True} for prompt in PROMPTS]
        assert rubric_lines(exercise, exercise.settings.excused(Writing.model_validate({"answers": answers})))
    with pytest.raises(ValueError, match="no criterion left"):
        rubric_lines(load_exercise("e3_5"), {"self", "child"})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("exercise_id", MARKED)
def test_the_rubric_is_a_table_with_heads(exercise_id: str, language: str) -> None:
    exercise = load_exercise(exercise_id)
    table = read(rubric_html(exercise, language))
    assert table.tags.count("tr") == 1 + len(exercise.rubric)
    assert table.tags.count("td") == 4 * len(exercise.rubric)
    for criterion in exercise.rubric:
        assert criterion.text[language].name in table.said


def test_written_answers_stand_as_they_were_written() -> None:
    cell = read(marking_html(load_exercise("e3_5"), Submission(documents("expert")), "fi"))
    written = {answer["id"]: answer["text"] for answer in documents("expert")["writing_senna"]["answers"]}
    for text in written.values():
        assert text in cell.said


def test_a_question_without_an_answer_is_told_as_such() -> None:
    some = {"kind": "write", "answers": [{"id": PROMPTS[0], "text": "Hei."}, {"id": PROMPTS[1], "text": " "}]}
    cell = read(marking_html(load_exercise("e3_5"), Submission({"writing_senna": some}), "fi"))
    assert cell.said.count("Ei vastausta.") == len(PROMPTS) - 1


def test_a_passed_question_is_told_as_such() -> None:
    cell = read(marking_html(load_exercise("e3_5"), Submission(documents("novice")), "fi"))
    assert "ohitti tämän kysymyksen" in cell.said
    assert "9 p" in cell.said
    assert "Oma pohdinta" not in cell.said


def test_a_dream_day_points_to_where_it_shows() -> None:
    cell = read(marking_html(load_exercise("e3_3"), Submission(documents("expert")), "fi"))
    assert "harjoituksessa 3.2" in cell.said
    assert "Hetkiä on 5" in cell.said


def test_an_answer_that_stands_in_another_exercise_stands_beside_its_rubric_too() -> None:
    cell = read(marking_html(load_exercise("e3_3"), Submission(documents("expert")), "fi"))
    day = documents("expert")["dream_day_senna"]
    for moment in day["moments"]:
        assert moment["text"] in cell.said
        assert moment["road"]["act"] in cell.said
    assert "Vastaus kokonaan" in cell.said
    assert "style" not in cell.tags
    assert "Vastaus kokonaan" not in marking_html(load_exercise("e3_1"), Submission(documents("expert")), "fi")


def test_what_the_check_still_asked_stands_folded_under_the_answer() -> None:
    work = documents("novice")
    html = marking_html(load_exercise("e3_1"), Submission(work), "fi")
    assert '<details class="verkosto-asked"><summary>Tarkistuksen avoimet huomiot' in html
    cell = read(html)
    beside = Beside(load_exercise("e3_1"), load_case("senna", "fi"))
    sentences = [
        say("fi", finding.message, **finding.arguments)
        for finding in asked(Persona.model_validate(work["persona_senna"]), beside)
    ]
    assert sentences and all(sentence in cell.said for sentence in sentences)
    there = checks_of("persona").findings(Persona.model_validate(work["persona_senna"]), beside)[0]
    assert say("fi", there.message, **there.arguments) not in cell.said, "what only tells is no open matter"


def test_nothing_is_asked_where_nothing_is_open_or_where_what_is_read_cannot_be_read() -> None:
    day, work = load_exercise("e3_3"), documents("novice")
    assert "verkosto-asked" in marking_html(day, Submission(work), "fi")
    unread = Submission(
        {"dream_day_senna": work["dream_day_senna"]}, {"persona_senna": Trouble("grading-trouble-unreadable")}
    )
    assert "verkosto-asked" not in marking_html(day, unread, "fi")
    whole = {
        "kind": "write",
        "answers": [{"id": name, "text": "Mitä haluat, kun kotiin tullaan, Venla?"} for name in PROMPTS],
    }
    assert "verkosto-asked" not in marking_html(load_exercise("e3_5"), Submission({"writing_senna": whole}), "fi")


@pytest.mark.parametrize("exercise_id", MARKED)
def test_an_unanswered_exercise_leaves_the_stub(exercise_id: str) -> None:
    assert marking_html(load_exercise(exercise_id), Submission(documents("empty")), "fi") == ""


@pytest.mark.parametrize("exercise_id", MARKED)
def test_a_trouble_always_shows(exercise_id: str) -> None:
    trouble = Submission(whole=Trouble("grading-trouble-missing"))
    cell = read(marking_html(load_exercise(exercise_id), trouble, "fi"))
    assert "Vastauksia ei löytynyt" in cell.said
    assert "table" in cell.tags


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "![kuva](https://example.org/x.png) ja <https://example.org>",
        "# otsikko\n\n* lista\n\n```\nkoodi\n```",
        "$x^2$ ja $$y$$ ja \\(z\\)",
        "rivi\r\ntoinen\x0bkolmas",
        "https://example.org ja & &amp; &lt;",
        "*vino*, _vino_, **lihava**, ~~pois~~, `koodi` ja [linkki](a.html) ja \\*",
    ],
)
def test_what_was_written_stays_text(text: str) -> None:
    page = read(markdown2html(f"<div>{plain(text)}</div>"))
    assert "".join(page.said.split()) == "".join(text.split())
    assert set(page.tags) <= {"div", "br"}
    assert page.tags.count("br") == len(text.splitlines()) - 1
    inside = read(markdown2html(f"Tekstin <span>{plain(text)}</span> seassa"))  # where Markdown looks for its signs
    assert "".join(inside.said.split()) == "".join(f"Tekstin{text}seassa".split())
    assert set(inside.tags) <= {"p", "span", "br"}
    drawn = documents("expert")
    drawn["dream_day_senna"]["moments"][0]["text"] = text
    beside = read(markdown2html(marking_html(load_exercise("e3_3"), Submission(drawn), "fi")))
    assert "".join(text.split()) in "".join(beside.said.split())
    assert not {"script", "img", "em", "code", "a"} & set(beside.tags)


def test_what_was_written_into_the_cell_itself_is_kept_but_guarded() -> None:
    cell = read(marking_html(load_exercise("e3_5"), Submission({}), "fi", "Kirjoitin tähän."))
    assert "Kirjoitin tähän." in cell.said
    guarded = marking_html(load_exercise("e3_5"), Submission({}), "fi", "Numero 040 123 4567.")
    assert "040" not in guarded
