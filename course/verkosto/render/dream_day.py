"""A dream day as static HTML.

The live page's twin is frontend/src/dream_day/sheet.ts; both use dream_day.css.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from markupsafe import Markup
from pydantic import ValidationError

from verkosto.content import load_case
from verkosto.messages import say
from verkosto.models.dream_day import DreamDay, DreamDaySettings, Helper, Moment
from verkosto.models.exercise import Exercise
from verkosto.models.people import ImportantOne
from verkosto.models.persona import Persona
from verkosto.render.styles import style


def render(exercise: Exercise, document: dict[str, Any], related: dict[str, Any], language: str) -> str:
    """The day from morning to night, with its people.

    Raises pydantic's ValidationError for a damaged document. A persona that is missing or damaged leaves the
    day without people, and it still reads.
    """
    day = DreamDay.model_validate(document)
    try:
        persona = Persona.model_validate(related.get("persona"))
    except ValidationError:
        persona = None
    people = persona.version.known_people if persona else []
    horizon = DreamDaySettings.of(exercise).horizon
    words = partial(say, language)
    moments = Markup("\n").join(_moment(moment, people, language) for moment in day.in_day_order)
    empty = Markup("<p>{}</p>").format(words("dream-day-empty"))
    return str(
        Markup(
            '<article class="vd" lang="{language}"><style>{css}</style>\n'
            '<header><p class="vd-when">{when}</p><h2>{whose}</h2>\n'
            '<ul class="vd-people">{people}</ul></header>\n{day}\n'
            "<footer>{title} · {example}</footer></article>"
        ).format(
            language=language,
            css=style("dream_day.css"),
            when=words("dream-day-heading", years=horizon),
            whose=_whose(exercise, language),
            people=_people(day, horizon, persona, people, language),
            day=Markup('<ol class="vd-day">\n{}\n</ol>').format(moments) if moments else empty,
            title=exercise.text[language].title,
            example=words("dream-day-example"),
        )
    )


def _whose(exercise: Exercise, language: str) -> str:
    genitive = load_case(exercise.case, language).forms.get("genitive") if exercise.case else None
    return say(language, "dream-day-whose", whose=genitive) if genitive else say(language, "dream-day-whose-open")


def _aged(name: str, age: int | None, horizon: int, language: str) -> str:
    return name if age is None else say(language, "dream-day-person-then", name=name, age=age + horizon)


def _people(day: DreamDay, horizon: int, persona: Persona | None, people: list[ImportantOne], language: str) -> Markup:
    then = {home.id: home.home for home in day.homes}
    items = []
    if persona and persona.version.name.strip():
        aged = _aged(persona.version.name.strip(), persona.version.age, horizon, language)
        items.append(Markup('<li dir="auto">{}</li>').format(aged))
    for one in people:
        homes = say(language, "dream-day-homes-both", later=then.get(one.id, "unknown"), now=one.home)
        aged = _aged(one.called, one.age, horizon, language)
        items.append(Markup('<li dir="auto">{}<small>{}</small></li>').format(aged, homes))
    return Markup("").join(items)


def _moment(moment: Moment, people: list[ImportantOne], language: str) -> Markup:
    words = partial(say, language)
    hour, _, minute = moment.clock.partition(":")
    clock = words("dream-day-clock", hour=str(int(hour)), minute=minute) if hour else ""
    lines = [
        _line(words("dream-day-act"), moment.road.act),
        _helpers(moment, people, language),
        _line(words("dream-day-worry"), moment.road.worry),
        _line(words("dream-day-relief"), moment.road.relief),
    ]
    road = Markup("").join(line for line in lines if line)
    return Markup('<li><h3>{} <span>{}</span></h3><p class="vd-say" dir="auto">{}</p>{}{}</li>').format(
        words("dream-day-part", part=moment.part),
        clock,
        moment.text.strip() or words("dream-day-moment-empty"),
        _there(moment, people, language),
        Markup('<dl class="vd-road">{}</dl>').format(road) if road else "",
    )


def _there(moment: Moment, people: list[ImportantOne], language: str) -> Markup:
    by_id = {one.id: one.called for one in people}
    gone = say(language, "dream-day-person-gone")
    names = ", ".join(by_id.get(person, gone) for person in moment.people)
    line = Markup('<p class="vd-with" dir="auto">{}: {}</p>').format(say(language, "dream-day-with"), names)
    return line if names else Markup("")


def _line(term: str, text: str) -> Markup:
    filled = Markup('<div><dt>{}</dt><dd dir="auto">{}</dd></div>').format(term, text.strip())
    return filled if text.strip() else Markup("")


def _helpers(moment: Moment, people: list[ImportantOne], language: str) -> Markup:
    items = Markup("").join(_helper(helper, people, language) for helper in moment.named_helpers)
    if not items:
        return Markup("")
    return Markup('<div><dt>{}</dt><dd><ul class="vd-helpers">{}</ul></dd></div>').format(
        say(language, "dream-day-helpers"), items
    )


def _helper(helper: Helper, people: list[ImportantOne], language: str) -> Markup:
    known = next((one.called for one in people if one.id == helper.person), None)
    name = known or helper.name.strip() or say(language, "dream-day-person-gone")
    state = "wished" if helper.wished else "open" if helper.is_open(people) else ""
    word = f"{say(language, f'dream-day-helper-{state}')}: " if state else ""
    return Markup('<li data-state="{}" dir="auto">{}{}</li>').format(state, word, name)
