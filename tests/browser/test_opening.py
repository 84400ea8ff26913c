"""What a learner sees in each frame while JupyterLab and a module open."""

from __future__ import annotations

import pytest
from modules import open_module
from playwright.sync_api import expect
from visiting import Visit, words

pytestmark = pytest.mark.browser

RECORD = """
    window.seen = [];
    const look = () => {
        requestAnimationFrame(look);
        const labels = document.querySelectorAll(".lm-DockPanel-tabBar .lm-TabBar-tabLabel");
        const tabs = [...labels].map(label => label.textContent);
        const drawn = document.querySelectorAll("#jupyterlab-splash, .jp-SpinnerContent, .jp-NotebookPanel-toolbar");
        const tools = [...drawn].filter(tool => tool.checkVisibility()).map(tool => tool.className);
        const splash = document.querySelector(".verkosto-splash p")?.textContent ?? "";
        const now = JSON.stringify({ title: document.title, tabs, tools, splash });
        if (document.body && seen.at(-1) !== now) seen.push(now);
    };
    look();
"""


def test_the_course_speaks_from_the_first_frame_and_jupyterlab_never(visit: Visit) -> None:
    visit.context.add_init_script(RECORD)
    page = visit.open()
    open_module(page)
    seen = page.evaluate("seen.map(JSON.parse)")
    assert seen[0]["splash"] == words("start-loading")
    assert seen[-1]["splash"] == ""
    assert seen[-1]["tabs"] == [words("start-tab"), "Persoona ja unelmapäivä"]
    for frame in seen:
        assert frame["tools"] == []
        assert "Verkosto" in frame["title"] and "Jupyter" not in frame["title"]
        assert ".ipynb" not in "".join([frame["title"], *frame["tabs"]])


def test_a_course_that_does_not_come_up_says_what_to_do(visit: Visit) -> None:
    page = visit.context.new_page()
    page.route("**/static/lab/*.js*", lambda route: route.abort())
    page.clock.install()
    page.goto(visit.address)
    late = page.locator(".verkosto-splash-late")
    expect(late).to_be_hidden()
    late.evaluate("late => late.getAnimations().forEach(animation => animation.finish())")
    expect(late).to_have_text(words("start-late"))
    expect(late).to_be_visible()
