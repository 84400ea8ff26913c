"""The network map: who stands around a client, how they hang together, and what is wished otherwise.

After the ecomap (Hartman 1978) and the network map with its grid (Tracy & Whittaker 1990). One document holds two
maps: what stands now, and what is wished. What nobody has told is `unknown` (of places and kinds of help: nothing),
and is never taken for a no.
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal, get_args

from pydantic import BeforeValidator, ConfigDict, Field, StringConstraints, model_validator

from verkosto.models.base import WHOLE, Document, Id, Part, Settings, ShortText, Text

Told = Literal["unknown", "yes", "no"]
"""A fact that somebody has told, or not."""

ActorKind = Literal["person", "animal", "service", "community"]
"""`service`: there by office or paid for this client or family. `community`: a group, a congregation, a workplace."""

State = Literal["now", "wished", "ending"]
"""`ending` stands now and is gone in the wished map."""

Strength = Literal["unknown", "strong", "ordinary", "weak", "broken"]
"""A broken tie is drawn and connects nobody; one of unknown strength connects."""

Help = Literal["unknown", "a_to_b", "b_to_a", "both", "none"]
"""Which way help goes, by the ends as they are stored."""

Frequency = Literal["unknown", "daily", "weekly", "monthly", "rarely"]

Support = Literal["concrete", "emotional", "information"]

ACTOR_KINDS: tuple[ActorKind, ...] = get_args(ActorKind)
STRENGTHS: tuple[Strength, ...] = get_args(Strength)
HELPS: tuple[Help, ...] = get_args(Help)
FREQUENCIES: tuple[Frequency, ...] = get_args(Frequency)
SUPPORTS: tuple[Support, ...] = get_args(Support)

CLIENT = "client"
"""The end of a tie that is the one in the middle, whoever that is; no actor has this id."""

SECTORS = ("home", "family", "friends", "neighbours", "work_school", "organisations", "services", "other")
"""The areas of life of the course's own template."""

_untold = BeforeValidator(lambda value: None if value == "unknown" else value)

Sector = Annotated[Id | None, _untold]
"""An area of life, one of the document's `sectors`, or none yet."""

Ring = Annotated[Literal[1, 2, 3] | None, _untold]
"""How near on paper: 1 is nearest. No measure reads it."""

Supports = Annotated[Annotated[list[Support], Field(max_length=len(SUPPORTS))] | None, _untold]
"""Kinds of help on a tie, whichever way it goes; an empty list says that there is none, None that nobody has told."""

Share = Annotated[float, Field(ge=0, le=1)]

Day = Annotated[str, StringConstraints(pattern=r"^(\d{4}-\d{2}-\d{2})?$")]
"""YYYY-MM-DD, or empty."""


class Center(Part):
    """The client or the household in the middle: one node. A household is never a minor."""

    kind: Literal["person", "household"] = "person"
    name: ShortText = ""
    minor: Told = "unknown"
    needs_care: Told = "unknown"
    coordinator: Told = "unknown"


class Asked(Part):
    """Which questions were put about everybody, so that what is not drawn or not marked means no."""

    who: Told = "unknown"
    ties_between: Told = "unknown"
    coordination: Told = "unknown"
    care: Told = "unknown"
    hours: Told = "unknown"


class ActorWish(Part):
    """What is otherwise about an actor in the wished map; None is as now."""

    sector: Sector = None
    ring: Ring = None
    coordinator: Told | None = None
    needs_care: Told | None = None
    after_hours: Told | None = None


class Spot(Part):
    """Where within its cell an actor is drawn: along the sector clockwise, and across the ring outwards."""

    model_config = ConfigDict(json_schema_extra=WHOLE)

    along: Share
    across: Share


class Actor(Part):
    """Somebody on the map, one symbol ("the neighbours" too). `spot` is drawing only; no check reads it."""

    id: Id
    name: ShortText = ""
    kind: ActorKind
    state: State
    sector: Sector = None
    ring: Ring = None
    wanted: Told = "unknown"
    named: Told = "unknown"
    coordinator: Told = "unknown"
    after_hours: Told = "unknown"
    needs_care: Told = "unknown"
    minor: Told = "unknown"
    needs: Text = ""
    offers: Text = ""
    goal: Text = ""
    role: Text = ""
    wished: ActorWish | None = None
    spot: Spot | None = None


class TieWish(Part):
    """What is otherwise about a tie in the wished map; None is as now."""

    strength: Strength | None = None
    stress: Told | None = None
    help: Help | None = None
    supports: Supports = None
    frequency: Frequency | None = None


class Tie(Part):
    """What is between two, once for each pair: the two ends name it."""

    a: Id
    b: Id
    state: State
    strength: Strength = "unknown"
    stress: Told = "unknown"
    help: Help = "unknown"
    supports: Supports = None
    frequency: Frequency = "unknown"
    since: ShortText = ""
    wished: TieWish | None = None


class MapPlan(Part):
    """A plan made for the client: its maker and who takes part, by id. None says that nobody has told."""

    id: Id
    owner: Annotated[Id | None, _untold] = None
    persons: Annotated[Annotated[list[Id], Field(max_length=60)] | None, _untold] = None


class SectorWidth(Part):
    """How wide an area of life is drawn, next to the others. Drawing only."""

    id: Id
    share: Annotated[float, Field(gt=0, le=1)]


class NetworkSettings(Settings):
    """Whether the page reads the map for the learner; an exercise in reading a map leaves that to them."""

    live_reading: bool = True


class Network(Document):
    """The network document. `date` is the day that the map tells of; `template` names the look of the sectors."""

    SETTINGS: ClassVar[type[Settings]] = NetworkSettings

    kind: Literal["network"] = "network"
    date: Day = ""
    template: Id = "life_areas"
    center: Center = Field(default_factory=Center)
    sectors: list[Id] = Field(default_factory=lambda: list(SECTORS), min_length=1, max_length=12)
    asked: Asked = Field(default_factory=Asked)
    actors: list[Actor] = Field(default_factory=list, max_length=400)
    ties: list[Tie] = Field(default_factory=list, max_length=1000)
    plans: list[MapPlan] = Field(default_factory=list, max_length=60)
    widths: list[SectorWidth] = Field(default_factory=list, max_length=12)

    @model_validator(mode="after")
    def _ids(self) -> Network:
        """What goes by a name goes by one of its own, or two tabs could not be brought together."""
        ids: dict[str, list[Any]] = {
            "actors": [CLIENT, *(actor.id for actor in self.actors)],
            "plans": [plan.id for plan in self.plans],
            "ties": [frozenset((tie.a, tie.b)) for tie in self.ties],
        }
        for part, named in ids.items():
            if len(set(named)) < len(named):
                raise ValueError(f"two of {part} go by the same name")
        return self

    @property
    def answered(self) -> bool:
        """Whether anybody stands on the map."""
        return bool(self.actors)
