"""The connections of one process, for its threads to share."""

from __future__ import annotations

from ....imports import httpx
from ..forks import forks
from ..pool import Pool
from .connection import Connection
from .places import Places


class ProcessPool:
    """The connections of one process, and the places of its requests.

    Args:
        limits: How many connections there may be, how many of them idle, and for how many seconds.
    """

    __slots__ = ("places", "pool")

    def __init__(self, limits: httpx.Limits) -> None:
        self.pool: Pool[Connection] = Pool(limits)
        self.places: Places = Places(limits.max_connections)

    def is_inherited(self) -> bool:
        """Whether it belongs to the process that this one was forked from."""
        return self.pool.forks != forks()

    def end(self, connection: Connection, reusable: bool) -> None:
        """Takes back a connection and the place that it has. Safe in a finalizer.

        Args:
            connection: The connection that was used.
            reusable: Whether another request can be sent on it.
        """
        place, connection.place = connection.place, None
        if reusable:
            self.pool.give_back(connection)
        else:
            self.pool.discard(connection)
        if place is not None:
            place.give_back()

    def end_from_finalizer(self, connection: Connection) -> None:
        """Does the same for a connection that cannot be used again.

        Args:
            connection: The connection that was used.
        """
        self.end(connection, reusable=False)
