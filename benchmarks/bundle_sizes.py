"""How much each front-end bundle weighs on the wire, against the budget of 40 KB gzipped.

uv run python benchmarks/bundle_sizes.py
"""

from __future__ import annotations

import gzip
from importlib.resources import files
from pathlib import Path

BUDGET = 40 * 1024


def main() -> None:
    """Prints one line a bundle."""
    static = Path(str(files("verkosto") / "static"))
    for bundle in sorted([*static.rglob("*.mjs"), *static.rglob("*.js")]):
        size = len(gzip.compress(bundle.read_bytes(), 9, mtime=0))
        print(f"{size / 1024:6.1f} KB gzipped, {size / BUDGET:4.0%} of the budget  {bundle.relative_to(static)}")


if __name__ == "__main__":
    main()
