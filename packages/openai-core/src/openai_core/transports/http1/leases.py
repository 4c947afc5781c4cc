"""What a request holds until its answer has been read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, List, TypeVar

C = TypeVar("C")

if TYPE_CHECKING:
    from typing import Protocol, TypeVar as _TypeVar

    T = _TypeVar("T", contravariant=True)

    class Lender(Protocol[T]):
        """Where a connection, and a place among the requests under way, come from."""

        def end(self, connection: T, reusable: bool) -> None:
            """Takes both back.

            Args:
                connection: The connection that was lent.
                reusable: Whether another request can be sent on it.
            """
            ...

        def end_from_finalizer(self, connection: T) -> None:
            """Takes both back in whatever thread and at whatever moment; the connection cannot be used again.

            Args:
                connection: The connection that was lent.
            """
            ...


class Lease(Generic[C]):
    """A connection and a place.

    Args:
        lender: Takes both back.
        connection: The connection that was used.
        owner: What must not be forgotten before: the transport.
    """

    __slots__ = ("_held", "_lender", "_owner", "connection")

    def __init__(self, lender: Lender[C], connection: C, owner: Any) -> None:
        self.connection: C = connection
        self._lender = lender
        self._owner = owner
        self._held: List[C] = [connection]  # last: from here on, the finalizer gives back what is in it

    def end(self, reusable: bool) -> None:
        """Gives both back, once.

        Args:
            reusable: Whether another request can be sent on the connection.
        """
        try:
            # Whoever takes it out of the list, in whatever thread, is the only one who gives it back.
            connection = self._held.pop()
        except IndexError:
            return
        self._lender.end(connection, reusable)

    def __del__(self) -> None:
        # Ctrl+C may have come before there was anything.
        held = getattr(self, "_held", None)
        if held:
            self._lender.end_from_finalizer(held.pop())
