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
    if deadline.seconds is not None and not hasattr(response, "_content") and not hasattr(response.stream, "when_closed"):
        response.stream = _limited(library_of(response))(response.stream, request, deadline)


@lru_cache(maxsize=2)
def _limited(library: Any) -> Type[Any]:
    class LimitedBody(library.SyncByteStream, library.AsyncByteStream):  # type: ignore[misc]
        """A body with a deadline.

        Without a transport's help, the wait for a piece cannot be cut short in a thread; the next look at the clock is
        when that piece is there.
        """

        def __init__(self, stream: Any, request: Any, deadline: Deadline) -> None:
            self._stream = stream
            self._request = request
            self._deadline = deadline

        def __iter__(self) -> Iterator[bytes]:
            for piece in self._stream:
                if not self._deadline.allows(0):
                    raise self._deadline.error(self._request)
                yield piece

        def __aiter__(self) -> AsyncIterator[bytes]:
            return _Pieces(self._stream.__aiter__(), self._request, self._deadline)

        def close(self) -> None:
            self._stream.close()

        async def aclose(self) -> None:
            await self._stream.aclose()

    return LimitedBody


class _Pieces:
    """Bounds the wait for each piece. An object, because a cancel scope must not stay open across a `yield`."""

    def __init__(self, pieces: AsyncIterator[bytes], request: Any, deadline: Deadline) -> None:
        self._pieces = pieces
        self._request = request
        self._deadline = deadline

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        import anyio

        with anyio.move_on_after(max(self._deadline.remaining() or 0.0, 0.0)):
            return await self._pieces.__anext__()
        raise self._deadline.error(self._request)

    async def aclose(self) -> None:
        """Ends the iteration where it is, as that of a generator."""
        close = getattr(self._pieces, "aclose", None)
        if close is not None:
            await close()
