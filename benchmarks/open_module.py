"""Open-to-interactive: module 3 in the course against a notebook with one plain IntSlider, in one run.

    uv run python benchmarks/open_module.py [--rounds N]

Both notebooks open in the same JupyterLab and the same Chromium, in turns, each time in a fresh profile and
with a fresh kernel. The module runs by itself; the slider's cell is run by keyboard as soon as the kernel is ready.
The aim is at most 1.3 times the slider.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from urllib.request import Request, urlopen

import nbformat
from playwright.sync_api import Browser, sync_playwright

for part in ("tests", "tests/browser"):
    sys.path.append(str(Path(__file__).parent.parent / part))
from visiting import FLAGS, Visit, chromium

from running import running_course

AIM = 1.3
MODULE = "03-persoona-ja-unelmapaiva"
SLIDER = "import ipywidgets\nipywidgets.IntSlider()"


def _write_slider(folder: Path) -> None:
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(SLIDER)])
    notebook.metadata.kernelspec = {"name": "python3", "display_name": "Python 3", "language": "python"}
    nbformat.write(notebook, folder / "slider.ipynb")


def _end_kernels(address: str) -> None:
    parts = urlsplit(address)
    token = {"Authorization": f"token {parse_qs(parts.query)['token'][0]}"}
    base = f"http://{parts.netloc}/api/sessions"
    with urlopen(Request(base, headers=token), timeout=30) as answer:
        sessions = json.load(answer)
    for session in sessions:
        urlopen(Request(f"{base}/{session['id']}", method="DELETE", headers=token), timeout=30).close()


def _seconds(browser: Browser, address: str, path: str, living: str, run: bool) -> float:
    """From going to the page until the widget can be used."""
    _end_kernels(address)
    parts = urlsplit(address)
    visit = Visit(browser, address)
    start = time.perf_counter()
    page = visit.open(f"http://{parts.netloc}/lab/tree/{path}?{parts.query}")
    if run:
        page.locator(".jp-Toolbar-kernelName", has_text="Python 3").first.wait_for(timeout=60_000)
        page.locator(".jp-CodeCell .cm-content").first.click()
        page.keyboard.press("Control+Enter")
    page.locator(living).first.wait_for(state="visible", timeout=60_000)
    taken = time.perf_counter() - start
    visit.close()
    return taken


def main() -> None:
    """Prints both medians and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as home, sync_playwright() as driver:
        folder = Path(home) / "Verkosto"
        with running_course(folder, "fi") as address:
            _write_slider(folder)
            browser = driver.chromium.launch(executable_path=chromium(), args=FLAGS)
            opens = {
                "slider": ("slider.ipynb", ".jp-OutputArea .noUi-handle", True),
                "module": (f"{MODULE}/{MODULE}.ipynb", ".verkosto .v-frame input", False),
            }
            times: dict[str, list[float]] = {name: [] for name in opens}
            for turn in range(rounds + 1):
                for name, (path, living, run) in opens.items():
                    taken = _seconds(browser, address, path, living, run)
                    if turn:  # the first turn warms the disk
                        times[name].append(taken)
            browser.close()
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    for name, median in medians.items():
        spread = f"{min(times[name]):.2f} to {max(times[name]):.2f}"
        print(f"{name}: {median:.2f} s to interactive (median of {rounds}; {spread})")
    print(f"ratio module / slider: {medians['module'] / medians['slider']:.2f} (aim at most {AIM})")


if __name__ == "__main__":
    main()
