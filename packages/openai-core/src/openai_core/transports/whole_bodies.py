"""Bodies that are whole or an error; and those of errors, which count as far as they came.

A refusal is known from its status. That its explanation broke off must not hide it, or make a client repeat what was
refused for good.
"""

from __future__ import annotations

from contextlib import contextmanager
from functools import lru_cache
from typing import Any, AsyncIterator, Generator, Iterator, Type

from ..deadlines import DEADLINE_EXTENSION
from ..imports import httpx
from .decompression import DEFAULT_MAX_DECOMPRESSED, MAX_DECOMPRESSED_EXTENSION, decoder_of

FIRST_ERROR = 400


def with_whole_body(response: Any, request: Any, library: Any = httpx) -> Any:
    """Returns a response, whose body is checked when it is read.

    Args:
        response: What a transport has received; one whose body is in memory and decoded stays as it is.
        request: What was answered.
        library: The module httpx or httpx2.
    """
    if hasattr(response, "_content"):
        return response
    is_error = response.status_code >= FIRST_ERROR
    codings = response.headers.get_list("content-encoding", split_commas=True)
    if codings:
        limit = request.extensions.get(MAX_DECOMPRESSED_EXTENSION, DEFAULT_MAX_DECOMPRESSED)
        names = [coding.strip().lower() for coding in codings]
        response._decoder = decoder_of(names, limit, is_error, library)
    if is_error and not isinstance(response.stream, library.ByteStream):
        response.stream = _body_of_error(library)(response.stream, request)
    return response


def may_end_early(request: Any) -> bool:
    """Tells whether an error counts although its body broke off: while the call still has time.

    Args:
        request: The request whose answer it is.
    """
    deadline = request.extensions.get(DEADLINE_EXTENSION)
    return deadline is None or bool(deadline.allows(0))


@contextmanager
def _ending_early(library: Any, request: Any) -> Generator[None, None, None]:
    try:
        yield
    except library.TransportError:
        if not may_end_early(request):
            raise


@lru_cache(maxsize=2)
def _body_of_error(library: Any) -> Type[Any]:
    class BodyOfError(library.SyncByteStream, library.AsyncByteStream):  # type: ignore[misc]
        """A body that ends where it breaks off."""

        def __init__(self, stream: Any, request: Any) -> None:
            self._stream = stream
            self._request = request

        def __iter__(self) -> Iterator[bytes]:
            with _ending_early(library, self._request):
                yield from self._stream

        async def __aiter__(self) -> AsyncIterator[bytes]:
            with _ending_early(library, self._request):
                async for piece in self._stream:
                    yield piece

        def close(self) -> None:
            self._stream.close()

        async def aclose(self) -> None:
            await self._stream.aclose()

    return BodyOfError
