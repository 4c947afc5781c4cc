"""Opening connections. Whoever is cancelled in the middle of it leaves no socket behind."""

from __future__ import annotations

import asyncio
import socket
import ssl
from typing import Callable, List, Optional, Set

import anyio

from ...contexts import load
from ..addresses import Address, host_and_port, in_turns
from ..pool import Origin
from .connection import Connection

_SECONDS_TO_NEXT_ADDRESS = 0.25
"""RFC 8305, section 5."""


async def connect(
    origin: Origin,
    context: Callable[[], ssl.SSLContext],
    seconds: Optional[float],
    room: Optional[memoryview] = None,
) -> Connection:
    """Opens a connection.

    Args:
        origin: Where the connection leads to.
        context: Returns the TLS context; called for `https` only.
        seconds: How long it may take in all; `None` for no limit.
        room: Where the loop puts what arrives, for all connections of the loop; by default the connection has its own.

    Raises:
        ConfigurationError: There are no certificates where the environment says.
        OSError: No address could be reached in time, or TLS failed.
        UnicodeError: There cannot be such a host.
        OverflowError: There cannot be such a port.
    """
    loop = asyncio.get_running_loop()
    connection = Connection(loop, origin, room)
    try:
        with anyio.fail_after(seconds):
            await _open(loop, connection, context)
    except TimeoutError as error:
        connection.discard()
        raise socket.timeout("timed out") from error
    except BaseException:
        connection.discard()
        raise
    return connection


async def _open(loop: asyncio.AbstractEventLoop, connection: Connection, context: Callable[[], ssl.SSLContext]) -> None:
    host, port = host_and_port(connection.origin)
    tls = context() if connection.origin[0] == b"https" else None
    if tls is not None:
        await load(tls)
        tls.set_alpn_protocols(["http/1.1"])
    sock = await _first_of(loop, await _addresses(loop, host, port))
    handed_over = False

    def protocol() -> Connection:
        # From here on, the loop closes the socket if something goes wrong.
        nonlocal handed_over
        handed_over = True
        return connection

    try:
        transport, _ = await loop.create_connection(protocol, sock=sock)
    finally:
        if not handed_over:
            sock.close()
    if tls is not None:
        # In two steps: a loop that is told to make both at once forgets the socket if it is cancelled in between.
        connection.connection_made(await _secured(loop, transport, connection, tls, host))


async def _secured(
    loop: asyncio.AbstractEventLoop,
    transport: asyncio.WriteTransport,
    connection: Connection,
    tls: ssl.SSLContext,
    host: str,
) -> asyncio.Transport:
    try:
        secured = await loop.start_tls(transport, connection, tls, server_hostname=host)
    except BaseException:
        # Before Python 3.11 the transport that was begun warns otherwise that nobody has closed it.
        begun = getattr(transport.get_protocol(), "_app_transport", None)
        if begun is not None:
            begun.close()
        raise
    assert secured is not None
    return secured


async def _addresses(loop: asyncio.AbstractEventLoop, host: str, port: int) -> List[Address]:
    try:
        # An address needs no look-up, which would need a thread.
        return list(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST))
    except socket.gaierror:
        return in_turns(await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM))


async def _first_of(loop: asyncio.AbstractEventLoop, addresses: List[Address]) -> socket.socket:
    """Connects to the first address that answers; a slow one gets company."""
    if len(addresses) == 1:
        return await _connected(loop, addresses[0])
    waiting = addresses[::-1]
    attempts: List[asyncio.Task[socket.socket]] = []
    pending: Set[asyncio.Task[socket.socket]] = set()
    failure: BaseException = OSError("the name has no address")
    try:
        while waiting or pending:
            if waiting:
                attempt = loop.create_task(_connected(loop, waiting.pop()))
                attempts.append(attempt)
                pending.add(attempt)
            done, pending = await asyncio.wait(
                pending,
                timeout=_SECONDS_TO_NEXT_ADDRESS if waiting else None,
                return_when=asyncio.FIRST_COMPLETED,
            )
            for attempt in done:
                error = attempt.exception()
                if error is None:
                    attempts.remove(attempt)
                    return attempt.result()
                failure = error
        raise failure
    finally:
        for attempt in attempts:
            attempt.cancel()
            attempt.add_done_callback(_close_result)


def _close_result(attempt: asyncio.Task[socket.socket]) -> None:
    if not attempt.cancelled() and attempt.exception() is None:
        attempt.result().close()


async def _connected(loop: asyncio.AbstractEventLoop, address: Address) -> socket.socket:
    sock = socket.socket(*address[:3])
    try:
        sock.setblocking(False)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        await loop.sock_connect(sock, address[4])
    except BaseException:
        sock.close()
        raise
    return sock
