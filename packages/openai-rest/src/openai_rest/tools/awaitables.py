"""Awaitables that nobody is going to await, and cancellation that is not the running task's own."""

from __future__ import annotations

import sys
from inspect import isawaitable, iscoroutine
from typing import Any

__all__ = ["is_cancellation", "is_left_alone", "let_go"]


def is_cancellation(error: BaseException) -> bool:
    """Whether this is asyncio's cancellation, without importing asyncio.

    Args:
        error: What was raised.
    """
    asyncio: Any = sys.modules.get("asyncio")
    return asyncio is not None and isinstance(error, asyncio.CancelledError)


def is_left_alone(value: object) -> bool:
    """Whether a function that ought to be synchronous returned an awaitable, which is then let go.

    Args:
        value: What the function has returned.
    """
    if not isawaitable(value):
        return False
    if iscoroutine(value):
        value.close()
    return True


def let_go(value: object) -> None:
    """Closes a coroutine, or reads the outcome of a future once it has one, so that neither warns at its end.

    Args:
        value: What a function has returned.
    """
    if not is_left_alone(value) or iscoroutine(value):
        return
    asyncio: Any = sys.modules.get("asyncio")
    if asyncio is not None and isinstance(value, asyncio.Future):
        future: Any = value
        future.add_done_callback(_read)


def _read(future: Any) -> None:
    if not future.cancelled():
        future.exception()
