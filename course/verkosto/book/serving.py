"""Shows the built book on this computer: pages opened straight from files cannot load the widgets."""

from __future__ import annotations

import errno
from functools import partial
from http import HTTPStatus
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

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """In the book's own words where no page is."""
        page = Path(self.directory) / "404.html"
        if code != HTTPStatus.NOT_FOUND or not page.exists():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

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
