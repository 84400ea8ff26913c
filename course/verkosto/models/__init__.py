"""Documents: what a learner makes, as plain JSON with a schema."""

from verkosto.models.base import Document
from verkosto.models.dream_day import DreamDay
from verkosto.models.kinds.write import Writing
from verkosto.models.persona import Persona

DOCUMENT_KINDS: dict[str, type[Document]] = {"persona": Persona, "dream_day": DreamDay, "write": Writing}

__all__ = ["DOCUMENT_KINDS", "Document", "DreamDay", "Persona", "Writing"]
