"""The short way from a client's `send` to its transport, past steps of httpx that would do nothing.

httpx asks hooks, flows of authentication, mounts and cookies at each request. Where a client has none of them, and
nobody watches or overrides a step, a request goes to the transport at once, and comes back as httpx would return it.
"""

from __future__ import annotations

import logging
import weakref
from datetime import timedelta
from time import perf_counter
from typing import Any

from ...imports import httpx
from .instrumentation import client_is_unwatched

_logger = logging.getLogger(httpx.__name__)


def is_open(client: Any, base: Any, request: httpx.Request, auth: Any) -> bool:
    """Whether a request can take the short way.

    Args:
        client: Sends the request.
        base: `httpx.Client` or `httpx.AsyncClient`.
        request: What is to be sent.
        auth: The argument of `send`.
    """
    hooks = client._event_hooks
    return (
        hasattr(client._transport, "sends_itself")
        and not client._mounts
        and not hooks["request"]
        and not hooks["response"]
        and (auth is None or (auth is httpx.USE_CLIENT_DEFAULT and client._auth is None))
        and "timeout" in request.extensions
        and not request.url.userinfo
        and isinstance(request.stream, client._transport.sends_itself)
        and not client.is_closed
        and client_is_unwatched(client, base)
    )


def leads_back(response: httpx.Response) -> bool:
    """Whether a response can be returned on the short way, too; httpx knows what to do with others.

    Args:
        response: The response of the transport.
    """
    stream = response.stream
    return not response.has_redirect_location and (isinstance(stream, httpx.ByteStream) or _is_own(stream))


def complete(client: Any, request: httpx.Request, response: httpx.Response, start: float) -> None:
    """Does to a response what a client of httpx does.

    Args:
        client: Has sent the request.
        request: What was answered.
        response: The answer, whose body may be yet to come.
        start: When the request was sent, by `time.perf_counter`.
    """
    response.request = request
    response.default_encoding = client._default_encoding
    if "set-cookie" in response.headers:
        client.cookies.extract_cookies(response)
    if _logger.isEnabledFor(logging.INFO):
        status = (response.http_version, response.status_code, response.reason_phrase)
        _logger.info('HTTP Request: %s %s "%s %d %s"', request.method, request.url, *status)
    stream: Any = response.stream
    if _is_own(stream):
        # Not the response itself, which would keep itself alive.
        stream.when_closed = _Stopwatch(response, start)
    else:
        response.elapsed = timedelta(seconds=perf_counter() - start)


def fill(response: httpx.Response, body: bytes) -> None:
    """Gives a response the whole of its body.

    Args:
        response: The response to complete.
        body: As it was received.
    """
    response.stream = httpx.ByteStream(body)
    if "content-encoding" in response.headers:
        response.read()
        return
    response._content = body
    response._num_bytes_downloaded = len(body)
    response.is_stream_consumed = response.is_closed = True


def _is_own(stream: Any) -> bool:
    return hasattr(stream, "when_closed")


class _Stopwatch:
    """Tells a response how long it took."""

    __slots__ = ("_response", "_start")

    def __init__(self, response: httpx.Response, start: float) -> None:
        self._response = weakref.ref(response)
        self._start = start

    def __call__(self, _received: int) -> None:
        response = self._response()
        if response is not None:
            response.elapsed = timedelta(seconds=perf_counter() - self._start)
