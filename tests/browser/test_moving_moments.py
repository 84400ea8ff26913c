"""A moment of the dream day is dragged to another part of the day, as its menu does with keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect
from visiting import Visit, kept, until, words

from running import SLUGS
from verkosto.content import load_exercise

pytestmark = pytest.mark.browser


@pytest.fixture
def day(browser: Browser, book_address: str) -> Iterator[tuple[Page, Locator]]:
    visit = Visit(browser, book_address)
    page = visit.open(f"{visit.address}/fi/{SLUGS['fi']}.html")
    yield page, page.locator(f'section.v-frame[aria-label="{load_exercise("e3_2").text["fi"].title}"]')
    assert visit.errors == []
    visit.close()


def write(page: Page, work: Locator, part: str, text: str) -> None:
    work.locator(f'[data-place="add/{part}"]').click()
    expect(work.get_by_label(words("dream-day-text"))).to_be_focused()
    page.keyboard.type(text)
    work.get_by_role("button", name=words("dream-day-done")).click()


def test_a_moment_is_dragged_to_another_part_of_the_day(day: tuple[Page, Locator]) -> None:
    page, work = day
    write(page, work, "morning", "Herään.")
    write(page, work, "forenoon", "Leivon.")
    row = work.locator(".dd-row", has_text="Herään.")
    row.locator(".dd-grip").hover()
    page.mouse.down()
    end = work.locator('[data-drop-item="end/forenoon"]')
    box = end.bounding_box()
    assert box
    page.mouse.move(box["x"] + 200, box["y"] + 4, steps=8)
    expect(end).to_contain_class("dd-drop")
    page.mouse.up()
    part = words("dream-day-part", part="forenoon")
    expect(row.locator(".dd-time")).to_contain_text(part)
    expect(row.locator(".dd-grip")).to_be_focused()
    expect(page.get_by_role("menu")).to_have_count(0)
    until(page, lambda: "Leivon." in str(kept(page).get("dream_day_senna")), "the day is stored")
    until(
        page,
        lambda: (
            [(m["text"], m["part"]) for m in kept(page)["dream_day_senna"]["moments"]]  # type: ignore[attr-defined]
            == [("Leivon.", "forenoon"), ("Herään.", "forenoon")]
        ),
        "the move is stored",
    )
    work.get_by_role("button", name=words("undo")).click()
    expect(row.locator(".dd-time")).to_contain_text(words("dream-day-part", part="morning"))
