"""How long one wait for the network may take: what its timeout allows, and what is left of the call's deadline."""

from __future__ import annotations

import socket
from typing import Any, Mapping, Optional, Tuple

from ...deadlines import DEADLINE_EXTENSION, Deadline

_FOREVER = 1_000_000.0
"""From here on, a limit in seconds is none; sockets count milliseconds in 32 bits."""

_SHORTEST = 0.001
"""In place of a timeout of 0, which would tell a socket not to wait at all."""


def seconds_for(operation: str, extensions: Mapping[str, Any]) -> Optional[float]:
    """Returns for how many seconds an operation may wait now; `None` for no limit.

    Args:
        operation: `connect`, `read`, `write` or `pool`.
        extensions: Those of the request: its `timeout`, and the deadline of its call where there is one.

    Raises:
        TimeoutError: The deadline has passed (`socket.timeout` before Python 3.10).
    """
    return seconds_left(*limits_for(operation, extensions))


def limits_for(operation: str, extensions: Mapping[str, Any]) -> Tuple[Optional[float], Optional[Deadline]]:
    """Returns for how many seconds an operation may ever wait (`None` for no limit), and the deadline of its call.

    Args:
        operation: `connect`, `read`, `write` or `pool`.
        extensions: Those of the request.
    """
    timeout = extensions.get("timeout")
    return _bounded(None if timeout is None else timeout.get(operation)), extensions.get(DEADLINE_EXTENSION)


def seconds_left(seconds: Optional[float], deadline: Optional[Deadline]) -> Optional[float]:
    """Returns for how many seconds an operation may wait now; `None` for no limit.

    Args:
        seconds: How long it may ever wait, as `limits_for` says it.
        deadline: The deadline of its call; `None` for none.

    Raises:
        TimeoutError: The deadline has passed (`socket.timeout` before Python 3.10).
    """
    remaining = None if deadline is None else deadline.remaining()
    if remaining is None:
        return seconds
    if remaining <= 0:
        raise socket.timeout("the deadline of the call has passed")
    return _bounded(remaining if seconds is None else min(remaining, seconds))


def _bounded(seconds: Optional[float]) -> Optional[float]:
    if seconds is None or not seconds < _FOREVER:
        return None
    return max(seconds, _SHORTEST)
