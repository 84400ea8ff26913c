"""A whole HTML page around rendered documents: self-contained, no script, no request to anywhere."""

from __future__ import annotations

from markupsafe import Markup

_PAGE = Markup(
    '<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{title}</title>\n'
    "<style>@page {{ size: A4; margin: 14mm }} body {{ margin: 0 auto; padding: 16px; max-width: 60em }}"
    " @media print {{ body {{ padding: 0; max-width: none }} }}</style>\n</head>\n"
    "<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
)


def page(title: str, body: Markup, language: str) -> str:
    """The page with this title and body; the body is already safe HTML, the title is escaped."""
    return str(_PAGE.format(title=title, body=body, language=language))
