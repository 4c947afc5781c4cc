"""Telling objects of httpx and httpx2 apart. Neither library is imported for that, so an unused one costs nothing."""

from __future__ import annotations

import sys
import weakref
from datetime import timedelta
from functools import lru_cache
from types import ModuleType
from typing import Any, List, Optional, Sequence, Tuple, Type, TypeVar

from ..errors import ArgumentError
from ..imports import httpx
from ..timeouts import timeouts_of

R = TypeVar("R")

NAMES = ("httpx", "httpx2")


def library_of(value: object) -> Any:
    """Returns the module that an object belongs to: httpx2 for its objects and their subclasses, otherwise httpx.

    Args:
        value: An object of either library, such as a client or a timeout.
    """
    cls: Any = type(value)
    return _library_of_type(cls) or httpx


@lru_cache(maxsize=128)
def _library_of_type(cls: Any) -> Optional[ModuleType]:
    for base in cls.__mro__:
        name = base.__module__.partition(".")[0]
        if name in NAMES:
            return sys.modules.get(name)
    return None


def _classes(*names: str) -> Tuple[Type[Any], ...]:
    loaded = [module for module in map(sys.modules.get, NAMES) if module is not None]
    return tuple([getattr(module, name) for module in loaded for name in names if hasattr(module, name)])


def is_sync_client(value: object) -> bool:
    """Whether this is an `httpx.Client` or `httpx2.Client`.

    Args:
        value: Any value at all.
    """
    return isinstance(value, _classes("Client"))


def is_async_client(value: object) -> bool:
    """Whether this is an `httpx.AsyncClient` or `httpx2.AsyncClient`.

    Args:
        value: Any value at all.
    """
    return isinstance(value, _classes("AsyncClient"))


def is_timeout_error(error: BaseException) -> bool:
    """Whether an operation of either library took longer than its limit.

    Args:
        error: What sending has raised.
    """
    return isinstance(error, _classes("TimeoutException"))


def is_proxy_error(error: BaseException) -> bool:
    """Whether a proxy did not let a request through.

    Args:
        error: What sending has raised.
    """
    return isinstance(error, _classes("ProxyError"))


def is_status_error(error: BaseException) -> bool:
    """Whether `raise_for_status` of either library refused a response.

    Args:
        error: What was raised.
    """
    return isinstance(error, _classes("HTTPStatusError"))


def is_decoding_error(error: BaseException) -> bool:
    """Whether a body could not be decompressed.

    Args:
        error: What reading the body has raised.
    """
    return isinstance(error, _classes("DecodingError"))


def is_transport_error(error: BaseException) -> bool:
    """Whether a request failed between client and server, timeouts included.

    TLS failures that the libraries let through unchanged (`ssl.SSLError`, `anyio.EndOfStream`) count as well.

    Args:
        error: What sending has raised.
    """
    if isinstance(error, _classes("RequestError")):
        return True
    unmapped = [getattr(sys.modules.get(module), name, None) for module, name in _UNMAPPED]
    return isinstance(error, tuple([cls for cls in unmapped if cls is not None]))


def may_quote_headers(error: BaseException) -> bool:
    """Whether the text of an error may hold the value of a header, as it does where a request cannot be sent.

    Args:
        error: What sending has raised.
    """
    return isinstance(error, _classes("LocalProtocolError"))


_UNMAPPED = (("ssl", "SSLError"), ("anyio", "EndOfStream"))


def timeout_of(value: Any, library: Any = httpx) -> Any:
    """Returns a timeout of the given library.

    Args:
        value: Seconds for each operation, a timeout of either library, a mapping of the four limits, or `None` for no
            limit.
        library: The module httpx or httpx2.

    Raises:
        ArgumentError: It is none of these, or a limit is negative.
    """
    if isinstance(value, library.Timeout):
        return value
    return library.Timeout(**(value if isinstance(value, dict) else timeouts_of(value)))


def as_seconds(value: Any) -> Optional[float]:
    """Returns how many seconds a timeout allows for reading; `None` for no limit.

    Args:
        value: A timeout of either library, seconds, or `None`.
    """
    return timeouts_of(value)["read"]


def limits_of(value: Any, library: Any = httpx) -> Any:
    """Returns connection limits of either library as those of the given one.

    Args:
        value: The limits of either library.
        library: Httpx or httpx2 (httpx by default).
    """
    if isinstance(value, library.Limits):
        return value
    return library.Limits(
        max_connections=value.max_connections,
        max_keepalive_connections=value.max_keepalive_connections,
        keepalive_expiry=value.keepalive_expiry,
    )


def url_of(value: Any, library: Any = httpx) -> Any:
    """Returns a string or a URL of either library as a URL of the given one.

    Args:
        value: A text or a URL of either library.
        library: Httpx or httpx2 (httpx by default).

    Raises:
        ArgumentError: It is no URL.
    """
    if isinstance(value, library.URL):
        return value
    try:
        return library.URL(str(value))
    except library.InvalidURL as error:
        raise ArgumentError(f"The URL cannot be used: {error}") from None


def headers_of(values: Any, library: Any = httpx) -> Any:
    """Returns headers as those of the given library, which ignore case.

    Args:
        values: Headers of either library, a mapping, or pairs.
        library: Httpx or httpx2 (httpx by default).
    """
    return library.Headers(values)


def headers_of_fields(
    fields: List[Tuple[bytes, bytes]],
    library: Any = httpx,
    *,
    lowered: Optional[Sequence[bytes]] = None,
    is_ascii: bool = False,
) -> Any:
    """Returns headers of encoded names and values, in a third of the time that the library itself takes.

    Args:
        fields: Names and values, as they are sent.
        library: Httpx or httpx2 (httpx by default).
        lowered: The names in lower case, where they are known; they are found out by default.
        is_ascii: Whether all of it is ASCII, which the library finds out anew by default.
    """
    encoding = "ascii" if is_ascii else None
    if not _keeps_triples(library):
        return library.Headers(fields, encoding)
    headers = library.Headers(_no_headers(library), encoding)
    if lowered is None:
        headers._list = [(name, name.lower(), value) for name, value in fields]
    else:
        headers._list = [(name, key, value) for (name, value), key in zip(fields, lowered)]
    return headers


@lru_cache(maxsize=2)
def _no_headers(library: Any) -> Any:
    """What new headers are copied from: the library takes longer to find out that it was given none."""
    return library.Headers()


@lru_cache(maxsize=2)
def _keeps_triples(library: Any) -> bool:
    """Whether headers are kept as they always have been."""
    return getattr(library.Headers([(b"A", b"b")]), "_list", None) == [(b"A", b"a", b"b")]


def without_cycle(response: R) -> R:
    """Lets a response go as soon as nobody holds it; httpx makes it and its body refer to each other.

    The connection of an unread response is then free at once, and large bodies do not wait for the garbage collector.

    Args:
        response: The response of an HTTP client.
    """
    stream: Any = getattr(response, "stream", None)
    if getattr(stream, "_response", None) is response:
        stream._response = ElapsedTime(response)
    return response


class ElapsedTime:
    """Notes how long a response took, without keeping the response.

    Attributes:
        elapsed: Writable only: what httpx sets when a body has been read.

    Args:
        response: What is told, unless it is gone by then.
    """

    __slots__ = ("_response",)

    def __init__(self, response: Any) -> None:
        self._response = weakref.ref(response)

    def note(self, elapsed: timedelta) -> None:
        """Sets `elapsed` of the response.

        Args:
            elapsed: The time from sending to the end of the body.
        """
        response = self._response()
        if response is not None:
            response.elapsed = elapsed

    elapsed: property = property(None, note)
