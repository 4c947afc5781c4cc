"""Reads bodies of this transport without the generators of httpx, each of which costs a turn for every piece."""

from __future__ import annotations

from functools import partial
from typing import Any, Callable, Optional, TypeVar
from weakref import ref

from ...imports import httpx
from .instrumentation import is_written_in

PiecesT = TypeVar("PiecesT")


def pieces_of(response: Any, iterate: Callable[[], PiecesT]) -> PiecesT:
    """Returns an iterator over the decoded body of a response that nobody has read.

    It is the body itself where that comes to the same. What watches or replaces the methods of httpx sees all else.

    Args:
        response: The response. From now on it counts as read.
        iterate: Its method `iter_bytes` or `aiter_bytes`.
    """
    if not (_is_own_and_plain(response) and _is_unwatched(response, iterate)):
        return iterate()
    response.is_stream_consumed = True
    body: Any = response.stream
    body.when_closed = partial(_note_size, ref(response), body.when_closed)
    pieces: PiecesT = body
    return pieces


def _note_size(response: ref[Any], then: Optional[Callable[[int], None]], received: int) -> None:
    told = response()
    if told is not None:
        told._num_bytes_downloaded = received
    if then is not None:
        then(received)


def _is_own_and_plain(response: Any) -> bool:
    return (
        hasattr(getattr(response, "stream", None), "when_closed")
        and "content-encoding" not in response.headers
        and not response.is_stream_consumed
        and not response.is_closed
    )


def _is_unwatched(response: Any, iterate: Any) -> bool:
    module = f"{httpx.__name__}._models"
    raw = getattr(response, iterate.__name__.replace("bytes", "raw"))
    return all(is_written_in(getattr(method, "__func__", None), module) for method in (iterate, raw))
