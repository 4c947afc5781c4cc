"""What a browser shows: the same as a terminal, on a page that grows while the steps run."""

import base64
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Iterator, List

from .shown import Result, Shown

_HTML = Path(__file__).with_name("page.html")


class Page:
    """Serves the page on loopback, and tells each browser that opens it everything from the start.

    Attributes:
        url: Where the page is.
    """

    moves = True

    def __init__(self, steps: int) -> None:
        self._events: List[bytes] = []
        self._news = threading.Condition()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_port}/"
        self._tell("start", steps=steps)

    def begin(self, step: Shown) -> None:
        """Shows a heading, the lines that matter, and the picture."""
        picture = step.picture and _data_url("image/png", step.picture)
        self._tell("begin", title=step.title, program=step.program, code=step.code, picture=picture)

    def write(self, text: str) -> None:
        """Shows text at once."""
        self._tell("text", text=text)

    def end(self, result: Result) -> None:
        """Shows how long it took, and a player for a sound."""
        sound = result.sound and _data_url("audio/wav", result.sound)
        self._tell("end", passed=result.passed, seconds=result.seconds, last=result.last_line, sound=sound)

    def close(self, results: List[Result], summary: str) -> None:
        """Shows a table of all steps."""
        self._tell("close", summary=summary)

    def wait(self) -> None:
        """Keeps the page there until Ctrl+C."""
        threading.Event().wait()

    def events(self) -> Iterator[bytes]:
        """Yields all events so far, and then each new one."""
        seen = 0
        while True:
            with self._news:
                while len(self._events) == seen:
                    self._news.wait()
                new, seen = self._events[seen:], len(self._events)
            yield from new

    def _tell(self, kind: str, **fields: Any) -> None:
        with self._news:
            self._events.append(f"data: {json.dumps({'kind': kind, **fields})}\n\n".encode())
            self._news.notify_all()


def _handler(page: Page) -> Any:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path == "/":
                self._answer("text/html; charset=utf-8", [_HTML.read_bytes()])
            elif self.path == "/events":
                self._answer("text/event-stream", page.events())
            else:
                self.send_error(404)

        def _answer(self, kind: str, pieces: Any) -> None:
            self.send_response(200)
            self.send_header("content-type", kind)
            self.end_headers()
            try:
                for piece in pieces:
                    self.wfile.write(piece)
            except OSError:  # the browser has left
                self.close_connection = True

        def log_message(self, *_: Any) -> None:
            """Nobody wants to read that."""

    return Handler


def _data_url(kind: str, path: Path) -> str:
    return f"data:{kind};base64,{base64.b64encode(path.read_bytes()).decode('ascii')}"
