"""Where httpx2 is installed and httpx is not, `import openai` and calls work: the default clients are of httpx2."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Iterator

import pytest

pytest.importorskip("httpx2", reason="httpx2 is not installed: it cannot stand in for httpx")

PROGRAM = Path(__file__).with_name("without_httpx.py")
CHUNK = {"id": "c", "object": "chat.completion.chunk", "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        name = self.path.rpartition("/")[2]
        if name == "missing":
            self._answer(404, b"{}")
        elif name == "content":
            self._answer(200, gzip.compress(b"unzipped"), "Content-Encoding", "gzip")
        else:
            self._answer(200, json.dumps({"id": name}).encode())

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        if self.path.endswith("/files"):
            self._answer(200, b'{"id": "uploaded"}')
        else:
            events = f"data: {json.dumps(CHUNK)}\n\ndata: [DONE]\n\n".encode()
            self._answer(200, events, "Content-Type", "text/event-stream")

    def _answer(self, status: int, body: bytes, name: str = "Content-Type", value: str = "application/json") -> None:
        self.send_response(status)
        self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def url() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/v1"
        server.shutdown()


ERRORS = ["ModuleNotFoundError", "ImportError"]
"""The second one: of programs that hide the library from themselves, as test suites do."""


def run(url: str, error: str, *missing: str) -> Any:
    command = [sys.executable, str(PROGRAM), url, error, *missing]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("error", ERRORS)
def test_calls_of_each_flavour(url: str, error: str) -> None:
    done = run(url, error)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize(
    ("error", "last_line"),
    [*zip(ERRORS, ["ModuleNotFoundError: No module named 'httpx'", "ImportError: httpx is hidden"])],
)
def test_without_either_the_missing_one_is_named(url: str, error: str, last_line: str) -> None:
    done = run(url, error, "httpx2")
    assert done.returncode == 1
    assert done.stderr.rstrip().endswith(last_line)
