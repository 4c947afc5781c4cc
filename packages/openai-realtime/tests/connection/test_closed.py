"""What a closed connection raises."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed, ConnectionClosedError, ConnectionClosedOK
from websockets.frames import Close

from openai_core.errors import OpenAIError, WebSocketConnectionClosedError
from openai_realtime.connection.closed import ConnectionEnded, ConnectionLost, close_code, closed_error

ENDED = ConnectionClosedOK(Close(1000, "bye"), Close(1000, ""), True)
LOST = ConnectionClosedError(None, None)


def test_it_is_an_error_of_the_sdk_and_of_the_library() -> None:
    ended, lost = closed_error(ENDED, []), closed_error(LOST, ["a", b"\xff"])
    assert isinstance(ended, (WebSocketConnectionClosedError,)) and isinstance(ended, ConnectionClosedOK)
    assert isinstance(lost, ConnectionClosedError) and isinstance(lost, OpenAIError)
    assert type(ended) is ConnectionEnded and type(lost) is ConnectionLost


def test_it_says_how_the_connection_ended_and_what_was_not_sent() -> None:
    assert "1000 (OK) bye" in str(closed_error(ENDED, []))
    assert "not sent" not in str(closed_error(ENDED, []))
    assert str(closed_error(LOST, ["a"])).endswith("; 1 message was not sent.")
    assert str(closed_error(LOST, ["a", "b"])).endswith("; 2 messages were not sent.")


def test_it_carries_the_frames_but_does_not_show_them() -> None:
    error = closed_error(LOST, ["secret", b"\xff"])
    assert error.unsent_frames == ["secret", b"\xff"]
    assert error.unsent_messages == ["secret"]
    assert "secret" not in str(error) + repr(error) + repr(vars(error))


def test_it_keeps_the_close_frames() -> None:
    error: Any = closed_error(ENDED, [])
    assert (error.rcvd, error.sent, error.rcvd_then_sent) == (Close(1000, "bye"), Close(1000, ""), True)


@pytest.mark.parametrize("cause", [ENDED, LOST])
def test_pickles_leave_frames_behind(cause: ConnectionClosed) -> None:
    error = pickle.loads(pickle.dumps(closed_error(cause, ["secret"])))
    assert type(error) is type(closed_error(cause, []))
    assert (error.rcvd, error.unsent_frames) == (cause.rcvd, [])


def test_the_code_of_the_server_counts() -> None:
    assert close_code(ENDED) == 1000
    assert close_code(LOST) == 1006
    assert close_code(ConnectionClosedError(None, Close(1011, "keepalive ping timeout"))) == 1006
