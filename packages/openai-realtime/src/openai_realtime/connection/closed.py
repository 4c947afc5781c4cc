"""What a closed connection raises: an error of the SDK that is the one of the websockets library as well."""

from __future__ import annotations

from typing import Any, List, Optional

from websockets.exceptions import ConnectionClosed, ConnectionClosedError, ConnectionClosedOK

from openai_core.errors import WebSocketConnectionClosedError

from .send_queue import Frame

ABNORMAL = 1006


class _Closed(WebSocketConnectionClosedError):
    rcvd: Any
    sent: Any

    def _describe(self, unsent: List[Frame]) -> None:
        how = ConnectionClosed.__str__(self)  # type: ignore[arg-type]
        waiting = f"; {_counted(unsent)} not sent" if unsent else ""
        super().__init__(f"The WebSocket connection is closed ({how}){waiting}.", unsent_messages=unsent)

    def __str__(self) -> str:
        return str(self.args[0])

    def __reduce__(self) -> Any:
        return (_restored, (type(self), self.rcvd, self.sent, getattr(self, "rcvd_then_sent", None)))


class ConnectionEnded(ConnectionClosedOK, _Closed):
    """The connection was closed in order, with code 1000 or 1001.

    Args:
        rcvd: The close frame of the server; `None` for none.
        sent: The close frame of the client; `None` for none.
        rcvd_then_sent: Whether the server's came first; `None` where one is missing.
        unsent: The frames that were waiting to be sent.
    """

    def __init__(self, rcvd: Any, sent: Any, rcvd_then_sent: Optional[bool], unsent: List[Frame]) -> None:
        ConnectionClosed.__init__(self, rcvd, sent, rcvd_then_sent)
        self._describe(unsent)

    def __str__(self) -> str:
        return _Closed.__str__(self)

    __reduce__ = _Closed.__reduce__


class ConnectionLost(ConnectionClosedError, _Closed):
    """The connection broke, or was closed because of an error.

    Args:
        rcvd: The close frame of the server; `None` for none.
        sent: The close frame of the client; `None` for none.
        rcvd_then_sent: Whether the server's came first; `None` where one is missing.
        unsent: The frames that were waiting to be sent.
    """

    def __init__(self, rcvd: Any, sent: Any, rcvd_then_sent: Optional[bool], unsent: List[Frame]) -> None:
        ConnectionClosed.__init__(self, rcvd, sent, rcvd_then_sent)
        self._describe(unsent)

    def __str__(self) -> str:
        return _Closed.__str__(self)

    __reduce__ = _Closed.__reduce__


def closed_error(error: ConnectionClosed, unsent: List[Frame]) -> WebSocketConnectionClosedError:
    """Returns the error for a closed connection.

    Args:
        error: What the websockets library raised.
        unsent: The frames that were not sent.
    """
    kind = ConnectionEnded if isinstance(error, ConnectionClosedOK) else ConnectionLost
    return kind(error.rcvd, error.sent, getattr(error, "rcvd_then_sent", None), unsent)


def close_code(error: ConnectionClosed) -> int:
    """Returns the code that the server closed with; 1006 if the connection ended without one.

    Args:
        error: The error of the websockets library.
    """
    return ABNORMAL if error.rcvd is None else error.rcvd.code


def _counted(unsent: List[Frame]) -> str:
    return "1 message was" if len(unsent) == 1 else f"{len(unsent)} messages were"


def _restored(kind: Any, rcvd: Any, sent: Any, rcvd_then_sent: Optional[bool]) -> Any:
    return kind(rcvd, sent, rcvd_then_sent, [])
