"""Taking turns: one refresh at a time, among the threads of a synchronous client or the tasks of an event loop."""

from __future__ import annotations

import threading
from typing import Any, MutableMapping, Protocol
from weakref import WeakKeyDictionary


class Lock(Protocol):
    """A lock; `acquire` blocks, or returns an awaitable, as the client's flavour needs."""

    def acquire(self) -> Any:
        """Waits for the turn."""
        ...

    def release(self) -> None:
        """Lets the next one go on."""
        ...


class LoopLock:
    """Tasks of the same event loop take turns, without blocking it; each loop has its own queue."""

    def __init__(self) -> None:
        self._locks: MutableMapping[Any, Any] = WeakKeyDictionary()

    def _lock(self) -> Any:
        import anyio

        from ..transports.loops import running_loop

        return self._locks.setdefault(running_loop(), anyio.Lock())

    async def acquire(self) -> None:
        """Waits for the turn."""
        await self._lock().acquire()

    def release(self) -> None:
        """Lets the next task go on."""
        self._lock().release()


def new_lock(*, asynchronous: bool) -> Lock:
    """Makes the turn that a client's flavour needs.

    Args:
        asynchronous: Whether the tasks of an event loop take turns; otherwise threads do.
    """
    return LoopLock() if asynchronous else threading.Lock()
