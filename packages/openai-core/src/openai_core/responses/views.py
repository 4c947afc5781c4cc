"""`.with_raw_response` and `.with_streaming_response`: the same methods, returning the HTTP response.

The response is asked for through a header of the call, which `openai_core.responses.wrap_response` reads when the
answer is there. The typed wrappers do that for one method, and tell type checkers what it returns; the views do it for
every method of a resource at run time.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Awaitable, Callable, ClassVar, Dict, List, TypeVar

from ..options import OVERRIDE_CAST_TO_HEADER, RAW_RESPONSE_HEADER

if TYPE_CHECKING:
    from typing_extensions import ParamSpec

    from ..aio.responses import AsyncAPIResponse, AsyncResponseContextManager
    from ..sync.responses import APIResponse, ResponseContextManager
    from . import LegacyAPIResponse

    P = ParamSpec("P")

R = TypeVar("R")
ResponseT = TypeVar("ResponseT", bound="APIResponse[Any]")
AsyncResponseT = TypeVar("AsyncResponseT", bound="AsyncAPIResponse[Any]")


def marked(kwargs: Dict[str, Any], mode: str, response_class: Any = None) -> Dict[str, Any]:
    """Adds to the arguments of a call the headers that ask for its HTTP response.

    Args:
        kwargs: The keyword arguments; `extra_headers` is copied, not changed.
        mode: `"true"` for a `LegacyAPIResponse`, `"raw"` or `"stream"` (body not read) for an `APIResponse`.
        response_class: A concrete class of API response to return instead.
    """
    headers = {**(kwargs.get("extra_headers") or {}), RAW_RESPONSE_HEADER: mode}
    if response_class is not None:
        headers[OVERRIDE_CAST_TO_HEADER] = response_class
    kwargs["extra_headers"] = headers
    return kwargs


def to_legacy_response_wrapper(func: Callable[P, R]) -> Callable[P, LegacyAPIResponse[R]]:
    """Wraps a bound method so that it returns a `LegacyAPIResponse`, as `.with_raw_response` does."""
    return _returning(func, "true")


def async_to_legacy_response_wrapper(
    func: Callable[P, Awaitable[R]],
) -> Callable[P, Awaitable[LegacyAPIResponse[R]]]:
    """Wraps a bound asynchronous method so that it returns a `LegacyAPIResponse`, as `.with_raw_response` does."""
    return _awaiting(func, "true")


def to_raw_response_wrapper(func: Callable[P, R]) -> Callable[P, APIResponse[R]]:
    """Wraps a bound method so that it returns an `APIResponse` whose body has been read."""
    return _returning(func, "raw")


def async_to_raw_response_wrapper(func: Callable[P, Awaitable[R]]) -> Callable[P, Awaitable[AsyncAPIResponse[R]]]:
    """Wraps a bound asynchronous method so that it returns an `AsyncAPIResponse` whose body has been read."""
    return _awaiting(func, "raw")


def to_streamed_response_wrapper(func: Callable[P, R]) -> Callable[P, ResponseContextManager[APIResponse[R]]]:
    """Wraps a bound method so that it returns a context manager of an `APIResponse` whose body has not been read."""
    return _entering(func)


def async_to_streamed_response_wrapper(
    func: Callable[P, Awaitable[R]],
) -> Callable[P, AsyncResponseContextManager[AsyncAPIResponse[R]]]:
    """Wraps a bound asynchronous method so that it returns a context manager of an `AsyncAPIResponse`, not yet read."""
    return _async_entering(func)


def to_custom_raw_response_wrapper(
    func: Callable[P, object], response_cls: Callable[..., ResponseT]
) -> Callable[P, ResponseT]:
    """Wraps a bound method so that it returns the given concrete subclass of `APIResponse`, its body read."""
    return _returning(func, "raw", response_cls)


def async_to_custom_raw_response_wrapper(
    func: Callable[P, Awaitable[object]], response_cls: Callable[..., AsyncResponseT]
) -> Callable[P, Awaitable[AsyncResponseT]]:
    """Wraps a bound asynchronous method so that it returns the given concrete subclass of `AsyncAPIResponse`."""
    return _awaiting(func, "raw", response_cls)


def to_custom_streamed_response_wrapper(
    func: Callable[P, object], response_cls: Callable[..., ResponseT]
) -> Callable[P, ResponseContextManager[ResponseT]]:
    """Wraps a bound method so that it returns a context manager of the given `APIResponse` class, not yet read."""
    return _entering(func, response_cls)


def async_to_custom_streamed_response_wrapper(
    func: Callable[P, Awaitable[object]], response_cls: Callable[..., AsyncResponseT]
) -> Callable[P, AsyncResponseContextManager[AsyncResponseT]]:
    """Wraps a bound asynchronous method so that it returns a context manager of the given `AsyncAPIResponse` class."""
    return _async_entering(func, response_cls)


def _returning(func: Callable[P, Any], mode: str, response_class: Any = None) -> Callable[P, Any]:
    @functools.wraps(func)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> Any:
        return func(*args, **marked(kwargs, mode, response_class))

    return wrapped


def _awaiting(func: Callable[P, Any], mode: str, response_class: Any = None) -> Callable[P, Any]:
    @functools.wraps(func)
    async def wrapped(*args: Any, **kwargs: Any) -> Any:
        return await func(*args, **marked(kwargs, mode, response_class))

    return wrapped


def _entering(func: Callable[P, Any], response_class: Any = None) -> Callable[P, Any]:
    from ..sync.responses import ResponseContextManager

    @functools.wraps(func)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> Any:
        return ResponseContextManager(functools.partial(func, *args, **marked(kwargs, "stream", response_class)))

    return wrapped


def _async_entering(func: Callable[P, Any], response_class: Any = None) -> Callable[P, Any]:
    from ..aio.responses import AsyncResponseContextManager

    @functools.wraps(func)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> Any:
        return AsyncResponseContextManager(func(*args, **marked(kwargs, "stream", response_class)))

    return wrapped


class _View:
    """The methods and the sub-resources of a resource (or of a client), each through the same view.

    A resource has one view of each kind, so that a test which replaces `resource.with_raw_response.create` is heard. A
    method is looked up again at each call, so that a later patch of the resource or of its class is heard too. What
    takes no `extra_headers` or is named in the resource's `_plain_only` has no such variant.
    """

    _cache_key: ClassVar[str]
    _wrap: ClassVar[Any]

    def __new__(cls, resource: Any) -> Any:
        cached = resource.__dict__.get(cls._cache_key)
        if cached is None:
            cached = resource.__dict__[cls._cache_key] = super().__new__(cls)
        return cached

    def __init__(self, resource: Any) -> None:
        self._resource = resource

    def __getattr__(self, name: str) -> Any:
        if not name.startswith("_"):
            member = getattr(self._resource, name)
            if hasattr(type(member), "with_raw_response"):
                self.__dict__[name] = view = type(self)(member)
                return view
            if name not in getattr(self._resource, "_plain_only", ()) and _takes_headers(member):
                self.__dict__[name] = variant = type(self)._wrap(_looked_up_when_called(self._resource, name))
                return variant
        raise AttributeError(f"{type(self).__name__} has no {name!r}; call it without the view.")

    def __dir__(self) -> List[str]:
        return [name for name in dir(self._resource) if not name.startswith("_") and hasattr(self, name)]

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {type(self._resource).__name__}>"

    def __reduce__(self) -> Any:
        return (type(self), (self._resource,))


def _looked_up_when_called(resource: Any, name: str) -> Callable[..., Any]:
    @functools.wraps(getattr(resource, name))
    def call(*args: Any, **kwargs: Any) -> Any:
        return getattr(resource, name)(*args, **kwargs)

    return call


def _takes_headers(member: Any) -> bool:
    if not callable(member):
        return False
    import inspect

    try:
        parameters = inspect.signature(member).parameters
    except (TypeError, ValueError):
        return True
    return "extra_headers" in parameters or any(each.kind is each.VAR_KEYWORD for each in parameters.values())


class RawView(_View):
    """`.with_raw_response` of a synchronous resource: methods return a `LegacyAPIResponse`."""

    _cache_key = "_cached_raw_view"
    _wrap = staticmethod(to_legacy_response_wrapper)


class AsyncRawView(_View):
    """`.with_raw_response` of an asynchronous resource: methods are coroutines that return a `LegacyAPIResponse`.

    That includes methods which return pages: awaited, and parsed, they give the first page.
    """

    _cache_key = "_cached_raw_view"
    _wrap = staticmethod(async_to_legacy_response_wrapper)


class StreamingView(_View):
    """`.with_streaming_response` of a synchronous resource: methods return a `ResponseContextManager`."""

    _cache_key = "_cached_streaming_view"
    _wrap = staticmethod(to_streamed_response_wrapper)


class AsyncStreamingView(_View):
    """`.with_streaming_response` of an asynchronous resource: methods return an `AsyncResponseContextManager`."""

    _cache_key = "_cached_streaming_view"
    _wrap = staticmethod(async_to_streamed_response_wrapper)
