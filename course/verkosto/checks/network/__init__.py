"""Reading a network map, in numbers and in words. Pure functions of the document.

Measures read maps, not people: there is no composite score, and nothing is ever sorted by value. Mirrored in
frontend/src/checks/network; tests/vectors/network_*.json hold the two together.
"""

from __future__ import annotations

from verkosto.checks.network.overview import FINDERS, MEASURES, MapReading, NetworkReading, read
from verkosto.checks.network.summary import ONLY_TOLD, counts, findings, progress

__all__ = [
    "FINDERS",
    "MEASURES",
    "ONLY_TOLD",
    "MapReading",
    "NetworkReading",
    "counts",
    "findings",
    "progress",
    "read",
]
