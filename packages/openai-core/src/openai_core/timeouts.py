"""Limits of single network operations, read from whatever users pass as a timeout."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional

from .errors import ArgumentError
from .options import DEFAULT_CONNECT_TIMEOUT_SECONDS, DEFAULT_TIMEOUT_SECONDS, is_number

if TYPE_CHECKING:
    import httpx

    Timeouts = Dict[str, Optional[float]]

_MISSING = object()
_OPERATIONS = ("connect", "read", "write", "pool")


def default_timeouts() -> Timeouts:
    """Returns the SDK's own limits: 600 seconds, but 5 to connect."""
    return {**dict.fromkeys(_OPERATIONS, DEFAULT_TIMEOUT_SECONDS), "connect": DEFAULT_CONNECT_TIMEOUT_SECONDS}


def timeouts_of(timeout: Any) -> Timeouts:
    """Reads a timeout: seconds for each operation, `httpx.Timeout`, `httpx2.Timeout`, or `None` for no limit.

    Args:
        timeout: What the user has passed.

    Raises:
        ArgumentError: It is none of these, or a limit is negative or no number.
    """
    if timeout is None:
        return dict.fromkeys(_OPERATIONS)
    if isinstance(timeout, (int, float)) and not isinstance(timeout, bool):
        return dict.fromkeys(_OPERATIONS, checked_seconds(timeout, "timeout"))
    if isinstance(timeout, tuple):
        connect, read, write, pool = (*timeout, None, None, None, None)[:4]
        return _checked({"connect": connect, "read": read, "write": write, "pool": pool})
    limits = {name: getattr(timeout, name, _MISSING) for name in _OPERATIONS}
    if _MISSING in limits.values():
        raise ArgumentError(f"`timeout` takes seconds, an httpx.Timeout or None, got {type(timeout).__name__}.")
    return _checked(limits)


def checked_seconds(value: Any, name: str) -> float:
    """Returns a number of seconds as it was given.

    Args:
        value: What the user has passed.
        name: The name of the argument, for the message.

    Raises:
        ArgumentError: It is negative or no number.
    """
    if not is_number(value):
        raise ArgumentError(f"`{name}` takes a number of seconds of at least 0, got {value!r}.")
    return value


def httpx_timeout(timeouts: Timeouts) -> httpx.Timeout:
    """Returns the limits as an `httpx.Timeout`.

    Args:
        timeouts: Seconds for `connect`, `read`, `write` and `pool`.
    """
    from .imports import httpx

    return httpx.Timeout(**timeouts)


def _checked(limits: Dict[str, Any]) -> Timeouts:
    return {
        name: None if value is None else checked_seconds(value, f"timeout.{name}") for name, value in limits.items()
    }
