"""The transport of asynchronous clients."""

from __future__ import annotations

import asyncio
import ssl
from typing import Any, Optional

from ....imports import httpx
from ...contexts import shared_ssl_context
from ...defaults import DEFAULT_CONNECTION_LIMITS, idle_limits
from ...loops import PerLoop
from ..answers import Answer
from ..errors import FAILURES, error_for
from ..instrumentation import sends_unwatched_async
from ..leases import Lease
from ..pool import origin_of
from ..request_heads import outgoing
from ..requests import is_plain, kept_response
from ..responses import first_piece, response_of
from ..time_limits import seconds_for
from .body import Body
from .connecting import connect
from .connection import Connection
from .driver import converse
from .pool import LoopPool


class AsyncHttp1Transport(httpx.AsyncBaseTransport):
    """An `httpx.AsyncBaseTransport` that makes its HTTP/1.1 connections itself, on asyncio.

    Connections belong to the event loop that made them and are closed before it ends. Requests that need more, all
    requests while someone watches httpx or httpcore, and those on trio are sent by httpx, through a `PooledTransport`.

    Args:
        limits: How many connections there may be, how many of them idle, and for how many seconds.
        verify: The TLS context. Default: the context that all clients share.
    """

    sends_itself = httpx.AsyncByteStream
    """The class of bodies that it sends; there for the short way from a client."""

    def __init__(
        self, *, limits: httpx.Limits = DEFAULT_CONNECTION_LIMITS, verify: Optional[ssl.SSLContext] = None
    ) -> None:
        self._pools = PerLoop(lambda: LoopPool(idle_limits(limits)))
        self._limits = limits
        self._context = verify
        self._of_httpx: Any = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Sends a request; the body of the response is yet to be read, unless all of it has arrived.

        Args:
            request: The request to send.

        Raises:
            httpx.PoolTimeout: No connection became free within the `pool` timeout.
            httpx.TransportError: The request failed on its way.
        """
        kept = kept_response(request)
        if kept is not None:
            return kept
        if not self._can_send(request):
            response: httpx.Response = await self._httpx_transport().handle_async_request(request)
            return response
        message = outgoing(request)
        pool = await self._loop_pool()
        if not pool.places.take():
            await _wait_for_place(pool, request)
        try:
            connection = await self._connection(pool, request)
        except BaseException:
            pool.places.give_back()
            raise
        lease = Lease(pool, connection, self)
        answer = Answer(message)
        try:
            head = await converse(connection, request, message, answer)
            first = first_piece(answer, head)
        except BaseException as error:
            lease.end(reusable=False)
            if isinstance(error, httpx.TransportError):
                error.request = request
            raise
        if answer.body.done:
            lease.end(answer.reusable)
            return response_of(head, httpx.ByteStream(first), connection.network_stream, request)
        return response_of(head, Body(lease, answer, first, request), connection.network_stream, request)

    async def aclose(self) -> None:
        """Closes all connections of the running event loop; those in use end."""
        if self._of_httpx is not None:
            await self._of_httpx.aclose()
        await self._pools.aclose()

    async def _loop_pool(self) -> LoopPool:
        pool = self._pools.current()
        if pool is None:
            for other in self._pools.all():
                if other.is_inherited():
                    other.drop()
            pool = await self._pools.open()
        return pool

    def _can_send(self, request: httpx.Request) -> bool:
        return (
            is_plain(request)
            and sends_unwatched_async(httpx.AsyncHTTPTransport.handle_async_request)
            and asyncio._get_running_loop() is not None
        )

    def _httpx_transport(self) -> Any:
        if self._of_httpx is None:
            from ...pool import PooledTransport

            self._of_httpx = PooledTransport(limits=self._limits, verify=self._ssl_context())
        return self._of_httpx

    async def _connection(self, pool: LoopPool, request: httpx.Request) -> Connection:
        origin = origin_of(request.url)
        connection = pool.pool.take(origin)
        if connection is None:
            pool.pool.make_room()
            try:
                seconds = seconds_for("connect", request.extensions)
                connection = await connect(origin, self._ssl_context, seconds, pool.room)
            except FAILURES as error:
                raise error_for(error, "connect", request) from error
            pool.pool.add(connection)
        return connection

    def _ssl_context(self) -> ssl.SSLContext:
        return shared_ssl_context() if self._context is None else self._context

    def __del__(self) -> None:
        self._pools.abandon()


async def _wait_for_place(pool: LoopPool, request: httpx.Request) -> None:
    try:
        found = await pool.places.wait(seconds_for("pool", request.extensions))
    except OSError:
        found = False
    if not found:
        raise httpx.PoolTimeout("All connections stayed busy for too long.", request=request)
