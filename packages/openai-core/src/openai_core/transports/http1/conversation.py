"""One request and the head of its answer, as steps: what to send, when to receive, and when to stop sending.

A conversation is a generator. It yields steps to a driver, which carries them out on a connection:

| step | what the driver does | what it gives back |
|---|---|---|
| `bytes` | sends all of it | nothing |
| `Part` | sends until all is sent or something arrives | what was not sent, and what arrived or `None` |
| `NEXT_PIECE` | takes the next piece of a body that is not in memory | the piece, or `None` at the end |
| `RECEIVE` | waits for the next bytes | the bytes, none if the connection was closed |

A server may answer before it has heard everything: with an error because the body is too long, or the key wrong. Then
nothing more is sent, the answer counts, and the connection is not used again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generator, NamedTuple, Optional, Union

from ...imports import httpx
from .response_heads import CHUNKED

if TYPE_CHECKING:
    from .answers import Answer
    from .request_heads import Outgoing
    from .response_heads import Head

SLICE_BYTES = 256 * 1024
"""How much of a body is handed to a socket at once."""

_TOGETHER_BYTES = 64 * 1024
"""Up to this length, a body is sent together with the head."""

_FIRST_REFUSAL = 300
"""From this status on, an answer that comes early says that the rest of the body is not wanted."""

NEXT_PIECE: Any = "next piece"
RECEIVE: Any = "receive"


class Part(NamedTuple):
    """A part of a body, to be sent while the answer is awaited.

    Attributes:
        data: The bytes of the part.
    """

    data: memoryview


Steps = Generator[Union[bytes, Part, str], Any, Any]


def conversation(outgoing: Outgoing, body: Optional[bytes], answer: Answer) -> Steps:
    """Sends a request and returns the head of its answer.

    Args:
        outgoing: The head of the request.
        body: The body, or `None` where it comes in pieces.
        answer: Reads the answer.

    Raises:
        httpx.LocalProtocolError: The body has another length than the head says.
        httpx.RemoteProtocolError: What arrives is no answer.
    """
    head: Optional[Head] = None
    framing = _Framing(outgoing.length)
    try:
        if body is not None and len(body) <= _TOGETHER_BYTES:
            yield outgoing.head + framing.whole(body)
        elif body is not None:
            yield outgoing.head
            head = yield from _send(framing.whole(body), None, answer)
        else:
            yield outgoing.head
            head = yield from _send_pieces(framing, answer)
    except httpx.WriteError:
        # The server hung up; it may have said why.
        answer.sent_in_part()
    while head is None:
        data = yield RECEIVE
        if not data:
            raise httpx.RemoteProtocolError("The server closed the connection without an answer.")
        head = answer.receive(data)
    return head


def _send_pieces(framing: _Framing, answer: Answer) -> Steps:
    head: Optional[Head] = None
    while head is None or head.status < _FIRST_REFUSAL:
        piece = yield NEXT_PIECE
        if piece is None:
            return (yield from _send(framing.end(), head, answer))
        head = yield from _send(framing.piece(piece), head, answer)
    return head


def _send(data: bytes, head: Optional[Head], answer: Answer) -> Steps:
    """Sends a part of a body, watching for an early answer unless there is one; returns the head of that."""
    view = memoryview(data)
    for start in range(0, len(view), SLICE_BYTES):
        rest = view[start : start + SLICE_BYTES]
        while rest:
            if head is not None:
                yield bytes(rest)
                break
            rest, arrived = yield Part(rest)
            if arrived is None:
                continue
            if not arrived:
                raise httpx.WriteError("The server closed the connection while the request was sent.")
            head = answer.receive(arrived)
            if head is not None and head.status >= _FIRST_REFUSAL:
                answer.sent_in_part()
                return head
    return head


class _Framing:
    """Puts a body into the frame that its head has announced (RFC 9112, section 6).

    Args:
        length: In bytes, or `CHUNKED`.
    """

    __slots__ = ("_left",)

    def __init__(self, length: int) -> None:
        self._left = length

    def whole(self, body: bytes) -> bytes:
        if self._left != CHUNKED:
            self._count(len(body))
            self.end()
            return body
        return self.piece(body) + self.end()

    def piece(self, piece: bytes) -> bytes:
        if self._left != CHUNKED:
            self._count(len(piece))
            return piece
        return b"%x\r\n%b\r\n" % (len(piece), piece) if piece else b""

    def end(self) -> bytes:
        if self._left == CHUNKED:
            return b"0\r\n\r\n"
        if self._left:
            raise httpx.LocalProtocolError(f"The body is {self._left} bytes shorter than its Content-Length.")
        return b""

    def _count(self, size: int) -> None:
        if size > self._left:
            raise httpx.LocalProtocolError(f"The body is {size - self._left} bytes longer than its Content-Length.")
        self._left -= size
