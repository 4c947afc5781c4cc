"""The body of an answer, read as it is asked for."""

from __future__ import annotations

import io
from typing import Any, AsyncIterator, Callable, Optional

from ....imports import httpx
from ..answers import Answer
from ..errors import FAILURES, error_for
from ..forks import forks
from ..leases import Lease
from ..time_limits import limits_for, seconds_left
from .connection import Connection


class Body(httpx.AsyncByteStream):
    """The body of an answer. It can be iterated over again, which goes on where the last iteration stopped.

    Args:
        lease: What the request holds.
        answer: Reads the body.
        first: What has arrived of it.
        request: What was answered; its time limits count anew for each piece, and are looked up for each iteration.

    Attributes:
        when_closed: Is told the number of bytes that were read.
    """

    # Of a thousand streams side by side, each frame is felt, and each object that a piece has to look at.
    __slots__ = (
        "_answer",
        "_body",
        "_connection",
        "_deadline",
        "_first",
        "_lease",
        "_received",
        "_request",
        "_seconds",
        "when_closed",
    )

    def __init__(self, lease: Lease[Connection], answer: Answer, first: bytes, request: httpx.Request) -> None:
        self._lease: Optional[Lease[Connection]] = lease
        self._connection = lease.connection
        self._answer = answer
        self._body = answer.body
        self._first = first
        self._request = request
        self._received = 0
        self._seconds, self._deadline = limits_for("read", request.extensions)
        self.when_closed: Optional[Callable[[int], Any]] = None

    def __aiter__(self) -> AsyncIterator[bytes]:
        self._seconds, self._deadline = limits_for("read", self._request.extensions)
        return self

    async def __anext__(self) -> bytes:
        lease = self._lease
        if lease is None:
            raise StopAsyncIteration
        piece, self._first = self._first, b""
        body = self._body
        try:
            while not piece and not body.done:
                connection = self._connection
                if connection.forks != forks():
                    raise OSError("the connection belongs to the process that this one was forked from")
                seconds = self._seconds
                if self._deadline is not None:
                    seconds = seconds_left(seconds, self._deadline)
                data = await connection.receive(seconds)
                piece = body.feed(data) if data else body.end()
        except BaseException as error:
            await self.aclose()
            if isinstance(error, FAILURES):
                raise error_for(error, "read", self._request) from error
            if isinstance(error, httpx.RemoteProtocolError):
                error.request = self._request
            raise
        self._received += len(piece)
        if body.done:
            self._end(lease, self._answer.reusable)
        if not piece:
            raise StopAsyncIteration
        return piece

    async def read(self) -> bytes:
        """Reads all that is left."""
        # Its buffer becomes the result, where a list of pieces would have to be copied.
        whole = io.BytesIO()
        async for piece in self:
            whole.write(piece)
        return whole.getvalue()

    async def aclose(self) -> None:
        """Gives the connection up; it is closed, unless the body was read to its end."""
        if self._lease is not None:
            self._end(self._lease, reusable=False)

    def _end(self, lease: Lease[Connection], reusable: bool) -> None:
        self._lease = None
        lease.end(reusable)
        when_closed, self.when_closed = self.when_closed, None
        if when_closed is not None:
            when_closed(self._received)
