"""Everything that is computed of a network document: its faults, measures and findings, of now and as wished.

Mirrored in frontend/src/checks/network/network.ts; tests/vectors/network_measures.json holds the two together.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from verkosto.checks.network import findings_of_structure as structural
from verkosto.checks.network import findings_of_support as supporting
from verkosto.checks.network import findings_of_ties as relating
from verkosto.checks.network import sharing, structure
from verkosto.checks.network.change import change
from verkosto.checks.network.faults import Fault, faults
from verkosto.checks.network.logic import Truth
from verkosto.checks.network.outcome import Finder, Highlights
from verkosto.checks.network.reading import Json, NetworkMap, read_map, wishes

MEASURES: tuple[Callable[[NetworkMap], dict[str, Any]], ...] = (
    sharing.size,
    sharing.variety,
    sharing.help_carried,
    sharing.strain,
    sharing.voice,
    sharing.plan_overlap,
    structure.cohesion,
    structure.between,
    structure.around_client,
    structure.coordination,
    structure.holding,
)

FINDERS: dict[str, Finder] = {
    "carries": relating.carries,
    "child_carries": relating.child_carries,
    "client_voice": relating.client_voice,
    "strain": relating.strain,
    "one_holds": supporting.one_holds,
    "nothing_remains": supporting.nothing_remains,
    "one_supporter": supporting.one_supporter,
    "nobody_after_hours": supporting.nobody_after_hours,
    "all_through_client": structural.all_through_client,
    "islands": structural.islands,
    "no_coordinator": structural.no_coordinator,
    "many_coordinators": structural.many_coordinators,
    "plan_owners_apart": structural.plan_owners_apart,
    "supporter_gives_more": relating.supporter_gives_more,
    "client_gives_more": relating.client_gives_more,
    "wished_no_path": structural.wished_no_path,
}
"""Every finding by its name, in the order in which they are read: strengths first, and no number about people."""


@dataclass(frozen=True)
class MapReading:
    """What one map tells. A finding that is neither found nor open is absent."""

    measures: dict[str, Any]
    found: dict[str, Highlights]
    open: list[str]


@dataclass(frozen=True)
class NetworkReading:
    """What a document tells. With a fault that stops reading there is no map; without wishes no wished one."""

    faults: list[Fault]
    now: MapReading | None = None
    wished: MapReading | None = None
    change: dict[str, Any] | None = None


def read(document: Json) -> NetworkReading:
    """Everything that is computed of a network document, given as plain JSON."""
    found = faults(document)
    if any(fault.stops for fault in found):
        return NetworkReading(found)
    now = read_map(document, "now")
    if not wishes(document):
        return NetworkReading(found, read_one(now))
    wished = read_map(document, "wished")
    return NetworkReading(found, read_one(now), read_one(wished), change(now, wished))


def read_one(network: NetworkMap) -> MapReading:
    """What this one map tells."""
    measures = {name: value for measure in MEASURES for name, value in measure(network).items()}
    outcomes = {name: finder(network) for name, finder in FINDERS.items()}
    return MapReading(
        measures=measures,
        found={name: outcome.highlights for name, outcome in outcomes.items() if outcome.value is Truth.YES},
        open=[name for name, outcome in outcomes.items() if outcome.value is Truth.OPEN],
    )
