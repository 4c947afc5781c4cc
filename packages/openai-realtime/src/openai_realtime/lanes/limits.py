"""How much a session keeps of what nobody has received yet."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Optional

from openai_core.errors import ArgumentError
from openai_core.options import is_whole
from openai_core.public_names import public


@public
@dataclass(frozen=True)
class ResponsesWebSocketLimits:
    """Limits that the application chooses; the API has its own. Sizes are bytes of messages as they were received.

    Attributes:
        max_lanes: How many lanes there may be, the default lane and closed ones included.
        max_events_per_lane: How many events may wait on one lane.
        max_events: How many may wait on all lanes together.
        max_bytes_per_lane: How many bytes of events may wait on one lane.
        max_bytes: How many may wait on all lanes together.
        max_response_bytes: How many bytes of events make up a final response at most. Default: no limit.

    Raises:
        ArgumentError: A limit is no positive integer.
    """

    max_lanes: int
    max_events_per_lane: int
    max_events: int
    max_bytes_per_lane: int
    max_bytes: int
    max_response_bytes: Optional[int] = None

    def __post_init__(self) -> None:
        for each in fields(self):
            value = getattr(self, each.name)
            if value is None and each.name == "max_response_bytes":
                continue
            if not is_whole(value, least=1):
                raise ArgumentError(f"{each.name!r} must be a positive integer, not {value!r}.")
