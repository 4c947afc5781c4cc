"""The WebSocket side of the canned server: it answers each `response.create` with a burst of events (RFC 6455)."""

from __future__ import annotations

import base64
import hashlib
from typing import List, Tuple

_MAGIC = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
_CLOSE = 8


def accepted(head: bytes) -> bytes:
    """The answer to an opening handshake.

    Args:
        head: The head of the request, as it came.
    """
    name = b"sec-websocket-key:"
    line = next(line for line in head.split(b"\r\n") if line.lower().startswith(name))
    accept = base64.b64encode(hashlib.sha1(line[len(name) :].strip() + _MAGIC).digest())
    return (
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Accept: %b\r\n\r\n" % accept
    )


def text_frame(payload: bytes) -> bytes:
    """A text message in one frame, as a server sends it."""
    return _head(0x81, len(payload)) + payload


class Reader:
    """Reads the messages of a client; each is one masked frame.

    Attributes:
        closed: Whether the client has closed the connection, so that the server is to end it.
    """

    def __init__(self, burst: bytes) -> None:
        self.closed = False
        self._burst = burst
        self._waiting = bytearray()

    def answer(self, data: bytes) -> bytes:
        """What the server sends when this piece has come."""
        self._waiting += data
        answers: List[bytes] = []
        while True:
            opcode, payload, size = self._frame()
            if not size:
                return b"".join(answers)
            del self._waiting[:size]
            if opcode == _CLOSE:
                self.closed = True
                answers.append(_head(0x88, len(payload)) + payload)
            elif b'"response.create"' in payload:
                answers.append(self._burst)

    def _frame(self) -> Tuple[int, bytes, int]:
        """The first frame: its opcode, its payload and its size; the size is 0 while it is incomplete."""
        waiting = self._waiting
        if len(waiting) < 2:
            return 0, b"", 0
        length, start = waiting[1] & 0x7F, 2
        if length > 125:
            start = 4 if length == 126 else 10
            length = int.from_bytes(waiting[2:start], "big")
        end = start + 4 + length
        if len(waiting) < end:
            return 0, b"", 0
        short = length <= 125  # audio is not looked at
        payload = _unmasked(waiting[start + 4 : end], waiting[start : start + 4]) if short else b""
        return waiting[0] & 0x0F, payload, end


def _unmasked(payload: bytes, mask: bytes) -> bytes:
    return bytes(byte ^ mask[index % 4] for index, byte in enumerate(payload))


def _head(first: int, length: int) -> bytes:
    if length <= 125:
        return bytes((first, length))
    if length < 65536:
        return bytes((first, 126)) + length.to_bytes(2, "big")
    return bytes((first, 127)) + length.to_bytes(8, "big")
