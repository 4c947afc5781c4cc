"""One answer, from its first byte to the end of its body."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Optional

from .bodies import body_of
from .request_heads import Outgoing
from .response_heads import MAX_HEAD_BYTES, Head, read_head

if TYPE_CHECKING:
    from .bodies import AnswerBody
    from .h11_rules import H11Answer

_BLANK_LINE = re.compile(rb"\n\r?\n")
_USUAL_START = b"HTTP/1.1 "
_USUAL_PIECES = 16
"""A head that comes in more pieces is read by h11, which does not look at the first ones again."""


class Answer:
    """Reads the answer to a request.

    Args:
        outgoing: The request that is answered.

    Attributes:
        body: Reads the body; there as soon as the head is.
        rest: What has arrived of the body together with the head.
    """

    __slots__ = ("_buffer", "_keep_alive", "_outgoing", "_pieces", "_unusual", "body", "rest")

    body: AnswerBody

    def __init__(self, outgoing: Outgoing) -> None:
        self._outgoing = outgoing
        self._buffer = b""
        self._pieces = 0
        self._keep_alive = True
        self._unusual: Optional[H11Answer] = None
        self.rest: bytes = b""

    def receive(self, data: bytes) -> Optional[Head]:
        """Takes the next bytes; returns the head once it is complete.

        Args:
            data: Bytes as they arrived.

        Raises:
            httpx.RemoteProtocolError: This is no answer.
        """
        if self._unusual is not None:
            return self._receive_unusual(self._unusual, data)
        buffer = self._buffer + data if self._buffer else data
        end = buffer.find(b"\r\n\r\n")
        if end < 0:
            if self._may_become_usual(buffer):
                self._buffer = buffer
                return None
            return self._become_unusual(buffer)
        head = read_head(buffer[:end], self._outgoing.method)
        if head is None:
            return self._become_unusual(buffer)
        self.body = body_of(head.length)
        self.rest = buffer[end + 4 :]
        self._buffer = b""
        self._keep_alive &= head.keep_alive
        return head

    def sent_in_part(self) -> None:
        """Told that the request was not sent to its end."""
        self._keep_alive = False

    @property
    def reusable(self) -> bool:
        """Whether the connection may take another request; known at the end of the body."""
        return self._keep_alive and self.body.done and not self.body.surplus

    def _may_become_usual(self, buffer: bytes) -> bool:
        self._pieces += 1
        return (
            self._pieces < _USUAL_PIECES
            and len(buffer) <= MAX_HEAD_BYTES
            and _USUAL_START.startswith(buffer[: len(_USUAL_START)])
            and _BLANK_LINE.search(buffer) is None
        )

    def _become_unusual(self, buffer: bytes) -> Optional[Head]:
        from .h11_rules import H11Answer, h11_request

        request = self._outgoing
        self._buffer = b""
        self._unusual = H11Answer(h11_request(request.method, request.target, request.headers))
        return self._receive_unusual(self._unusual, buffer)

    def _receive_unusual(self, unusual: H11Answer, data: bytes) -> Optional[Head]:
        head = unusual.receive(data)
        if head is not None:
            self.body = unusual
        return head
