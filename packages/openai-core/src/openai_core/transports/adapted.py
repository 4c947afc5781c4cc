"""A transport of httpx2 below a client of httpx, or the other way round; `adapted_arguments` has the other objects.

Both libraries have the same interface, but each asserts that it meets its own classes. Programs that were written for
a client over httpx2 pass such transports to the SDK's clients.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, AsyncIterator, Iterator, Type

from ..imports import httpx
from .libraries import library_of


def adapted(transport: Any, library: Any) -> Any:
    """Returns a transport that a client of the given library can use: the same one, where it is of that library.

    Args:
        transport: A transport of either library; `None` for none.
        library: Httpx or httpx2, the module.
    """
    own = library_of(transport)
    return transport if transport is None or own is library else AdaptedTransport(transport, own, library)


class AdaptedTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Sends through a transport of one library what a client of the other one gives it.

    Args:
        transport: The transport that sends; a synchronous, an asynchronous one, or both.
        inner: The module that the transport belongs to, httpx or httpx2.
        outer: The module of the client.
    """

    def __init__(self, transport: Any, inner: Any, outer: Any) -> None:
        self._transport = transport
        self._inner = inner
        self._outer = outer

    def handle_request(self, request: Any) -> Any:
        """Sends a request of the client's library and returns a response of that library.

        Args:
            request: The request as it would be sent.
        """
        return self._response(self._transport.handle_request(self._request(request)))

    async def handle_async_request(self, request: Any) -> Any:
        """Does the same as `handle_request`, asynchronously.

        Args:
            request: The request as it would be sent.
        """
        return self._response(await self._transport.handle_async_request(self._request(request)))

    def close(self) -> None:
        """Closes the connections of the transport."""
        self._transport.close()

    async def aclose(self) -> None:
        """Closes the connections of the transport."""
        await self._transport.aclose()

    def _request(self, request: Any) -> Any:
        return adapted_request(request, self._inner)

    def _response(self, response: Any) -> Any:
        stream = _stream_class(self._outer)(response.stream)
        return self._outer.Response(
            response.status_code, headers=response.headers.raw, stream=stream, extensions=response.extensions
        )


def adapted_request(request: Any, library: Any) -> Any:
    """Returns a request as one of the given library: the same one, where it is of that library.

    Args:
        request: A request of httpx or httpx2.
        library: Httpx or httpx2, the module.
    """
    if library_of(request) is library:
        return request
    stream = _stream_class(library)(request.stream)
    return library.Request(
        request.method, str(request.url), headers=request.headers.raw, stream=stream, extensions=request.extensions
    )


@lru_cache(maxsize=2)
def _stream_class(library: Any) -> Type[Any]:
    """Makes the class of streams that a library accepts around one of the other library."""

    class Stream(library.SyncByteStream, library.AsyncByteStream):  # type: ignore[misc]
        def __init__(self, source: Any) -> None:
            self._source = source

        def __iter__(self) -> Iterator[bytes]:
            return iter(self._source)

        async def __aiter__(self) -> AsyncIterator[bytes]:
            async for chunk in self._source:
                yield chunk

        def close(self) -> None:
            self._source.close()

        async def aclose(self) -> None:
            await self._source.aclose()

    return Stream
