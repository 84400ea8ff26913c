"""How long frames last while an actor is dragged on a network map, in Chromium as fast as it is and slowed down.

    uv run python benchmarks/network_drag.py

The pointer moves once in each frame, from inside the page: moved from outside, idle frames would flatter. Prints
milliseconds for maps of 60 and of 400 actors; the aim is a p95 of two frames (33 ms) when slowed down four times.
Needs the built widgets (`node frontend/build.mjs`).
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Route, sync_playwright

ROOT = Path(__file__).parent.parent
sys.path.append(str(ROOT / "tests" / "browser"))
from network_map import network
from visiting import FLAGS, chromium

from verkosto import messages
from verkosto.models.network import Network

SIZES = ((60, 150), (400, 1000))
SLOWED = (1, 4)
FRAMES = 120
PLACE = "http://verkosto.test/"
PAGE = """<!doctype html><main id="map"></main><script type="module">
import widget from "./network.mjs";
const values = VALUES;
const model = { get: (name) => values[name], on() {}, off() {}, send() {} };
widget.render({ model, el: document.getElementById("map") });
</script>"""
DRAG = """async (frames) => {
  const map = document.querySelector(".n-map");
  const { x, y, width } = map.getBoundingClientRect();
  const actor = document.querySelector('[data-place="actors/x3"] .n-shape').getBoundingClientRect();
  const send = (type, clientX, clientY) =>
    map.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX, clientY, pointerId: 1, pointerType: "mouse" }));
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  map.setPointerCapture = () => {};
  send("pointerdown", actor.x + actor.width / 2, actor.y + actor.height / 2);
  let before = await frame();
  const times = [];
  for (let step = 0; step < frames; step += 1) {
    const angle = step / 8;
    const [across, down] = [Math.cos(angle), Math.sin(angle)].map((part) => (0.5 + part / 5) * width);
    send("pointermove", x + across, y + down);
    const now = await frame();
    times.push(now - before);
    before = now;
  }
  if (!document.querySelector(".n-above")) throw new Error("nothing was dragged");
  return times.sort((one, other) => one - other)[Math.floor(0.95 * frames)];
}"""


def _values(document: dict[str, Any]) -> dict[str, Any]:
    text = {"title": "", "task": "", "details": []}
    exercise = {"number": "", "key": "map", "reads": {}, "settings": {"live_reading": False}, "automatic": 0}
    content = {"language": "fi", "place": "", "rubrics": [], "case": None, "exercise": {**exercise, "text": text}}
    content["messages"] = messages.sources("fi", *messages.topics("fi"))
    return {"content": content, "document": document, "saving": None, "related": {}, "notices": []}


def p95(browser: Browser, document: dict[str, Any], slowed: int) -> float:
    """Milliseconds that all but the slowest twentieth of the frames of a drag last at the most."""
    page = browser.new_page(viewport={"width": 1280, "height": 1000})
    html = PAGE.replace("VALUES", json.dumps(_values(document)))
    module = (ROOT / "course" / "verkosto" / "static" / "widgets" / "network.mjs").read_text(encoding="utf-8")

    def answer(route: Route) -> None:
        if route.request.url.endswith(".mjs"):
            route.fulfill(body=module, content_type="text/javascript")
        else:
            route.fulfill(body=html, content_type="text/html")

    page.route("**", answer)
    page.goto(PLACE)
    page.wait_for_selector(".n-map")
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": slowed})
    time: float = page.evaluate(DRAG, FRAMES)
    page.close()
    return time


def main() -> None:
    """Prints one line a size and speed."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        for actors, ties in SIZES:
            named = network(actors, ties)
            named["actors"] = [{**actor, "name": actor["id"]} for actor in named["actors"]]
            document = Network.model_validate(named).model_dump(mode="json")
            for slowed in SLOWED:
                time = p95(browser, document, slowed)
                print(f"{actors:5} actors {ties:5} ties  slowed {slowed} times  p95 {time:6.1f} ms")
        browser.close()


if __name__ == "__main__":
    main()
