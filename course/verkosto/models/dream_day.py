"""The dream day: a good day in a relative future, and the road there remembered.

A relative of the future dialogues' recalled future (Arnkil & Seikkula 2006): what is good, what did you do and who
helped, what worried you and what eased it.
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, get_args

from pydantic import Field, StringConstraints

from verkosto.models.base import Document, Id, Part, Settings, ShortText, Text
from verkosto.models.people import Home, ImportantOne

TimeOfDay = Literal["morning", "forenoon", "afternoon", "evening", "night"]

TIMES_OF_DAY: tuple[TimeOfDay, ...] = get_args(TimeOfDay)

Horizon = Annotated[int, Field(ge=1, le=20)]
"""Years from now to the day."""

Clock = Annotated[str, StringConstraints(pattern=r"^(([01]\d|2[0-3]):[0-5]\d)?$")]
"""HH:MM in 24 hours, or empty."""


class Helper(Part):
    """Who helped: somebody of the persona's people (`person`), or somebody typed in (`name`), wished for or not."""

    id: Id
    person: Id | None = None
    name: ShortText = ""
    wished: bool = False

    def is_open(self, people: list[ImportantOne]) -> bool:
        """Whether nobody can yet tell who this is: typed in, not wished for, and not among these people."""
        known = {one.called.lower() for one in people}
        return not self.person and not self.wished and self.name.strip().lower() not in known


class Road(Part):
    """How the good thing came about, remembered from the day: own act, helpers, worry and what eased it."""

    act: Text = ""
    helpers: list[Helper] = Field(default_factory=list, max_length=30)
    worry: Text = ""
    relief: Text = ""


class Moment(Part):
    """A moment of the day, written as the person; `people` are ids of the persona's people who are there."""

    id: Id
    part: TimeOfDay = "morning"
    clock: Clock = ""
    text: Text = ""
    people: list[Id] = Field(default_factory=list, max_length=60)
    road: Road = Field(default_factory=Road)

    @property
    def named_helpers(self) -> list[Helper]:
        """The helpers that say who they are."""
        return [helper for helper in self.road.helpers if helper.person or helper.name.strip()]


class HomeThen(Part):
    """Where one of the persona's people lives on the dream day; `id` is that person's id in the persona."""

    id: Id
    home: Home = "unknown"


class DreamDaySettings(Settings):
    """How far away the day is, and which `part` of it the exercise is about: the day itself, or the road to it.

    `moments` is how many moments with a road earn everything, `helpers` how many different helpers on them.
    """

    horizon: Horizon
    part: Literal["day", "road"]
    moments: int = Field(default=3, ge=1)
    helpers: int = Field(default=3, ge=1)


class DreamDay(Document):
    """The dream day document. `horizon` is in years from now; ages on the day are worked out, never typed."""

    SETTINGS: ClassVar[type[Settings]] = DreamDaySettings

    kind: Literal["dream_day"] = "dream_day"
    horizon: Horizon = 3
    homes: list[HomeThen] = Field(default_factory=list, max_length=60)
    moments: list[Moment] = Field(default_factory=list, max_length=60)

    @property
    def answered(self) -> bool:
        """Whether any moment is told."""
        return any(moment.text.strip() for moment in self.moments)

    @property
    def in_day_order(self) -> list[Moment]:
        """The moments from morning to night; within a part of the day in the learner's order."""
        return sorted(self.moments, key=lambda moment: TIMES_OF_DAY.index(moment.part))
