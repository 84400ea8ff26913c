"""The living widgets."""

from verkosto.widgets.base import DocumentWidget as exercise

__all__ = ["exercise"]
