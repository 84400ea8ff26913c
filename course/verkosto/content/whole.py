"""Whether the content holds together: every file can be read, names what there is, and speaks every language.

The loaders read one file when it is needed; who writes content wants to know of every fault before anybody else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar

from verkosto.content.reading import ContentError, ContentFault, checked, content_of, items, names_in, read, text_of
from verkosto.content.yaml_lines import Lines, Step
from verkosto.content.yaml_words import Argument
from verkosto.models.base import LANGUAGES, Part
from verkosto.models.case import QUOTATION, Case
from verkosto.models.exercise import Exercise, Module

MODULES = "modules.yml"
FORMS = {"fi": ("genitive", "partitive", "allative", "ablative")}
"""The forms of the name that a language's sentences inflect, besides the name itself."""
P = TypeVar("P", bound=Part)


def content_errors() -> list[ContentError]:
    """An error for each file that has faults, with all of them in the order of their lines; none when all is well."""
    whole = _Whole()
    whole.read_all()
    whole.compare_cases()
    whole.check_modules()
    for exercise in whole.exercises.values():
        whole.check_exercise(exercise)
    told = sorted(whole.faults.items())
    return [
        ContentError(f"{file} has faults.", file, tuple(sorted(faults, key=lambda fault: fault.line)))
        for file, faults in told
    ]


class _Whole:
    """All that could be read, and the faults found so far."""

    def __init__(self) -> None:
        self.faults: dict[str, list[ContentFault]] = defaultdict(list)
        self.lines: dict[str, Lines] = {}
        self.cases: dict[str, dict[str, Case | None]] = defaultdict(dict)
        self.exercises: dict[str, Exercise] = {}
        self.modules: dict[str, tuple[int, Module]] = {}

    def read_all(self) -> None:
        """Reads every file, so that one fault hides no other."""
        for name in names_in("cases"):
            case_id, _, language = name.partition(".")
            if language not in LANGUAGES:
                told = {"name": f"{case_id}.{LANGUAGES[0]}.yml", "tags": _listed(LANGUAGES)}
                self._tell(f"cases/{name}.yml", "content-case-name", (), **told)
                continue
            self.cases[case_id][language] = self._read(f"cases/{name}.yml", Case, id=case_id, language=language)
        for name in names_in("exercises"):
            if exercise := self._read(f"exercises/{name}.yml", Exercise, id=name):
                self.exercises[name] = exercise
        try:
            content, self.lines[MODULES] = items(MODULES, text_of(MODULES))
        except ContentError as error:
            self.faults[MODULES] += error.faults
            return
        for place, one in enumerate(content):
            try:
                module = checked(MODULES, one, self.lines[MODULES], Module, (place,))
                self.modules[module.id] = place, module
            except ContentError as error:
                self.faults[MODULES] += error.faults

    def compare_cases(self) -> None:
        """Each case is there in every language, with the same notes, and with the forms that its sentences need."""
        for case_id, found in self.cases.items():
            files = {language: f"cases/{case_id}.{language}.yml" for language in (*LANGUAGES, *found)}
            for language in LANGUAGES:
                if language not in found:
                    told = {"tag": language, "wanted": files[language]}
                    self._tell(files[next(iter(found))], "content-case-language", (), **told)
            cases = [(language, case) for language, case in found.items() if case]
            for language, case in cases:
                missing = [form for form in FORMS.get(language, ()) if form not in case.forms]
                if missing:
                    self._tell(files[language], "content-case-forms", ("forms",), forms=_listed(missing))
                for place, note in enumerate(case.notes):
                    counts = {"speakers": len(note.speakers), "quotations": len(QUOTATION.findall(note.text))}
                    if counts["speakers"] not in (0, counts["quotations"]):
                        self._tell(files[language], "content-case-speakers", ("notes", place, "speakers"), **counts)
            for language, case in cases[1:]:
                first, known = cases[0]
                ids = [_listed(note.id for note in one.notes) for one in (case, known)]
                if ids[0] != ids[1]:
                    told = {"notes": ids[0], "other": files[first], "others": ids[1]}
                    self._tell(files[language], "content-case-notes", ("notes",), **told)

    def check_modules(self) -> None:
        """Modules speak every language and have exercises that there are."""
        known = names_in("exercises")
        for place, module in self.modules.values():
            self._check_languages(MODULES, module.model_dump(), (place,))
            for number, name in enumerate(module.exercises):
                if name not in known:
                    told = {"exercise": name, "exercises": _listed(known)}
                    self._tell(MODULES, "content-exercise-unknown", (place, "exercises", number), **told)

    def check_exercise(self, exercise: Exercise) -> None:
        """The exercise speaks every language, tells its points, and names a case, works and outcomes that there are."""
        file = f"exercises/{exercise.id}.yml"
        self._check_languages(file, exercise.model_dump())
        if exercise.case and exercise.case not in self.cases:
            self._tell(file, "content-case-unknown", ("case",), case=exercise.case, cases=_listed(self.cases))
        for language, text in exercise.text.items():
            said = f" {' '.join(text.details)} "
            for points in (exercise.automatic, exercise.by_hand):
                if points and f" {points:g} " not in said:
                    self._tell(file, "content-points-unsaid", ("text", language, "details"), points=f"{points:g}")
        self._check_works(file, exercise)
        self._check_home(file, exercise)

    def _check_works(self, file: str, exercise: Exercise) -> None:
        makers: dict[str, Exercise] = {}
        for one in self.exercises.values():
            makers.setdefault(one.key, one)
        first = makers[exercise.key]
        if first.kind != exercise.kind:
            told = {"key": exercise.key, "kind": exercise.kind, "other": first.id, "others": first.kind}
            self._tell(file, "content-key-kind", ("key",), **told)
        unread = len(self.exercises) < len(names_in("exercises"))
        for role, key in exercise.reads.items():
            if key not in makers and not unread:
                self._tell(file, "content-reads-unknown", ("reads", role), key=key, keys=_listed(makers))

    def _check_home(self, file: str, exercise: Exercise) -> None:
        """The module that the exercise names has it, and has its outcomes."""
        if exercise.module not in self.modules:
            if not self.faults.get(MODULES):
                told = {"module": exercise.module, "modules": _listed(self.modules)}
                self._tell(file, "content-module-unknown", ("module",), **told)
            return
        _, module = self.modules[exercise.module]
        if exercise.id not in module.exercises:
            self._tell(file, "content-exercise-unlisted", ("module",), module=module.id)
        outcomes = list(dict.fromkeys(name for text in module.text.values() for name in text.outcomes))
        for number, outcome in enumerate(exercise.outcomes):
            if outcome not in outcomes:
                told = {"module": module.id, "outcome": outcome, "outcomes": _listed(outcomes)}
                self._tell(file, "content-outcome-unknown", ("outcomes", number), **told)

    def _check_languages(self, file: str, content: Any, at: tuple[Step, ...] = ()) -> None:
        for place, texts in _by_language(content, at):
            for language in LANGUAGES:
                if language not in texts:
                    self._tell(file, "content-language", place, tag=language)

    def _read(self, file: str, model: type[P], **known: str) -> P | None:
        try:
            text = text_of(file)
            _, self.lines[file] = content_of(file, text)
            for name, line in self.lines[file].twice():
                self.faults[file].append(ContentFault("grading-key-twice", {"field": name}, line))
            return read(file, text, model, **known)
        except ContentError as error:
            self.faults[file] += error.faults
            return None

    def _tell(self, file: str, message: str, place: tuple[Step, ...], **told: Argument) -> None:
        lines = self.lines.get(file)
        at = (lines.of(place), lines.words(place)) if lines else (1, "")
        self.faults[file].append(ContentFault(message, told, *at))


def _by_language(value: Any, at: tuple[Step, ...]) -> Iterator[tuple[tuple[Step, ...], Mapping[str, Any]]]:
    """Whatever is told by language within a content, and where it stands."""
    if isinstance(value, dict) and (at[-1:] == ("text",) or set(value) & set(LANGUAGES)):
        yield at, value
    elif isinstance(value, dict):
        for name, part in value.items():
            yield from _by_language(part, (*at, name))
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from _by_language(part, (*at, number))


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)
