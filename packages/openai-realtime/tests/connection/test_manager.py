"""What connection managers keep."""

from __future__ import annotations

import json
from typing import Any

from openai_core.options import omit
from openai_realtime import RealtimeClient
from openai_realtime.sync.connection import Connection
from openai_realtime.sync.live_connections import SidebandConnectionManager
from openai_realtime.sync.realtime_connections import RealtimeConnection, RealtimeConnectionManager


class Socket:
    """A WebSocket that keeps what is sent."""

    def __init__(self) -> None:
        self.sent: Any = []

    def send(self, frame: str) -> None:
        self.sent.append(json.loads(frame))

    def recv(self, decode: bool = False) -> bytes:
        return b'{"type":"response.done"}'

    def close(self, **reason: Any) -> None:
        self.sent.append(reason)


def test_settings_end_in_the_connection() -> None:
    client = RealtimeClient(api_key="k")
    manager = client.realtime.connect(
        model="m", on_reconnecting=lambda event: None, max_retries=2, initial_delay=3, max_delay=4, max_queue_size=5
    )
    assert type(manager) is RealtimeConnectionManager
    connection = manager._new_connection(Socket())
    reconnects = connection._session.reconnects
    assert (reconnects.max_retries, reconnects.initial_delay, reconnects.max_delay) == (2, 3, 4)
    assert connection._session.queue.max_bytes == 5


def test_the_destination_is_filled_in_and_quoted() -> None:
    manager = SidebandConnectionManager(client=RealtimeClient(api_key="k"), session_id="a/b", graceful_close=True)
    assert manager._destination.path == "/live/sessions/a%2Fb/attach"
    assert manager._destination.query == {"graceful_close": True}
    manager = SidebandConnectionManager(client=RealtimeClient(api_key="k"), session_id="a")
    assert manager._destination.query == {"graceful_close": omit}


def test_a_connection_can_be_made_over_any_socket() -> None:
    socket = Socket()
    connection = RealtimeConnection(socket)
    assert isinstance(connection, Connection)
    connection.input_audio_buffer.append(audio="AAAA")
    assert connection.recv().type == "response.done"
    connection.close(code=1001, reason="bye")
    assert socket.sent == [{"type": "input_audio_buffer.append", "audio": "AAAA"}, {"code": 1001, "reason": "bye"}]
    assert connection._connection is socket
