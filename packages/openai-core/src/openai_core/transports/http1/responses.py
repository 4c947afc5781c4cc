"""From the head of an answer to a response of httpx."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...imports import httpx
from ..libraries import headers_of_fields
from ..whole_bodies import FIRST_ERROR, with_whole_body
from .bodies import BodyUntilClose
from .response_heads import Head

if TYPE_CHECKING:
    from .answers import Answer


def response_of(head: Head, stream: Any, network_stream: Any, request: httpx.Request) -> httpx.Response:
    """Returns the response.

    Args:
        head: The head of the answer.
        stream: The body, a stream of httpx.
        network_stream: Tells about the connection.
        request: What is answered.
    """
    response = httpx.Response(
        head.status,
        stream=stream,
        extensions={
            "http_version": head.version,
            "reason_phrase": head.reason,
            "network_stream": network_stream,
        },
    )
    # Given to the constructor, they would be copied.
    response.headers = headers_of_fields(head.headers, lowered=head.lowered, is_ascii=head.is_ascii)
    if head.may_be_encoded or head.status >= FIRST_ERROR:
        with_whole_body(response, request)
    return response


def first_piece(answer: Answer, head: Head) -> bytes:
    """Returns what has arrived of the body together with the head; less of it if that is broken, but the head counts.

    Args:
        answer: What reads the answer.
        head: The head that it has found.

    Raises:
        httpx.RemoteProtocolError: The body of an answer that is no error is broken.
    """
    try:
        return answer.body.feed(answer.rest)
    except httpx.RemoteProtocolError:
        if head.status < FIRST_ERROR:
            raise
        answer.body = BodyUntilClose()
        answer.body.end()
        return b""
