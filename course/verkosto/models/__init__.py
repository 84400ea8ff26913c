"""Documents: what a learner makes, as plain JSON with a schema."""

from verkosto.models.base import Document
from verkosto.models.dream_day import DreamDay
from verkosto.models.persona import Persona
from verkosto.models.write import Writing

DOCUMENT_KINDS: dict[str, type[Document]] = {model.kind_name(): model for model in (Persona, DreamDay, Writing)}
"""Every kind of document by its name: the one list of them. Renderings, widgets and front-end go by the name."""

__all__ = ["DOCUMENT_KINDS", "Document", "DreamDay", "Persona", "Writing"]
