"""What all tests here share: steady examples of hypothesis, and a small HTTP server on 127.0.0.1."""

from __future__ import annotations

import asyncio
import gzip
import json
import sys
import threading
from types import ModuleType
from typing import Any, Dict, Iterator, List, Set, Tuple
from urllib.parse import parse_qs, unquote, urlsplit

import anyio
import pytest
from hypothesis import HealthCheck, settings

from openai_core.imports import supplied
from openai_core.streaming.endings import LAST_EVENTS
from openai_core.telemetry.attributes import MODEL_CALLS

# The same examples in each run, and no limits of time: neither chance nor a busy machine may decide.
settings.register_profile("steady", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")

# What a distribution that knows an API would supply.
CONVENTIONS: Any = ModuleType("conventions_of_an_api")
CONVENTIONS.LAST_EVENTS = (
    *("choices[].finish_reason", "image_edit.completed", "image_generation.completed"),
    *(f"response.{state}" for state in ("cancelled", "completed", "failed", "incomplete")),
    *("speech.audio.done", "transcript.text.done"),
    *(f"thread.run.{state}" for state in ("cancelled", "completed", "expired", "failed", "incomplete")),
    "thread.run.requires_action",
)
CONVENTIONS.MODEL_CALLS = (
    ("/chat/completions", "chat"),
    ("/responses", "chat"),
    ("/completions", "text_completion"),
    ("/embeddings", "embeddings"),
)


@pytest.fixture(autouse=True)
def conventions(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setitem(sys.modules, CONVENTIONS.__name__, CONVENTIONS)
    monkeypatch.setitem(supplied, LAST_EVENTS, f"{CONVENTIONS.__name__}:LAST_EVENTS")
    monkeypatch.setitem(supplied, MODEL_CALLS, f"{CONVENTIONS.__name__}:MODEL_CALLS")
    return CONVENTIONS


class Loopback:
    """Answers by path; one connection after the other gets a number, which `/number` tells."""

    def __init__(self) -> None:
        self.connections = 0
        self.open_connections = 0
        self.paths: List[str] = []
        self.held = 0
        self._tasks: Set[Any] = set()
        self._writers: Set[asyncio.StreamWriter] = set()
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        self._ready.wait()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._release = asyncio.Event()
        server = self._loop.run_until_complete(asyncio.start_server(self._connected, "127.0.0.1", 0))
        self.port = server.sockets[0].getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._ready.set()
        self._loop.run_forever()
        self._loop.run_until_complete(self._finish(server))
        self._loop.close()

    async def _finish(self, server: asyncio.AbstractServer) -> None:
        """Closes in order: no new connections, then those that there are, then the tasks that served them."""
        server.close()
        for _ in range(10):  # in which a connection that was just accepted gets its transport
            await asyncio.sleep(0)
        for writer in self._writers:
            writer.transport.abort()
        self._release.set()
        await asyncio.gather(*asyncio.all_tasks() - {asyncio.current_task()})
        await asyncio.sleep(0)

    async def has(self, name: str, count: int) -> None:
        """Waits until an attribute, `held` or `open_connections`, has reached this number."""
        for _ in range(5000):
            if getattr(self, name) == count:
                return
            await anyio.sleep(0.001)
        raise AssertionError(f"{name} is {getattr(self, name)}, not {count}")

    def release(self) -> None:
        """Answers the requests to `/hold`."""
        self._loop.call_soon_threadsafe(self._release.set)

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        self.connections += 1
        self.open_connections += 1
        self._tasks.add(self._loop.create_task(self._serve(reader, writer, self.connections)))

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, number: int) -> None:
        try:
            while await self._answer(reader, writer, number):
                await writer.drain()
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            self.open_connections -= 1
            writer.transport.abort()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, number: int) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        method, target, _ = head[0].split(" ")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in head[1:] if line)}
        body = await self._body(reader, headers)
        url = urlsplit(target)
        self.paths.append(url.path)
        if url.path == "/never":
            await reader.read()  # until the client gives up
            return False
        if url.path == "/hold":
            self.held += 1
            await self._release.wait()
        if url.path == "/close":
            return False
        status, extra, content = self._content(method, target, headers, body, number)
        lines = [f"HTTP/1.1 {status} Fine", f"Content-Length: {len(content)}", *extra]
        if url.path == "/chunks":
            lines[1] = "Transfer-Encoding: chunked"
            content = (
                b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in (b"one", b"two", b"three")) + b"0\r\n\r\n"
            )
        if url.path in ("/cut", "/stall"):
            lines[1] = "Content-Length: 100"
        writer.write("\r\n".join([*lines, "", ""]).encode() + content)
        if url.path == "/stall":
            await reader.read()
        return url.path not in ("/cut", "/stall")

    async def _body(self, reader: asyncio.StreamReader, headers: Dict[str, str]) -> bytes:
        if headers.get("transfer-encoding") != "chunked":
            return await reader.readexactly(int(headers.get("content-length", "0")))
        body = b""
        while True:
            size = int(await reader.readline(), 16)
            body += await reader.readexactly(size)
            await reader.readline()
            if not size:
                return body

    def _content(
        self, method: str, target: str, headers: Dict[str, str], body: bytes, number: int
    ) -> Tuple[int, List[str], bytes]:
        url = urlsplit(target)
        query = {name: values[0] for name, values in parse_qs(url.query).items()}
        if url.path == "/echo":
            seen = {"method": method, "target": target, "headers": headers, "body": body.decode("latin-1")[:100]}
            return 200, ["Content-Type: application/json"], json.dumps({**seen, "size": len(body)}).encode()
        if url.path == "/gzip":
            return 200, ["Content-Encoding: gzip"], gzip.compress(b"unpacked once")
        if url.path == "/redirect":
            return int(query.get("status", "307")), [f"Location: {unquote(query['to'])}"], b""
        if url.path == "/cookie":
            return 200, ["Set-Cookie: taste=sweet; Path=/"], b""
        if url.path in ("/cut", "/stall"):
            return 200, [], b"too little"
        return 200, [], str(number).encode()


@pytest.fixture
def loopback() -> Iterator[Loopback]:
    server = Loopback()
    yield server
    server.stop()


@pytest.fixture
def httpx2() -> Any:
    """The module; it needs Python 3.10 or later, so it may be missing."""
    return pytest.importorskip("httpx2")
