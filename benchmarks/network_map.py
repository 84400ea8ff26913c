"""How long reading and laying out a network map takes, as a ratio to the smallest map, in one run.

uv run python benchmarks/network_map.py
"""

from __future__ import annotations

import json
import random
import shutil
import subprocess
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from verkosto.checks.network import read
from verkosto.models.network import SECTORS

FRONTEND = Path(__file__).parent.parent / "frontend"
SIZES = ((60, 150), (400, 1000), (2000, 5000))
ON_A_PAGE = SIZES[:2]
ENTRY = """
import { read } from "./src/checks/network/network";
import { frameOf } from "./src/network/geometry";
import { dropped, places } from "./src/network/places";
const { document, sectors } = JSON.parse(require("fs").readFileSync(0, "utf8"));
const timed = (work) => {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[3];
};
const frame = () => frameOf(860, document.actors.length, sectors);
const crowd = places(frame(), document.actors);
console.log(JSON.stringify({
  "reading in the page": timed(() => read(document)),
  "seeking every place": timed(() => places(frame(), document.actors)),
  "dropping one actor": timed(() => dropped(crowd, "x1", { x: 300, y: 250 })),
}));
"""


def network(actors: int, ties: int) -> dict[str, Any]:
    """A map of so many actors and ties, the same every time."""
    lot = random.Random(actors)
    ends = ["client", *(f"x{number}" for number in range(actors))]
    pairs: dict[tuple[str, str], None] = {}
    while len(pairs) < ties:
        a, b = sorted(lot.sample(ends, 2))
        pairs[a, b] = None
    return {
        "center": {"kind": "person"},
        "sectors": list(SECTORS),
        "actors": [
            {
                "id": one,
                "kind": lot.choice(["person", "service", "community"]),
                "state": "now",
                "sector": lot.choice(SECTORS),
                "ring": lot.choice([1, 2, 2, 3, 3, 3]),
                "spot": {"along": lot.random(), "across": lot.random()},
            }
            for one in ends[1:]
        ],
        "ties": [{"a": a, "b": b, "state": "now", "help": lot.choice(["both", "a_to_b"])} for a, b in pairs],
    }


def in_python(document: dict[str, Any]) -> float:
    """Milliseconds that reading takes in Python, the median of three."""
    times = []
    for _ in range(3):
        start = perf_counter()
        read(document)
        times.append(1000 * (perf_counter() - start))
    return median(times)


def on_a_page(document: dict[str, Any]) -> dict[str, float]:
    """Milliseconds that each thing takes in the front-end's code under Node, the median of seven."""
    esbuild = FRONTEND / "node_modules" / ".bin" / "esbuild"
    options = ["--bundle", "--platform=node", "--loader=ts"]
    script = subprocess.run([esbuild, *options], cwd=FRONTEND, input=ENTRY, capture_output=True, text=True, check=True)
    sectors = [{"id": sector, "share": 1} for sector in SECTORS]
    done = subprocess.run(
        [shutil.which("node") or "node", "-e", script.stdout],
        input=json.dumps({"document": document, "sectors": sectors}),
        capture_output=True,
        text=True,
        check=True,
    )
    times: dict[str, float] = json.loads(done.stdout)
    return times


def main() -> None:
    """Prints one line a size and thing: milliseconds, and how many times the smallest map's."""
    least: dict[str, float] = {}
    for actors, ties in SIZES:
        document = network(actors, ties)
        times = {"reading in Python": in_python(document)}
        times |= on_a_page(document) if (actors, ties) in ON_A_PAGE else {}
        for name, time in times.items():
            ratio = time / least.setdefault(name, time)
            print(f"{actors:5} actors {ties:5} ties  {name:20} {time:9.2f} ms  {ratio:7.1f} times the smallest")


if __name__ == "__main__":
    main()
