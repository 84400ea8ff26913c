"""How long `import verkosto` and the widgets take, as a ratio to `import ipywidgets`, in one run.

uv run python benchmarks/import_time.py
"""

from __future__ import annotations

import statistics
import subprocess
import sys

ROUNDS = 9
MODULES = ("ipywidgets", "verkosto", "verkosto.widgets")
CODE = "import time; start = time.perf_counter(); import {module}; print(time.perf_counter() - start)"


def once(module: str) -> float:
    """Seconds that importing `module` takes in a fresh Python."""
    done = subprocess.run(
        [sys.executable, "-c", CODE.format(module=module)], capture_output=True, text=True, check=True
    )
    return float(done.stdout)


def main() -> None:
    """Alternates the modules, so that the machine's mood falls on all alike."""
    for module in MODULES:
        once(module)
    times: dict[str, list[float]] = {module: [] for module in MODULES}
    for _ in range(ROUNDS):
        for module in MODULES:
            times[module].append(once(module))
    base = statistics.median(times[MODULES[0]])
    for module in MODULES:
        median = statistics.median(times[module])
        print(f"{module:20} {median * 1000:7.1f} ms   {median / base:5.2f} x ipywidgets")


if __name__ == "__main__":
    main()
