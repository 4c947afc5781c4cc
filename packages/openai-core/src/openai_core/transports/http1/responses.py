"""From the head of an answer to a response of httpx."""

from __future__ import annotations

from typing import Any

import httpx

from .response_heads import Head


def response_of(head: Head, stream: Any, network_stream: Any) -> httpx.Response:
    """Returns the response.

    Args:
        head: The head of the answer.
        stream: The body, a stream of httpx.
        network_stream: Tells about the connection.
    """
    return httpx.Response(
        head.status,
        headers=head.headers,
        stream=stream,
        extensions={
            "http_version": head.version,
            "reason_phrase": head.reason,
            "network_stream": network_stream,
        },
    )
