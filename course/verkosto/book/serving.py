"""Shows the built book on this computer: pages opened straight from files cannot load the widgets."""

from __future__ import annotations

import errno
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class PortTaken(Exception):
    """Somebody else listens on the port."""


class _Handler(SimpleHTTPRequestHandler):
    extensions_map = {  # noqa: RUF012 (declared so by the base class)
        **SimpleHTTPRequestHandler.extensions_map,
        ".mjs": "text/javascript",
        ".svg": "image/svg+xml",
    }

    def end_headers(self) -> None:
        # The book is rebuilt while it is looked at.
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing: every page would be a dozen lines."""


def server(folder: Path, port: int = 0) -> ThreadingHTTPServer:
    """A server of `folder` for this computer only, on `port` or a free one. Raises PortTaken."""
    try:
        return ThreadingHTTPServer(("127.0.0.1", port), partial(_Handler, directory=str(folder)))
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise PortTaken(port) from error
        raise
