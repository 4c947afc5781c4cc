"""What all tests here share: steady examples of hypothesis, and a WebSocket server that follows a script."""

from __future__ import annotations

import contextlib
import json
import socket
import threading
import time
from typing import Any, Callable, Dict, Iterator, List, Optional

import pytest
from hypothesis import HealthCheck, settings
from websockets.exceptions import ConnectionClosed
from websockets.sync.server import ServerConnection, serve

# The same examples in each run, and no limits of time: neither chance nor a busy machine may decide.
settings.register_profile("steady", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")

Script = Callable[["Line"], None]


class Line:
    """The server's end of one connection."""

    def __init__(self, connection: ServerConnection, number: int, received: List[Any]) -> None:
        self.socket = connection
        self.number = number
        self._received = received

    def tell(self, type_: str, **fields: Any) -> None:
        """Sends an event."""
        self.socket.send(json.dumps({"type": type_, "event_id": f"event_{self.number}", **fields}))

    def hear(self) -> Dict[str, Any]:
        """Waits for an event of the client."""
        event: Dict[str, Any] = json.loads(self.socket.recv())
        self._received.append(event)
        return event

    def hear_all(self) -> None:
        """Takes events until the client closes the connection."""
        try:
            while True:
                self.hear()
        except ConnectionClosed:
            pass

    def drop(self) -> None:
        """Ends the connection without a word."""
        self.socket.socket.shutdown(socket.SHUT_RDWR)


class ScriptedServer:
    """Runs a script for each connection; the last one also for all that follow.

    Attributes:
        received: The events of all connections.
        handshakes: The path and the headers of each opening handshake.
        refuse: Called with each handshake; may return a response in place of a WebSocket.
    """

    def __init__(self) -> None:
        self.scripts: List[Script] = [Line.hear_all]
        self.received: List[Dict[str, Any]] = []
        self.handshakes: List[Any] = []
        self.refuse: Callable[[ServerConnection, Any], Any] = lambda connection, request: None
        self._lines = 0
        self._server = serve(self._serve, "127.0.0.1", 0, process_request=self._process, close_timeout=0.2)
        self.port = self._server.socket.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}/v1"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    def _process(self, connection: ServerConnection, request: Any) -> Optional[Any]:
        self.handshakes.append(request)
        return self.refuse(connection, request)

    def _serve(self, connection: ServerConnection) -> None:
        self._lines += 1
        script = self.scripts[min(self._lines, len(self.scripts)) - 1]
        with contextlib.suppress(ConnectionClosed, OSError):
            script(Line(connection, self._lines, self.received))

    def heard(self, count: int) -> List[Dict[str, Any]]:
        """Waits for that many events of the client, and returns all that came."""
        give_up = time.monotonic() + 10
        while len(self.received) < count and time.monotonic() < give_up:
            time.sleep(0.001)
        return self.received

    def stop(self) -> None:
        self._server.shutdown()
        self._thread.join()


@pytest.fixture()
def server() -> Iterator[ScriptedServer]:
    running = ScriptedServer()
    yield running
    running.stop()
