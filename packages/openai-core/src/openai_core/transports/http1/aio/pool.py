"""The connections of one event loop."""

from __future__ import annotations

import asyncio
import contextlib

from ....imports import httpx
from ..forks import forks
from ..pool import Pool
from ..rooms import new_room
from .connection import Connection
from .places import Places


class LoopPool:
    """The connections of one event loop, and the places of its requests.

    Args:
        limits: How many connections there may be, how many of them idle, and for how many seconds.

    Attributes:
        room: Where the loop puts what arrives on any of the connections.
        closed: Whether it cannot be used any more.
    """

    def __init__(self, limits: httpx.Limits) -> None:
        self.loop: asyncio.AbstractEventLoop = asyncio.get_running_loop()
        self.pool: Pool[Connection] = Pool(limits)
        self.places: Places = Places(limits.max_connections)
        self.room: memoryview = new_room()
        self.closed: bool = False

    def is_inherited(self) -> bool:
        """Whether it belongs to the process that this one was forked from."""
        return self.pool.forks != forks()

    def end(self, connection: Connection, reusable: bool) -> None:
        """Takes back a connection and a place; in the loop's own thread.

        Args:
            connection: The connection that was used.
            reusable: Whether another request can be sent on it.
        """
        if reusable:
            self.pool.give_back(connection)
        else:
            self.pool.discard(connection)
        self.places.give_back()

    def end_from_finalizer(self, connection: Connection) -> None:
        """Does the same for a connection that cannot be used again, in whatever thread a finalizer runs.

        Args:
            connection: The connection that was used.
        """
        if not self.is_inherited():
            # Where the loop is closed, there is nothing left to be done.
            with contextlib.suppress(RuntimeError):
                self.loop.call_soon_threadsafe(self.end, connection, False)

    async def aclose(self) -> None:
        """Closes all connections; those in use end."""
        self.closed = True
        self.pool.close()
        await asyncio.sleep(0)  # in which the loop lets go of the sockets

    def drop(self) -> None:
        """Lets go of all connections without the loop, which is closed."""
        self.closed = True
        self.pool.disown()
