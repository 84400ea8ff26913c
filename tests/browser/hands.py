"""The two hands that do the same work: one points, the other has a keyboard alone."""

from __future__ import annotations

from abc import ABC, abstractmethod

from playwright.sync_api import Locator, Page, expect
from visiting import tab_to

WHERE = """(notes, passage) => {
    const pieces = [...notes.querySelectorAll("[data-start]")].map(piece => piece.firstChild);
    const text = pieces.map(piece => piece.data).join("");
    if (text.split(passage).length !== 2) throw new Error(`not once in the notes: ${passage}`);
    const put = (at, set) => {
        for (const piece of pieces) {
            if (at <= piece.length) return set(piece, at);
            at -= piece.length;
        }
    };
    const from = text.indexOf(passage);
    const range = document.createRange();
    put(from + 1, (piece, at) => range.setStart(piece, at - 1));
    put(from + passage.length, (piece, at) => range.setEnd(piece, at));
    range.startContainer.parentElement.scrollIntoView({ block: "center", behavior: "instant" });
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    const [first, last] = [boxes.at(0), boxes.at(-1)];
    return [[first.left + 1, first.top + first.height / 2], [last.right - 1, last.top + last.height / 2]];
}"""
"""Where a passage begins and ends in the window, with the passage in sight."""


class Hand(ABC):
    """A way to reach things. Letters are typed by both."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def write(self, field: Locator, text: str, ending: str | None = None) -> None:
        """Writes into the field in place of what stands there; `ending` is a key that is pressed after it."""
        self.reach(field)
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(text)
        if ending:
            self.page.keyboard.press(ending)

    @abstractmethod
    def reach(self, field: Locator) -> None:
        """Puts the focus there."""

    @abstractmethod
    def press(self, button: Locator) -> None: ...

    @abstractmethod
    def choose(self, radio: Locator) -> None: ...

    @abstractmethod
    def select(self, work: Locator, passage: str) -> None:
        """Selects a passage of the notes; what can be done with it is there then."""

    @abstractmethod
    def pick(self, item: Locator) -> None:
        """Takes an item of the menu that is open."""

    @abstractmethod
    def move_to_top(self, row: Locator, rows: Locator, command: str) -> None:
        """Moves a row to the top of the list that has `rows`; `command` is the menu's way to that list."""


class Mouse(Hand):
    def reach(self, field: Locator) -> None:
        field.click()

    def press(self, button: Locator) -> None:
        button.click()

    def choose(self, radio: Locator) -> None:
        radio.click()

    def pick(self, item: Locator) -> None:
        item.click()

    def select(self, work: Locator, passage: str) -> None:
        (left, top), (right, bottom) = work.locator("[data-place=notes]").evaluate(WHERE, passage)
        mouse = self.page.mouse
        mouse.move(left, top)
        mouse.down()
        mouse.move((left + right) / 2, (top + bottom) / 2, steps=4)
        mouse.move(right, bottom, steps=4)
        mouse.up()

    def move_to_top(self, row: Locator, rows: Locator, command: str) -> None:
        goal = rows.first
        goal.scroll_into_view_if_needed()
        row.locator(".p-grip").hover()
        self.page.mouse.down()
        place = goal.bounding_box()
        assert place
        self.page.mouse.move(place["x"] + 30, place["y"] + 5, steps=8)
        expect(goal).to_have_class("p-statement p-drop")
        self.page.mouse.up()


class Keys(Hand):
    def reach(self, field: Locator) -> None:
        tab_to(self.page, field)

    def press(self, button: Locator) -> None:
        tab_to(self.page, button)
        self.page.keyboard.press("Enter")

    def choose(self, radio: Locator) -> None:
        group = radio.locator("xpath=ancestor::fieldset[1]")
        tab_to(self.page, group)
        if group.locator(":checked").count() == 0:
            self.page.keyboard.press("Space")
        for _ in range(group.get_by_role("radio").count()):
            if radio.is_checked():
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"the arrows do not reach {radio}")

    def pick(self, item: Locator) -> None:
        items = item.page.get_by_role("menuitem")
        expect(items.first).to_be_focused()
        for _ in range(items.count()):
            if item.evaluate("item => item === item.getRootNode().activeElement"):
                return self.page.keyboard.press("Enter")
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"the arrows do not reach {item}")

    def select(self, work: Locator, passage: str) -> None:
        tab_to(self.page, work.locator("[data-place=notes]"))
        heard = self._hear(work, "Home")
        while passage not in heard:
            heard = self._hear(work, "ArrowRight")
        while not heard.startswith(passage):
            heard = self._hear(work, "Control+ArrowRight")
        while heard != passage:
            heard = self._hear(work, "Shift+ArrowLeft")
        self.page.keyboard.press("Enter")
        expect(work.locator("[data-place=toolbar]")).to_be_focused()

    def _hear(self, work: Locator, key: str) -> str:
        """What the page says after a key."""
        live = work.locator("> [role=status].v-unseen")
        before = live.text_content()
        self.page.keyboard.press(key)
        expect(live).not_to_have_text(before or "")
        return (live.text_content() or "").strip()

    def move_to_top(self, row: Locator, rows: Locator, command: str) -> None:
        self.press(row.locator(".p-grip"))
        self.pick(row.page.get_by_role("menuitem", name=command, exact=True))
        expect(row.locator(".p-text")).to_be_focused()
        for _ in range(rows.count() - 1):
            self.page.keyboard.press("Alt+ArrowUp")
            expect(row.locator(".p-text")).to_be_focused()
