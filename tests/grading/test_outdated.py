"""The digest of the marks is found in a feedback page however the page is written."""

from __future__ import annotations

import pytest

from verkosto.grading.outdated import marks_in

PAGES = {
    "name first": '<meta name="verkosto-marks" content="a1">',
    "content first": '<meta content="a1" name="verkosto-marks">',
    "over lines": "<META\n  name=verkosto-marks\n  content='a1'\n/>",
    "after others": '<meta name="viewport" content="b2"><meta name="verkosto-marks" content="a1">',
    "a sign of an end in another attribute": '<meta data-is=">" name="verkosto-marks" content="a1">',
    "before another of the name": '<meta name="verkosto-marks" content="a1"><meta name="verkosto-marks" content="b2">',
}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_the_digest_is_found(page: str) -> None:
    assert marks_in(f"<!DOCTYPE html><html><head>{page}</head></html>") == "a1"


@pytest.mark.parametrize(
    "page",
    [
        "",
        '<meta name="viewport" content="a1">',
        '<!-- <meta name="verkosto-marks" content="a1"> -->',
        '<p>&lt;meta name="verkosto-marks" content="a1"&gt;</p>',
    ],
    ids=["empty", "another name", "in a comment", "written by a student"],
)
def test_a_page_without_it_holds_none(page: str) -> None:
    assert marks_in(page) is None
