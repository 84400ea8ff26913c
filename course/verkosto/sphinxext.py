"""The Sphinx side of the book: directives for chapters, and what the theme needs to know of each page.

In a chapter, `{verkosto} e3_1` stands for the living widget of that exercise; `{lead}`, `{opening}` and
`{brief}` hold the chapter's first sentences, the situation it opens with, and its short version.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any, ClassVar

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.locale import admonitionlabels
from sphinx.util.docutils import SphinxDirective

from verkosto.book import tables
from verkosto.book.pages import translations
from verkosto.book.work import STATIC, Work, course_json, notes_json, versioned
from verkosto.content import ContentError, exercise_ids
from verkosto.messages import say
from verkosto.render.content_faults import content_faults

THEME = Path(__file__).parent / "book" / "theme"

SEARCH_WORDS = {
    "Search Results": "book-search-results",
    "Searching": "book-searching",
    "Preparing search...": "book-searching",
    "Search finished, found ${resultCount} page(s) matching the search query.": "book-search-found",
    "Your search did not match any documents. Please make sure that all words are spelled correctly and that"
    " you've selected enough categories.": "book-search-nothing",
}
"""Sentences of Sphinx's search script, and our messages for them."""

KEPT = (
    "doctools.js",
    "documentation_options.js",
    "language_data.js",
    "pygments.css",
    "searchtools.js",
    "verkosto",
)
"""What the pages use of _static; Jupyter Book's extensions leave a good deal more there."""

_LEFTOVER = re.compile(
    r'\s*<script type="text/x-thebe-config">.*?</script>\s*(<script>kernelName = .*?</script>)?', re.S
)


class work_node(nodes.raw):  # type: ignore[misc]
    """A widget's place in the page: `html` is what the page gets, the node's own text what the search index gets."""


def _visit_work(writer: Any, node: work_node) -> None:
    writer.body.append(node["html"])
    raise nodes.SkipNode


class WorkDirective(SphinxDirective):
    """`{verkosto} e3_1`: the living widget of an exercise."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        name = self.arguments[0]
        if name not in exercise_ids():
            told = {"exercise": name, "exercises": ", ".join(exercise_ids())}
            raise self.error(say(self.config.language, "content-exercise-unknown", **told))
        seen: list[str] = self.env.temp_data.setdefault("verkosto_works", [])
        seen_cases: set[str] = self.env.temp_data.setdefault("verkosto_cases", set())
        documents: dict[str, str] = self.env.temp_data.setdefault("verkosto_documents", {})
        try:
            work = Work(name, self.config.language, f"{name}-{seen.count(name) + 1}")
        except ContentError as error:
            raise self.error(content_faults(self.config.language, error)) from error
        with_notes = work.case_id not in seen_cases
        seen.append(name)
        seen_cases.add(work.case_id)
        html = work.html(with_notes, earlier=documents.get(work.exercise.key, ""))
        documents.setdefault(work.exercise.key, work.exercise.number)
        return [work_node("", work.searched(with_notes), format="html", html=html, module=work.module)]


class BlockDirective(SphinxDirective):
    """A named block of prose: `{lead}`, `{opening}`."""

    has_content = True
    titled: ClassVar[bool] = False

    def run(self) -> list[nodes.Node]:
        block = nodes.container(classes=[f"b-{self.name}"])
        if self.titled:
            title = say(self.config.language, f"book-{self.name}")
            block += nodes.paragraph("", "", nodes.strong("", title), classes=["b-block-title"])
        self.state.nested_parse(self.content, self.content_offset, block)
        return [block]


class TitledBlockDirective(BlockDirective):
    """A block that begins with its own title: `{brief}`."""

    titled = True


def _asset(page_link: Any, name: str) -> str:
    """The link to a built file, which changes when the file does."""
    return str(page_link(f"_static/verkosto/{versioned(STATIC / 'book' / name)}", 1))


def _page_context(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: Any) -> None:
    language = app.config.language
    context["say"] = lambda message, **arguments: say(language, message, **arguments)
    context["asset"] = lambda name: _asset(context["pathto"], name)
    context["translations"] = translations(Path(app.srcdir), language, page)
    context["widget_modules"] = sorted({node["module"] for node in doctree.findall(work_node)}) if doctree else []
    context["has_code"] = bool(doctree) and any(True for _ in doctree.findall(nodes.literal_block))
    # Jupyter Book adds settings of a live-code service to every page, wanted or not.
    context["body"] = _LEFTOVER.sub("", context.get("body", ""))
    context["page_contents"] = context["toc"] if context.get("display_toc") else ""
    if page == "search":
        messages = {sphinx: say(language, own, count="${resultCount}") for sphinx, own in SEARCH_WORDS.items()}
        context["search_words"] = {"locale": language, "messages": messages, "plural_expr": "0"}


def _copy_assets(app: Sphinx, exception: Exception | None) -> None:
    if exception is not None:
        return
    static = Path(app.outdir) / "_static"
    target = static / "verkosto"
    target.mkdir(parents=True, exist_ok=True)
    for left in [place for place in static.iterdir() if place.name not in KEPT]:
        shutil.rmtree(left) if left.is_dir() else left.unlink()
    for source in [*(STATIC / "book").iterdir(), *(STATIC / "widgets").glob("*.mjs"), THEME / "favicon.svg"]:
        (target / source.name).write_bytes(source.read_bytes())
    (target / "course.json").write_text(course_json(app.config.language), encoding="utf-8")
    (target / "notes.json").write_text(notes_json(), encoding="utf-8")


def _say_admonitions(app: Sphinx) -> None:
    for name in admonitionlabels:
        admonitionlabels[name] = say(app.config.language, f"book-admonition-{name}")


def setup(app: Sphinx) -> dict[str, Any]:
    """Called by Sphinx."""
    app.add_html_theme("verkosto", str(THEME))
    app.add_node(work_node, html=(_visit_work, None))
    tables.setup(app)
    app.add_directive("verkosto", WorkDirective)
    app.add_directive("lead", BlockDirective)
    app.add_directive("opening", BlockDirective)
    app.add_directive("brief", TitledBlockDirective)
    app.connect("builder-inited", _say_admonitions)
    app.connect("html-page-context", _page_context, priority=900)
    app.connect("build-finished", _copy_assets)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
