"""Pools of httpcore without three faults: a lock that a finalizer takes twice, bytes behind an answer, and forks.

A collection of garbage can run anywhere, also while a thread holds the lock of a pool. If it then finds a response that
nobody has closed, closing it takes that lock again, and the thread waits for itself for ever. And bytes that a server
sends behind an answer stay in the buffers of a connection, where the next call would read them as its answer. And a
forked child would share the connections of its parent, so that each reads what the other one asked for.
"""

from __future__ import annotations

import sys
from collections import deque
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Deque, Iterator, List, Tuple, Type

from .http1.forks import forks
from .libraries import NAMES
from .process_locks import lock_of
from .whole_bodies import with_whole_body

_TRANSPORTS = ("HTTPTransport", "AsyncHTTPTransport")
_EXPECTED = ("_optional_thread_lock", "_assign_requests_to_connections", "_connections")


def harden(transport: Any) -> None:
    """Repairs the pool of a transport of httpx or httpx2; other transports stay as they are.

    Args:
        transport: A transport, or `None`.
    """
    # In the instance only: some transports make a pool as soon as they are asked for it.
    pool: Any = getattr(transport, "__dict__", {}).get("_pool")
    _check_bodies(transport, pool)
    if isinstance(pool, _SoundPool) or not all(hasattr(pool, name) for name in _EXPECTED):
        return
    blocking = hasattr(pool, "handle_request")
    # The transport has made the pool, from a dozen arguments that are known to it alone.
    kind: Any = type(pool)
    pool.__class__ = _hardened(kind, _BlockingPool if blocking else _SoundPool)
    if blocking:
        pool._optional_thread_lock = _PoolLock()
        pool._forks = forks()


def _check_bodies(transport: Any, pool: Any) -> None:
    """Has the bodies of responses checked by a transport that is httpx's own."""
    kind: Any = type(transport)
    if pool is not None and kind.__name__ in _TRANSPORTS and kind.__module__.partition(".")[0] in NAMES:
        transport.__class__ = _checking(kind)


@lru_cache(maxsize=8)
def _checking(kind: Any) -> Type[Any]:
    library = sys.modules[kind.__module__.partition(".")[0]]

    class Checking(kind):  # type: ignore[misc]
        if hasattr(kind, "handle_request"):

            def handle_request(self, request: Any) -> Any:
                return with_whole_body(super().handle_request(request), request, library)

        else:

            async def handle_async_request(self, request: Any) -> Any:
                return with_whole_body(await super().handle_async_request(request), request, library)

    Checking.__name__ = kind.__name__
    Checking.__qualname__ = kind.__qualname__
    Checking.__module__ = kind.__module__
    return Checking


@lru_cache(maxsize=16)
def _hardened(kind: Any, repair: Any) -> Type[Any]:
    return type(kind.__name__, (repair, kind), {"__module__": kind.__module__, "__doc__": kind.__doc__})


class _SoundPool:
    """Closes idle connections that hold bytes which belong to no answer, before requests get their connections."""

    if TYPE_CHECKING:
        _connections: List[Any]
        _requests: List[Any]
        _forks: int
        _optional_thread_lock: Any

    def _assign_requests_to_connections(self) -> List[Any]:
        surplus = [each for each in self._connections if each.is_idle() and has_surplus(each)]
        for connection in surplus:
            self._connections.remove(connection)
        closing: List[Any] = super()._assign_requests_to_connections()  # type: ignore[misc]
        return surplus + closing


class _BlockingPool(_SoundPool):
    """Closes a response later where the thread that gives it up is inside the pool already."""

    def handle_request(self, request: Any) -> Any:
        if self._forks != forks():
            self._disown()
        response = super().handle_request(request)  # type: ignore[misc]
        body = response.stream
        # That of a test double, which has taken the place of the pool's method, holds no connection.
        if getattr(body, "_pool", None) is self:
            kind: Any = type(body)
            body.__class__ = _forgettable(kind)
        return response

    def _disown(self) -> None:
        """Lets go of what belongs to the parent process: sockets are closed, without a sign to the server."""
        with self._optional_thread_lock:
            if self._forks != forks():
                self._forks = forks()
                self._requests.clear()
                while self._connections:
                    self._connections.pop().close()

    def disowned(self, pool_request: Any) -> bool:
        """Tells whether a request was let go of."""
        return pool_request not in self._requests


@lru_cache(maxsize=4)
def _forgettable(kind: Any) -> Type[Any]:
    """Returns the class of bodies that may be closed, or forgotten, at any moment."""

    class Body(kind):  # type: ignore[misc]
        def close(self) -> None:
            if self._pool.disowned(self._pool_request):
                self._closed = True
            elif not self._pool._optional_thread_lock.postpones(self):
                super().close()

        def __del__(self) -> None:
            if not self._closed:
                self.close()

    Body.__name__ = kind.__name__
    Body.__qualname__ = kind.__qualname__
    return Body


class _PoolLock:
    """The lock of a pool, which closes what could not be closed inside as soon as its owner is outside again."""

    def __init__(self) -> None:
        self._lock = lock_of(self)
        self._postponed: Deque[Any] = deque()

    def postpones(self, body: Any) -> bool:
        """Takes a body that is to be closed, if the calling thread holds the lock."""
        owned: bool = self._lock._is_owned()
        if owned:
            self._postponed.append(body)
        return owned

    def __enter__(self) -> _PoolLock:
        lock = lock_of(self)
        lock.acquire()
        self._lock = lock
        return self

    def __exit__(self, *_: Any) -> None:
        self._lock.release()
        while self._postponed:
            # Another thread that has just left the pool may take the last one.
            try:
                body = self._postponed.popleft()
            except IndexError:
                return
            body.close()


def has_surplus(connection: Any) -> bool:
    """Whether an idle connection of HTTP/1.1 holds bytes that were received behind the last answer.

    Args:
        connection: An idle connection of httpcore.
    """
    while connection is not None:
        state = getattr(connection, "_h11_state", None)
        if state is not None:
            return bool(state.trailing_data[0]) or _is_buffered(connection._network_stream)
        connection = getattr(connection, "_connection", None)
    return False


def _is_buffered(stream: Any) -> bool:
    ssl_object = stream.get_extra_info("ssl_object")
    if ssl_object is not None and ssl_object.pending():
        return True
    return any(_buffer_of(layer) for layer in _layers(stream))


def _layers(stream: Any) -> Iterator[Any]:
    """Yields a network stream and what it wraps: streams of anyio, of trio, or none for blocking sockets."""
    while stream is not None:
        yield stream
        stream = getattr(stream, "_stream", None) or getattr(stream, "transport_stream", None)


def _buffer_of(layer: Any) -> int:
    queue: Tuple[Any, ...] = getattr(getattr(layer, "_protocol", None), "read_queue", ())
    encrypted = getattr(layer, "_read_bio", None) or getattr(layer, "_incoming", None)
    return len(queue) + getattr(encrypted, "pending", 0)
