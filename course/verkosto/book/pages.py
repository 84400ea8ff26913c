"""Which page of one language is which of another: chapters by module number, other pages by name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from verkosto.content import LANGUAGES
from verkosto.messages import say

_BARE_STYLE = (
    ":root{color-scheme:light dark}body{max-width:36em;margin:10vh auto;padding:0 16px;"
    'font:17px/1.6 "Inter",system-ui,sans-serif}h1{font-family:"Source Serif 4",Georgia,serif}'
    "a{display:inline-block;padding:8px 0;color:light-dark(#0e5a5a,#7fd0c7)}"
)

_BASE = (
    '<base href="/"><script>document.querySelector("base").href='
    r"location.pathname.match(/^.*?\/(?=(?:%s)\/)|^.*\//)[0]</script>"
)
"""Links start from the folder that has the languages in it; where the address names none, from the address's own.
Without a script they start from the host's root."""

_NUMBER = re.compile(r"\d\d(?=-)")


@dataclass(frozen=True)
class Translation:
    """The same page in another language; `label` speaks that language."""

    language: str
    link: str
    label: str


def counterpart(page: str, others: list[str]) -> str | None:
    """The page among `others` (names without ending) that stands for `page`, or None."""
    number = _NUMBER.match(page)
    if number is None:
        return page if page in others else None
    return next((other for other in others if other.startswith(f"{number.group()}-")), None)


def front_page(languages: Sequence[str]) -> str:
    """The page above the languages: it leads on to the first, and names them all."""
    on = f'<meta http-equiv="refresh" content="0; url={languages[0]}/index.html">'
    links = "".join(_way(language, f"{language}/index.html", "book-this-language") for language in languages)
    return _bare(languages[0], on, links)


def missing_page(languages: Sequence[str]) -> str:
    """What stands at an address where no page is, at any depth of a book and wherever on its host the book is."""
    ways = "".join(
        f'<p lang="{language}">{say(language, "book-no-such-page")}</p>'
        + _way(language, f"{language}/index.html", "book-to-the-start")
        for language in languages
    )
    return _bare(languages[0], _BASE % "|".join(languages), ways)


def _way(language: str, address: str, label: str) -> str:
    return f'<p><a lang="{language}" href="{address}">{say(language, label)}</a></p>'


def _bare(language: str, head: str, body: str) -> str:
    return (
        f'<!doctype html><html lang="{language}"><meta charset="utf-8"><title>Verkosto</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"{head}<style>{_BARE_STYLE}</style><main><h1>Verkosto</h1>{body}</main></html>\n"
    )


def translations(source: Path, language: str, page: str) -> list[Translation]:
    """The page's counterparts in the languages that are folders beside `source`; else their first pages."""
    found = []
    up = "../" * (page.count("/") + 1)
    for other in LANGUAGES:
        folder = source.parent / other
        if other == language or not (folder / "_toc.yml").exists():
            continue
        names = [str(path.relative_to(folder).with_suffix("").as_posix()) for path in folder.rglob("*.md")]
        match = "search" if page == "search" else counterpart(page, names)
        chapter = match is not None and _NUMBER.match(page) is not None
        label = say(other, "book-same-chapter" if chapter else "book-this-language")
        found.append(Translation(other, f"{up}{other}/{match or 'index'}.html", label))
    return found
