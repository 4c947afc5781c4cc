"""What a manager of a stream calls where its `with` block begins."""

from __future__ import annotations

from typing import Any, Callable, TypeVar

T = TypeVar("T")

Request = Callable[[], T]
"""A function that sends the request and returns the answer."""


def answer(request: Request[Any]) -> Any:
    """Sends a request and returns its answer.

    Args:
        request: A function that sends the request.
    """
    return request()
