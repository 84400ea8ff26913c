"""The page that JupyterLab opens in, with the course's name, look and words in it from the first frame on."""

from __future__ import annotations

import re
from typing import Any

from jinja2 import ChoiceLoader, DictLoader

from verkosto.content import LANGUAGES
from verkosto.messages import say
from verkosto.render.styles import style

PAGE = "index.html"
_LANGUAGE = "{{ page_config.verkostoLanguage }}"

_STYLE = """
.verkosto-splash { position: fixed; inset: 0; z-index: 1000; background: var(--paper); color: var(--ink);
  font: 16px/1.5 var(--sans) }
.verkosto-splash > div { padding: 66px max(24px, (100% - 1032px) / 2) 40px; background: var(--accent-soft) }
.verkosto-splash h1 { margin: 0; font: 600 42px/1.2 var(--serif) }
.verkosto-splash p { margin: 12px 0 0; font-size: 19px }
.verkosto-splash-late { visibility: hidden; animation: verkosto-late 0s 30s forwards }
@keyframes verkosto-late { to { visibility: visible } }
@media (max-width: 760px) {
  .verkosto-splash > div { padding: 32px 16px } .verkosto-splash h1 { font-size: 32px }
}
"""
"""It stands where the start page's head will; what it says late needs no script, in case that is what is missing."""


def dress(settings: dict[str, Any]) -> None:
    """Puts the course into JupyterLab's page. A JupyterLab that keeps its pages elsewhere opens in its own."""
    environment = settings.get("lab_jinja2_env")
    if environment is None:
        return
    source, *_ = environment.loader.get_source(environment, PAGE)
    environment.loader = ChoiceLoader([DictLoader({PAGE: opening_page(source)}), environment.loader])


def opening_page(source: str) -> str:
    """JupyterLab's template of its page with the course in it; whose language is asked each time."""
    source = source.replace("<title>JupyterLab</title>", "<title>Verkosto</title>")
    source = re.sub(r'<html lang="\w+"', f'<html lang="{_LANGUAGE}"', source)
    words = "".join(
        f'{{% if page_config.verkostoLanguage == "{language}" %}}'
        f"<p>{say(language, 'start-loading')}</p>"
        f'<p class="verkosto-splash-late">{say(language, "start-late")}</p>{{% endif %}}'
        for language in LANGUAGES
    )
    splash = (
        f"<style>{style('tokens.css')}{_STYLE}</style>"
        f'<div class="verkosto verkosto-splash" role="status"><div><h1>Verkosto</h1>{words}</div></div>'
    )
    return re.sub(r"<body[^>]*>", lambda body: body[0] + splash, source, count=1)
