"""A network map as static HTML: the picture, and tables that tell the same in words.

Tables come from the document alone, so they stand also where a contradiction keeps the picture from being drawn.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from markupsafe import Markup

from verkosto.content import load_case
from verkosto.messages import say
from verkosto.models.exercise import Exercise
from verkosto.models.network import CLIENT, Actor, Network, Tie
from verkosto.render.network_picture import picture
from verkosto.render.styles import style

COLUMNS = ("number", "name", "kind", "sector", "ring", "more")
MARKS = ("minor", "needs_care", "coordinator", "after_hours", "wanted", "named")
ROW = Markup(
    '<tr><td>{}</td><th scope="row" dir="auto">{}</th><td>{}</td><td>{}</td><td>{}</td><td dir="auto">{}</td></tr>'
)
TEXTS = ("role", "needs", "offers", "goal")


def render(exercise: Exercise, document: dict[str, Any], related: dict[str, Any], language: str) -> str:
    """The map with its tables. Raises pydantic's ValidationError for a damaged document."""
    network = Network.model_validate(document)
    words = partial(say, language)
    genitive = load_case(exercise.case, language).forms.get("genitive") if exercise.case else None
    title = words("network-whose", whose=genitive) if genitive else words("network-whose-open")
    return str(
        Markup(
            '<article class="vn" lang="{language}"><style>{css}</style>\n<header><h2>{title}</h2></header>\n'
            "{body}\n<footer>{exercise} · {example}</footer></article>"
        ).format(
            language=language,
            css=style("network.css"),
            title=title,
            body=_body(network, title, language),
            exercise=exercise.text[language].title,
            example=words("network-example"),
        )
    )


def _body(network: Network, title: str, language: str) -> Markup:
    if not network.actors:
        return Markup("<p>{}</p>").format(say(language, "network-empty"))
    names = _names(network, language)
    return Markup("{}\n{}\n{}").format(
        picture(network, title, _date(network.date, language), names, language),
        _actors(network, names, language),
        _ties(network, names, language),
    )


def _date(day: str, language: str) -> str:
    """When the map was drawn, in words."""
    if not day:
        return say(language, "network-undated")
    year, month, day = day.split("-")
    return say(language, "network-drawn", day=str(int(day)), month=str(int(month)), year=year)


def _names(network: Network, language: str) -> dict[str, str]:
    """What everybody is called, the one in the middle first."""
    middle = network.center.name.strip() or say(language, "network-center", kind=network.center.kind)
    unnamed = say(language, "network-unnamed")
    return {CLIENT: middle, **{actor.id: actor.name.strip() or unnamed for actor in network.actors}}


def _actors(network: Network, names: Mapping[str, str], language: str) -> Markup:
    heads = Markup("").join(
        Markup('<th scope="col">{}</th>').format(say(language, "network-column", column=column)) for column in COLUMNS
    )
    rows = Markup("\n").join(
        ROW.format(
            number,
            names[actor.id],
            say(language, "network-kind", kind=actor.kind),
            say(language, "network-sector", sector=actor.sector or "none"),
            say(language, "network-ring", ring=actor.ring or 0),
            _more(actor, language),
        )
        for number, actor in enumerate(network.actors, start=1)
    )
    return Markup(
        '<table class="vn-actors"><caption>{}</caption><thead><tr>{}</tr></thead>\n<tbody>{}</tbody></table>'
    ).format(say(language, "network-actors"), heads, rows)


def _more(actor: Actor, language: str) -> str:
    """The rest of what is told of an actor, in one line."""
    words = partial(say, language)
    told = [words("network-state", state=actor.state)] if actor.state != "now" else []
    told += [words("network-fact", fact=mark) for mark in MARKS if getattr(actor, mark) == "yes"]
    told += [words("network-fact", fact="not_wanted")] if actor.wanted == "no" else []
    texts = ((field, getattr(actor, field).strip()) for field in TEXTS)
    told += [words("network-text", field=field, text=text) for field, text in texts if text]
    if actor.wished:
        wish = [words("network-sector", sector=actor.wished.sector)] if actor.wished.sector else []
        wish += [f"{words('network-column', column='ring')} {actor.wished.ring}"] if actor.wished.ring else []
        wish += [words("network-fact", fact=mark) for mark in MARKS if getattr(actor.wished, mark, None) == "yes"]
        told += [words("network-otherwise", facts=", ".join(wish))] if wish else []
    return "; ".join(told)


def _ties(network: Network, names: Mapping[str, str], language: str) -> Markup:
    """Every tie as a sentence, the client's first."""
    in_order = sorted(network.ties, key=lambda tie: CLIENT not in (tie.a, tie.b))
    items = Markup("\n").join(
        Markup('<li dir="auto">{}</li>').format(tie_sentence(tie, names, language)) for tie in in_order
    )
    return Markup('<section class="vn-ties"><h3>{}</h3><ul>{}</ul></section>').format(
        say(language, "network-ties"), items
    )


def tie_sentence(tie: Tie, names: Mapping[str, str], language: str) -> str:
    """A tie in words; names only ever in the nominative, so that nothing has to be inflected."""
    unnamed = say(language, "network-unnamed")
    ends = {"a": names.get(tie.a, unnamed), "b": names.get(tie.b, unnamed)}
    told = [say(language, "network-state", state=tie.state)] if tie.state != "now" else []
    told += [say(language, "network-strength", strength=tie.strength)]
    told += _facts(tie.model_dump(), ends, language)
    told += [say(language, "network-since", since=tie.since.strip())] if tie.since.strip() else []
    if tie.wished:
        wish = {name: value for name, value in tie.wished.model_dump().items() if value is not None}
        changed = [say(language, "network-strength", strength=wish["strength"])] if "strength" in wish else []
        facts = ", ".join([*changed, *_facts(wish, ends, language)])
        told += [say(language, "network-otherwise", facts=facts)] if facts else []
    return say(language, "network-tie", **ends, facts=", ".join(told))


def _facts(tie: Mapping[str, Any], ends: Mapping[str, str], language: str) -> list[str]:
    """Strain, help, kinds of help and how often, as far as they are in `tie`."""
    words = partial(say, language)
    told = [words("network-stress", stress="yes")] if tie.get("stress") == "yes" else []
    way = tie.get("help")
    if way in ("a_to_b", "b_to_a"):
        told.append(words("network-help-to", name=ends["b" if way == "a_to_b" else "a"]))
    elif way:
        told.append(words("network-help", help=way))
    told += [words("network-support", support=support) for support in tie.get("supports") or ()]
    if tie.get("frequency") not in (None, "unknown"):
        told.append(words("network-frequency", frequency=tie["frequency"]))
    return told
