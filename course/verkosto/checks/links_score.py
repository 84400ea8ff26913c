"""Points for the ties of a persona's statements: the set rule, and what kept some of them from counting.

Several statements on one item of the key count once, by their mean.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from verkosto.checks.finding import Argument, Cause, RuleScore
from verkosto.checks.reasons import cause, fields, named, ruled, sources
from verkosto.checks.scoring import FORBIDDEN_COST, set_share
from verkosto.checks.tie_score import PARTLY_RIGHT, TIED, UNTIED, Tie, Verdict
from verkosto.models.case import Case

if TYPE_CHECKING:
    from verkosto.checks.persona_score import PersonaKey

MOST_OF_ONE_FIELD = 0.4
"""The share of what is enough that one field can give: a persona all of one kind is not a person."""

MOST_OF_ONE_SOURCE = 0.7
"""The share that one source can give: whoever marks everything alike has told no sources apart."""

COSTS: dict[Verdict, int] = {"forbidden": FORBIDDEN_COST, "dressed": 1, "stranger": 1, "short": 1}
"""How many right ties each of these undoes."""


def _by_item(found: list[Tie]) -> dict[str, list[Tie]]:
    items: dict[str, list[Tie]] = defaultdict(list)
    for tie in found:
        if tie.item and tie.verdict in TIED:
            items[tie.item.id].append(tie)
    return items


def _mean(group: list[Tie]) -> float:
    return sum(tie.worth for tie in group) / len(group)


def _sums(items: dict[str, list[Tie]], of: Callable[[Tie], str]) -> dict[str, float]:
    """What the items are worth together, by something of the statement where each stands first."""
    sums: dict[str, float] = defaultdict(float)
    for group in items.values():
        sums[of(group[0])] += _mean(group)
    return sums


def _capped(sums: dict[str, float], most: float) -> float:
    return sum(min(most, worth) for worth in sums.values())


def _over(sums: dict[str, float], most: float) -> list[str]:
    return [name for name, worth in sums.items() if worth > most]


def score_links(found: list[Tie], key: PersonaKey, case: Case, of: float) -> RuleScore:
    """The set rule over the ties; an item counts in the field where it stands first, and for that source."""
    items, most, unit = _by_item(found), key.enough * MOST_OF_ONE_FIELD, of / key.enough
    by_field = _sums(items, lambda tie: tie.field)
    by_source = _sums(items, lambda tie: tie.statement.source)
    most_told = key.enough * MOST_OF_ONE_SOURCE
    gained = min(_capped(by_field, most), _capped(by_source, most_told))
    tied = [tie for tie in found if tie.verdict not in UNTIED]
    excess = tied[key.most :]
    lost = len(excess) + sum(COSTS.get(tie.verdict, 0) for tie in found)
    means = [_mean(group) for group in items.values()]
    counted: dict[str, Argument] = {
        "n": sum(mean == 1 for mean in means),
        "partly": sum(0 < mean < 1 for mean in means),
        "needed": key.enough,
        "unit": round(unit, 2),
        "gained": round(gained * unit, 2),
        "lost": round(lost * unit, 2) if lost else 0,
    }
    again = [tie for group in items.values() for tie in group[1:]]
    causes = [
        *(_about(found, verdict, round(cost * unit, 2)) for verdict, cost in COSTS.items()),
        cause("excess", [tie.about for tie in excess], most=key.most, points=round(unit, 2)),
        _about(found, "both", 0),
        _about(found, "field", 0),
        _about(found, "source", round(PARTLY_RIGHT * unit, 2)),
        _about(found, "part", round(PARTLY_RIGHT * unit, 2)),
        cause("full", fields(_over(by_field, most)), points=round(most * unit, 2)),
        cause("one-source", sources(_over(by_source, most_told)), points=round(most_told * unit, 2)),
        cause("again", [tie.about for tie in again]),
        *(_about(found, verdict, 0) for verdict in ("long", "neutral", "repeated", "wordless", "lost")),
        *_few(found, sum(mean > 0 for mean in means), key, case),
    ]
    return ruled("persona-links", set_share(gained, lost, 0, key.enough), of, counted, causes)


def _about(found: list[Tie], verdict: Verdict, points: float) -> Cause | None:
    return cause(verdict, [tie.about for tie in found if tie.verdict == verdict], points=points)


def _few(found: list[Tie], n: int, key: PersonaKey, case: Case) -> Iterator[Cause | None]:
    """Too little has been picked; the notes that nothing has been picked from are a place to look."""
    if n < key.enough:
        yield Cause("scoring-cause-few", {"missing": key.enough - n})
        used = {tie.statement.passage.note for tie in found if tie.statement.passage}
        yield cause("unread", [named(note.title) for note in case.notes if note.id not in used])
