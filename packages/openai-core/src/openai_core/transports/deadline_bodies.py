"""Bodies that end at the deadline of their call, whoever reads them, and over whatever transport."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, AsyncIterator, Iterator, Type

from .libraries import library_of

if TYPE_CHECKING:
    from ..deadlines import Deadline


def limit_body(response: Any, request: Any, deadline: Deadline) -> None:
    """Makes reading a body end in `DeadlineExceededError` once the deadline has passed.

    Args:
        response: The response; one whose body is in memory stays as it is.
        request: What was answered.
        deadline: That of the call.
    """
    # Bodies of the SDK's own transport look at the deadline themselves.
    if (
        deadline.seconds is not None
        and not hasattr(response, "_content")
        and not hasattr(response.stream, "when_closed")
    ):
        response.stream = _limited(library_of(response))(response.stream, request, deadline)


@lru_cache(maxsize=2)
def _limited(library: Any) -> Type[Any]:
    class LimitedBody(library.SyncByteStream, library.AsyncByteStream):  # type: ignore[misc]
        """A body with a deadline.

        Without a transport's help, the wait for a piece cannot be cut short in a thread; the next look at the clock is
        when that piece is there.
        """

        def __init__(self, stream: Any, request: Any, deadline: Deadline) -> None:
            self.stream = stream
            self.request = request
            self.deadline = deadline

        def __iter__(self) -> Iterator[bytes]:
            try:
                for piece in self.stream:
                    if not self.deadline.allows(0):
                        raise self.deadline.error(self.request)
                    yield piece
            except library.TimeoutException as error:
                _raise_if_expired(self.deadline, self.request, error)
                raise

        def __aiter__(self) -> AsyncIterator[bytes]:
            return _Pieces(self, library)

        def close(self) -> None:
            self.stream.close()

        async def aclose(self) -> None:
            await self.stream.aclose()

    return LimitedBody


class _Pieces:
    """Bounds the wait for each piece. An object, because a cancel scope must not stay open across a `yield`."""

    def __init__(self, body: Any, library: Any) -> None:
        self._pieces: AsyncIterator[bytes] = body.stream.__aiter__()
        self._request = body.request
        self._deadline: Deadline = body.deadline
        self._timeout: Type[Exception] = library.TimeoutException

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        import anyio

        with anyio.move_on_after(max(self._deadline.remaining() or 0.0, 0.0)):
            try:
                return await self._pieces.__anext__()
            except self._timeout as error:
                _raise_if_expired(self._deadline, self._request, error)
                raise
        raise self._deadline.error(self._request)

    async def aclose(self) -> None:
        """Ends the iteration where it is, as that of a generator."""
        close = getattr(self._pieces, "aclose", None)
        if close is not None:
            await close()


def _raise_if_expired(deadline: Deadline, request: Any, cause: Exception) -> None:
    """A transport that knows the deadline ends a wait there as if it was a timeout."""
    if not deadline.allows(0):
        raise deadline.error(request) from cause
