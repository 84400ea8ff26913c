"""The people and animals around the person in the middle: entered once, named by other documents."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from verkosto.models.base import Id, Part, ShortText

Home = Literal["same", "elsewhere", "unknown"]
"""Whether somebody lives in the same home as the person in the middle."""

Age = Annotated[int, Field(ge=0, le=120)]

COMING_OF_AGE = 18


class ImportantOne(Part):
    """A person or an animal who matters.

    `age` is in years now; `relation` is free text ("esikoinen", "naapuri"); `home` tells who lives with the person.
    """

    id: Id
    name: ShortText = ""
    kind: Literal["person", "animal"] = "person"
    age: Age | None = None
    relation: ShortText = ""
    home: Home = "unknown"

    @property
    def called(self) -> str:
        """What they go by: a name, or else a relation ("esikoinen"); empty when neither is known."""
        return self.name.strip() or self.relation.strip()

    @property
    def is_child(self) -> bool:
        """Whether this is a person known to be under age."""
        return self.kind == "person" and self.age is not None and self.age < COMING_OF_AGE

    @property
    def is_adult(self) -> bool:
        """Whether this is a person known to be of age."""
        return self.kind == "person" and self.age is not None and self.age >= COMING_OF_AGE
