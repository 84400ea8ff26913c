"""How JupyterLab is set for a learner: files in the hidden part of their folder.

Only their own server reads them, so an instructor's JupyterLab on the same machine keeps its menus.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from verkosto.lab.folder import HIDDEN, write
from verkosto.messages import say

LEFT_OUT_OF_LAB = (
    "@jupyter-notebook/lab-extension",
    "@jupyter/nbgrader",
    "@jupyterlab/apputils-extension:announcements",
    "@jupyterlab/apputils-extension:splash",
    "@jupyterlab/cell-toolbar-extension",
    "@jupyterlab/debugger-extension",
    "@jupyterlab/extensionmanager-extension",
    "@jupyterlab/hub-extension:connectionlost",
    "@jupyterlab/launcher-extension",
    "jupyterlab-jupytext",
)
"""Front-end extensions that a learner has no use for; some would speak of kernels or news, or grade."""

LEFT_OUT_OF_SERVER = (
    "jupyterlab_jupytext",
    "nbgrader.server_extensions.assignment_list",
    "nbgrader.server_extensions.course_list",
    "nbgrader.server_extensions.formgrader",
    "nbgrader.server_extensions.validate_assignment",
    "notebook",
)


def hidden(folder: Path, *path: str) -> Path:
    """A place in the hidden part of the learner's folder."""
    return folder.joinpath(HIDDEN, *path)


def write_settings(folder: Path, language: str) -> None:
    """Writes the settings for this language. Raises OSError."""
    overrides: dict[str, dict[str, Any]] = {
        "@jupyterlab/application-extension:context-menu": {"disabled": True},
        "@jupyterlab/application-extension:shell": {"dockPanelPadding": False},
        "@jupyterlab/apputils-extension:kernels-settings": {"commsOverSubshells": "disabled"},
        "@jupyterlab/apputils-extension:notification": {
            "fetchNews": "false",
            "checkForUpdates": False,
            "doNotDisturbMode": True,
        },
        "@jupyterlab/apputils-extension:themes": {"adaptive-theme": True},
        "@jupyterlab/docmanager-extension:plugin": {"autosaveInterval": 30, "confirmClosingDocument": False},
        "@jupyterlab/notebook-extension:tracker": {
            "kernelShutdown": True,
            "showEditorForReadOnlyMarkdown": False,
            "windowingMode": "none",
        },
        "@jupyterlab/statusbar-extension:plugin": {"visible": False},
    }
    page = {"disabledExtensions": dict.fromkeys(LEFT_OUT_OF_LAB, True)}
    server = {
        "ServerApp": {"jpserver_extensions": {"verkosto.lab.server": True} | dict.fromkeys(LEFT_OUT_OF_SERVER, False)}
    }
    # JupyterLab reads overrides once but a person's settings with every page, so the language can change.
    locale = hidden(folder, "user", "@jupyterlab", "translation-extension", "plugin.jupyterlab-settings")
    _write_json(locale, {"locale": say(language, "lab-locale")})
    _write_json(hidden(folder, "lab", "overrides.json"), overrides)
    _write_json(hidden(folder, "lab", "page_config.json"), page)
    _write_json(hidden(folder, "config", "jupyter_server_config.d", "verkosto.json"), server)


def _write_json(place: Path, content: dict[str, Any]) -> None:
    write(place, json.dumps(content, indent=1).encode())
