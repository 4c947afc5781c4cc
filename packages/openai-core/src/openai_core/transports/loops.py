"""What belongs to an event loop: made on first use in a loop, and closed before that loop ends.

Connections cannot outlive the loop that opened them, while a client may well serve one `asyncio.run` after the other.
So each loop has its own set of them. A loop finishes its asynchronous generators before it closes (`asyncio.run`,
`trio.run` and test runners see to that), so one generator for each loop learns of the end while connections can still
be closed in order. Nothing is ever scheduled from a finalizer, where the loop may be gone already.
"""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import sys
from typing import Any, AsyncGenerator, Callable, Dict, Generic, List, Optional, TypeVar

from typing_extensions import Protocol


class LoopResource(Protocol):
    """Something that one event loop uses.

    Attributes:
        closed: Whether it cannot be used any more.
    """

    closed: bool

    async def aclose(self) -> None:
        """Closes it; runs in its own loop."""
        ...

    def drop(self) -> None:
        """Lets go of everything quietly and without a loop, because its own loop is closed."""
        ...


R = TypeVar("R", bound=LoopResource)


def running_loop() -> Any:
    """Returns what identifies the running event loop: the asyncio loop, or the token of the trio run.

    Raises:
        RuntimeError: No event loop runs in this thread.
    """
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        trio = sys.modules.get("trio")
        if trio is None:
            raise
        return trio.lowlevel.current_trio_token()


class _Keeper:
    """Holds the resources of one loop, so that they are closed there even where their owners have been forgotten."""

    def __init__(self, loop: Any) -> None:
        self.resources: List[LoopResource] = []
        self.abandoned: List[LoopResource] = []
        self._watch = self._until_end_of(loop)

    async def begin(self) -> None:
        # The loop gets to know the generator with its first step.
        await self._watch.__anext__()

    async def _until_end_of(self, loop: Any) -> AsyncGenerator[None, None]:
        try:
            yield
        finally:
            _keepers.pop(loop, None)
            await self.close_all(self.resources)

    async def close_all(self, resources: List[LoopResource]) -> None:
        while resources:
            resource = resources.pop()
            with contextlib.suppress(ValueError):
                self.resources.remove(resource)
            await resource.aclose()

    def drop(self) -> None:
        while self.resources:
            self.resources.pop().drop()
        # The loop does not finish the generator any more. It waits for nothing now, so that one step ends it.
        with contextlib.suppress(StopIteration, RuntimeError):
            self._watch.aclose().send(None)


_keepers: Dict[Any, _Keeper] = {}


async def _keeper_of(loop: Any) -> _Keeper:
    keeper = _keepers.get(loop)
    if keeper is None:
        for other in [other for other in list(_keepers) if _is_closed(other)]:
            _keepers.pop(other).drop()
        keeper = _keepers[loop] = _Keeper(loop)
        await keeper.begin()
    return keeper


def _is_closed(loop: Any) -> bool:
    is_closed = getattr(loop, "is_closed", None)
    return is_closed is not None and bool(is_closed())


@atexit.register
def drop_all() -> None:
    """Lets go of what loops that were never closed still hold, so that nothing complains while Python exits."""
    while _keepers:
        _keepers.popitem()[1].drop()


class PerLoop(Generic[R]):
    """One resource for each event loop that asks for it.

    Args:
        make: Makes the resource of a loop. It must not refer to the owner, which could never be forgotten otherwise.
    """

    def __init__(self, make: Callable[[], R]) -> None:
        self._make = make
        self._resources: Dict[Any, R] = {}

    def current(self) -> Optional[R]:
        """Returns the resource of the running loop, if there is one."""
        resource = self._resources.get(running_loop())
        return None if resource is None or resource.closed else resource

    def all(self) -> List[R]:
        """Returns the resources of all loops."""
        return list(self._resources.values())

    async def open(self) -> R:
        """Makes the resource of the running loop, and closes there what forgotten owners have left behind."""
        loop = running_loop()
        keeper = await _keeper_of(loop)
        self._resources = {other: resource for other, resource in list(self._resources.items()) if other in _keepers}
        resource = self._resources[loop] = self._make()
        keeper.resources.append(resource)
        await keeper.close_all(keeper.abandoned)
        return resource

    async def aclose(self) -> None:
        """Closes the resource of the running loop; those of other loops are closed when these end."""
        resource = self._resources.pop(running_loop(), None)
        keeper = _keepers.get(running_loop())
        if resource is not None and keeper is not None:
            await keeper.close_all([resource])

    def abandon(self, keepers: Dict[Any, _Keeper] = _keepers) -> None:
        """Marks all resources as forgotten. Safe in a finalizer: it neither waits nor schedules anything.

        Args:
            keepers: What ends with each loop; the default is the one table of the process.
        """
        for loop, resource in self._resources.items():
            keeper = keepers.get(loop)
            if keeper is not None:
                keeper.abandoned.append(resource)
