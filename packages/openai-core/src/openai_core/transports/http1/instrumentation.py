"""Whether somebody watches, or replaces, what httpx and httpcore do with a request.

Test doubles and tracers put functions of their own in the place of methods of httpx and httpcore. While one of them is
not the library's own, requests go the library's own way, so that everybody sees each of them. A function tells by its
globals in which module it was written, and no decorator changes these.
"""

from __future__ import annotations

import sys
from types import FunctionType
from typing import Any

from ...imports import httpx

_OF_CLIENT = ("_send_handling_auth", "_send_handling_redirects", "_send_single_request", "_transport_for_url")
_BELOW = {"httpx": "httpcore", "httpx2": "httpcore2"}
_OF_HTTPCORE = ("ConnectionPool", "HTTPConnection", "HTTP11Connection")


def is_written_in(function: Any, module: str) -> bool:
    """Whether this is a plain function of that module.

    Args:
        function: A function, or anything that can be called.
        module: The full name of the module.
    """
    return type(function) is FunctionType and function.__globals__["__name__"] == module


def sends_unwatched(handle: Any) -> bool:
    """Whether nobody watches the synchronous transports of httpx and httpcore.

    Args:
        handle: `httpx.HTTPTransport.handle_request` as it is now.
    """
    return _is_of_transport(handle) and _httpcore_is_unwatched("", "handle_request", "_sync")


def sends_unwatched_async(handle: Any) -> bool:
    """Tells the same of the asynchronous ones, given `httpx.AsyncHTTPTransport.handle_async_request`.

    Args:
        handle: That method as it is now, which somebody may have replaced.
    """
    return _is_of_transport(handle) and _httpcore_is_unwatched("Async", "handle_async_request", "_async")


def _is_of_transport(handle: Any) -> bool:
    return is_written_in(handle, f"{httpx.__name__}._transports.default")


def client_is_unwatched(client: Any, base: Any) -> bool:
    """Whether nobody watches or overrides how a client of httpx sends.

    Args:
        client: The client that was called.
        base: `httpx.Client` or `httpx.AsyncClient`.
    """
    module = f"{httpx.__name__}._client"
    for name in _OF_CLIENT:
        if not is_written_in(getattr(getattr(client, name), "__func__", None), module):
            return False
    return is_written_in(base.send, module)


def _httpcore_is_unwatched(prefix: str, method: str, package: str) -> bool:
    library = _BELOW.get(httpx.__name__, "")
    httpcore = sys.modules.get(library)
    if httpcore is None:
        return True
    for name in _OF_HTTPCORE:
        function = getattr(getattr(httpcore, prefix + name), method)
        if not is_written_in(function, function.__module__) or not function.__module__.startswith(
            f"{library}.{package}."
        ):
            return False
    return True
