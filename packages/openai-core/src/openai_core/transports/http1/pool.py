"""Which connection a request takes, and which ones are closed. No I/O, and no locks.

Finalizers give connections up, and a finalizer may run at any time, in any thread. So nothing here is ever locked: each
step is one operation of a `deque` or a `dict`, which is safe by itself, and a connection belongs to whoever has popped
it. Counts may be off by a connection or two for a moment; a connection never has two users.

Ctrl+C may come between any two steps, too. So the pool holds only what is idle: a connection that nobody has come to
give back is gone with whoever used it.
"""

from __future__ import annotations

import contextlib
from collections import deque
from time import monotonic
from typing import TYPE_CHECKING, Any, Callable, Deque, Dict, Generic, List, Optional, Tuple, TypeVar
from weakref import ref

from .forks import forks

if TYPE_CHECKING:
    from typing import Protocol
    from weakref import ReferenceType

    import httpx

    class Connection(Protocol):
        """What a pool knows of a connection.

        Attributes:
            origin: Scheme, host and port that it leads to.
            idle_since: Since when nothing is under way on it, by the pool's clock in seconds.
        """

        origin: Origin
        idle_since: float

        def is_sound(self) -> bool:
            """Whether it is open, and nothing has arrived that nobody asked for."""
            ...

        def discard(self) -> None:
            """Closes it at once."""
            ...

        def interrupt(self) -> None:
            """Ends it under a request that uses it, maybe in another thread."""
            ...

        def disown(self) -> None:
            """Lets go of it without a sign to the server, because it belongs to another process."""
            ...


Origin = Tuple[bytes, bytes, Optional[int]]
"""The scheme, the host and the port of a URL; `None` stands for the scheme's own port."""

C = TypeVar("C", bound="Connection")
_FOREVER = float("inf")


def origin_of(url: httpx.URL) -> Origin:
    """Returns where requests to a URL go.

    Args:
        url: An absolute URL.
    """
    return url.raw_scheme, url.raw_host, url.port


class Pool(Generic[C]):
    """The connections of one process, and of one event loop where there is one.

    Args:
        limits: How many connections there may be, how many of them idle, and for how many seconds.
        clock: Returns seconds on a clock that never goes back. Default `time.monotonic`.

    Attributes:
        forks: The count of forks at which it was made; at another one, it belongs to another process.
    """

    def __init__(self, limits: httpx.Limits, clock: Callable[[], float] = monotonic) -> None:
        self.forks: int = forks()
        self._clock = clock
        self._closed = False
        self._open: Dict[ReferenceType[C], None] = {}
        self._idle: Dict[Origin, Deque[C]] = {}
        self._max = _or_forever(limits.max_connections)
        self._max_idle = _or_forever(limits.max_keepalive_connections)
        self._expiry = _or_forever(limits.keepalive_expiry)
        self._next_sweep = clock() + self._expiry

    def take(self, origin: Origin) -> Optional[C]:
        """Returns the idle connection that was used last, if one can be used; it is the caller's now.

        Args:
            origin: Scheme, host and port.
        """
        now = self._clock()
        if now >= self._next_sweep:
            self._sweep(now)
        idle = self._idle.get(origin)
        while idle:
            try:
                connection = idle.pop()
            except IndexError:
                break
            if now - connection.idle_since < self._expiry and connection.is_sound():
                return connection
            self.discard(connection)
        return None

    def make_room(self) -> None:
        """Closes the idle connections that stand in the way of a new one."""
        while self._exceed(self._max - 1) and self._discard_oldest():
            pass

    def add(self, connection: C) -> None:
        """Told of a new connection, which is the caller's.

        Args:
            connection: The connection, just opened.
        """
        self._open[ref(connection)] = None

    def give_back(self, connection: C) -> None:
        """Takes back a connection on which nothing is under way, to use it again or to close it.

        Args:
            connection: The connection, whose last answer has been read.
        """
        if self._closed or self._max_idle < 1 or self._exceed(self._max):
            self.discard(connection)
            return
        connection.idle_since = self._clock()
        idle = self._put(connection)
        if len(idle) > self._max_idle or len(self._idle) > 1:
            self._close_surplus()
        if self._closed:
            self._close_idle()

    def discard(self, connection: C) -> None:
        """Closes a connection for good. Safe in a finalizer.

        Args:
            connection: The connection that was used.
        """
        self._open.pop(ref(connection), None)
        if self.forks == forks():
            connection.discard()
        else:
            connection.disown()

    def close(self) -> None:
        """Closes the idle connections, and ends those that are in use."""
        self._closed = True
        self._close_idle()
        for connection in self._living():
            connection.interrupt()

    def disown(self) -> None:
        """Lets go of all connections without a sign to the servers, because they belong to another process."""
        self._closed = True
        living, self._idle, self._open = self._living(), {}, {}
        for connection in living:
            connection.disown()

    def _exceed(self, count: float) -> bool:
        """Tells whether more connections than that are open."""
        return len(self._open) > count and len(self._living()) > count

    def _living(self) -> List[C]:
        """Returns the open connections, and forgets those that are gone."""
        living = []
        for reference in self._open.copy():
            connection = reference()
            if connection is None:
                self._open.pop(reference, None)
            else:
                living.append(connection)
        return living

    def _put(self, connection: C) -> Deque[C]:
        while True:
            idle = self._idle.get(connection.origin)
            if idle is None:
                idle = self._idle.setdefault(connection.origin, deque())
            idle.append(connection)
            # Between the two steps, another thread may have swept the empty stack away.
            if self._idle.get(connection.origin) is idle or not _took_out(connection, idle):
                return idle

    def _close_idle(self) -> None:
        while self._discard_oldest():
            pass

    def _close_surplus(self) -> None:
        while sum([len(idle) for idle in self._idle.copy().values()]) > self._max_idle and self._discard_oldest():
            pass

    def _sweep(self, now: float) -> None:
        # Seldom enough to cost nothing, often enough that no connection outlives its time much.
        self._next_sweep = now + max(1.0, self._expiry)
        while self._discard_oldest(until=now - self._expiry):
            pass
        for origin, idle in self._idle.copy().items():
            if not idle:
                self._put_back(self._idle.pop(origin, idle))

    def _put_back(self, idle: Deque[C]) -> None:
        """Keeps what another thread has put onto a stack just before it was swept away."""
        while idle:
            with contextlib.suppress(IndexError):
                self._put(idle.pop())

    def _discard_oldest(self, until: float = _FOREVER) -> bool:
        """Closes the connection that is idle for the longest time, since `until` at least; tells whether there is."""
        oldest: Optional[Deque[C]] = None
        longest = _FOREVER
        for idle in self._idle.copy().values():
            since = _idle_since(idle)
            if since < longest:
                longest, oldest = since, idle
        if oldest is None or longest > until:
            return False
        with contextlib.suppress(IndexError):
            self.discard(oldest.popleft())
        return True


def _idle_since(idle: Deque[Any]) -> float:
    try:
        since: float = idle[0].idle_since
    except IndexError:
        return _FOREVER
    return since


def _took_out(connection: Any, idle: Deque[Any]) -> bool:
    try:
        idle.remove(connection)
    except ValueError:
        return False
    return True


def _or_forever(limit: Optional[float]) -> float:
    return _FOREVER if limit is None else limit
