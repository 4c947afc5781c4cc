"""What is unusual, as h11 reads and writes it: its verdict counts. Loaded only where something is unusual."""

from __future__ import annotations

from typing import Any, List, Optional, Sequence, Tuple

import h11

from ...imports import httpx
from .response_heads import MAX_HEAD_BYTES, Head

_MAX_INFORMATIONAL = 1000
"""So many informational answers may come before the answer; a flood of them keeps a reader busy for ever."""

_CHUNKED_ANSWER = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


class H11Answer:
    """Reads an answer with h11: its head with `receive`, then its body like the readers in `bodies`.

    Args:
        request: What is answered.
    """

    def __init__(self, request: h11.Request) -> None:
        self._connection = h11.Connection(h11.CLIENT, max_incomplete_event_size=MAX_HEAD_BYTES)
        self._connection.send(request)
        self._informational = 0
        self.done: bool = False
        self.surplus: bool = False

    def receive(self, data: bytes) -> Optional[Head]:
        """Takes the next bytes; returns the head of the answer once it is complete, before that `None`.

        Informational answers are passed over.

        Args:
            data: Bytes as they arrived.

        Raises:
            httpx.RemoteProtocolError: h11 refuses the head, or there are too many informational answers.
        """
        self._connection.receive_data(data)
        while True:
            event = self._next_event()
            if isinstance(event, h11.Response):
                headers = list(event.headers.raw_items())
                return Head(event.status_code, headers, None, True, bytes(event.reason), b"HTTP/" + event.http_version)
            if not isinstance(event, h11.InformationalResponse):
                return None
            self._informational += 1
            if self._informational > _MAX_INFORMATIONAL:
                raise httpx.RemoteProtocolError(f"More than {_MAX_INFORMATIONAL} informational answers came first.")

    def feed(self, data: bytes) -> bytes:
        """Takes the next bytes; returns those of the body.

        Args:
            data: Bytes as they arrived; none at the end of the connection.

        Raises:
            httpx.RemoteProtocolError: h11 refuses them.
        """
        if data:
            self._connection.receive_data(data)
        pieces: List[bytes] = []
        while True:
            event = self._next_event()
            if isinstance(event, h11.Data):
                pieces.append(bytes(event.data))
                continue
            if isinstance(event, h11.EndOfMessage):
                self.done = True
                # An answer that ends its connection is as good as one with something behind it.
                self.surplus = bool(self._connection.trailing_data[0]) or self._connection.their_state is not h11.DONE
            return b"".join(pieces)

    def end(self) -> bytes:
        """Told that the connection was closed.

        Raises:
            httpx.RemoteProtocolError: The body should have been longer.
        """
        self._connection.receive_data(b"")
        self._next_event()
        self.done = self.surplus = True
        return b""

    def _next_event(self) -> Any:
        try:
            return self._connection.next_event()
        except h11.RemoteProtocolError as error:
            raise httpx.RemoteProtocolError(str(error)) from error


def h11_chunks() -> H11Answer:
    """Returns what reads a body in chunks, from the beginning of any of its chunks on."""
    answer = H11Answer(h11.Request(method="GET", target="/", headers=[("Host", "chunks")]))
    answer.receive(_CHUNKED_ANSWER)
    return answer


def h11_request(method: str, target: bytes, headers: Sequence[Tuple[bytes, bytes]]) -> h11.Request:
    """Returns a request as h11 normalizes it.

    Args:
        method: The method, in capitals.
        target: The path with the query, as it stands in the first line.
        headers: Names and values in the order in which they are sent.

    Raises:
        httpx.LocalProtocolError: h11 refuses it.
    """
    try:
        return h11.Request(method=method, target=target, headers=list(headers))
    except (h11.LocalProtocolError, UnicodeError) as error:
        raise httpx.LocalProtocolError(str(error)) from error


def h11_head(request: h11.Request) -> bytes:
    """Returns the bytes of a request's head.

    Args:
        request: What `h11_request` has returned.
    """
    head = h11.Connection(h11.CLIENT).send(request)
    assert head is not None
    return head
