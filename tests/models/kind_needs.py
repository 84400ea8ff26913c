"""All that a kind of document needs beside its model, by the names under which it is looked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from typing import Any

from test_format import SHAPES

from verkosto.checks.kinds import PARTS
from verkosto.content import LANGUAGES, exercise_ids, load_exercise
from verkosto.messages import say
from verkosto.models import DOCUMENT_KINDS, Document

ROOT = Path(__file__).parent.parent.parent


def missing(kind: str) -> list[str]:
    """What the kind still needs, all of it at once."""
    return [*_in_python(kind), *_in_pages(kind), *_in_words(kind), *_in_tests(kind)]


def _in_python(kind: str) -> Iterator[str]:
    if not _there(lambda: import_module(f"verkosto.render.{kind}").render):
        yield f"render in course/verkosto/render/{kind}.py"
    for part in PARTS:
        if not _there(partial(_part, kind, part)):
            yield f"{part} in course/verkosto/checks/{kind}.py"
    if all(load_exercise(name).kind != kind for name in exercise_ids()):
        yield f"an exercise of the kind {kind} in course/verkosto/content/exercises"


def _in_pages(kind: str) -> Iterator[str]:
    source = ROOT / "frontend" / "src"
    for name in (f"{kind}.tsx", f"related/{kind}.tsx", f"checks/{kind}.ts"):
        if not (source / name).is_file():
            yield f"frontend/src/{name}"
    if not files("verkosto").joinpath("static", "widgets", f"{kind}.mjs").is_file():
        yield f"the built module {kind}.mjs: node frontend/build.mjs"
    if f"  {kind}: " not in (source / "related" / "related.tsx").read_text(encoding="utf-8"):
        yield f"the summary of {kind} in SUMMARIES of frontend/src/related/related.tsx"
    if f'"{kind}"' not in (source / "types" / "choices.ts").read_text(encoding="utf-8"):
        yield "the types: uv run python scripts/generate_types.py"


def _in_words(kind: str) -> Iterator[str]:
    model = DOCUMENT_KINDS[kind]
    counts = _part(kind, "counts")(model.empty()) if _there(partial(_part, kind, "counts")) else {}
    for language in LANGUAGES:
        messages = f"course/verkosto/content/messages/{language}"
        if not (ROOT / messages / f"{kind}.ftl").is_file():
            yield f"{messages}/{kind}.ftl"
        for message, arguments in ((f"kind-{kind}", {}), (f"grading-digest-{kind}", counts)):
            if not _there(partial(say, language, message, **arguments)):
                yield f"the message {message} in {messages}"
        for message, name in _places(model):
            told = {about: say(language, message, **{message.removeprefix("saving-"): about}) for about in (name, "?")}
            if told[name] == told["?"]:
                yield f"a name for {name} in {message} of {messages}/saving.ftl"


def _in_tests(kind: str) -> Iterator[str]:
    if (kind, DOCUMENT_KINDS[kind].format_number()) not in SHAPES:
        yield "what its shape is in SHAPES of tests/models/test_format.py"
    if not (ROOT / "tests" / "vectors" / f"{kind}_findings.json").is_file():
        yield f"tests/vectors/{kind}_findings.json, read by tests/checks/test_findings.py and the twin's test"


def _part(kind: str, part: str) -> Any:
    return getattr(import_module(f"verkosto.checks.{kind}"), part)


def _there(look: Callable[[], object]) -> bool:
    try:
        look()
    except (ImportError, AttributeError, LookupError):
        return False
    return True


def _places(model: type[Document]) -> Iterator[tuple[str, str]]:
    """The lists and fields that a refused saving names, each with the message that has a name for it."""
    schema = model.model_json_schema()
    for part in [schema, *schema.get("$defs", {}).values()]:
        for name, field in part.get("properties", {}).items():
            for shape in (field, *field.get("anyOf", [])):
                if shape.get("type") == "array" and "$ref" in shape["items"]:
                    yield "saving-list", name
                free = shape.get("type") == "string" and not shape.keys() & {"enum", "const", "pattern"}
                if free or (shape.get("type") == "integer" and "maximum" in shape):
                    yield "saving-field", name
