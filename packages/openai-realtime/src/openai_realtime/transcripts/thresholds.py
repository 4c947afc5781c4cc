"""The times that decide about turns, in milliseconds."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, Optional

from openai_core.errors import ArgumentError
from openai_core.options import is_number

LONGEST_MS = 2_147_483_647
"""The longest time that timers of all platforms can wait: 2**31 - 1, some 25 days."""


@dataclass(frozen=True)
class Thresholds:
    """How long what has to last.

    Attributes:
        min_turn_separation_ms: Speech that begins sooner after the user's does not interrupt it at once.
        assistant_silence_ms: Silence that ends a segment of the assistant.
        backchannel_max_duration_ms: Speech of the assistant that is shorter, while the user speaks, may be a mere sign
            of listening; 0 means that none is.
        backchannel_isolation_ms: Silence around it that makes it one.
    """

    min_turn_separation_ms: float = 500
    assistant_silence_ms: float = 2000
    backchannel_max_duration_ms: float = 1000
    backchannel_isolation_ms: float = 2000

    def __post_init__(self) -> None:
        for each in fields(self):
            value = getattr(self, each.name)
            if not is_number(value, most=LONGEST_MS):
                raise ArgumentError(
                    f"{each.name!r} must be a number of milliseconds up to {LONGEST_MS}, not {value!r}."
                )


def thresholds(**given: Optional[Any]) -> Thresholds:
    """Returns thresholds with defaults for what is `None`.

    Args:
        given: The thresholds by name; `None` for the default.

    Raises:
        ArgumentError: A value is no number, or out of range.
    """
    return Thresholds(**{name: value for name, value in given.items() if value is not None})
