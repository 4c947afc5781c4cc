"""Which requests the transports send themselves, and an answer that is there already."""

from __future__ import annotations

from typing import Any, Optional

from ...imports import httpx

_KEPT = "openai.response"
_OF_HTTPX = frozenset(("trace", "sni_hostname", "target"))
"""Extensions that change how httpcore sends a request."""


def is_plain(request: httpx.Request) -> bool:
    """Whether a request can be sent here; others need httpcore.

    Args:
        request: The request to send.
    """
    return (
        _OF_HTTPX.isdisjoint(request.extensions)
        and request.method != "CONNECT"
        and request.url.scheme in ("http", "https")
        and "upgrade" not in request.headers
    )


def keep_response(request: httpx.Request, response: Any) -> None:
    """Makes a response the answer to the next sending of this request.

    Args:
        request: The request that will be sent.
        response: The response to it.
    """
    request.extensions[_KEPT] = response


def kept_response(request: httpx.Request) -> Optional[httpx.Response]:
    """Returns the response that was kept for this request, once.

    Args:
        request: The request that is about to be sent.
    """
    kept: Optional[httpx.Response] = request.extensions.pop(_KEPT, None) if _KEPT in request.extensions else None
    return kept
