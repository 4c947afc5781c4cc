"""The body of an answer, read as it is asked for."""

from __future__ import annotations

import io
from typing import Any, AsyncIterator, Callable, Optional

from ....imports import httpx
from ..answers import Answer
from ..errors import FAILURES, error_for
from ..forks import forks
from ..leases import Lease
from ..time_limits import seconds_for
from .connection import Connection


class Body(httpx.AsyncByteStream):
    """The body of an answer. It can be iterated over again, which goes on where the last iteration stopped.

    Args:
        lease: What the request holds.
        answer: Reads the body.
        first: What has arrived of it.
        request: What was answered; its time limits count anew for each piece.
    """

    def __init__(self, lease: Lease[Connection], answer: Answer, first: bytes, request: httpx.Request) -> None:
        self._lease: Optional[Lease[Connection]] = lease
        self._answer = answer
        self._first = first
        self._request = request
        self._received = 0
        self.when_closed: Optional[Callable[[int], Any]] = None
        """Is told the number of bytes that were read."""

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        lease = self._lease
        if lease is None:
            raise StopAsyncIteration
        piece, self._first = self._first, b""
        body = self._answer.body
        try:
            # One frame for each wait: of a thousand streams side by side, each one is felt.
            while not piece and not body.done:
                data = await lease.connection.receive(self._seconds_left(lease.connection))
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

    def _seconds_left(self, connection: Connection) -> Optional[float]:
        if connection.forks != forks():
            raise OSError("the connection belongs to the process that this one was forked from")
        return seconds_for("read", self._request.extensions)

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
