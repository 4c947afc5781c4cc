"""`.with_raw_response` and `.with_streaming_response` of asynchronous resources: methods return the HTTP response.

The typed wrappers do that for one method, and tell type checkers what it returns; the views do it for every method of a
resource at run time.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Awaitable, Callable, TypeVar

from ..responses.views import View, marked
from .response_managers import AsyncResponseContextManager

if TYPE_CHECKING:
    from typing_extensions import ParamSpec

    from ..responses import LegacyAPIResponse
    from .responses import AsyncAPIResponse

    P = ParamSpec("P")

R = TypeVar("R")
AsyncResponseT = TypeVar("AsyncResponseT", bound="AsyncAPIResponse[Any]")


def async_to_legacy_response_wrapper(
    func: Callable[P, Awaitable[R]],
) -> Callable[P, Awaitable[LegacyAPIResponse[R]]]:
    """Wraps a bound asynchronous method so that it returns a `LegacyAPIResponse`, as `.with_raw_response` does.

    Args:
        func: The method of a resource, such as `client.files.retrieve`.
    """
    return _returning(func, "true")


def async_to_raw_response_wrapper(func: Callable[P, Awaitable[R]]) -> Callable[P, Awaitable[AsyncAPIResponse[R]]]:
    """Wraps a bound asynchronous method so that it returns the `AsyncAPIResponse` whose body has been read.

    Args:
        func: The method of a resource, such as `client.files.retrieve`.
    """
    return _returning(func, "raw")


def async_to_streamed_response_wrapper(
    func: Callable[P, Awaitable[R]],
) -> Callable[P, AsyncResponseContextManager[AsyncAPIResponse[R]]]:
    """Wraps a bound asynchronous method so that it returns the context manager of an unread `AsyncAPIResponse`.

    Args:
        func: The method of a resource, such as `client.files.retrieve`.
    """
    return _entering(func)


def async_to_custom_raw_response_wrapper(
    func: Callable[P, Awaitable[object]], response_cls: Callable[..., AsyncResponseT]
) -> Callable[P, Awaitable[AsyncResponseT]]:
    """Wraps a bound asynchronous method so that it returns the given concrete subclass of `AsyncAPIResponse`.

    Args:
        func: The method of a resource, such as `client.files.content`.
        response_cls: The class, which says what the body is decoded to.
    """
    return _returning(func, "raw", response_cls)


def async_to_custom_streamed_response_wrapper(
    func: Callable[P, Awaitable[object]], response_cls: Callable[..., AsyncResponseT]
) -> Callable[P, AsyncResponseContextManager[AsyncResponseT]]:
    """Wraps a bound asynchronous method so that it returns a context manager of the given `AsyncAPIResponse` class.

    Args:
        func: The method of a resource, such as `client.files.content`.
        response_cls: The class, which says what the body is decoded to.
    """
    return _entering(func, response_cls)


def _returning(func: Callable[P, Any], mode: str, response_class: Any = None) -> Callable[P, Any]:
    @functools.wraps(func)
    async def wrapped(*args: Any, **kwargs: Any) -> Any:
        return await func(*args, **marked(kwargs, mode, response_class))

    return wrapped


def _entering(func: Callable[P, Any], response_class: Any = None) -> Callable[P, Any]:
    @functools.wraps(func)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> Any:
        return AsyncResponseContextManager.of(func, *args, **marked(kwargs, "stream", response_class))

    return wrapped


class AsyncRawView(View):
    """`.with_raw_response` of an asynchronous resource: methods are coroutines that return a `LegacyAPIResponse`.

    That includes methods which return pages: awaited, and parsed, they give the first page.
    """

    _property = "with_raw_response"
    _cache_key = "_cached_raw_view"
    _wrap = staticmethod(async_to_legacy_response_wrapper)


class AsyncStreamingView(View):
    """`.with_streaming_response` of an asynchronous resource: methods return an `AsyncResponseContextManager`."""

    _property = "with_streaming_response"
    _cache_key = "_cached_streaming_view"
    _wrap = staticmethod(async_to_streamed_response_wrapper)
