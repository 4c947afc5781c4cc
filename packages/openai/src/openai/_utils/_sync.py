"""Familiar path: blocking functions for asynchronous programs."""

from __future__ import annotations

import functools
from typing import Awaitable, Callable, TypeVar

from typing_extensions import ParamSpec

T_Retval = TypeVar("T_Retval")
T_ParamSpec = ParamSpec("T_ParamSpec")


async def to_thread(
    func: Callable[T_ParamSpec, T_Retval], /, *args: T_ParamSpec.args, **kwargs: T_ParamSpec.kwargs
) -> T_Retval:
    """Calls a function in a worker thread and waits for it, on asyncio or trio.

    A cancelled caller waits until the function has returned, since a thread cannot be stopped.

    Args:
        func: The function; it sees the caller's context variables.
        *args: Its positional arguments.
        **kwargs: Its keyword arguments.

    Returns:
        What the function returns.
    """
    from anyio.to_thread import run_sync

    return await run_sync(functools.partial(func, *args, **kwargs))


def asyncify(function: Callable[T_ParamSpec, T_Retval]) -> Callable[T_ParamSpec, Awaitable[T_Retval]]:
    """Makes an asynchronous function out of a blocking one, which is called in a worker thread each time.

    Args:
        function: The blocking function.

    Returns:
        A function with the same parameters, whose result has to be awaited.
    """

    @functools.wraps(function)
    async def in_thread(*args: T_ParamSpec.args, **kwargs: T_ParamSpec.kwargs) -> T_Retval:
        return await to_thread(function, *args, **kwargs)

    return in_thread
