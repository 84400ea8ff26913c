"""What differs between the map of now and the wished one, tie by tie."""

from __future__ import annotations

from typing import Any

from verkosto.checks.network.reading import NetworkMap


def change(now: NetworkMap, wished: NetworkMap) -> dict[str, Any]:
    """Ties that are kept, new, gone, and among the kept those that change; Jaccard of them where there are any."""
    was, will = set(now.live), set(wished.live)
    kept, either = was & will, was | will
    changed = {two for two in kept if now.live[two].facts != wished.live[two].facts}
    ties = {"kept": kept, "new": will - was, "gone": was - will, "changed": changed}
    return {
        "jaccard": len(kept) / len(either) if either else None,
        **{name: [list(two) for two in sorted(pairs)] for name, pairs in ties.items()},
        "actors_new": sorted(set(wished.actors) - set(now.actors)),
        "actors_gone": sorted(set(now.actors) - set(wished.actors)),
    }
