"""Connections of aiohttp, made strict: none is used twice that ended badly, and none waits for ever."""

from __future__ import annotations

import contextlib
import time
from functools import partial
from typing import Any, Optional

import aiohttp
from aiohttp.client_proto import ResponseHandler

from .network import is_readable

_SHARE_OF_LIMIT = 0.99
"""So young an idle connection has to be: then the base class, which looks at its age a moment later, takes it, too."""


class AnswerLost(aiohttp.ClientConnectionError):
    """A connection ended before the answer, because of the cause.

    After the errors that aiohttp has for that, it sends a GET again by itself. How often is for `max_retries` to say.
    """


class _Protocol(ResponseHandler):
    """A connection that goes on to count how long it waits when an informational answer has come."""

    _informed = False

    def connection_lost(self, exc: Optional[BaseException]) -> None:
        """Told that it is closed."""
        transport, waiter = self.transport, getattr(self, "_drain_waiter", None)
        super().connection_lost(exc)
        if waiter is not None and waiter.done() and not waiter.cancelled():
            waiter.exception()  # an upload that was given up does not ask for it, and asyncio would complain
        if transport is not None:
            transport.close()  # before Python 3.11 a TLS transport that has lost its connection warns otherwise

    def set_response_params(self, *args: Any, **kwargs: Any) -> None:
        """Told what is expected of the next answer."""
        self._informed = False
        super().set_response_params(*args, **kwargs)

    async def read(self) -> Any:
        """Returns the next head, and what reads its body.

        Raises:
            AnswerLost: The connection ended before.
        """
        if self._informed:
            self.start_timeout()
        try:
            head = await super().read()
        except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
            raise AnswerLost from error
        self._informed = True
        return head


class Connector(aiohttp.TCPConnector):
    """A connector that uses no connection with bytes behind its last answer.

    It is quiet when it is forgotten: the keeper of its event loop closes it.

    Args:
        options: The arguments of `aiohttp.TCPConnector`.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        make: Any = partial(_Protocol, loop=self._loop)
        self._factory = make

    async def connect(self, req: Any, *args: Any, **kwargs: Any) -> Any:
        """Returns a connection for a request: an idle one that is sound, or a new one.

        Args:
            req: The request of aiohttp, which knows where it goes.
            args: The other arguments of aiohttp's own method.
            kwargs: Its keyword arguments.
        """
        idle: Any = self._conns.get(req.connection_key)
        while idle:
            # The base class takes the next one that is open and not too old; lists, before 3.11, have it at their end.
            entry = idle[-1] if isinstance(idle, list) else idle[0]
            if self._is_young(entry[1]) and _is_sound(entry[0]):
                break
            idle.remove(entry)
            _abort(entry[0])
        return await super().connect(req, *args, **kwargs)

    def _is_young(self, idle_since: float) -> bool:
        limit = self._keepalive_timeout
        return limit is None or time.monotonic() - idle_since < _SHARE_OF_LIMIT * limit

    def _release(self, key: Any, protocol: Any, *, should_close: bool = False) -> None:
        # Its TLS farewell would wait for that of a peer which has already broken the rules, or is no longer asked.
        if should_close or protocol.should_close:
            _abort(protocol)
        super()._release(key, protocol, should_close=should_close)

    def abort_idle(self) -> None:
        """Ends idle connections without a TLS farewell, for which an ending event loop has no time."""
        for protocol in [protocol for connections in self._conns.values() for protocol, _ in connections]:
            _abort(protocol)

    def __del__(self, *_: Any) -> None:
        """Does not warn, as the base class would."""


def _abort(protocol: Any) -> None:
    # A loop that is closed cannot take note of it; the transport is marked as closed first.
    with contextlib.suppress(RuntimeError):
        if protocol.transport is not None:
            protocol.transport.abort()


def _is_sound(protocol: Any) -> bool:
    """Whether it is open, and nothing has come in since the last answer, neither read nor unread."""
    if protocol.should_close or not protocol.is_connected():
        return False
    sock = protocol.transport.get_extra_info("socket")
    return sock is None or not is_readable(sock)
