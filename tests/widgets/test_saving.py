"""What a widget and its front-end half say to each other about saving."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from verkosto.answers import read_answers
from verkosto.widgets import exercise


class Page:
    """The front-end of a widget: what it sends and what it is answered."""

    def __init__(self, widget: Any) -> None:
        self.widget = widget
        self.answers: list[dict[str, Any]] = []
        widget.send = self.answers.append

    def name(self, name: str, seq: int = 1) -> None:
        base = self.widget.document
        variants = [{**base["variants"][0], "name": name}]
        self.say({"type": "change", "seq": seq, "base": base, "document": {**base, "variants": variants}})

    def say(self, message: dict[str, Any]) -> None:
        self.widget._on_message(self.widget, message, [])


@pytest.fixture
def pages(tmp_path: Path) -> Iterator[list[Page]]:
    (tmp_path / "answers.json").write_text("not answers")
    widgets = [exercise("e3_1", "fi", tmp_path), exercise("e3_1", "fi", tmp_path)]
    yield [Page(widget) for widget in widgets]
    for widget in widgets:
        widget.close()


def test_a_change_is_answered_and_the_other_widget_shows_it(pages: list[Page], tmp_path: Path) -> None:
    pages[0].name("Senna", seq=7)
    assert [(answer["type"], answer["seq"]) for answer in pages[0].answers] == [("ack", 7)]
    assert pages[0].answers[0]["saving"]["status"] == "saved"
    assert pages[1].answers == []
    for page in pages:
        assert page.widget.document["variants"][0]["name"] == "Senna"
        assert page.widget.saving["status"] == "saved"
    assert read_answers(tmp_path / "answers.json").documents["persona_senna"] == pages[0].widget.document


def test_saving_again_is_answered_and_everybody_knows_that_it_went(pages: list[Page]) -> None:
    with patch("verkosto.answers.store.write_whole", side_effect=OSError(28, "no space")):
        pages[0].name("Senna")
    assert [page.widget.saving["status"] for page in pages] == ["not_saved", "not_saved"]
    pages[0].say({"type": "save", "seq": 8})
    assert pages[0].answers[-1]["saving"]["status"] == "saved"
    assert [page.widget.saving["status"] for page in pages] == ["saved", "saved"]


def test_what_happened_to_the_file_is_told(pages: list[Page]) -> None:
    assert [notice["message"] for notice in pages[0].widget.notices] == ["saving-file-damaged"]


def test_a_widget_that_is_opened_tells_when_the_work_was_saved(pages: list[Page], tmp_path: Path) -> None:
    pages[0].name("Senna")
    again = exercise("e3_1", "fi", tmp_path)
    assert again.saving == pages[0].widget.saving
    untouched = exercise("e3_2", "fi", tmp_path)
    assert untouched.saving == {}
    assert untouched.related["persona"]["variants"][0]["name"] == "Senna"
    for widget in (again, untouched):
        widget.close()


def test_answers_brought_from_elsewhere_are_there_when_a_widget_opens(pages: list[Page], tmp_path: Path) -> None:
    pages[0].name("Senna")
    place = tmp_path / "answers.json"
    brought = place.read_text(encoding="utf-8").replace("Senna", "Senna, 38")
    place.write_text(brought, encoding="utf-8")
    widget = exercise("e3_1", "fi", tmp_path)
    assert widget.document["variants"][0]["name"] == "Senna, 38"
    assert pages[1].widget.document["variants"][0]["name"] == "Senna, 38"
    widget.close()


def test_a_closed_widget_hears_no_more(pages: list[Page]) -> None:
    pages[1].widget.close()
    pages[0].name("Senna")
    assert pages[1].widget.document["variants"][0]["name"] == ""
