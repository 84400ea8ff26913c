"""Which fields of documents hold a value that is kept or replaced as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic.json_schema import models_json_schema

from verkosto.models import DOCUMENT_KINDS, Document
from verkosto.models.network import Network


def choices_in(schema: dict[str, Any]) -> Iterator[str]:
    """The names of fields in a schema that hold one of a few values, a pattern, or a part marked as `WHOLE`."""
    parts = schema.get("$defs", {})
    for part in [schema, *parts.values()]:
        for name, about in part.get("properties", {}).items():
            for kind in (about, *about.get("anyOf", ())):
                meant = parts.get(kind["$ref"].rsplit("/", 1)[-1], {}) if "$ref" in kind else kind
                if meant.keys() & {"enum", "const", "pattern", "whole"}:
                    yield name


def _all() -> frozenset[str]:
    # No exercise asks for the network map yet, so it is not among the kinds; its fields are merged all the same.
    models: list[type[Document]] = [*DOCUMENT_KINDS.values(), Network]
    _, schema = models_json_schema([(model, "validation") for model in models])
    return frozenset(choices_in(schema))


CHOICES = _all()
"""Names of such fields in all kinds of documents: of two changes one holds, for the two together would be neither."""
