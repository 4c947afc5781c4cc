"""Connections of asynchronous clients, kept in many pools of one connection each.

httpx's pool looks through all its requests and connections whenever one begins or ends, so that a request costs the
more, the more are in flight. Here each connection has a pool of its own, and the transport chooses among them in
constant time.
"""

from __future__ import annotations

import contextlib
from collections import deque
from time import monotonic
from typing import Any, AsyncIterator, Deque, Dict, Optional, Set, Tuple

import anyio

from ..imports import httpx
from .contexts import load, shared_ssl_context
from .defaults import DEFAULT_CONNECTION_LIMITS
from .hardened_pools import harden, has_surplus
from .loops import PerLoop, running_loop
from .network import Network

_FOREVER = float("inf")


class PooledTransport(httpx.AsyncBaseTransport):
    """An `httpx.AsyncBaseTransport` whose cost for a request stays flat, however many are in flight.

    Each connection belongs to an `httpx.AsyncHTTPTransport`. A request takes the connection to its origin that was
    used last, so one request after the other needs one connection. Connections belong to the event loop that made
    them and are closed before it ends; asyncio and trio both work.

    Args:
        limits: How many connections there may be, how many of them idle, and for how many seconds.
        verify: The TLS context, or what httpx takes in its place. Default: the context that all clients share.
        options: Further arguments of `httpx.AsyncHTTPTransport`, such as `proxy`, `retries` or `uds`; not `http2`.
    """

    def __init__(self, *, limits: httpx.Limits = DEFAULT_CONNECTION_LIMITS, verify: Any = None, **options: Any) -> None:
        self._context = options["verify"] = shared_ssl_context() if verify is None else verify
        self._connections = PerLoop(lambda: _Connections(limits, options))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Sends a request over an idle connection, a new one, or the first that becomes free.

        Args:
            request: The request to send.

        Raises:
            ConfigurationError: There are no certificates where the environment says.
            httpx.PoolTimeout: No connection became free within the `pool` timeout.
            httpx.TransportError: The request failed on its way.
        """
        if request.url.scheme == "https":
            await load(self._context)
        connections = self._connections.current() or await self._connections.open()
        member = await connections.take(request)
        try:
            response = await member.transport.handle_async_request(request)
        except BaseException:
            connections.discard(member)
            raise
        if response.is_closed:
            # A test double answers with a body that is in memory and that nobody will close.
            connections.give_back(member)
            return response
        response.stream = _Body(response.stream, self, connections, member)
        return response

    async def aclose(self) -> None:
        """Closes all connections of the running event loop."""
        await self._connections.aclose()

    def __del__(self) -> None:
        connections = getattr(self, "_connections", None)
        if connections is not None:
            connections.abandon()


class _Member:
    """A transport with room for one connection."""

    __slots__ = ("_network", "idle_since", "origin", "transport")

    def __init__(self, transport: httpx.AsyncHTTPTransport, origin: Tuple[Any, ...]) -> None:
        self.transport = transport
        self.origin = origin
        self.idle_since = 0.0
        harden(transport)
        self._network = transport._pool._network_backend = Network(transport._pool._network_backend)

    def is_sound(self) -> bool:
        """Whether another request may use it: the last answer was read to its end, and nothing follows it."""
        return any(each.is_idle() and not has_surplus(each) for each in self.transport._pool.connections)

    def abort(self) -> None:
        """Ends its connection without waiting and without a farewell, in whatever state it is."""
        self._network.abort()


class _Connections:
    """The connections of one event loop: idle ones by origin, the one that was used last at the end."""

    def __init__(self, limits: httpx.Limits, options: Dict[str, Any]) -> None:
        self.closed = False
        self._loop = running_loop()
        self._options: Dict[str, Any] = {
            **options,
            "limits": httpx.Limits(max_connections=1, keepalive_expiry=limits.keepalive_expiry),
        }
        self._members: Set[_Member] = set()
        self._idle: Dict[Tuple[Any, ...], Deque[_Member]] = {}
        self._idle_count = 0
        self._max_idle = _FOREVER if limits.max_keepalive_connections is None else limits.max_keepalive_connections
        self._max = _FOREVER if limits.max_connections is None else limits.max_connections
        self._permits = None
        if limits.max_connections is not None:
            self._permits = anyio.Semaphore(limits.max_connections, fast_acquire=True)
        self._expiry = _FOREVER if limits.keepalive_expiry is None else limits.keepalive_expiry
        self._next_sweep = monotonic() + self._expiry

    async def take(self, request: httpx.Request) -> _Member:
        if self._permits is not None:
            try:
                self._permits.acquire_nowait()
            except anyio.WouldBlock:
                await wait_for_permit(self._permits, request)
        try:
            return await self._take_permitted(request.url)
        except BaseException:
            if self._permits is not None:
                self._permits.release()
            raise

    async def _take_permitted(self, url: httpx.URL) -> _Member:
        if monotonic() >= self._next_sweep:
            await self._close_expired()
        origin = (url.raw_scheme, url.raw_host, url.port)
        idle = self._idle.get(origin)
        if idle:
            self._idle_count -= 1
            return idle.pop()
        if len(self._members) >= self._max:
            await self._close_idle(self._oldest())
        member = _Member(httpx.AsyncHTTPTransport(**self._options), origin)
        self._members.add(member)
        return member

    def give_back(self, member: _Member) -> None:
        if not member.is_sound():
            self.discard(member)
            return
        if self._permits is not None:
            self._permits.release()
        if not self.closed:
            member.idle_since = monotonic()
            self._idle.setdefault(member.origin, deque()).append(member)
            self._idle_count += 1

    def discard(self, member: _Member) -> None:
        """Lets go of a connection whose request ended badly; it is in no known state, so nothing uses it again."""
        member.abort()
        self._members.discard(member)
        if self._permits is not None:
            self._permits.release()

    def discard_soon(self, member: _Member) -> None:
        """Does the same from a finalizer, which may run in any thread and at any moment."""
        # A loop that has ended has closed its connections.
        with contextlib.suppress(RuntimeError):
            schedule = getattr(self._loop, "call_soon_threadsafe", None) or self._loop.run_sync_soon
            schedule(self.discard, member)

    async def close_surplus(self) -> None:
        while self._idle_count > self._max_idle:
            await self._close_idle(self._oldest())

    async def _close_expired(self) -> None:
        now = monotonic()
        # Seldom enough to cost nothing, often enough that no connection outlives its time much.
        self._next_sweep = now + max(1.0, self._expiry)
        while self._idle_count:
            member = self._oldest()
            if now - member.idle_since < self._expiry:
                break
            await self._close_idle(member)

    def _oldest(self) -> _Member:
        return min([members[0] for members in self._idle.values() if members], key=lambda member: member.idle_since)

    async def _close_idle(self, member: _Member) -> None:
        idle = self._idle[member.origin]
        idle.remove(member)
        if not idle:
            del self._idle[member.origin]
        self._idle_count -= 1
        self._members.discard(member)
        await member.transport.aclose()

    async def aclose(self) -> None:
        self.closed = True
        self._idle.clear()
        self._idle_count = 0
        while self._members:
            await self._members.pop().transport.aclose()

    def drop(self) -> None:
        self.closed = True
        self._idle.clear()
        self._idle_count = 0
        self._members.clear()


async def wait_for_permit(permits: anyio.Semaphore, request: httpx.Request) -> None:
    """Waits until another request ends, at most as long as the request's `pool` timeout says.

    Args:
        permits: One for each request that may be under way.
        request: The request that waits.

    Raises:
        httpx.PoolTimeout: No request ended in time.
    """
    seconds = request.extensions.get("timeout", {}).get("pool")
    with anyio.move_on_after(seconds):
        await permits.acquire()
        return
    raise httpx.PoolTimeout(f"All connections stayed busy for {seconds} seconds.", request=request)


class _Body(httpx.AsyncByteStream):
    """The body of a response, which gives its connection back when it is closed.

    It refers to the transport, which must not be forgotten before its last response.
    """

    __slots__ = ("_connections", "_member", "_stream", "_transport")

    def __init__(self, stream: Any, transport: PooledTransport, connections: _Connections, member: _Member) -> None:
        self._stream = stream
        self._transport = transport
        self._connections = connections
        self._member: Optional[_Member] = member

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._stream:
                yield chunk
        except BaseException:
            await self.aclose()
            raise

    async def aclose(self) -> None:
        member, self._member = self._member, None
        if member is None:
            return
        try:
            await self._stream.aclose()
        except BaseException:
            self._connections.discard(member)
            raise
        self._connections.give_back(member)
        await self._connections.close_surplus()

    def __del__(self) -> None:
        if self._member is not None:
            self._connections.discard_soon(self._member)
