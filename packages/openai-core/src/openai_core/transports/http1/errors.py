"""Errors of sockets and TLS as errors of httpx."""

from __future__ import annotations

import socket
from typing import Dict, Tuple, Type

from ...imports import httpx

_ERRORS: Dict[str, Tuple[Type[httpx.TransportError], Type[httpx.TransportError]]] = {
    "connect": (httpx.ConnectTimeout, httpx.ConnectError),
    "read": (httpx.ReadTimeout, httpx.ReadError),
    "write": (httpx.WriteTimeout, httpx.WriteError),
}

FAILURES = (OSError, UnicodeError, OverflowError)
"""What sockets raise; the last two are for names and ports that there cannot be."""


def error_for(cause: BaseException, operation: str, request: httpx.Request) -> httpx.TransportError:
    """Returns the error of httpx that says the same.

    Args:
        cause: What a socket raised.
        operation: What failed: `connect`, `read` or `write`.
        request: What was to be sent.
    """
    timeout, failure = _ERRORS[operation]
    kind = timeout if isinstance(cause, socket.timeout) else failure
    return kind(str(cause) or type(cause).__name__, request=request)
