"""The transport of synchronous clients."""

from __future__ import annotations

import contextlib
import ssl
from types import TracebackType
from typing import Any, Optional, Type, TypeVar

from ....imports import httpx
from ...contexts import shared_ssl_context
from ...defaults import DEFAULT_CONNECTION_LIMITS, idle_limits
from ...hardened_pools import harden
from ...whole_bodies import with_whole_body
from ..answers import Answer
from ..errors import FAILURES, error_for
from ..instrumentation import sends_unwatched
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
from .places import Place
from .pool import ProcessPool

T = TypeVar("T", bound="Http1Transport")


class Http1Transport(httpx.HTTPTransport):
    """An `httpx.HTTPTransport` that makes its HTTP/1.1 connections itself, for threads to share.

    Requests that need more, and all requests while someone watches httpx or httpcore, go the way of its base class.

    Args:
        limits: How many connections there may be, how many of them idle, and for how many seconds.
        verify: The TLS context. Default: the context that all clients share.
    """

    sends_itself = httpx.SyncByteStream
    """The class of bodies that it sends; there for the short way from a client."""

    def __init__(
        self, *, limits: httpx.Limits = DEFAULT_CONNECTION_LIMITS, verify: Optional[ssl.SSLContext] = None
    ) -> None:
        # The base class gets its pool, and loads httpcore, when it is needed.
        self._limits = limits
        self._context = verify
        self._own = ProcessPool(idle_limits(limits))

    def __getattr__(self, name: str) -> Any:
        if name != "_pool":
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        super().__init__(verify=self._ssl_context(), limits=self._limits)
        harden(self)
        return self.__dict__[name]

    def handle_request(self, request: httpx.Request) -> httpx.Response:
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
        if not is_plain(request) or not sends_unwatched(httpx.HTTPTransport.handle_request):
            response: httpx.Response = with_whole_body(super().handle_request(request), request)
            return response
        message = outgoing(request)
        pool = self._process_pool()
        place = pool.places.take() or _place_after_waiting(pool, request)
        try:
            connection = self._connection(pool, request)
        except BaseException:
            place.give_back()
            raise
        connection.place = place
        lease = Lease(pool, connection, self)
        answer = Answer(message)
        try:
            head = converse(connection, request, message, answer)
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

    def close(self) -> None:
        """Closes all connections; those in use end."""
        self._own.pool.close()
        if "_pool" in self.__dict__:
            super().close()

    def __enter__(self: T) -> T:
        return self

    def __exit__(
        self,
        exc_type: Optional[Type[BaseException]] = None,
        exc_value: Optional[BaseException] = None,
        traceback: Optional[TracebackType] = None,
    ) -> None:
        self.close()

    def _process_pool(self) -> ProcessPool:
        pool = self._own
        if pool.is_inherited():
            pool.pool.disown()
            pool = self._own = ProcessPool(idle_limits(self._limits))
        return pool

    def _connection(self, pool: ProcessPool, request: httpx.Request) -> Connection:
        origin = origin_of(request.url)
        connection = pool.pool.take(origin)
        if connection is None:
            pool.pool.make_room()
            try:
                connection = connect(origin, self._ssl_context, seconds_for("connect", request.extensions))
            except FAILURES as error:
                raise error_for(error, "connect", request) from error
            pool.pool.add(connection)
        return connection

    def _ssl_context(self) -> ssl.SSLContext:
        return shared_ssl_context() if self._context is None else self._context


def _place_after_waiting(pool: ProcessPool, request: httpx.Request) -> Place:
    place: Optional[Place] = None
    with contextlib.suppress(OSError):
        place = pool.places.wait(seconds_for("pool", request.extensions))
    if place is None:
        raise httpx.PoolTimeout("All connections stayed busy for too long.", request=request)
    return place
