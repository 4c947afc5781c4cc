"""What a manager of a stream waits for where its `async with` block begins."""

from __future__ import annotations

from inspect import isawaitable
from typing import Any, Awaitable, Callable, TypeVar, Union

T = TypeVar("T")

Request = Union[Awaitable[T], Callable[[], Awaitable[Any]]]
"""An answer to wait for, or a function that sends the request and returns one, so that a manager that is never entered
has not made a coroutine that nobody waits for."""


async def answer(request: Request[Any]) -> Any:
    """Sends a request and waits for its answer.

    Args:
        request: An awaitable, or a function that makes one.
    """
    return await (request if isawaitable(request) else request())
