"""A persona as static HTML. The live page's twin is frontend/src/persona/sheet.ts; both use persona.css."""

from __future__ import annotations

import json
from functools import cache, partial
from importlib.resources import files
from typing import Any

from markupsafe import Markup

from verkosto.messages import say
from verkosto.models.exercise import Exercise
from verkosto.models.people import ImportantOne
from verkosto.models.persona import PERSONA_FIELDS, Persona, PersonaVariant, Statement
from verkosto.render.styles import style

_SVG = Markup(
    '<svg viewBox="0 0 96 96" aria-hidden="true"><circle cx="48" cy="48" r="47" fill="var(--soft)"/>'
    '<path d="M16 86a32 27 0 0 1 64 0a47 47 0 0 1-64 0" fill="var(--{body})"/>'
    '<circle cx="48" cy="40" r="17" fill="#fff"/><path d="{hair}" fill="var(--ink)"/></svg>'
)


@cache
def _resource(name: str) -> str:
    return files("verkosto.render").joinpath(name).read_text(encoding="utf-8")


def avatar(name: str) -> Markup:
    """The drawn figure of this name."""
    return _SVG.format(**json.loads(_resource("avatars.json"))[name])


def render(exercise: Exercise, document: dict[str, Any], related: dict[str, Any], language: str) -> str:
    """The chosen version with its passages. Raises pydantic's ValidationError for a damaged document."""
    version = Persona.model_validate(document).version
    title = exercise.text[language].title
    return str(sheet(version, title, language))


def sheet(version: PersonaVariant, title: str, language: str) -> Markup:
    """One version of a persona as an HTML fragment that carries its own style."""
    words = partial(say, language)
    fields = Markup("\n").join(_field(version, field, language) for field in PERSONA_FIELDS)
    people = Markup("").join(_person(one, language) for one in version.people if one.called)
    return Markup(
        '<article class="vp" lang="{language}"><style>{css}</style>\n<header class="vp-who">{avatar}<div>'
        '<h2 dir="auto">{who}</h2>{quote}</div></header>\n'
        '<div class="vp-fields">\n{fields}\n'
        "<section><h3>{people_title}</h3><ul>{people}</ul></section>\n</div>\n"
        "<footer>{title} · {fictional}</footer></article>"
    ).format(
        language=language,
        css=style("persona.css"),
        avatar=avatar(version.avatar),
        who=_who(version, language),
        quote=_quote(version.quote.strip(), language),
        fields=fields,
        people_title=words("persona-people"),
        people=people or Markup("<li>{}</li>").format(words("persona-still-empty")),
        title=title,
        fictional=words("persona-fictional"),
    )


def _quote(quote: str, language: str) -> Markup:
    if not quote:
        return Markup("")
    return Markup('<blockquote dir="auto">{}</blockquote>').format(say(language, "persona-quoted", quote=quote))


def _who(version: PersonaVariant, language: str) -> str:
    name = version.name.strip() or say(language, "persona-nameless")
    return name if version.age is None else f"{name}, {version.age}"


def _field(version: PersonaVariant, field: str, language: str) -> Markup:
    statements = [s for s in getattr(version.fields, field) if s.text.strip()]
    items = Markup("").join(_statement(statement, language) for statement in statements)
    empty = Markup("<li>{}</li>").format(say(language, "persona-still-empty"))
    title = say(language, "persona-field", field=field)
    return Markup("<section><h3>{}</h3><ul>{}</ul></section>").format(title, items or empty)


def _statement(statement: Statement, language: str) -> Markup:
    words = partial(say, language)
    bare = statement.source != "assumption" and statement.passage is None
    source = words("persona-source", source=statement.source)
    if bare:
        source = words("persona-source-bare", source=statement.source)
    quote = Markup('<q dir="auto">{}</q>').format(statement.passage.quote) if statement.passage else ""
    return Markup('<li data-source="{}" dir="auto">{}<small>{}</small>{}</li>').format(
        statement.source, statement.text.strip(), source, quote
    )


def _person(one: ImportantOne, language: str) -> Markup:
    about = [one.name.strip(), one.relation.strip(), "" if one.age is None else str(one.age)]
    about.append("" if one.home == "unknown" else say(language, "persona-home", home=one.home))
    return Markup('<li dir="auto">{}</li>').format(", ".join(part for part in about if part))
