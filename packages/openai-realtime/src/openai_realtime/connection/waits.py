"""How long a caller waits for an event."""

from __future__ import annotations

from typing import Optional

from openai_core.errors import ArgumentError

_FOREVER = 1_000_000.0
"""From here on, a limit in seconds is none; the locks and clocks of some platforms cannot hold any number."""


def seconds_to_wait(timeout: Optional[float]) -> Optional[float]:
    """Returns a limit that every clock can hold, or `None` for no limit.

    Args:
        timeout: What the caller has given.

    Raises:
        ArgumentError: It is no number.
    """
    if timeout is None:
        return None
    if not isinstance(timeout, (int, float)) or timeout != timeout:
        raise ArgumentError(f"`timeout` is a number of seconds, or None for no limit, but not {timeout!r}.")
    return None if timeout >= _FOREVER else timeout
