"""Methods that are deprecated: editors strike them through, and calls warn."""

from __future__ import annotations

import functools
import inspect
import sys
import warnings
from typing import TYPE_CHECKING, Any, Callable, Optional, TypeVar

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated

_BETWEEN = (
    "openai_core.aio.response_managers",
    "openai_core.aio.views",
    "openai_core.client.answered_calls",
    "openai_core.responses.views",
    "openai_core.sync.response_managers",
    "openai_core.sync.views",
)
"""Modules of frames between the program's call and the method, which do not count as callers."""
_OWN = ("openai", "openai_bulk", "openai_core", "openai_realtime", "openai_rest", "openai_testing")

F = TypeVar("F", bound=Callable[..., Any])


def _deprecated(message: str) -> Callable[[F], F]:
    """Marks a method as deprecated, as `typing_extensions.deprecated` does for type checkers.

    The warning names the line of the program that calls, also through `with_raw_response`, so that each place warns
    once. A helper that calls a deprecated method is silent, for the program has not written that call.

    Args:
        message: What the warning says.
    """

    def mark(function: F) -> F:
        @functools.wraps(function)
        def call(*args: Any, **kwargs: Any) -> Any:
            _warn(message)
            return function(*args, **kwargs)

        if inspect.iscoroutinefunction(function):
            _mark_as_coroutine_function(call)
        call.__deprecated__ = function.__deprecated__ = message  # type: ignore[attr-defined]
        return call  # type: ignore[return-value]

    return mark


if not TYPE_CHECKING:
    deprecated = _deprecated


def _warn(message: str) -> None:
    depth = _depth_of_program(3)
    if depth is not None:
        warnings.warn(message, DeprecationWarning, stacklevel=depth)


def _depth_of_program(depth: int) -> Optional[int]:
    """Returns how many frames above the caller the program is; `None` if the distributions call one another."""
    while depth < sys.getrecursionlimit():
        try:
            module: str = sys._getframe(depth).f_globals.get("__name__", "")
        except ValueError:
            return None
        if module not in _BETWEEN:
            return None if module.partition(".")[0] in _OWN else depth
        depth += 1
    return None


def _mark_as_coroutine_function(function: Any) -> None:
    if sys.version_info >= (3, 12):
        inspect.markcoroutinefunction(function)
    else:
        from asyncio import coroutines

        function._is_coroutine = coroutines._is_coroutine  # type: ignore[attr-defined]
