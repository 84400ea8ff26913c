"""The built pages: nothing from other hosts, words in the page's language, links that lead somewhere."""

from __future__ import annotations

import gzip
import json
import re
import threading
from html.parser import HTMLParser
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import unquote, urlsplit
from urllib.request import urlopen

import pytest

from verkosto.book.pages import counterpart
from verkosto.book.serving import server
from verkosto.content import LANGUAGES
from verkosto.messages import say

CHAPTERS = {"fi": "03-persoona-ja-unelmapaiva.html", "en": "03-persona-and-dream-day.html"}
VOID = {"meta", "link", "input", "img", "br", "hr", "col", "source"}
LOADED = {"script": "src", "link": "href", "img": "src", "iframe": "src", "source": "src", "video": "src"}
ENGLISH = re.compile(
    r"\b(the|and|this|to|of|with|search|searching|next|previous|skip|page|contents|chapters?|note|warning|tip"
    r"|toggle|print|menu|navigation|index|copyright|link|back|download|open|delete|theme|dark|light)\b",
    re.IGNORECASE,
)
LABELS = ("aria-label", "title", "placeholder", "alt")


class Page(HTMLParser):
    """A page taken apart: links, what it loads, ids, its own words, and the states of its widgets."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.language = ""
        self.loads: list[str] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.labels: list[str] = []
        self.frame_words: list[str] = []
        self.text: list[str] = []
        self.states: list[dict[str, object]] = []
        self._open: list[tuple[str, dict[str, str | None]]] = []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "html":
            self.language = given.get("lang") or ""
        if LOADED.get(tag) in given and given.get("rel") != "alternate":
            self.loads.append(given[LOADED[tag]] or "")
        if tag == "a" and given.get("href"):
            self.links.append(given["href"] or "")
        if given.get("id"):
            self.ids.append(given["id"] or "")
        if tag not in VOID:
            self._open.append((tag, given))
        if not self._foreign():
            self.labels += [given[name] or "" for name in LABELS if given.get(name)]

    def handle_endtag(self, tag: str) -> None:
        while tag not in VOID and self._open and self._open.pop()[0] != tag:
            continue

    def handle_data(self, data: str) -> None:
        tags = [tag for tag, _ in self._open]
        if any("data-state" in given for _, given in self._open):
            self.states.append(json.loads(data))
        elif "script" not in tags and "style" not in tags:
            self.text.append(data)
            if "main" not in tags and not self._foreign():
                self.frame_words.append(data)

    def _foreign(self) -> bool:
        """Whether the words here are marked as being of another language than the page."""
        return any(given.get("lang") not in (None, self.language) for _, given in self._open)


def pages(book: Path, language: str) -> list[Page]:
    return [Page(path) for path in sorted((book / language).glob("*.html"))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_loads_nothing_from_elsewhere(book: Path, language: str) -> None:
    for page in pages(book, language):
        assert page.loads
        for address in page.loads:
            assert not urlsplit(address).netloc, f"{page.path.name} loads {address}"
    for style in (book / language / "_static").rglob("*.css"):
        assert not re.search(r"(url\(|@import)[^)]*//", style.read_text(encoding="utf-8")), style.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_leads_somewhere(book: Path, language: str) -> None:
    for page in pages(book, language):
        assert len(set(page.ids)) == len(page.ids), f"{page.path.name} repeats an id"
        for address in page.loads + page.links:
            parts = urlsplit(address)
            if parts.scheme or parts.netloc:
                continue
            target = (page.path.parent / unquote(parts.path)).resolve() if parts.path else page.path
            assert target.is_file(), f"{page.path.name} leads to {address}"
            if parts.fragment and target.suffix == ".html":
                assert unquote(parts.fragment) in Page(target).ids, f"{page.path.name} leads to {address}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_say_their_language(book: Path, language: str) -> None:
    found = pages(book, language)
    assert len(found) >= 3
    assert {page.language for page in found} == {language}


def test_the_pages_own_words_are_finnish(book: Path) -> None:
    for page in pages(book, "fi"):
        for words in page.frame_words + page.labels:
            assert not ENGLISH.search(words), f"{page.path.name}: {words.strip()}"


def test_search_speaks_finnish(book: Path) -> None:
    page = (book / "fi" / "search.html").read_text(encoding="utf-8")
    words = json.loads(re.search(r"addTranslations\((.*?)\);", page, re.S)[1])["messages"]  # type: ignore[index]
    script = (book / "fi" / "_static" / "searchtools.js").read_text(encoding="utf-8")
    asked = set(re.findall(r'(?:_|gettext)\(\s*"([^"]+)"', script)) - {", in "}
    assert asked <= set(words)
    for sentence in words.values():
        assert not ENGLISH.search(sentence.replace("${resultCount}", "")), sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_chapter_is_one_link_away(book: Path, language: str) -> None:
    for other in LANGUAGES:
        if other != language:
            assert f"../{other}/{CHAPTERS[other]}" in Page(book / language / CHAPTERS[language]).links


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_widget_is_there_before_it_lives(book: Path, language: str) -> None:
    page = Page(book / language / CHAPTERS[language])
    assert page.states
    text = " ".join(page.text)
    course = json.loads((page.path.parent / "_static" / "verkosto" / "course.json").read_text(encoding="utf-8"))
    messages = set(course["messages"])
    for state in page.states:
        content = state["content"]
        assert content["language"] == language  # type: ignore[index]
        assert content["exercise"]["text"]["task"] in text  # type: ignore[index]
        assert set(state["topics"]) <= messages  # type: ignore[call-overload]
        for note in (content["case"] or {"notes": []})["notes"]:  # type: ignore[index]
            for paragraph in note["text"].split("\n\n"):
                assert text.count(paragraph) == 1, f"{note['id']} does not stand in the page once"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_chapter_weighs_little(book: Path, language: str) -> None:
    page = Page(book / language / CHAPTERS[language])
    files = {page.path, *((page.path.parent / urlsplit(address).path) for address in page.loads)}
    files.add(page.path.parent / "_static" / "verkosto" / "course.json")
    weight = sum(len(gzip.compress(file.read_bytes())) for file in files)
    assert weight < 160_000  # three kinds of widget in one chapter


def test_the_index_stems_finnish(book: Path) -> None:
    script = (book / "fi" / "searchindex.js").read_text(encoding="utf-8")
    terms = json.loads(script.removeprefix("Search.setIndex(")[:-1])
    assert "persoon" in terms["titleterms"] and "persoona" not in terms["titleterms"]


def test_what_a_widgets_place_says_of_itself_is_not_searched(book: Path) -> None:
    script = (book / "fi" / "searchindex.js").read_text(encoding="utf-8")
    terms = json.loads(script.removeprefix("Search.setIndex(")[:-1])["terms"]
    assert "kondiittor" in terms  # from a note that stands in a widget's place alone
    assert "javascript" in say("fi", "book-needs-script").lower() and "javascript" not in terms


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_cell_of_a_table_carries_its_column_s_heading(book: Path, language: str) -> None:
    html = (book / language / CHAPTERS[language]).read_text(encoding="utf-8")
    tables = re.findall(r"<table.*?</table>", html, re.S)
    assert len(tables) == 3
    for table in tables:
        heads = re.findall(r'<th [^>]*role="columnheader"[^>]*><p>(.*?)</p>', table)
        labels = re.findall(r'<td [^>]*role="cell" data-label="(.*?)"[^>]*>', table)
        rows = table.count("<tr ") - 1
        assert len(heads) == 3 and labels == heads * rows
        assert table.count('role="row"') == rows + 1 and 'role="table"' in table


def test_counterparts_go_by_module_number() -> None:
    others = ["index", "03-persona-and-dream-day", "04-network-map"]
    assert counterpart("03-persoona-ja-unelmapaiva", others) == "03-persona-and-dream-day"
    assert counterpart("index", others) == "index"
    assert counterpart("05-triggerpisteet", others) is None
    assert counterpart("sanasto", others) is None


def test_the_front_page_leads_to_every_language(book: Path) -> None:
    front = Page(book / "index.html")
    assert front.links == [f"{language}/index.html" for language in LANGUAGES]
    assert all((book / link).is_file() for link in front.links)


def test_where_no_page_is_the_reader_is_led_to_the_start(book: Path) -> None:
    with server(book) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        try:
            with pytest.raises(HTTPError) as told:
                urlopen(f"http://127.0.0.1:{running.server_port}/fi/ei-ole.html", timeout=20)
        finally:
            running.shutdown()
            thread.join()
    words = told.value.read().decode()
    assert told.value.code == 404
    for language in LANGUAGES:
        assert say(language, "book-no-such-page") in words
        assert f'href="{language}/index.html"' in words
    assert '<base href="/">' in words
